import type { NameDifferenceKind } from './kinds.ts';

export const HAN = /\p{sc=Han}/u;

/** Writing in which each character is a unit of its own: Han and Hangul. */
export const isSyllabic = (script = ''): boolean => script[0] === 'H';

/** The scripts that rules speak of by name, others by their block; '' for figures and signs. */
export function scriptOf(letter: string): string {
  const name = /(\p{sc=Latin})|(\p{sc=Han})|(\p{sc=Hang})|\P{L}/u.exec(letter);
  if (!name) return `${(letter.codePointAt(0) ?? 0) >> 8}`;
  return name[1] ? 'Latin' : name[2] ? 'Han' : name[3] ? 'Hangul' : '';
}

/** Shows as white space, although only U+0020 is what a keyboard gives. */
const BLANK = /[\p{Z}\t-\r\u2800]/u;

/** What a character that is no letter makes a difference of; the first row that fits. */
const MARKS: readonly (readonly [NameDifferenceKind, RegExp])[] = [
  ['spacing', / /],
  ['fullwidth', /\u3000/],
  ['hyphen', /[\p{Pd}−⁃]/u],
  ['apostrophe', /['`´՚‘-‛′‵＇ʹ-ˈ]/],
  ['comma', /[,،、，､﹐﹑]/],
  ['filler', /[<‹«〈《﹤＜]/],
  ['interpunct', /[·•・･．.‧∙⋅●。｡﹒]/],
  // A combining mark is seen here only when it stands on no letter.
  ['invisible', /[\p{Z}\p{Cc}\p{Cf}\p{DI}\u2800\u0300-\u036F]/u],
];

/** The kind of a mark; '' for a letter. A dot is an interpunct until its neighbours deny it. */
export const markKind = (character: string): NameDifferenceKind | '' =>
  MARKS.find(([, pattern]) => pattern.test(character))?.[0] ??
  (/[\p{L}\p{N}\p{M}]/u.test(character) ? '' : 'punctuation');

/** True for a space of any kind. */
export const isSpace = (character: string): boolean => BLANK.test(character);

/** True when nothing is left of a text once white space and invisible characters are taken away. */
export const isBlank = (text: string): boolean => /^[\p{Z}\p{Cc}\p{Cf}\p{DI}\u2800]*$/u.test(text);
