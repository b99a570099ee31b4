/**
 * A finished page as search sees it. Pages say themselves what is searched:
 *
 * - `data-search` on the main part: the page is searched, section by section.
 * - `data-search-ignore`: not this element. Neither are tools (`data-widget`), whose labels say
 *   nothing of the page.
 * - `data-search-only`: where a page has such elements, they alone are searched.
 * - `data-search-words="8000|resultStatus"`: what finds the section, too, without being shown. A
 *   query that is one of these words from end to end finds the section before all others.
 *
 * A section begins at a heading that has an id, or that is the first in an element with an id.
 */
import type { Kind, SearchPage, SearchSection } from '../../search/types.ts';
import { attribute, elements, textOf, type Element, type Node } from '../checks/html.ts';

export interface ReadPage extends SearchPage {
  /** Language of the page's own words; its text may be English where it is not translated. */
  readonly lang: string;
  /** It exists in English alone and is shown in its place. */
  readonly fallback: boolean;
}

/** The first that fits decides. */
const kindOf: readonly (readonly [RegExp, Kind])[] = [
  [/^errors\/(family\/|system\/|$)/, 'group'],
  [/^errors\//, 'message'],
  [/^guides\//, 'guide'],
  [/^tools\//, 'tool'],
  [/^reference\/facts\//, 'fact'],
  [/^reference\//, 'reference'],
];

/** They stand inside a line: the words around them are not parted. */
export const inline = new Set(
  'a abbr b bdi bdo button cite code del dfn em i ins kbd label mark q s small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

const has = (element: Element, name: string) => attribute(element, name) !== undefined;

const isLeftOut = (element: Element): boolean =>
  ['script', 'style', 'template', 'svg'].includes(element.tagName) ||
  has(element, 'data-search-ignore') ||
  has(element, 'data-widget') ||
  has(element, 'hidden') ||
  has(element, 'popover');

const isHeading = (element: Element): boolean => /^h[1-6]$/.test(element.tagName);

/** Its own id, or that of the element which it heads. */
function idOf(heading: Element, top: Element): string {
  let outer: Element = heading;
  while (outer !== top) {
    const id = attribute(outer, 'id');
    if (id !== undefined) return id;
    const parent: Node | null = outer.parentNode;
    if (!parent || !('tagName' in parent)) break;
    outer = parent;
  }
  return '';
}

/** Two such elements without a space between them are set apart by style. */
export function followsElement(element: Element): boolean {
  const siblings = element.parentNode?.childNodes ?? [];
  const before = siblings[siblings.indexOf(element) - 1];
  return before !== undefined && 'tagName' in before && before.tagName !== 'wbr';
}

export const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\u200b\u2060\ufeff]+/g, (gap) => (/^[\u200b\u2060\ufeff]+$/.test(gap) ? '' : ' '))
    .replace(/ ([,.;:!?)])/g, '$1')
    .trim();

interface Draft {
  id: string;
  heading: string;
  words: string[];
  parts: string[];
}

const wordsOn = (element: Element | undefined): string[] =>
  ((element && attribute(element, 'data-search-words')) ?? '').split('|');

/** The text of a heading, without what in it is left out. */
function headingText(node: Node): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node) || ('tagName' in node && isLeftOut(node))) return '';
  return node.childNodes.map(headingText).join('');
}

/** Walks through parts of the page and cuts them where a section begins; the title is no part of any. */
function sectionsOf(parts: readonly Element[], main: Element): SearchSection[] {
  const drafts = new Map<string, Draft>();
  const draftOf = (id: string): Draft => {
    const draft = drafts.get(id) ?? { id, heading: '', words: [], parts: [] };
    drafts.set(id, draft);
    return draft;
  };
  let draft = draftOf('');

  const visitHeading = (element: Element) => {
    const id = idOf(element, main);
    const text = headingText(element);
    if (id !== '') draft = draftOf(id);
    draft.words.push(...wordsOn(element));
    if (id !== '' && draft.heading === '') draft.heading = tidy(text);
    else draft.parts.push(' ', text, ' ');
  };
  const visit = (node: Node) => {
    if ('value' in node) draft.parts.push(node.value);
    if (!('childNodes' in node)) return;
    const element = 'tagName' in node ? node : undefined;
    if (element && (isLeftOut(element) || element.tagName === 'h1')) return;
    if (element && isHeading(element)) {
      visitHeading(element);
      return;
    }
    draft.words.push(...wordsOn(element));
    const gap = element && inline.has(element.tagName) && !followsElement(element) ? '' : ' ';
    draft.parts.push(gap);
    node.childNodes.forEach(visit);
    draft.parts.push(gap);
  };
  for (const part of parts) {
    draft = draftOf(part === main ? '' : (attribute(part, 'id') ?? ''));
    visit(part);
  }
  const title = [...elements(main)].find(({ tagName }) => tagName === 'h1');
  draftOf('').words.unshift(...wordsOn(title));
  return [...drafts.values()]
    .map(({ id, heading, words, parts: texts }) => ({
      id,
      heading,
      words: [...new Set(words.map(tidy))].filter((word) => word !== ''),
      text: tidy(texts.join('')),
    }))
    .filter(({ id, heading, words, text }) => id === '' || heading + words.join('') + text !== '');
}

/** Reads one page; undefined where it is not searched. `file` is below the base: "guides/names/index.html". */
export function readPage(file: string, all: readonly Element[]): ReadPage | undefined {
  const root = all.find(({ tagName }) => tagName === 'html');
  const main = all.find((element) => has(element, 'data-search'));
  if (!root || !main) return undefined;
  const lang = attribute(root, 'lang') ?? '';
  const folder = `${lang.toLowerCase()}/`;
  const path = file.replace(/index\.html$/, '');
  const address = path.startsWith(folder) ? path.slice(folder.length) : path;
  const inMain = [...elements(main)];
  const heading = inMain.find(({ tagName }) => tagName === 'h1');
  const named = all.find((element) => attribute(element, 'property') === 'og:title');
  const marked = inMain.filter((element) => has(element, 'data-search-only'));
  return {
    address,
    kind: kindOf.find(([pattern]) => pattern.test(address))?.[1] ?? 'page',
    // A message's heading is its meaning alone; its title, as shared links show it, has the message too.
    title: tidy((named && attribute(named, 'content')) ?? (heading ? textOf(heading) : '')),
    lang,
    fallback: (attribute(main, 'lang') ?? lang) !== lang,
    sections: sectionsOf(marked.length > 0 ? marked : [main], main),
  };
}
