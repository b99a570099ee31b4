/**
 * The parts of a page that can be linked to, as `content/permalinks.txt` promises them
 * (src/build/permalinks/list.ts), and where the link of each stands.
 */

import { isSerial } from '../../facts/part-ids.ts';

export interface Part {
  /** What the link leads to: "#once", or the page of a phrase that another page shows. */
  readonly href: string;
  /** After a heading, over the number of a step, or in the corner of anything else. */
  readonly kind: 'head' | 'step' | 'part';
  readonly host: Element;
  /** How people know it; the number of a step. */
  readonly name: string;
}

const named =
  'h1[id],h2[id],h3[id],h4[id],article[id],section[id],figure[id],div[id],li[id],tr[id],dt[id]';

const nameOf = (element: Element): string =>
  element.textContent.replace(/\s+/g, ' ').trim().slice(0, 80);

function placeOf(element: Element): Omit<Part, 'href'> {
  if (/^H/.test(element.tagName)) return { kind: 'head', host: element, name: nameOf(element) };
  const list = element.parentElement;
  if (list?.matches('.steps > ol'))
    return {
      kind: 'step',
      host: element,
      name: String([...list.children].indexOf(element) + 1),
    };
  // A row of a table takes nothing but cells, an entry of a glossary nothing but its parts.
  const inner =
    (element.matches('tr') && element.firstElementChild) ||
    (element.matches('dl > div') && element.lastElementChild);
  const host = inner || element;
  const first = element.querySelector('h2,h3,dt,b,a,p') ?? element;
  return { kind: 'part', host, name: nameOf(first) };
}

export function partsOf(main: Element, phrases: string): Part[] {
  const own = [...main.querySelectorAll(named)]
    .filter(
      (element) =>
        !isSerial(element.id) &&
        !element.closest('[data-widget]') &&
        !element.closest('.visually-hidden'),
    )
    .map((element) => ({ href: `#${element.id}`, ...placeOf(element) }));
  // A phrase stands on many pages, and has its place on one.
  const said = [...main.querySelectorAll<HTMLAnchorElement>('.phrase > a[href*="#p="]')].map(
    (link): Part => ({
      href: `${phrases}#${link.hash.slice(3)}`,
      kind: 'part',
      host: link.parentElement ?? link,
      name: nameOf(link.parentElement?.firstElementChild ?? link),
    }),
  );
  return [...own, ...said];
}
