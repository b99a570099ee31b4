/** What search results and screen readers read first: language, title, description, one main heading. */
import { attribute, textOf, type Element } from './html.ts';
import { langOf, type Page, type Problem, type Site } from './site.ts';

/** Nobody finds this page by searching. */
const missing = '/404.html';

const first = (page: Page, is: (element: Element) => boolean) => page.elements.find(is);

const titleOf = (page: Page): string => {
  const title = first(page, ({ tagName }) => tagName === 'title');
  return title ? textOf(title) : '';
};

const descriptionOf = (page: Page): string => {
  const meta = first(
    page,
    (one) => one.tagName === 'meta' && attribute(one, 'name') === 'description',
  );
  return (meta && attribute(meta, 'content')) ?? '';
};

/** What search engines show of a title. */
const longestTitle = 60;

/** A message's page is found by its code, and some codes leave no room beside them. */
const isLongCode = (title: string): boolean => /[A-Z0-9_.]{32}/.test(title);

/** Nobody finds a page by searching that leads on, and it is called by the id that moved. */
const leadsOn = (page: Page): boolean =>
  page.elements.some((one) => attribute(one, 'content') === 'noindex');

function complaints(page: Page): string[] {
  const found: string[] = [];
  if (langOf(page) === '') found.push('has no language: <html lang="…"> is empty');
  const title = titleOf(page);
  if (title === '') found.push('has no title');
  if (title.length > longestTitle && !isLongCode(title) && !leadsOn(page))
    found.push(`has a title of ${title.length} characters: search engines show ${longestTitle}`);
  const mains = page.elements.filter(({ tagName }) => tagName === 'h1').length;
  if (mains !== 1) found.push(`has ${mains} main headings (h1): it needs exactly one`);
  if (page.address === missing) return found;
  const { length } = descriptionOf(page);
  if (length < 50 || length > 160)
    found.push(`has a description of ${length} characters: write 50 to 160 in its front matter`);
  return found;
}

export function head(site: Site): Problem[] {
  const seen = new Map<string, string>();
  return [...site.pages.values()].flatMap((page) => {
    const found = complaints(page);
    for (const [what, text] of [
      ['title', titleOf(page)],
      ['description', descriptionOf(page)],
    ] as const) {
      // Pages that are not translated yet show the English words under their own language.
      const key = `${langOf(page)} ${what} ${text}`;
      const other = seen.get(key);
      if (other) found.push(`has the same ${what} as ${other}: "${text}"`);
      seen.set(key, page.address);
    }
    return found.map((what) => ({ where: page.address, what }));
  });
}
