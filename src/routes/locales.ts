/**
 * The site's languages are the files of `content/i18n`: English at the root, every other language
 * in a folder of its name. Adding a language is adding a file; no code changes.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

interface Language {
  label: string;
  lang: string;
  dir?: 'ltr' | 'rtl';
}

export function locales(folder = join(process.cwd(), 'content', 'i18n')) {
  const languages: Record<string, Language> = {};
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json')).sort()) {
    const lang = file.slice(0, -'.json'.length);
    const words = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, string>;
    const label = words['language.name'];
    if (!label)
      throw new Error(
        `content/i18n/${file} has no "language.name": add the language's own name for itself, like "Deutsch".`,
      );
    const dir = words['language.dir'] === 'rtl' ? 'rtl' : 'ltr';
    languages[lang === 'en' ? 'root' : lang.toLowerCase()] = { label, lang, dir };
  }
  return { defaultLocale: 'root', locales: languages } as const;
}
