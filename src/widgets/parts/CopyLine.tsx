import { useId, useRef, useState } from 'preact/hooks';
import type { SharedWords } from './words.ts';

interface Props {
  text: string;
  words: SharedWords;
  lang?: string;
  /** What it says, in the reader's language. */
  meaning?: string;
  /** Every character counts: spaces are kept as they are, in letters of one width. */
  exact?: boolean;
}

/** A line to hand on, with a button that copies it. */
export function CopyLine({ text, words, lang, meaning, exact }: Props) {
  const id = useId();
  const line = useRef<HTMLElement>(null);
  const [said, setSaid] = useState('');

  async function copy() {
    // Emptied first, so that a second copy is announced as well.
    setSaid('');
    try {
      await navigator.clipboard.writeText(text);
      setSaid(words['widget.copied']);
    } catch {
      // Browsers inside apps often forbid it: mark the line, so that the reader's own copy takes it.
      if (line.current) getSelection()?.selectAllChildren(line.current);
      setSaid(words['widget.copy.failed']);
    }
  }

  return (
    <div class="copy-line">
      <div>
        <bdi ref={line} id={id} lang={lang} class={exact ? 'exact' : undefined}>
          {text}
        </bdi>
        {meaning && <p class="field-hint">{meaning}</p>}
      </div>
      <button type="button" class="button button-quiet" aria-describedby={id} onClick={copy}>
        {words['widget.copy']}
      </button>
      <span role="status">{said}</span>
    </div>
  );
}
