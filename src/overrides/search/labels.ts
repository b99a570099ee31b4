/** The words of search, by their names in its scripts, as keys of content/i18n. */
export const labelKeys = {
  label: 'ui.search.label',
  hint: 'ui.search.hint',
  loading: 'ui.search.loading',
  none: 'ui.search.none',
  some: 'ui.search.some',
  // What is searched is made from the finished pages.
  missing: import.meta.env.DEV ? 'ui.search.unbuilt' : 'ui.search.missing',
  decoder: 'ui.search.decoder',
  decoderLink: 'ui.search.decoderLink',
  close: 'ui.close',
  'kind.message': 'ui.search.kind.message',
  'kind.guide': 'ui.search.kind.guide',
  'kind.tool': 'ui.search.kind.tool',
  'kind.group': 'ui.search.kind.group',
  'kind.page': 'ui.search.kind.page',
  'kind.reference': 'ui.search.kind.reference',
  'kind.fact': 'ui.search.kind.fact',
} as const;

export type SearchLabels = Readonly<Record<keyof typeof labelKeys, string>>;
