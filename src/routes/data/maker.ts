/** What the published data take from the site: its English words, and the titles of its guides. */
import { getCollection } from 'astro:content';
import { languageFiles } from '../locales.ts';
import type { Maker } from './files.ts';

export async function maker(): Promise<Maker> {
  const english = languageFiles().find(({ lang }) => lang === 'en')?.words ?? {};
  const titles = new Map((await getCollection('docs')).map(({ id, data }) => [id, data.title]));
  return {
    word: (key) => {
      const text = english[key];
      if (text === undefined)
        throw new Error(`content/i18n/en.json has no "${key}": add the word.`);
      return text;
    },
    titleOf: (slug) => titles.get(slug),
  };
}
