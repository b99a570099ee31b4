/** Reads the finished site once, and gives what the editions of each language are made from. */
import { allFacts, buildDate } from '../../facts/index.ts';
import { attribute, elements, textOf, within, type Element } from '../checks/html.ts';
import { langOf, resolve, type Page, type Site } from '../checks/site.ts';
import type { Inside } from './addresses.ts';
import type { Context, MenuGroup } from './types.ts';
import { wordsOf } from '../words.ts';

/** Home pages by language: the first stands at the root, the others in a folder of their name. */
function homes(site: Site): { lang: string; root: string }[] {
  return [...site.pages.values()].flatMap((page) => {
    const lang = langOf(page);
    const isHome = page.address === '/' || page.address === `/${lang.toLowerCase()}/`;
    return isHome ? [{ lang, root: page.address }] : [];
  });
}

/** A page that only leads on to another one. */
export const leadsOn = (page: Page): boolean => page.html.includes('http-equiv="refresh"');

/** The page that a page which only leads on leads to. */
export function behind({ site }: Context, target: Inside): Inside {
  const page = site.pages.get(target.path);
  if (!page || !leadsOn(page)) return target;
  const link = page.elements.find(({ tagName }) => tagName === 'a');
  const next = resolve(site, page, (link && attribute(link, 'href')) ?? '');
  if (next.kind !== 'inside') return target;
  return target.fragment === '' ? next : { ...next, fragment: target.fragment };
}

/** What others put on their pages: a copy on a disk is at no address. */
const isForOthers = (address: string): boolean => address.startsWith('embed/');

function menuOf(site: Site, home: Page): MenuGroup[] {
  const nav = home.elements.find((element) => attribute(element, 'id') === 'menu');
  const groups: { label: string; links: { address: string; label: string }[] }[] = [];
  for (const element of nav ? elements(nav) : []) {
    if (element.tagName === 'p') groups.push({ label: textOf(element), links: [] });
    const href = element.tagName === 'a' ? attribute(element, 'href') : undefined;
    // The same page in another language is no page of this one.
    if (href === undefined || attribute(element, 'hreflang') !== undefined) continue;
    const target = resolve(site, home, href);
    if (target.kind === 'inside')
      groups.at(-1)?.links.push({ address: target.path, label: textOf(element) });
  }
  return groups.filter(({ links }) => links.length > 0);
}

/** First and last day on which a row was read against its sources. */
function checkedDays(): Context['checked'] {
  const facts = allFacts();
  const days = [facts.facts, facts.contacts, facts.menus]
    .flatMap((rows) => [...rows.values()].map(({ checked }) => checked))
    .sort();
  return { from: days[0] ?? '', to: days.at(-1) ?? '' };
}

/** The pages of one language in the order of the menu, those outside of it after them. */
function inOrder(site: Site, lang: string, root: string, menu: readonly MenuGroup[]): Page[] {
  const own = [...site.pages.values()].filter(
    (page) =>
      langOf(page) === lang &&
      page.address.startsWith(root) &&
      !isForOthers(page.address.slice(root.length)),
  );
  const places = new Map(
    [root, ...menu.flatMap(({ links }) => links.map(({ address }) => address))].map(
      (address, place) => [address, place],
    ),
  );
  const place = ({ address }: Page) => places.get(address) ?? places.size;
  return own.sort((a, b) => place(a) - place(b) || (a.address < b.address ? -1 : 1));
}

export const isMain = (element: Element): boolean => element.tagName === 'main';

/** True for what stands inside the part that people read. */
export const inMain = (element: Element): boolean => within(element, isMain);

export function contextsOf(site: Site): Context[] {
  return homes(site).map(({ lang, root }) => {
    const home = site.pages.get(root);
    if (!home) throw new Error(`There is no page at ${root}.`);
    const menu = menuOf(site, home);
    const name = home.elements.find((element) => attribute(element, 'property') === 'og:site_name');
    return {
      ...{ site, lang, root, menu },
      title: (name && attribute(name, 'content')) ?? '',
      pages: inOrder(site, lang, root, menu),
      date: buildDate(),
      web: site.origin === undefined ? undefined : site.origin + site.base,
      checked: checkedDays(),
      word: wordsOf(lang),
    };
  });
}
