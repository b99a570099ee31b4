/**
 * The search dialog. Fetched when the reader first asks for it; listens to "search-open" on window.
 * Its words and styles stand in it (script.ts); what is searched is fetched here. What the reader types stays in the field: it goes into no
 * address and no storage.
 */
import { plain } from '../../search/asked.ts';
import { Finder } from '../../search/find.ts';
import { addStyle } from '../add-style.ts';
import type { SearchLabels } from './labels.ts';
import { loadContents } from './load.ts';
import { put, showResults } from './show.ts';

declare const WORDS: SearchLabels;
declare const STYLE: string;

/** Between the last letter and the answer: a fast writer is not held up by each one. */
const pause = 60;

function build(button: HTMLElement) {
  const { index = '', root = '/' } = button.dataset;
  const word = (key: keyof SearchLabels) => WORDS[key];

  const dialog = put(document.body, 'dialog', { className: 'search' });
  dialog.setAttribute('aria-label', word('label'));
  const bar = put(dialog, 'form', { method: 'dialog' });
  const input = put(bar, 'input', {
    type: 'search',
    placeholder: word('hint'),
    autocomplete: 'off',
    spellcheck: false,
  });
  input.setAttribute('aria-label', word('label'));
  put(bar, 'button', { className: 'button button-quiet', textContent: word('close') });
  const status = put(dialog, 'p');
  status.setAttribute('role', 'status');
  const list = put(dialog, 'ol');
  const decoder = put(dialog, 'p', { hidden: true, textContent: `${word('decoder')} ` });
  put(decoder, 'a', { href: `${root}tools/decoder/`, textContent: word('decoderLink') });

  let finder: Promise<Finder> | undefined;
  const load = () =>
    (finder ??= loadContents(index).then((contents) => new Finder(contents))).catch(
      (error: unknown) => {
        // The next letter tries again: the reader may be online by then.
        finder = undefined;
        throw error;
      },
    );

  const say = (text: string, { lost = false } = {}) => {
    status.textContent = text;
    decoder.hidden = !lost;
  };

  const search = async () => {
    const asked = input.value;
    const quoted = plain(asked);
    try {
      if (quoted !== '' && list.childElementCount === 0) say(word('loading'));
      const { results, pages } = (await load()).find(asked);
      // The reader typed on: a later search answers.
      if (asked !== input.value) return;
      const wasAmongResults = list.contains(document.activeElement);
      showResults(list, results, root, word);
      if (wasAmongResults) (list.querySelector('a') ?? input).focus();
      if (quoted === '') say('');
      else if (results.length === 0)
        say(
          word('none').replace('{query}', () => quoted),
          { lost: true },
        );
      else say(word('some').replace('{count}', String(pages)));
    } catch {
      list.replaceChildren();
      say(word('missing'));
    }
  };

  let timer = 0;
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void search(), pause);
  });

  const links = () =>
    [...dialog.getElementsByTagName('a')].filter((link) => !link.closest('[hidden]'));

  bar.addEventListener('submit', (event) => {
    // Enter in the field goes to the first result; the close button has the focus itself.
    if (document.activeElement !== input) return;
    event.preventDefault();
    clearTimeout(timer);
    void search().then(() => list.querySelector('a')?.click());
  });
  const step = (by: number) => {
    const stops = [input, ...links()];
    const here = stops.findIndex((stop) => stop === document.activeElement);
    stops[(Math.max(here, 0) + by + stops.length) % stops.length]?.focus();
  };
  dialog.addEventListener('keydown', (event) => {
    // Keys that choose characters belong to the input method.
    if (event.isComposing) return;
    const { key } = event;
    if (key === 'ArrowDown') step(1);
    else if (key === 'ArrowUp') step(-1);
    // Chromium would empty the field first, Safari would not.
    else if (key === 'Escape') dialog.close();
    else {
      // Whoever types on among the results goes on in the field.
      const letter = key.length === 1 && key !== ' ' && !event.ctrlKey && !event.metaKey;
      if (letter && !event.altKey) input.focus();
      return;
    }
    event.preventDefault();
  });
  dialog.addEventListener('click', ({ target }) => {
    // A click on the dialog itself is a click on its backdrop; a link to this very page only closes it.
    if (target === dialog) dialog.close();
    else if ((target as Element).closest('a')) dialog.close('left');
  });
  dialog.addEventListener('close', () => {
    // Opened by a key from nowhere, the dialog has nowhere to give the focus back to.
    const here = document.activeElement;
    const lost = here === null || here === document.body || dialog.contains(here);
    if (lost && dialog.returnValue !== 'left') button.focus();
    dialog.returnValue = '';
  });
  addEventListener('search-open', () => {
    if (!dialog.open) dialog.showModal();
    input.focus();
    input.select();
    load().catch(() => say(word('missing')));
  });
}

const button = document.querySelector<HTMLElement>('.search-button');
if (button) {
  addStyle(STYLE);
  build(button);
}
