import { useId } from 'preact/hooks';
import { useCopy } from './copy.ts';
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
  const { line, said, copy } = useCopy(words);

  return (
    <div class="copy-line">
      <div>
        <bdi ref={line} id={id} lang={lang} class={exact ? 'exact' : undefined}>
          {text}
        </bdi>
        {meaning && <p class="field-hint">{meaning}</p>}
      </div>
      <button
        type="button"
        class="button button-quiet"
        aria-describedby={id}
        onClick={() => copy(text)}
      >
        {words['widget.copy']}
      </button>
      <span role="status">{said}</span>
    </div>
  );
}
