import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  name: string;
  label: string;
  hint?: ComponentChildren;
  /** What is wrong with the text, or a question about it. */
  problem?: ComponentChildren;
  /** How the text was read. */
  note?: ComponentChildren;
  /** Lines of a larger field; left out, it is a field of one line. */
  lines?: number;
  inputMode?: 'decimal' | 'numeric' | 'tel';
  /** For a field that must not hold all that could be typed into it. */
  maxLength?: number;
  onInput?: (event: InputEvent) => void;
  onPaste?: (event: ClipboardEvent) => void;
  onBeforeInput?: (event: InputEvent) => void;
}

/** A text field with its label, and with everything that is said about it tied to it. */
export function Field({ name, label, hint, problem, note, lines, ...rest }: Props) {
  const id = useId();
  const said = [hint && 'hint', problem && 'problem', note && 'note'].filter(Boolean);
  const attributes = {
    id,
    name,
    ...rest,
    autocomplete: 'off',
    autocapitalize: 'off',
    autocorrect: 'off',
    spellcheck: false,
    'aria-invalid': problem ? true : undefined,
    'aria-describedby': said.map((part) => `${id}-${part}`).join(' ') || undefined,
  } as const;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {lines ? <textarea rows={lines} {...attributes} /> : <input type="text" {...attributes} />}
      {problem && (
        <div class="field-problem" id={`${id}-problem`}>
          {problem}
        </div>
      )}
      {note && (
        <div class="field-hint" id={`${id}-note`}>
          {note}
        </div>
      )}
    </div>
  );
}
