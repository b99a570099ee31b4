/**
 * Runs in every page once it is there: what pages share, and for people who link. It puts a link that copies its address beside each named part,
 * and writes the page as citations. Both come from what stands in the page, so that a page carries
 * nothing for them. Its words and styles are put in where it is built (script.ts).
 */
import '../../components/copy-button.ts';
import { copyText } from '../../components/copy-text.ts';
import { addStyle } from '../add-style.ts';
import { keepCopy } from '../kept-copy.ts';
import '../scheme-choice.ts';
import '../scripts-again.ts';
import '../search/keys.ts';
import { searchElsewhere } from '../search/missing.ts';
import { citations } from './citations.ts';
import { partsOf, type Part } from './parts.ts';
import type { LinkWords } from './script.ts';

declare const WORDS: LinkWords;
declare const STYLE: string;

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

interface Notice {
  /** Copies an address and says so; where that may not be, shows the address, selected. */
  readonly copy: (address: string) => Promise<void>;
  readonly say: (words: string) => void;
}

/** Words about what the reader has just done. */
function makeNotice(): Notice {
  const status = make('p', { role: 'status' });
  const shown = make('bdi', {});
  const close = make('button', { type: 'button', class: 'button button-quiet' }, WORDS.close);
  const notice = make('div', { class: 'link-said', hidden: '' }, status, shown, close);
  let asked: Element | null = null;
  close.onclick = () => {
    notice.hidden = true;
    if (asked instanceof HTMLElement) asked.focus();
  };
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && !notice.hidden) close.click();
  });
  document.body.append(notice);
  const open = (address: string) => {
    asked = document.activeElement;
    // Emptied first, so that a second copy is announced as well.
    status.textContent = '';
    shown.textContent = address;
    notice.hidden = false;
  };
  return {
    async copy(address) {
      open(address);
      status.textContent = (await copyText(address, shown)) ? WORDS.copied : WORDS.refused;
    },
    say(words) {
      open('');
      status.textContent = words;
    },
  };
}

function place(link: HTMLAnchorElement, { kind, host }: Part): void {
  if (kind === 'head') {
    // Beside the heading, not in it: else the heading would be read out with the words of the link.
    const box = make('div', { class: 'linked-head' });
    host.replaceWith(box);
    box.append(host, link);
    return;
  }
  host.classList.add('linked-part');
  if (kind === 'step') host.append(link);
  else host.prepend(link);
}

/** A few at a time: a guide has dozens, and its reader may be scrolling on a slow phone. */
async function addPermalinks(main: Element, home: string, phrases: string): Promise<void> {
  for (const [index, part] of partsOf(main, phrases).entries()) {
    if (index % 8 === 7) await new Promise((done) => setTimeout(done));
    const { href, kind, name } = part;
    const label = (kind === 'step' ? WORDS.copyStep : WORDS.copy).replace('{name}', () => name);
    const link = make('a', { class: `permalink ${kind}`, href, 'aria-label': label });
    link.onclick = (event) => {
      // To another tab or window it is a link like any other.
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      void notice.copy(href === '#top' ? home : new URL(href, home).href);
    };
    place(link, part);
  }
}

/** What the head says for programs that show links. */
const said = (name: string): string =>
  document.querySelector<HTMLMetaElement>(`meta[property="og:${name}"]`)?.content ?? '';

function addCitations(cite: HTMLElement, address: string): void {
  const { date = '' } = cite.dataset;
  const texts = citations({ title: said('title'), site: said('site_name'), address, date });
  const lines = (['html', 'markdown', 'text'] as const).flatMap((kind) => {
    const id = `cite-${kind}`;
    return [
      make('pre', { id }, texts[kind]),
      make(
        'copy-button' as 'span',
        { 'data-of': id, 'data-done': WORDS.done, 'data-selected': WORDS.selected },
        make('button', { type: 'button', class: 'button button-quiet' }, WORDS[kind]),
        ' ',
        make('span', { role: 'status' }),
      ),
    ];
  });
  cite.querySelector('p')?.replaceWith(...lines);
}

addStyle(STYLE);
keepCopy(WORDS);
const notice = makeNotice();
searchElsewhere(() => notice.say(WORDS.searchMissing));

const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
const home = (canonical?.href ?? location.href).replace(/[?#].*/, '');
// A page for those who are lost answers at other addresses than its own, and nobody is to link to it.
const main = document.querySelector('main[data-search]');
const cite = document.querySelector<HTMLElement>('.cite');
// A copy on a disk has no address that others could open, unless it knows the one on the web.
if (main && home.startsWith('http')) {
  void addPermalinks(main, home, WORDS.phrases);
  if (cite) addCitations(cite, home);
}
