import { useEffect, useRef, useState } from 'preact/hooks';
import { Field } from '../parts/Field.tsx';
import { useForm } from '../parts/form.ts';
import type { WordsOf } from '../parts/words.ts';
import { pickedIn, type Picked } from './fragment.ts';
import { loadOnce, type Ready } from './load.ts';

export type DecoderWords = WordsOf<'decoder'>;

export interface DecoderProps {
  words: DecoderWords;
  /** Address of the folder of the site's data. */
  data: string;
  /** What stands before a root link: the base path and the language. */
  root: string;
  /** Opens a prepared report; it holds nothing that was typed. */
  report: string | undefined;
}

/** Long enough not to decode every letter, too short to be noticed. */
const pause = 120;

/** The text once the reader has paused, or at once where it is asked for. */
function useSettled(text: string, now: boolean): string {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return now ? text : settled;
}

export default function Decoder(props: DecoderProps) {
  const { words, data, root } = props;
  const { fields, props: form } = useForm();
  const text = fields['text'] ?? '';
  const [ready, setReady] = useState<Ready | 'no' | 'loading' | 'failed'>('no');
  const [picked, setPicked] = useState<Picked | null>(null);
  /** The text that the reader asked about with the button: it is whole. */
  const [asked, setAsked] = useState('');
  const settled = useSettled(text, asked === text);
  const heading = useRef<HTMLHeadingElement>(null);
  const wantsFocus = useRef(false);

  const load = () => {
    setReady((before) => (typeof before === 'object' ? before : 'loading'));
    loadOnce(data).then(setReady, () => setReady('failed'));
  };
  const pick = (choice: Picked | null) => {
    setPicked(choice);
    if (choice === null) return;
    wantsFocus.current = true;
    load();
  };

  const ask = () => {
    setAsked(text);
    wantsFocus.current = text.trim() !== '';
    if (!wantsFocus.current) form.ref.current?.querySelector('textarea')?.focus();
    load();
  };

  // Typed or focused before the script came, or brought back by the browser.
  useEffect(() => {
    if (text !== '' || form.ref.current?.contains(document.activeElement)) load();
  }, [text]);

  useEffect(() => {
    const root = form.ref.current?.closest('[data-widget]');
    const tap = (event: Event) => {
      const { ctrlKey, metaKey, shiftKey } = event as MouseEvent;
      const link = (event.target as Element).closest<HTMLElement>('[data-message]');
      // With one of these keys the reader wants the message's page in another tab.
      if (!link || ctrlKey || metaKey || shiftKey) return;
      event.preventDefault();
      pick({ id: link.dataset['message'] ?? '', as: 'message' });
    };
    const follow = () => pick(pickedIn(location.hash));
    if (pickedIn(location.hash)) follow();
    root?.addEventListener('click', tap);
    addEventListener('hashchange', follow);
    return () => {
      root?.removeEventListener('click', tap);
      removeEventListener('hashchange', follow);
    };
  }, []);

  // The answer that was asked for stands there only after this render.
  useEffect(() => {
    if (!wantsFocus.current || !heading.current) return;
    wantsFocus.current = false;
    heading.current.focus({ preventScroll: true });
    heading.current.closest('.reading')?.scrollIntoView();
  });

  const isReady = typeof ready === 'object';
  const hasQuestion = text.trim() !== '' || picked !== null;
  return (
    <>
      <form
        {...form}
        onFocusIn={load}
        onInput={() => {
          form.onInput();
          wantsFocus.current = false;
          setPicked(null);
        }}
        onSubmit={(event) => {
          event.preventDefault();
          ask();
        }}
        onKeyDown={(event) => {
          // While a Chinese keyboard composes, Enter belongs to it.
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
          if (!(event.target instanceof HTMLTextAreaElement)) return;
          event.preventDefault();
          ask();
        }}
      >
        <Field
          name="text"
          label={words['decoder.text']}
          hint={words['decoder.text.hint']}
          lines={3}
        />
        <p class="actions">
          <button type="submit" class="button">
            {words['decoder.ask']}
          </button>
          <span class="field-hint">{words['widget.private']}</span>
        </p>
      </form>
      {ready === 'loading' && hasQuestion && <p role="status">{words['widget.loading']}</p>}
      {ready === 'failed' && (
        <div class="reading" role="alert">
          <p>{words['decoder.failed']}</p>
          <p class="actions">
            <button type="button" class="button" onClick={load}>
              {words['decoder.failed.again']}
            </button>
            <a class="button button-quiet" href={`${root}/errors/`}>
              {words['decoder.list']}
            </a>
          </p>
        </div>
      )}
      {isReady && hasQuestion && (
        <ready.Result
          {...props}
          {...{ picked, pick }}
          book={ready.book}
          decode={ready.decode}
          text={settled}
          whole={asked === text}
          heading={heading}
        />
      )}
    </>
  );
}
