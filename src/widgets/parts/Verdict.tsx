import type { ComponentChildren, Ref } from 'preact';

export type VerdictKind = 'ok' | 'warn' | 'bad' | 'info' | 'fix' | 'look';

/** Each differs in outline, so that it is told apart without colour. */
const shapes: Record<VerdictKind, string> = {
  // Round with a tick.
  ok: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20ZM7 12.5l3.5 3.5L17 9',
  // Triangle with a bar.
  warn: 'M12 3 1.5 21h21ZM12 10v5m0 2v1',
  // Octagon with a cross.
  bad: 'M8 2h8l6 6v8l-6 6H8l-6-6V8ZM9 9l6 6m0-6-6 6',
  // Speech bubble.
  info: 'M2 3h20v14H12l-6 5v-5H2ZM7 8h10M7 12h6',
  // Document with a pencil.
  fix: 'M13 3H4v18h16v-9M9 15l1-4 9-9 3 3-9 9Z',
  // Eye.
  look: 'M1 12q5-7 11-7t11 7q-5 7-11 7T1 12ZM12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6Z',
};

/** A verdict's shape, as high as the words beside it. */
export function Shape({ kind }: { kind: VerdictKind }) {
  return (
    <svg
      class="shape"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={shapes[kind]} />
    </svg>
  );
}

interface Props {
  kind: VerdictKind;
  word: string;
  children: ComponentChildren;
  focus: Ref<HTMLDivElement>;
}

/** The diagnosis: a word and a shape, then the reason in a sentence. */
export function Verdict({ kind, word, children, focus }: Props) {
  return (
    <div class="verdict" data-kind={kind} ref={focus} tabIndex={-1}>
      <p class="verdict-word">
        <Shape kind={kind} />
        {word}
      </p>
      {children}
    </div>
  );
}
