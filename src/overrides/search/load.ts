/** Fetches what is searched. */
import { unpackIndex, packVersion, type PackedIndex } from '../../search/pack.ts';
import type { SearchContents } from '../../search/types.ts';

async function fetchIndex(url: URL): Promise<SearchContents> {
  const answer = await fetch(url);
  const packed = (await answer.json()) as PackedIndex;
  if (!answer.ok || packed.version !== packVersion)
    throw new Error(`${url.pathname} is not what this page searches.`);
  return unpackIndex(packed);
}

/** The pages of one language, and the English ones where it lacks some. */
export async function loadContents(file: string): Promise<SearchContents> {
  const url = new URL(file, location.href);
  const own = await fetchIndex(url);
  if (!own.partial) return own;
  const english = await fetchIndex(new URL('en.json', url));
  const translated = new Set(own.pages.map((page) => page.address));
  return {
    partial: true,
    pages: [
      ...own.pages,
      ...english.pages
        .filter(({ address }) => !translated.has(address))
        .map((page) => ({ ...page, lang: 'en' })),
    ],
    sounds: own.sounds + english.sounds,
    simple: own.simple + english.simple,
  };
}
