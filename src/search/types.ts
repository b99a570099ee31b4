/** What a search is made of: the pages' sections as the build reads them and the dialog finds them. */

/** What a result is, as its label says; in this order where two fit equally well. */
export const kinds = ['message', 'guide', 'tool', 'group', 'page', 'reference', 'fact'] as const;

export type Kind = (typeof kinds)[number];

export interface SearchSection {
  /** What stands behind the hash; '' is the top of the page. */
  readonly id: string;
  /** '' at the top of the page, which has the page's title. */
  readonly heading: string;
  /** Words that find the section without being shown: codes, other names. */
  readonly words: readonly string[];
  /** The section's text in single spaces. */
  readonly text: string;
}

export interface SearchPage {
  /** Below the base path and the language's folder: "guides/names/"; '' is the home page. */
  readonly address: string;
  readonly kind: Kind;
  readonly title: string;
  /** Where its text is in another language than the page that searches. */
  readonly lang?: string;
  readonly sections: readonly SearchSection[];
}

/** How Chinese characters are read and written; see `characters.ts`. */
export interface CharacterTables {
  readonly sounds: string;
  readonly simple: string;
}

/** The pages of one language, as a file holds them; see `pack.ts`. */
export interface SearchContents extends CharacterTables {
  readonly pages: readonly SearchPage[];
  /** True where some pages exist in English alone: their sections stand in the English file. */
  readonly partial: boolean;
}
