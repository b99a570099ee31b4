/** The texts of all sections, folded and ready to be looked through. */
import { parseSimple, parseSounds, soundsLike, startsOf, type Sounds } from './characters.ts';
import type { Place } from './excerpt.ts';
import { folder } from './fold.ts';
import { look, middle, type Needle } from './look.ts';
import type { SearchContents, SearchPage, SearchSection } from './types.ts';

export interface FoldedPage {
  readonly page: SearchPage;
  readonly title: string;
}

export interface FoldedSection {
  readonly page: FoldedPage;
  readonly section: SearchSection;
  readonly heading: string;
  readonly words: readonly string[];
  readonly text: string;
}

/** Several ways to say one thing: the best one that is found counts. */
export type Needles = readonly Needle[];

export interface Tally {
  /** Quality of the best place, and its length. */
  readonly best: number;
  readonly length: number;
  readonly count: number;
}

/** More words that sound alike are noise: a single syllable has dozens. */
const mostSpellings = 30;

export class Texts {
  readonly sections: readonly FoldedSection[];
  readonly #sounds: Sounds;
  readonly fold: (text: string) => string;
  /** Everything as one text: what is not in it is nowhere. */
  readonly #all: string;
  #vocabulary: readonly string[] | undefined;

  constructor({ pages, sounds, simple }: Pick<SearchContents, 'pages' | 'sounds' | 'simple'>) {
    this.#sounds = parseSounds(sounds);
    this.fold = folder(parseSimple(simple));
    this.sections = pages.flatMap((page) => {
      const shared = { page, title: this.fold(page.title) };
      return page.sections.map((section) => ({
        page: shared,
        section,
        heading: this.fold(section.heading),
        words: section.words.map(this.fold),
        text: this.fold(section.text),
      }));
    });
    this.#all = this.sections
      .flatMap(({ page, heading, words, text }) => [page.title, heading, ...words, text])
      .join(' ');
  }

  has(...needles: Needle[]): boolean {
    return this.tally(this.#all, needles) !== undefined;
  }

  /** True where a word is this or begins with it; its middle alone does not count. */
  hasWord(...needles: Needle[]): boolean {
    return needles.some((one) => (this.tally(this.#all, [one])?.best ?? 0) > middle * one.weight);
  }

  /** Every word of letters that stands anywhere. */
  vocabulary(): readonly string[] {
    this.#vocabulary ??= [...new Set(this.#all.match(/[\p{L}\p{M}]{4,}/gu))];
    return this.#vocabulary;
  }

  /** The Chinese words of the site that sound like this. */
  spellings(sound: string, partial: boolean): string[] {
    const all = this.#all;
    const spellings = new Set<string>();
    for (const first of startsOf(sound, this.#sounds))
      for (let at = all.indexOf(first); at !== -1; at = all.indexOf(first, at + 1)) {
        const end = soundsLike(all, at, sound, this.#sounds, partial);
        if (end !== -1) spellings.add(all.slice(at, end));
      }
    return [...spellings].slice(0, mostSpellings);
  }

  tally(text: string, needles: Needles): Tally | undefined {
    let [best, length, count] = [0, 0, 0];
    for (const needle of needles)
      look(text, needle, (start, end, quality) => {
        count += 1;
        if (quality > best) [best, length] = [quality, end - start];
      });
    return count === 0 ? undefined : { best, length, count };
  }

  places(text: string, needles: Needles): Place[] {
    const places: Place[] = [];
    for (const needle of needles)
      look(text, needle, (start, end, quality) => places.push({ start, end, quality }));
    return places;
  }
}
