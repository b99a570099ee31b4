/**
 * Writes the files that search reads, `/search/<language>.json`, from the finished pages: what is on
 * a page is found, whatever made the page.
 */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { packIndex } from '../../search/pack.ts';
import type { SearchContents } from '../../search/types.ts';
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

/** Reads every page below a folder that wants to be searched. */
export function readPages(folder: string): ReadPage[] {
  return globSync('**/*.html', { cwd: folder })
    .sort()
    .flatMap((name) => {
      const file = `/${name.split(sep).join('/')}`;
      return readPage(file, readFileSync(join(folder, name), 'utf8')) ?? [];
    });
}

export function search(): AstroIntegration {
  return {
    name: 'pay-clinic:search',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        mkdirSync(join(folder, 'search'), { recursive: true });
        for (const [lang, contents] of contentsByLanguage(readPages(folder))) {
          const json = JSON.stringify(packIndex(contents));
          writeFileSync(join(folder, 'search', `${lang}.json`), json);
          logger.info(`${contents.pages.length} pages in search/${lang}.json`);
        }
      },
    },
  };
}
