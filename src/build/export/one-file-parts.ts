/** Which pages the one file holds, and what it holds of a page. */
import { attribute, hasClass, textOf, within, type Element } from '../checks/html.ts';
import { resolve, type Page } from '../checks/site.ts';
import { leadsOn } from './contexts.ts';
import { sectionId } from './runtime/ids.ts';
import {
  allIn,
  append,
  escaped,
  find,
  readTree,
  remove,
  replace,
  set,
  unset,
  unwrap,
  writeInside,
} from './tree.ts';
import type { Context } from './types.ts';

/** Pages of the menu that stay out, below the language's root: what they say stands in the file already, or weighs too much. */
const leftOut: Readonly<Record<string, string>> = {
  '': 'the contents lead to all of it',
  'errors/': 'the kinds of messages stand there instead',
  'reference/facts/': 'the rows that are cited stand at the end',
  'reference/phrases/': 'the card to show has them',
  'reference/triage/': 'the tool asks the same questions',
  'reference/menus/': 'the guides draw them where they are needed',
  'reference/changes/': 'a copy is of one day',
  'tools/triage/plans/': 'the tool shows the plan that the answers lead to',
  'download/': 'the reader has a copy',
};

/** Pages below it stand in the place of a page of the menu. */
const instead: Readonly<Record<string, string>> = { 'errors/': 'errors/family/' };

export interface Group {
  /** Where it stands for a page. */
  readonly id?: string | undefined;
  readonly label: string;
  readonly pages: readonly Page[];
}

export const idOf = ({ root }: Pick<Context, 'root'>, address: string): string =>
  sectionId(address.slice(root.length));

/** The pages of the file, by the groups of the menu; what stands instead of a page is one of its own. */
export function chosenPages({ menu, pages, root }: Context): Group[] {
  const at = (address: string) => pages.filter((page) => page.address === address);
  const groups: Group[] = menu.map(({ label, links }) => ({
    label,
    pages: links.flatMap(({ address }) =>
      leftOut[address.slice(root.length)] === undefined ? at(address) : [],
    ),
  }));
  const others = menu.flatMap(({ links }) =>
    links.flatMap(({ address, label }): Group[] => {
      const folder = instead[address.slice(root.length)];
      const below = pages.filter(({ address }) => folder && address.startsWith(root + folder));
      return folder === undefined ? [] : [{ id: idOf({ root }, address), label, pages: below }];
    }),
  );
  return [...groups, ...others];
}

/** The main part of a page, as a tree of its own. */
export const mainOf = (page: Page): Element => find(readTree(page.html), 'main');

/** What stands on every page or serves a reader of one page alone. */
export function trim(main: Element): void {
  for (const element of allIn(main)) {
    const isOwn = ['toc', 'kicker', 'trail'].some((name) => hasClass(element, name));
    if (isOwn || element.tagName === 'wbr') remove(element);
    for (const { name } of element.attrs)
      if (/^data-(search|seen|source)/.test(name)) unset(element, name);
  }
}

/** A tool stands in the file once; every other page that has it leads there. */
export function keepToolsOnce(main: Element, address: string, homes: Map<string, string>): void {
  for (const element of allIn(main)) {
    const widget = attribute(element, 'data-widget');
    if (widget === undefined) continue;
    const home = homes.get(widget);
    if (home === undefined) {
      homes.set(widget, address);
      continue;
    }
    const label = attribute(element, 'aria-label') ?? widget;
    element.childNodes = [];
    append(element, `<p><a class="button" href="${home}">${label}</a></p>`);
    replace(element, [...element.childNodes]);
  }
}

/** Tools are drawn by their script: what the server drew of them would stand here twice. */
export function emptyTools(main: Element, props: string[]): void {
  for (const island of allIn(main).filter(({ tagName }) => tagName === 'astro-island')) {
    // Its number also keeps what it calls its fields by apart from other tools.
    set(island, 'data-preact-island-id', String(props.length + 1));
    props.push(attribute(island, 'props') ?? '{}');
    set(island, 'props', String(props.length - 1));
    unset(island, 'client');
    island.childNodes = [];
  }
}

/** The row that an evidence card is about, by the link in it. */
function rowOf(card: Element, page: Page, { site, root }: Context): string | undefined {
  const links = allIn(card).filter(({ tagName }) => tagName === 'a');
  for (const link of links) {
    const target = resolve(site, page, attribute(link, 'href') ?? '');
    if (target.kind === 'inside' && target.path === `${root}reference/facts/`)
      return target.fragment;
  }
  return undefined;
}

/**
 * Cards that open beside a figure become notes at the end, each once; the figure is a link to its
 * note. `notes` takes their HTML by the row's id.
 */
