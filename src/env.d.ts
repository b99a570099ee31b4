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
