/**
 * Writes the files that search reads, `/search/<language>.json`, from the finished pages: what is on
 * a page is found, whatever made the page.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packIndex } from '../../search/pack.ts';
import type { SearchContents } from '../../search/types.ts';
import type { Site } from '../checks/site.ts';
import type { Reader } from '../readers.ts';
import { characterTables } from './characters.ts';
import { readPage, type ReadPage } from './read-page.ts';

const textOf = ({ title, sections }: ReadPage): string =>
  [title, ...sections.flatMap(({ heading, words, text }) => [heading, ...words, text])].join('\n');

/**
 * The contents of each language. A page that exists in English alone stands in the English file, once:
 * search in another language reads both.
 */
export function contentsByLanguage(pages: readonly ReadPage[]): Map<string, SearchContents> {
  const contents = new Map<string, SearchContents>();
  for (const lang of new Set(pages.map((page) => page.lang))) {
    const all = pages.filter((page) => page.lang === lang);
    const own = all.filter((page) => !page.fallback);
    contents.set(lang, {
      partial: own.length < all.length,
      pages: own.map(({ address, kind, title, sections }) => ({ address, kind, title, sections })),
      ...characterTables(own.map(textOf).join('\n')),
    });
  }
  return contents;
}

export function search(_: Site, folder: string): Reader {
  const pages: ReadPage[] = [];
  return {
    read: ({ file, all }) => {
      const page = readPage(file, all);
      if (page) pages.push(page);
    },
    write: () => {
      mkdirSync(join(folder, 'search'), { recursive: true });
      const contents = [...contentsByLanguage(pages)];
      for (const [lang, one] of contents)
        writeFileSync(join(folder, 'search', `${lang}.json`), JSON.stringify(packIndex(one)));
      return contents
        .map(([lang, one]) => `${one.pages.length} pages in search/${lang}.json`)
        .join(', ');
    },
  };
}
