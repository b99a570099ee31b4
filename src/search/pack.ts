/**
 * The pages of one language as a browser loads them: column by column, because a compressor finds more
 * in a column of like things than in rows.
 */
import { kinds, type SearchContents, type SearchPage, type SearchSection } from './types.ts';

/** Raised with every change of the shape: a new script never reads an old file that a cache has kept. */
export const packVersion = 1;

export interface PackedIndex {
  readonly version: number;
  readonly partial: boolean;
  /** Lines, one for each page: kind as its number in `kinds`, number of sections, address, title. */
  readonly pages: string;
  /** Lines, one for each section. */
  readonly ids: string;
  readonly headings: string;
  readonly words: string;
  readonly texts: string;
  readonly sounds: string;
  readonly simple: string;
}

/** The build leaves single spaces in every text, so a line holds one. */
const lines = (texts: readonly string[]): string => texts.join('\n');

export function packIndex({ pages, partial, sounds, simple }: SearchContents): PackedIndex {
  const sections = pages.flatMap((page) => page.sections);
  return {
    version: packVersion,
    partial,
    pages: lines(
      pages.map(({ kind, address, title, sections }) =>
        [kinds.indexOf(kind), sections.length, address, title].join('\t'),
      ),
    ),
    ids: lines(sections.map(({ id }) => id)),
    headings: lines(sections.map(({ heading }) => heading)),
    words: lines(sections.map(({ words }) => words.join('|'))),
    texts: lines(sections.map(({ text }) => text)),
    sounds,
    simple,
  };
}

export function unpackIndex(packed: PackedIndex): SearchContents {
  const [ids, headings, words, texts] = [
    packed.ids.split('\n'),
    packed.headings.split('\n'),
    packed.words.split('\n'),
    packed.texts.split('\n'),
  ];
  let next = 0;
  const pages = packed.pages === '' ? [] : packed.pages.split('\n');
  return {
    partial: packed.partial,
    sounds: packed.sounds,
    simple: packed.simple,
    pages: pages.map((line): SearchPage => {
      const [kind = '', count = '', address = '', title = ''] = line.split('\t');
      const sections: SearchSection[] = [];
      for (let left = Number(count); left > 0; left -= 1, next += 1)
        sections.push({
          id: ids[next] ?? '',
          heading: headings[next] ?? '',
          words: (words[next] ?? '').split('|').filter((word) => word !== ''),
          text: texts[next] ?? '',
        });
      return { kind: kinds[Number(kind)] ?? 'page', address, title, sections };
    }),
  };
}
