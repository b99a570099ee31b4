/**
 * The words of a widget: the keys of content/i18n/en.json that begin with its name, and those that
 * every widget shares. `<name>.table.*` belongs to the table that stands in the page, and stays there.
 */
export type English = typeof import('../../../content/i18n/en.json');

type KeysOf<Name extends string> = Exclude<
  Extract<keyof English, `${Name}.${string}` | `widget.${string}`>,
  `${Name}.table.${string}`
>;

export type WordsOf<Name extends string> = { readonly [Key in KeysOf<Name>]: string };
export type SharedWords = WordsOf<'widget'>;
