/** The script of `page.ts` in one language, fetched once for the whole site. */
import { spokenScript } from '../spoken-script.ts';
import style from './links.css?raw';

const keys = {
  copy: 'links.copy',
  copyStep: 'links.copyStep',
  copied: 'links.copied',
  refused: 'links.refused',
  close: 'ui.close',
  html: 'links.cite.html',
  markdown: 'links.cite.markdown',
  text: 'links.cite.text',
  done: 'ui.copied',
  selected: 'ui.selected',
  searchMissing: 'ui.search.missing',
  older: 'ui.kept.older',
  offline: 'ui.kept.offline',
  newer: 'ui.kept.reload',
} as const;

export type LinkWords = Readonly<Record<keyof typeof keys | 'phrases', string>>;

export const linksScript = spokenScript({
  ...{ name: 'links', entry: 'src/overrides/links/page.ts', style, keys },
  more: (root) => ({ phrases: `${root}/reference/phrases/` }),
});
