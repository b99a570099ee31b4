/**
 * How near a text is to the words of each message. Chinese is compared by pairs of characters,
 * other words by stems and pairs of stems, pinyin by pairs of syllables; rare pairs count more.
 */
import { fold } from './fold.ts';
import { toSyllables } from './pinyin.ts';
import type { Catalogue, CatalogueMessage } from './types.ts';
import { correct, plain, stem, vocabulary, type Vocabulary } from './words.ts';
import { terms, type Term } from './concepts/terms.ts';

const hanRun = /\p{Script=Han}+/gu;
/** Words that stand in every sentence. */
const empty = new Set(
  'the a an is are was were be been to of or and for in on at by with your my i you it this that has have had please from as not do'.split(
    ' ',
  ),
);

/** The features of a folded text. */
export function features(folded: string): Set<string> {
  const found = new Set<string>();
  for (const [run] of folded.matchAll(hanRun)) {
    if (run.length === 1) found.add(run);
    for (let i = 0; i + 1 < run.length; i++) found.add(run.slice(i, i + 2));
  }
  let before = '';
  for (const word of folded.replace(hanRun, ' ').split(' ')) {
    if (word === '' || word === '|') continue;
    if (empty.has(word)) continue;
    const stemmed = stem(word);
    found.add(stemmed);
    if (before !== '') found.add(`${before} ${stemmed}`);
    before = stemmed;
  }
  return found;
}

/** The same over syllables, " yan zheng ma ". */
export function syllableFeatures(syllables: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (let i = 0; i + 1 < syllables.length; i++)
    found.add(`${syllables[i] ?? ''}-${syllables[i + 1] ?? ''}`);
  return found;
}

/** Work that can be laid aside after each `yield`, so that a page stays quick while it is done. */
export type Steps<Result> = Generator<undefined, Result>;

interface Entry {
  readonly message: CatalogueMessage;
  readonly features: ReadonlySet<string>;
  /** Folded and without spaces, to find the whole message inside a text. */
  readonly whole: string;
}

/** Words of so little rarity stand in many messages: they are a piece of none. */
const mostByChance = 25;

class Index {
  declare private readonly postings: Map<string, number[]>;
  declare private readonly totals: number[];
  declare private readonly entries: readonly Entry[];

  private constructor(entries: readonly Entry[]) {
    this.postings = new Map();
    this.totals = [];
    this.entries = entries;
  }

  static *of(entries: readonly Entry[]): Steps<Index> {
    const index = new Index(entries);
    for (const [i, entry] of entries.entries()) {
      for (const feature of entry.features) {
        const list = index.postings.get(feature) ?? [];
        list.push(i);
        index.postings.set(feature, list);
      }
      yield;
    }
    for (const entry of entries) {
      let total = 0;
      for (const feature of entry.features) total += index.rarity(feature);
      index.totals.push(total);
      yield;
    }
    return index;
  }

  private rarity(feature: string): number {
    const holders = this.postings.get(feature)?.length ?? 0;
    return holders === 0 ? 0 : Math.log(1 + this.entries.length / holders);
  }

  /** Likeness of each message that shares something with the text, 0 to 1. */
  search(query: ReadonlySet<string>, squeezed: string): Map<CatalogueMessage, number> {
    const shared = new Map<number, number>();
    // What no message holds says nothing for or against one, but dilutes: it counts a little.
    let queryTotal = 0;
    for (const feature of query) {
      const rarity = this.rarity(feature);
      queryTotal += rarity === 0 ? 1 : rarity;
      for (const i of this.postings.get(feature) ?? [])
        shared.set(i, (shared.get(i) ?? 0) + rarity);
    }
    const likeness = new Map<CatalogueMessage, number>();
    for (const [i, sum] of shared) {
      const entry = this.entries[i];
      const total = this.totals[i] ?? 0;
      if (entry === undefined || total === 0) continue;
      const covered = sum / total;
      const used = sum / queryTotal;
      // A short message stands in a long text by chance; a long one does not.
      const weighty = 1 - Math.exp(-total / 9);
      const exact = squeezed === entry.whole;
      const contained = entry.whole.length > 3 && squeezed.includes(entry.whole);
      // A text that is a piece of a message, and says enough, is this message cut short.
      const piece = queryTotal > mostByChance && entry.whole.includes(squeezed);
      const score = exact
        ? 1
        : piece
          ? 0.99 + covered / 101
          : Math.max(
              0.5 * covered + 0.5 * Math.sqrt(covered * used),
              contained ? 0.55 + 0.45 * weighty : 0,
              covered * weighty * 0.95,
            ) * (contained ? 1 : 0.6 + 0.4 * weighty);
      if (score > (likeness.get(entry.message) ?? 0))
        likeness.set(entry.message, Math.min(1, score));
    }
    return likeness;
  }
}

export const squeeze = (folded: string): string => folded.replace(/[ |]/g, '');

/** A catalogue made ready for searching. */
export class Searcher {
  declare private readonly words: Index;
  declare private readonly sounds: Index;
  declare private readonly known: Vocabulary;

  private constructor(words: Index, sounds: Index, known: Vocabulary) {
    this.words = words;
    this.sounds = sounds;
    this.known = known;
  }

  static *of(catalogue: Catalogue): Steps<Searcher> {
    const [entries, sounds, words]: [Entry[], Entry[], string[]] = [[], [], []];
    for (const message of catalogue.messages) {
      // Rows that only a merchant sees are found by their code alone.
      if (message.seenBy === 'merchant') continue;
      for (const { zh, en } of [message, ...(message.also ?? [])]) {
        for (const text of [zh, en])
          if (text !== undefined) {
            const folded = plain(fold(text));
            words.push(...folded.split(' '));
            entries.push({ message, features: features(folded), whole: squeeze(folded) });
          }
        if (zh !== undefined) {
          const syllables = toSyllables(fold(zh));
          sounds.push({
            message,
            features: syllableFeatures(syllables),
            whole: syllables.join(''),
          });
        }
        yield;
      }
    }
    const patterns = Object.values(terms).map(({ latin }: Term) => latin ?? '');
    const known = vocabulary([
      ...words.filter((word) => /^[a-z]{5,}$/.test(word)),
      ...patterns.flatMap((latin) => latin.match(/[a-z]{5,}/g) ?? []),
    ]);
    return new Searcher(yield* Index.of(entries), yield* Index.of(sounds), known);
  }

  /** A folded text with its misspelt words put right. */
  correct(folded: string): string {
    return correct(folded, this.known);
  }

  byWords(folded: string): Map<CatalogueMessage, number> {
    return this.words.search(features(folded), squeeze(folded));
  }

  bySound(pinyin: string): Map<CatalogueMessage, number> {
    const syllables = pinyin.trim().split(/[ |]+/);
    return this.sounds.search(syllableFeatures(syllables), syllables.join(''));
  }
}
