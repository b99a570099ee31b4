/**
 * What an address asks for, as texts to search with: the 404 page and `/search/?q=…` answer them. Total:
 * an address is anything that anybody typed, and comes back as plain text or as nothing.
 */

/** More than anybody asks for; an address may be as long as its writer likes. */
const mostCharacters = 200;

/** Folders and endings of web sites say nothing of the matter. */
const structure = new Set(
  'guides tools errors family system reference search embed data download index default page pages html htm php aspx jsp en www'.split(
    ' ',
  ),
);

/** Longer than any of it is read; escapes, and spaces at its start, are in it. */
const mostRead = mostCharacters * 100;

/** As much of it as is well written: of a character that was cut off, its other half comes as a sign for none. */
const decoded = (text: string): string =>
  text.slice(0, mostRead).replace(/(?:%[0-9a-f]{2})+/gi, (escapes) => {
    const bytes = escapes.slice(1).split('%');
    return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => parseInt(byte, 16)));
  });

/** What somebody typed, to be quoted: without what is no letter to a reader (controls, marks that turn the writing round, half characters), and no longer than a question. */
export const plain = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\ufffd\s]+/gu, ' ')
    .slice(0, mostCharacters)
    .replace(/[\ud800-\udbff]$/, '')
    .trim();

/** What stands behind `?q=`, as written in the address. */
function queryOf(search: string): string {
  const found = /[?&]q=([^&]*)/.exec(search)?.[1] ?? '';
  return plain(decoded(found.replaceAll('+', ' ')));
}

/** The words of a path, without those that every site has. */
function pathWords(path: string): string {
  const words = plain(decoded(path).replace(/[/\\\-_+.~]+/g, ' '));
  return words
    .split(' ')
    .filter((word) => !structure.has(word.toLowerCase()))
    .join(' ');
}

/**
 * The texts to search with, best first: the query; else the last piece of the path below `base`, which
 * is what an old link was about, then all of it.
 */
export function askedFor(
  { pathname, search }: { readonly pathname: string; readonly search: string },
  base: string,
): readonly string[] {
  const query = queryOf(search);
  if (query !== '') return [query];
  const below = pathname.startsWith(base) ? pathname.slice(base.length) : pathname;
  const last = below
    .split('/')
    .filter((piece) => pathWords(piece).length > 1)
    .pop();
  return [...new Set([pathWords(last ?? ''), pathWords(below)])].filter((text) => text !== '');
}
