/**
 * The pages of one language as a browser loads them: what a compressor finds alike stands together,
 * addresses and codes in one text, titles and sentences in another, page by page and kind by kind.
 */
import { kinds, type SearchContents, type SearchPage, type SearchSection } from './types.ts';

/** Raised with every change of the shape: a new script never reads an old file that a cache has kept. */
export const packVersion = 1;

export interface PackedIndex {
  readonly version: number;
  readonly partial: boolean;
  /** A line for each page: its kind's number and its address; then for each section a tab, id and words. */
  readonly places: string;
  /** Lines: the page's title, then heading, tab and text of each of its sections. */
  readonly texts: string;
  readonly sounds: string;
  readonly simple: string;
}

/** Parts an id from the words, and those from each other. */
const bar = '|';

export function packIndex({ pages, partial, sounds, simple }: SearchContents): PackedIndex {
  const sorted = [...pages].sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
  return {
    version: packVersion,
    partial,
    // The build leaves single spaces in every text, so neither tab nor line break stands inside one.
    places: sorted
      .map(({ kind, address, sections }) =>
        [
          `${kinds.indexOf(kind)}${address}`,
          ...sections.map(({ id, words }) => [id, ...words].join(bar)),
        ].join('\t'),
      )
      .join('\n'),
    texts: sorted
      .flatMap(({ title, sections }) => [
        title,
        ...sections.map(({ heading, text }) => `${heading}\t${text}`),
      ])
      .join('\n'),
    sounds,
    simple,
  };
}

export function unpackIndex({
  partial,
  places,
  texts,
  sounds,
  simple,
}: PackedIndex): SearchContents {
  const lines = texts.split('\n').values();
  const nextLine = () => lines.next().value ?? '';
  const pages = places === '' ? [] : places.split('\n');
  return {
    partial,
    sounds,
    simple,
    pages: pages.map((line): SearchPage => {
      const [place = '', ...keys] = line.split('\t');
      const title = nextLine();
      return {
        kind: kinds[Number(place.charAt(0))] ?? 'page',
        address: place.slice(1),
        title,
        sections: keys.map((key): SearchSection => {
          const [id = '', ...words] = key.split(bar);
          const [heading = '', text = ''] = nextLine().split('\t');
          return { id, heading, words, text };
        }),
      };
    }),
  };
}
