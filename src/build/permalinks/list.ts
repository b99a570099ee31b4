/**
 * The addresses that others rely on: every page, and every part of a page that has a name of its
 * own. `content/permalinks.txt` lists them, a page a line; an address that it lists stays, or a row of
 * `content/redirects.yaml` leads on from it.
 */
import { attribute, hasClass, within, type Element } from '../checks/html.ts';
import { langOf, type Page, type Site } from '../checks/site.ts';
import { isSerial } from '../../facts/part-ids.ts';
import type { Redirect } from '../../facts/redirects.ts';

/** The named parts of each page, by the page's address. */
export type Permalinks = ReadonlyMap<string, readonly string[]>;

export const permalinksFile = 'content/permalinks.txt';

const parts = new Set(['h2', 'h3', 'h4', 'article', 'section', 'figure', 'li', 'div', 'tr', 'dt']);

const inTool = (element: Element): boolean =>
  within(element, (outer) => attribute(outer, 'data-widget') !== undefined);

/** A step is known by its number: the next one takes its place where it goes. */
const isStep = ({ tagName, parentNode }: Element): boolean =>
  tagName === 'li' &&
  parentNode !== null &&
  within(parentNode as Element, (outer) => hasClass(outer, 'steps'));

export function partsOf({ elements }: Page): string[] {
  const ids = elements.flatMap((element) => {
    const id = attribute(element, 'id');
    return id !== undefined &&
      parts.has(element.tagName) &&
      !isSerial(id) &&
      !isStep(element) &&
      within(element, ({ tagName }) => tagName === 'main') &&
      !inTool(element)
      ? id
      : [];
  });
  return [...new Set(ids)].sort();
}

/** Not a page, and it stands in the pages of others. */
const lent = ['/embed.js'];

/** What an English site promises; other languages have the same below their own folder. */
export function permalinksOf(site: Site): Permalinks {
  const pages = [...site.pages.values()].filter(
    (page) => page.address.endsWith('/') && langOf(page) === 'en',
  );
  const files = lent.filter((file) => site.files.has(file));
  return new Map(
    [
      ...files.map((file): [string, string[]] => [file, []]),
      ...pages.map((page): [string, string[]] => [page.address, partsOf(page)]),
    ].sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

const head =
  '# Written by `npm run permalinks`: every address that others may link to, a page a line.\n';

export const printPermalinks = (all: Permalinks): string =>
  head + [...all].map(([address, ids]) => `${[address, ...ids].join(' ')}\n`).join('');

export const readPermalinks = (text: string): Permalinks =>
  new Map(
    text
      .split('\n')
      .filter((line) => line.startsWith('/'))
      .map((line) => {
        const [address = '', ...ids] = line.trim().split(' ');
        return [address, ids];
      }),
  );

export const whatToDo = `is in ${permalinksFile} and no longer in the site: bring it back, or add a row to content/redirects.yaml`;

type Move = Pick<Redirect, 'from' | 'to'>;

/** What is listed, is no more and leads nowhere; `idsOf` gives the parts of a page that is there. */
export function lostOf(
  listed: Permalinks,
  redirects: readonly Move[],
  idsOf: (address: string) => ReadonlySet<string> | undefined,
): string[] {
  const led = new Map(redirects.map(({ from, to }) => [from, to]));
  return [...listed].flatMap(([address, ids]) => {
    // A page that leads on takes the part after the hash along, and it has to be there.
    const place = led.get(address)?.replace(/#.*/, '') ?? address;
    const there = idsOf(place);
    if (!there && place === address) return [address];
    return ids
      .filter((id) => !there?.has(id) && !led.has(`${address}#${id}`) && !led.has(`${place}#${id}`))
      .map((id) => `${address}#${id}`);
  });
}
