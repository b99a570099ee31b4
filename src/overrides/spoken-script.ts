/**
 * A script that pages fetch, in one language: its words and styles stand inside, so that pages carry
 * nothing for it but its name. Named by its contents, as everything in that folder is.
 */
import { createHash } from 'node:crypto';
import { eager } from './eager.ts';
import { bundled, smallStyle } from './bundled.ts';

interface Source {
  /** Before the hash in the file's name. */
  readonly name: string;
  /** It is given WORDS and STYLE: see `add-style.ts`. */
  readonly entry: string;
  readonly style: string;
  /** Its words by their names in the script, as keys of content/i18n. */
  readonly keys: Readonly<Record<string, string>>;
  /** What it is given besides the words, in a language at `root`. */
  readonly more?: (root: string) => Readonly<Record<string, string>>;
}

export interface SpokenScript {
  readonly name: string;
  readonly code: string;
}

/** Words of every language, by the folder of its pages; what one lacks is said in English. */
const languages = new Map(
  Object.entries(
    import.meta.glob<Readonly<Record<string, string>>>('/content/i18n/*.json', {
      eager: true,
      import: 'default',
    }),
  ).map(([file, words]) => [/([^/]+)\.json$/.exec(file)?.[1]?.toLowerCase() ?? '', words]),
);

function wordsIn(language: string, keys: Source['keys']): Record<string, string> {
  const own = { ...languages.get('en'), ...languages.get(language) };
  const word = (key: string): string => {
    const found = own[key];
    if (found === undefined) throw new Error(`content/i18n/en.json has no "${key}": add the word.`);
    return found;
  };
  return Object.fromEntries(Object.entries(keys).map(([name, key]) => [name, word(key)]));
}

/** Makes the script of the pages of a language: those at the root, or those below its folder. */
export function spokenScript({ name, entry, style, keys, more }: Source) {
  const made = new Map<string, SpokenScript>();
  return (locale: string | undefined): SpokenScript => {
    const language = locale ?? 'en';
    const before = made.get(language);
    if (before) return before;
    const root = import.meta.env.BASE_URL.replace(/\/$/, '') + (locale ? `/${locale}` : '');
    const script = bundled(entry, {
      WORDS: { ...wordsIn(language, keys), ...more?.(root) },
      STYLE: smallStyle(style),
    });
    const code = `${eager}\n${script}`;
    const hash = createHash('sha256').update(code).digest('hex').slice(0, 8);
    const spoken = { name: `${name}.${hash}.js`, code };
    made.set(language, spoken);
    return spoken;
  };
}
