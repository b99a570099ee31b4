/**
 * The site as chapters to read: what both the book and the pages to print are made from. Tools give
 * way to the tables that stand in their place without script; what only a screen can do goes.
 */
import { hasClass, textOf, within, type Element } from '../checks/html.ts';
import { type Page } from '../checks/site.ts';
import { leadsOn } from './contexts.ts';
import { cardsToNotes, mainOf, trim } from './one-file-parts.ts';
import { allIn, attribute, find, remove, replace, unset, unwrap } from './tree.ts';
import type { Context } from './types.ts';

export interface Chapter {
  readonly page: Page;
  readonly title: string;
  readonly main: Element;
}

export interface Part {
  readonly label: string;
  readonly chapters: readonly Chapter[];
}

/** It says where copies are to be had, and the reader has one. */
const leftOut = 'download/';

const controls =
  'script style template button input select textarea form dialog copy-button link meta'.split(' ');

const isControl = (element: Element): boolean =>
  controls.includes(element.tagName) || hasClass(element, 'needs-script');

/** The table that a tool shows without script; its first line says that the tool needs one. */
function toolsToTables(main: Element): void {
  for (const tool of allIn(main)) {
    if (attribute(tool, 'data-widget') === undefined) continue;
    const [, ...tables] = allIn(tool)
      .filter(({ tagName }) => tagName === 'noscript')
      .flatMap(({ childNodes }) => childNodes.filter((node) => 'tagName' in node));
    replace(tool, tables);
  }
  for (const one of allIn(main)) if (one.tagName === 'noscript') unwrap(one);
}

/** Nothing opens on paper: what could be opened stands there. */
function openDetails(main: Element): void {
  for (const element of allIn(main)) {
    if (element.tagName !== 'details' && element.tagName !== 'summary') continue;
    element.attrs = element.attrs.filter(({ name }) => name === 'id' || name === 'lang');
    const kind = element.tagName;
    element.tagName = element.nodeName = 'div';
    element.attrs.push({ name: 'class', value: kind });
  }
}

const rank = ({ tagName }: Element): number => Number(/^h([1-6])$/.exec(tagName)?.[1] ?? 0);

const isContent = (element: Element): boolean =>
  ['img', 'svg'].includes(element.tagName) ||
  (textOf(element).trim() !== '' &&
    !within(element, (outer) => outer !== element && rank(outer) > 0));

/** A heading over nothing, its tool being on the screen alone, leaves its place for links. */
function emptyHeadings(main: Element): void {
  const parts = allIn(main).filter(isContent);
  parts.forEach((heading, place) => {
    const next = parts[place + 1];
    if (rank(heading) < 2 || !next || rank(next) === 0 || rank(next) > rank(heading)) return;
    heading.tagName = heading.nodeName = 'span';
    heading.childNodes = [];
  });
}

/** One page to read: tools as their tables, figures as links to what stands behind them. `main` becomes it. */
export function chapterOf(context: Context, page: Page, main = mainOf(page)): Chapter {
  const title = textOf(find(main, 'h1'));
  trim(main);
  cardsToNotes(main, page, context, new Map());
  toolsToTables(main);
  for (const element of allIn(main)) if (isControl(element)) remove(element);
  openDetails(main);
  for (const element of allIn(main)) {
    if (element.tagName.includes('-')) unwrap(element);
    for (const { name } of element.attrs)
      if (/^(data-|popover|on|tabindex|is$|hidden|aria-(controls|expanded|haspopup))/.test(name))
        unset(element, name);
  }
  emptyHeadings(main);
  return { page, title, main };
}

/** Pages of the menu by its groups, then the messages, each on a page of its own, and what is left. */
export function bookOf(context: Context, { messages }: { messages: boolean }): Part[] {
  const { menu, pages, root, word } = context;
  const at = (address: string) => pages.filter((page) => page.address === address);
  const chapters = (list: readonly Page[]) =>
    list
      .filter((page) => !leadsOn(page) && page.address !== root + leftOut)
      .map((page) => chapterOf(context, page));
  const groups = menu.map(({ label, links }) => ({
    label,
    chapters: chapters(links.flatMap(({ address }) => at(address))),
  }));
  const listed = new Set(menu.flatMap(({ links }) => links.map(({ address }) => address)));
  const isGroup = (address: string) => /^(family|system)\//.test(address.slice(root.length + 7));
  const errors = pages.filter(
    ({ address }) =>
      address.startsWith(`${root}errors/`) &&
      !listed.has(address) &&
      (messages || isGroup(address)),
  );
  return [...groups, { label: word('messages.menu'), chapters: chapters(errors) }].filter(
    ({ chapters: { length } }) => length > 0,
  );
}
