/**
 * A general search library on the same sections, told as much of Chinese, pinyin and codes as it can
 * be: single characters and pairs, syllables alone and joined, codes whole and in parts.
 */
import MiniSearch, { type Options, type SearchOptions } from 'minisearch';
import { parseSimple, parseSounds, type Sounds } from '../../src/search/characters.ts';
import { folder } from '../../src/search/fold.ts';
import { unpackIndex, type PackedIndex } from '../../src/search/pack.ts';

interface Document {
  readonly id: number;
  readonly page: string;
  readonly title: string;
  readonly heading: string;
  readonly words: string;
  readonly text: string;
  readonly sound: string;
}

const hanRun = /[\u3400-\u9fff\uf900-\ufaff]+/g;
const longestJoined = 4;

function parts(run: readonly string[], most: number): string[] {
  return run.flatMap((_, at) =>
    Array.from({ length: Math.min(most, run.length - at) }, (_, more) =>
      run.slice(at, at + more + 1).join(''),
    ),
  );
}

const soundOf = (folded: string, sounds: Sounds): string =>
  [...new Set(folded.match(hanRun))]
    .flatMap((run) =>
      parts(
        [...run].map((char) => sounds.get(char)?.[0] ?? ''),
        longestJoined,
      ),
    )
    .join(' ');

function documentsOf(packed: PackedIndex): Document[] {
  const { pages, sounds, simple } = unpackIndex(packed);
  const [fold, readings] = [folder(parseSimple(simple)), parseSounds(sounds)];
  return pages
    .flatMap(({ address, title, sections }) =>
      sections.map(({ id, heading, words, text }) => ({
        id: 0,
        page: `${address}#${id}`,
        title,
        heading,
        words: words.join(' '),
        text,
        sound: soundOf(fold([title, heading, text].join(' ')), readings),
      })),
    )
    .map((document, id) => ({ ...document, id }));
}

function options(packed: PackedIndex): Options<Document> {
  const fold = folder(parseSimple(packed.simple));
  const tokenize = (text: string): string[] => {
    const codes = text.match(/[A-Za-z0-9]+(?:[._][A-Za-z0-9]+)+/g) ?? [];
    const folded = fold(text.normalize('NFC'));
    const han = (folded.match(hanRun) ?? []).flatMap((run) => parts([...run], 2));
    return [...codes, ...(folded.replace(hanRun, ' ').match(/[^ ]+/g) ?? []), ...han];
  };
  const search: SearchOptions = {
    prefix: (term) => term.length > 1,
    fuzzy: (term) => (/^[a-z]{4,}$/.test(term) ? 0.2 : false),
    boost: { title: 4, heading: 4, words: 8, sound: 0.8 },
    combineWith: 'OR',
  };
  return {
    fields: ['title', 'heading', 'words', 'text', 'sound'],
    storeFields: ['page', 'title', 'heading', 'text'],
    tokenize,
    processTerm: (term) => term.toLowerCase(),
    searchOptions: search,
  };
}

/** Addresses of pages, best first, each once. */
export type Rival = (query: string) => readonly string[];

function asked(mini: MiniSearch<Document>): Rival {
  return (query) => {
    // As pinyin it is one word, however it was typed.
    const latin = query.match(/^[\p{Script=Latin}\p{M}' 1-5]+$/u);
    const joined = latin ? query.normalize('NFD').replace(/[^A-Za-z]/g, '') : '';
    const found = mini.search(`${query} ${joined}`).map((hit) => String(hit['page']));
    return [...new Set(found.map((page) => page.replace(/#.*$/, '')))];
  };
}

/** Its index, made beforehand. */
export const buildPrebuilt = (packed: PackedIndex): string => {
  const mini = new MiniSearch<Document>(options(packed));
  mini.addAll(documentsOf(packed));
  return JSON.stringify(mini);
};

export const readPrebuilt = (json: string, packed: Pick<PackedIndex, 'simple'>): Rival =>
  asked(MiniSearch.loadJSON<Document>(json, options(packed as PackedIndex)));

/** Its index, made in the browser in slices, from the file that our search loads. */
export async function indexInSlices(packed: PackedIndex): Promise<Rival> {
  const mini = new MiniSearch<Document>(options(packed));
  await mini.addAllAsync(documentsOf(packed), { chunkSize: 50 });
  return asked(mini);
}
