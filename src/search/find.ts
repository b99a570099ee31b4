/**
 * Search over the pages of the site: `new Finder(contents).find(query)`.
 *
 * It looks through the texts as they are, at every letter that is typed, and keeps no index of words.
 * Beside MiniSearch 7.2 with a tokenizer for Chinese and pinyin, on all pages and a processor slowed
 * four times (2026-11-23, `node bench/search.ts`): 76 kB to load instead of 218 with its index made at
 * build, or 78 with the index made in the browser; ready in 0.2 s instead of 1.0 and 2.9; an answer in
 * 19 ms instead of 7; and 92 of 92 queries with their page in its place instead of 75. At this size an
 * index saves nothing that a reader would notice, and any piece of Chinese is found without one.
 */
import { excerpt, markAll, type Piece } from './excerpt.ts';
import { parseQuery } from './query.ts';
import { chooseBest, score, type Scored } from './rank.ts';
import { Texts, type FoldedSection } from './texts.ts';
import type { Kind, SearchContents } from './types.ts';
import { waysToRead, type Way } from './ways.ts';

export interface Result {
  readonly address: string;
  /** What stands behind the hash; '' for the top of the page. */
  readonly id: string;
  readonly kind: Kind;
  /** Language of the texts, where it is not that of the page that searches. */
  readonly lang: string | undefined;
  readonly title: readonly Piece[];
  /** Empty at the top of a page. */
  readonly heading: readonly Piece[];
  readonly excerpt: readonly Piece[];
}

export interface Found {
  /** Best first. */
  readonly results: readonly Result[];
  /** On how many pages something was found, shown or not. */
  readonly pages: number;
}

export class Finder {
  readonly #texts: Texts;

  constructor(contents: Pick<SearchContents, 'pages' | 'sounds' | 'simple'>) {
    this.#texts = new Texts(contents);
  }

  /** Total: any text gives an answer, and an empty one finds nothing. */
  find(text: string, most = 12): Found {
    const query = parseQuery(text, this.#texts.fold);
    const ways = waysToRead(query, this.#texts);
    const best = new Map<FoldedSection, Scored>();
    for (const way of ways)
      for (const one of score(way, query, this.#texts))
        if (one.score > (best.get(one.section)?.score ?? 0)) best.set(one.section, one);
    return {
      results: chooseBest(best.values(), most).map(({ section }) =>
        this.#show(section, ways.flat()),
      ),
      pages: new Set([...best.keys()].map(({ page }) => page)).size,
    };
  }

  #show({ page, section, heading, text }: FoldedSection, sought: Way): Result {
    const places = (where: string) =>
      sought.flatMap((needles) => this.#texts.places(where, needles));
    const { address, kind, lang } = page.page;
    const title = markAll(page.page.title, places(page.title));
    const shownHeading = markAll(section.heading, places(heading));
    return {
      address,
      id: section.id,
      kind,
      lang,
      // All facts stand on one page: which one it is says more than the page's title.
      ...(kind === 'fact' && heading !== ''
        ? { title: shownHeading, heading: [] }
        : { title, heading: shownHeading }),
      excerpt: excerpt(section.text, places(text)),
    };
  }
}
