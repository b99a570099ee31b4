/// <reference path="../.astro/types.d.ts" />

declare namespace StarlightApp {
  type Words = typeof import('../content/i18n/en.json');
  // Every word of content/i18n/en.json is a key of `Astro.locals.t`.
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- an interface merges, a type does not
  interface I18n extends Words {}
}

/** Starlight's own settings, as its components see them; the part that we read. One language: no `locales`. */
declare module 'virtual:starlight/user-config' {
  const config: {
    title: Record<string, string>;
    locales?: Record<string, { lang?: string; label: string } | undefined>;
  };
  export default config;
}

/** It publishes no types; the part that we use. */
declare module 'opentype.js/dist/opentype.mjs' {
  export interface Font {
    charToGlyphIndex(character: string): number;
    getAdvanceWidth(text: string, size: number): number;
    getPath(text: string, x: number, y: number, size: number): { commands: readonly Command[] };
  }
  /** "M", "L", "Q", "C" or "Z", with the points that it takes. */
  export interface Command {
    readonly type: string;
    readonly x?: number;
    readonly y?: number;
    readonly x1?: number;
    readonly y1?: number;
    readonly x2?: number;
    readonly y2?: number;
  }
  export function parse(bytes: ArrayBuffer): Font;
}

/** It publishes no types either. */
declare module '@adobe/structured-data-validator' {
  export interface Vocabulary {
    readonly '@graph': readonly unknown[];
  }
  export interface Issue {
    readonly issueMessage: string;
    readonly severity: 'ERROR' | 'WARNING';
    readonly errorType?: string;
  }
  export default class Validator {
    constructor(vocabulary: Vocabulary);
    /** Nodes by the name of their type. */
    validate(found: {
      readonly jsonld: Readonly<Record<string, readonly unknown[]>>;
    }): Promise<readonly Issue[]>;
  }
}
