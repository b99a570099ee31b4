/**
 * The site's languages are the files of `content/i18n`: English at the root, every other language
 * in a folder of its name. Adding a language is adding a file; no code changes.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

interface LanguageFile {
  /** Language tag, the file's name: "en", "zh-CN". */
  readonly lang: string;
  readonly words: Readonly<Record<string, string>>;
}

interface Language {
  label: string;
  lang: string;
  dir: 'ltr' | 'rtl';
}

const ofTheSite = (): string => join(process.cwd(), 'content', 'i18n');

export function languageFiles(folder = ofTheSite()): LanguageFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({
      lang: name.slice(0, -'.json'.length),
      words: JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record<string, string>,
    }));
}

/** Every citation of a page asks for them: a language more shows when the site is started again. */
const read = new Map<string, Record<string, Language>>();

/** The `locales` of the site's configuration. */
export function locales(folder = ofTheSite()) {
  const languages = read.get(folder) ?? languagesIn(folder);
  read.set(folder, languages);
  return { defaultLocale: 'root', locales: languages } as const;
}

function languagesIn(folder: string): Record<string, Language> {
  const languages: Record<string, Language> = {};
  for (const { lang, words } of languageFiles(folder)) {
    const label = words['language.name'];
    if (!label)
      throw new Error(
        `content/i18n/${lang}.json has no "language.name": add the language's own name for itself, like "Deutsch".`,
      );
    const dir = words['language.dir'] === 'rtl' ? 'rtl' : 'ltr';
    languages[lang === 'en' ? 'root' : lang.toLowerCase()] = { label, lang, dir };
  }
  return languages;
}

/** The folder of each language by its tag in small letters: ["en", ""], ["zh-cn", "zh-cn/"]. */
export const languages = (): [tag: string, folder: string][] =>
  Object.entries(locales().locales).map(([folder, { lang }]) => [
    lang.toLowerCase(),
    folder === 'root' ? '' : `${folder}/`,
  ]);

/** `getStaticPaths` of a page that is made from facts: one address for each language. */
export function localePaths() {
  return Object.keys(locales().locales).map((locale) => ({
    params: { locale: locale === 'root' ? undefined : locale },
  }));
}
