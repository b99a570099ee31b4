/** What search loads: there in every language, light enough, and leading to what exists. */
import { unpackIndex, type PackedIndex } from '../../search/pack.ts';
import { attribute } from './html.ts';
import type { Problem, Site } from './site.ts';
import { compressed } from './weight.ts';

/** Bytes on first use, compressed: the dialog with its words and styles, and the English pages, which most readers search. */
export const searchBudget = 90_000;

const english = '/search/en.json';

function languages(site: Site): Set<string> {
  const found = new Set<string>();
  for (const { elements } of site.pages.values()) {
    const lang = elements[0] && attribute(elements[0], 'lang');
    const searched = elements.some((element) => attribute(element, 'data-search') !== undefined);
    if (lang && searched) found.add(lang);
  }
  return found;
}

function wrongTargets(site: Site, file: string, lang: string): Problem[] {
  const folder = lang === 'en' ? '/' : `/${lang.toLowerCase()}/`;
  const { pages } = unpackIndex(JSON.parse(site.read(file)) as PackedIndex);
  return pages.flatMap(({ address, sections }) => {
    const page = site.pages.get(folder + address);
    if (!page) return [{ where: file, what: `leads to ${folder}${address}, which does not exist` }];
    return sections
      .filter(({ id }) => id !== '' && !page.ids.has(id))
      .map(({ id }) => ({
        where: file,
        what: `leads to ${folder}${address}#${id}, which does not exist`,
      }));
  });
}

function tooHeavy(site: Site): Problem[] {
  // The dialog speaks the language of its pages: the one that the home page asks for.
  const home = site.pages.get('/')?.html ?? '';
  const files = [english, ...(/\/_astro\/dialog[^/"]*\.js/.exec(home) ?? [])];
  const bytes = files.reduce((sum, file) => sum + compressed(site.read(file)), 0);
  return bytes > searchBudget
    ? [
        {
          where: files.join(' and '),
          what: `weigh ${bytes} bytes, ${searchBudget} are allowed: mark what need not be found with data-search-ignore`,
        },
      ]
    : [];
}

export function search(site: Site): Problem[] {
  const wanted = [...languages(site)].map((lang) => ({ lang, file: `/search/${lang}.json` }));
  const missing = wanted.filter(({ file }) => !site.files.has(file));
  if (missing.length > 0)
    return missing.map(({ file }) => ({ where: file, what: 'is not there: see src/build/search' }));
  return [
    ...wanted.flatMap(({ lang, file }) => wrongTargets(site, file, lang)),
    ...(site.files.has(english) ? tooHeavy(site) : []),
  ];
}