export function cardsToNotes(
  main: Element,
  page: Page,
  context: Context,
  notes: Map<string, string>,
): void {
  const all = allIn(main);
  const byId = new Map(all.map((element) => [attribute(element, 'id'), element]));
  for (const button of all.filter(({ tagName }) => tagName === 'button')) {
    const card = byId.get(attribute(button, 'popovertarget'));
    const row = card && rowOf(card, page, context);
    if (!card || row === undefined) continue;
    const label = all.find((one) => attribute(one, 'for') === attribute(button, 'id'));
    const shown = label && attribute(button, 'id') !== undefined ? label : button;
    shown.tagName = shown.nodeName = 'a';
    shown.attrs = [
      { name: 'class', value: 'noted' },
      {
        name: 'href',
        value: `${context.site.base}${context.root.slice(1)}reference/facts/#${row}`,
      },
    ];
    if (shown !== button) remove(button);
    remove(card);
    if (!notes.has(row)) notes.set(row, noteOf(card));
    const outer = shown.parentNode;
    if (outer && 'tagName' in outer && hasClass(outer, 'evidence')) unwrap(outer);
  }
}

/** The lines of a card without their marks and links, which would lead to the note itself. */
function noteOf(card: Element): string {
  for (const element of allIn(card)) if (element.tagName === 'a') remove(element);
  return card.childNodes
    .filter((node) => 'tagName' in node)
    .map((line) => (line.tagName === 'b' ? `<b>${writeInside(line)}</b>` : plain(line)))
    .join(' ');
}

function plain(line: Element): string {
  for (const element of allIn(line)) {
    if (element === line || !['i', 'span'].includes(element.tagName)) continue;
    if (attribute(element, 'lang') !== undefined) continue;
    // Their style set them apart from what follows.
    append(element, ' ');
    unwrap(element);
  }
  return writeInside(line);
}

/**
 * A page that is left out, and listed with a link, stands in its line: the line gets its place, and
 * what else is found by it, like other texts of the same message.
 */
export function rowsForPages(
  main: Element,
  page: Page,
  context: Context,
  chosen: ReadonlySet<string>,
  rows: Set<string>,
): void {
  const { site } = context;
  for (const item of allIn(main).filter(({ tagName }) => tagName === 'li')) {
    const link = item.childNodes[0];
    if (!link || !('tagName' in link) || link.tagName !== 'a') continue;
    const target = resolve(site, page, attribute(link, 'href') ?? '');
    if (target.kind !== 'inside' || chosen.has(target.path) || rows.has(target.path)) continue;
    const there = site.pages.get(target.path);
    if (!there || leadsOn(there) || !target.path.startsWith(`${context.root}errors/`)) continue;
    rows.add(target.path);
    set(item, 'id', idOf(context, target.path));
    unwrap(link);
    const texts = otherTexts(there);
    if (texts.length > 0)
      append(item, `<small class="alike" lang="zh-CN">${texts.join('; ')}</small>`);
  }
}

/** Texts and codes of the messages that share a page with the first one. */
function otherTexts(page: Page): string[] {
  const listed = page.elements.filter(
    (element) => element.tagName === 'li' && attribute(element, 'data-search-only') !== undefined,
  );
  const texts = listed.map((item) =>
    allIn(item)
      .filter(({ tagName }) => tagName === 'b' || tagName === 'code')
      .map((element) => escaped(textOf(element)))
      .join(' '),
  );
  return [...new Set(texts)].filter((text) => text !== '');
}

/** Parts that readers of a screen are told of must differ in name, where many pages are one. */
export function nameApart(sections: readonly { main: Element; title: string }[]): void {
  const seen = new Set<string>();
  for (const { main, title } of sections)
    for (const element of allIn(main)) {
      const label = attribute(element, 'aria-label');
      if (label === undefined || element.tagName !== 'section') continue;
      if (seen.has(label)) set(element, 'aria-label', `${label} (${title})`);
      seen.add(label);
    }
}

const references = [
  ...['for', 'headers', 'form', 'list', 'popovertarget', 'data-of'],
  ...['aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns'],
];

/** Ids are unique on a page, so in the file each gets the page's before it, and what refers to it too. */
export function prefixIds(main: Element, prefix: (id: string) => string): void {
  for (const element of allIn(main)) {
    const id = attribute(element, 'id');
    if (id !== undefined) set(element, 'id', prefix(id));
    for (const name of references) {
      const ids = attribute(element, name);
      if (ids) set(element, name, ids.split(/\s+/).map(prefix).join(' '));
    }
    for (const one of element.attrs)
      one.value = one.value.replace(
        /url\(#([^)]+)\)/g,
        (_, part: string) => `url(#${prefix(part)})`,
      );
  }
}

/** True inside what only shows without script. */
export const inNoscript = (element: Element): boolean =>
  within(element, ({ tagName }) => tagName === 'noscript');

export const isScheme = (element: Element): boolean =>
  element.tagName === 'fieldset' && hasClass(element, 'scheme');
