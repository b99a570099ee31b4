/// <reference path="../.astro/types.d.ts" />

declare namespace StarlightApp {
  type Words = typeof import('../content/i18n/en.json');
  // Every word of content/i18n/en.json is a key of `Astro.locals.t`.
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- an interface merges, a type does not
  interface I18n extends Words {}
}
