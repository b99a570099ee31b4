/**
 * The script of `page.ts` in one language, with its words and styles inside: one file that is fetched
 * once for the whole site. Named by its contents, as everything in that folder is.
 */
import { createHash } from 'node:crypto';
import { bundled, smallStyle } from '../bundled.ts';
import styles from './links.css?raw';

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
} as const;

export type LinkWords = Readonly<Record<keyof typeof keys | 'phrases', string>>;

/** Words of every language, by the folder of its pages; what one lacks is said in English. */
const languages = new Map(
  Object.entries(
    import.meta.glob<Readonly<Record<string, string>>>('/content/i18n/*.json', {
      eager: true,
      import: 'default',
    }),
  ).map(([file, words]) => [/([^/]+)\.json$/.exec(file)?.[1]?.toLowerCase() ?? '', words]),
);

function wordsIn(language: string, phrases: string): LinkWords {
  const own = { ...languages.get('en'), ...languages.get(language) };
  const word = (key: string): string => {
    const found = own[key];
    if (found === undefined) throw new Error(`content/i18n/en.json has no "${key}": add the word.`);
    return found;
  };
  const all = Object.entries(keys).map(([name, key]) => [name, word(key)]);
  return { ...(Object.fromEntries(all) as Record<keyof typeof keys, string>), phrases };
}

function make(words: LinkWords) {
  const code = bundled('src/overrides/links/page.ts', {
    WORDS: words,
    STYLE: smallStyle(styles),
  });
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 8);
  return { name: `links.${hash}.js`, code };
}

const made = new Map<string, ReturnType<typeof make>>();

/** The script of the pages of a language: those at the root, or those below its folder. */
export function linksScript(locale: string | undefined): ReturnType<typeof make> {
  const language = locale ?? 'en';
  const root = import.meta.env.BASE_URL.replace(/\/$/, '') + (locale ? `/${locale}` : '');
  const script = made.get(language) ?? make(wordsIn(language, `${root}/reference/phrases/`));
  made.set(language, script);
  return script;
}
