/**
 * No two pages of messages say nearly the same: a search engine would show one of them, and a reader
 * would learn nothing from the other. Compared by their runs of five words.
 */
import { attribute, textOf } from './html.ts';
import type { Page, Problem, Site } from './site.ts';

/** The part of all runs that two pages have in common. Pages of one cause share what to do: up to 0.75. */
const most = 0.8;
const run = 5;

/** Pages that lead on by themselves are not read. */
const isRead = (page: Page): boolean =>
  !page.elements.some(
    (one) => attribute(one, 'name') === 'robots' && attribute(one, 'content') === 'noindex',
  );

function runsOf(page: Page): ReadonlySet<string> {
  const main = page.elements.find(({ tagName }) => tagName === 'main');
  const words = main ? textOf(main).split(/\s+|(?=\p{Script=Han})/u) : [];
  return new Set(words.slice(run - 1).map((_, at) => words.slice(at, at + run).join(' ')));
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const one of a) if (b.has(one)) common += 1;
  return common / (a.size + b.size - common);
}

export function alike(site: Site): Problem[] {
  const pages = [...site.pages.values()]
    .filter(({ address }) => /^\/errors\/[^/]+\/$/.test(address))
    .filter(isRead)
    .map((page) => ({ page, runs: runsOf(page) }));
  return pages.flatMap(({ page, runs }, index) =>
    pages.slice(0, index).flatMap((other) =>
      likeness(runs, other.runs) > most
        ? [
            {
              where: page.address,
              what: `says nearly the same as ${other.page.address}: let one row name the other as its page`,
            },
          ]
        : [],
    ),
  );
}
