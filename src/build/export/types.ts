/** What an edition is: a copy of the site to take along, made from the finished pages of one language. */
import type { Page, Site } from '../checks/site.ts';
import type { WordOf } from '../words.ts';

export interface MenuGroup {
  readonly label: string;
  /** Pages by their address in the site, in the order of the menu. */
  readonly links: readonly { readonly address: string; readonly label: string }[];
}

/** Everything that the making of an edition may look at. */
export interface Context {
  readonly site: Site;
  /** Of the words: "en", "zh-CN". */
  readonly lang: string;
  /** Folder of this language's pages: "/", "/zh-cn/". */
  readonly root: string;
  readonly title: string;
  readonly menu: readonly MenuGroup[];
  /** The language's pages: first as the menu has them, then the others by address. */
  readonly pages: readonly Page[];
  /** Day of the commit, "2026-11-22"; without git there is none. */
  readonly date: string | undefined;
  /** Where the site stands on the web, "https://example.org/clinic/", where SITE_URL is set. */
  readonly web: string | undefined;
  /** First and last day on which facts were read. */
  readonly checked: { readonly from: string; readonly to: string };
  readonly word: WordOf;
}

/** Why there is none, in English: for whoever builds the site. */
export interface Unbuilt {
  readonly reason: string;
}

export interface Edition {
  /** On the page "Take it with you" its place is marked with it: `data-edition="zip"`. */
  readonly id: string;
  /** Its file below `download/`. */
  readonly file: (lang: string) => string;
  readonly build: (
    context: Context,
  ) => Uint8Array | Unbuilt | Promise<Uint8Array> | Promise<Uint8Array | Unbuilt>;
}

/** What is done with the finished site once the editions stand in it, like listing it for the service worker. */
export type Finish = (folder: string, contexts: readonly Context[]) => void | Promise<void>;

/** A line of `download/editions.json`. */
export type Outcome = { readonly id: string; readonly lang: string } & (
  | {
      readonly file: string;
      readonly bytes: number;
      readonly sha256: string;
      readonly date: string | undefined;
    }
  | Unbuilt
);
