/**
 * One written form for everything that a reader may paste: width, case, marks, traditional characters
 * and layout are taken away here, and nowhere else.
 */
import { simplify } from './characters.ts';

/** Kept as the only mark: where one clause ends and another begins. */
export const clauseBreak = '|';

/**
 * Soft hyphens, zero widths, directions and variation selectors: they stand inside words. So does the
 * acute accent that some keyboards give for an apostrophe; left, it would come apart into a space.
 */
const invisible = /[´\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/g;
const marks = /\p{M}/gu;
/** Apostrophes join ("can't" is one word); every other mark parts words. */
const apostrophes = /[’‘'`ʼ]/gu;
const clauseMarks = /[.!?;,:。、()[\]{}"“”«»|\n\r…·•「」『』【】《》<>]+/gu;
const otherMarks = /[^\p{L}\p{N}|]+/gu;
/** Half of the catalogue and most reports are plain: they need none of the costlier steps. */
const ascii = /^[\x00-\x7f]*$/;
const asciiMarks = /[^a-z0-9|]+/g;
const hanThenOther = /(\p{Script=Han})(?=[^\p{Script=Han}\s|])/gu;
const otherThenHan = /([^\p{Script=Han}\s|])(?=\p{Script=Han})/gu;
/** A gap between two Chinese characters is layout, never a word boundary. */
const hanGap = /(\p{Script=Han}) (?=\p{Script=Han})/gu;

const letterSpaced = /(^|\s)(\S(?: \S){3,})(?=\s|$)/u;
const letterSpacedWord = /^\S(?: \S)*$/u;

/** "d e c l i n e d" as one word: some screens and scans part letters by a space, words by more. */
export const closeUp = (text: string): string =>
  letterSpaced.test(text)
    ? text
        .split(/\s{2,}/u)
        .map((word) => (letterSpacedWord.test(word) ? word.replaceAll(' ', '') : word))
        .join(' ')
    : text;

/**
 * Lower case words parted by single spaces, clauses parted by " | ", Chinese in simplified characters
 * without gaps, a space at both ends. Folding a folded text changes nothing.
 */
export function fold(text: string): string {
  const parted = ascii.test(text)
    ? part(text.toLowerCase(), asciiMarks)
    : part(unify(text), otherMarks)
        .replace(hanThenOther, '$1 ')
        .replace(otherThenHan, '$1 ')
        .replace(hanGap, '$1');
  return ` ${parted.trim()} `;
}

/** One form for each letter: width, case, marks and traditional characters. */
const unify = (text: string): string =>
  simplify(
    text
      .replace(invisible, '')
      .normalize('NFKD')
      .toLowerCase()
      .normalize('NFKD')
      .replace(marks, '')
      .normalize('NFC'),
  );

const part = (text: string, marksBetween: RegExp): string =>
  text
    .replace(apostrophes, '')
    // A full stop inside a code or a figure ("ACQ.X", "3.5") parts words but not clauses.
    .replace(/([\p{L}\p{N}])\.(?=[\p{L}\p{N}])/gu, '$1 ')
    .replace(clauseMarks, ` ${clauseBreak} `)
    .replace(marksBetween, ' ');
