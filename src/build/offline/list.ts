/** What the service worker knows of its version of the site. Written at build, read on the device. */
export interface OfflineList {
  /** Made of the contents of every file: the same files have the same version. */
  readonly version: string;
  /** What every page needs: scripts, data, icons. Paths below the base, as everywhere here. */
  readonly shared: readonly string[];
  /** Packs of pages and other files, by the folder of the language: "", "zh-cn/". */
  readonly languages: Readonly<Record<string, LanguageFiles>>;
  /** Fingerprint of every file that is fetched by itself. */
  readonly files: Readonly<Record<string, string>>;
  /** Fingerprints of pages ("guides/names/", "" is the home page), by the pack that holds them. */
  readonly packs: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface LanguageFiles {
  /** Guides, tools and reference: a version is not shown before they are there. */
  readonly first: readonly string[];
  /** Messages and search, as room allows. */
  readonly later: readonly string[];
}
