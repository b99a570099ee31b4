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

function complaints(page: Page): string[] {
  const found: string[] = [];
  if (langOf(page) === '') found.push('has no language: <html lang="…"> is empty');
  if (titleOf(page) === '') found.push('has no title');
  const mains = page.elements.filter(({ tagName }) => tagName === 'h1').length;
  if (mains !== 1) found.push(`has ${mains} main headings (h1): it needs exactly one`);
  if (page.address === missing) return found;
  const { length } = descriptionOf(page);
  if (length < 50 || length > 160)
    found.push(`has a description of ${length} characters: write 50 to 160 in its front matter`);
  return found;
}

export function head(site: Site): Problem[] {
  const titles = new Map<string, string>();
  return [...site.pages.values()].flatMap((page) => {
    const found = complaints(page);
    // Pages that are not translated yet show the English title under their own language.
    const key = `${langOf(page)} ${titleOf(page)}`;
    const other = titles.get(key);
    if (other) found.push(`has the same title as ${other}: "${titleOf(page)}"`);
    titles.set(key, page.address);
    return found.map((what) => ({ where: page.address, what }));
  });
}
