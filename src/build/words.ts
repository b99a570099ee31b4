/** The site's words outside of its pages. What a language lacks is English, as on the site. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filled } from '../components/words.ts';

type Words = Readonly<Record<string, string>>;

/** A word of content/i18n, its `{{blanks}}` filled. */
export type WordOf = (key: string, fill?: Words) => string;

function read(lang: string): Words {
  const file = join('content', 'i18n', `${lang}.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Words) : {};
}

export function wordsOf(lang: string): WordOf {
  const words: Words = { ...read('en'), ...read(lang) };
  return (key, fill = {}) => {
    const text = words[key];
    if (text === undefined) throw new Error(`content/i18n/en.json has no "${key}": add the word.`);
    return filled(key, text, fill);
  };
}
