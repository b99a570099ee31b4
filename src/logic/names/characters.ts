/**
 * Characters that stand between or around the letters of a name, by class.
 *
 * `blank`: shows as a space but is none that a keyboard gives (no-break, thin, tab …). `zero`: shows
 * nothing at all. `dot`: an interpunct beside Chinese characters, a full stop elsewhere.
 */
export type MarkClass =
  | 'space'
  | 'wide'
  | 'blank'
  | 'zero'
  | 'hyphen'
  | 'apostrophe'
  | 'comma'
  | 'filler'
  | 'dot'
  | 'punctuation';

/** The name separator of the joint notice of twelve ministries, 民委发〔2016〕33号. */
export const OFFICIAL_INTERPUNCT = '\u00B7';

const LISTED: readonly (readonly [MarkClass, string])[] = [
  ['space', ' '],
  ['wide', '\u3000'],
  ['hyphen', '-‐‑‒–—―−⁃﹘﹣－֊'],
  ['apostrophe', "'’‘‛ʼʻʹʽʾʿˈ′‵`´＇՚"],
  ['comma', ',，、،﹐﹑､'],
  ['filler', '<＜‹«〈《﹤'],
  ['dot', '·•・･．.‧∙⋅\u0387●。｡﹒'],
  // Blank to the eye although Unicode calls them letters or symbols: Hangul fillers, empty Braille.
  ['blank', '\u115F\u1160\u3164\uFFA0\u2800'],
];

const CLASS_OF = new Map<string, MarkClass>();
for (const [markClass, characters] of LISTED) {
  for (const character of characters) CLASS_OF.set(character, markClass);
}

const BLANK = /[\p{Z}\t-\r\x85]/u;
// Format characters, controls, variation selectors, the combining grapheme joiner.
const ZERO_WIDTH = /[\p{Cf}\p{Cc}\u034F\u180B-\u180F\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/u;

/**
 * Marks of alphabets that are dropped to reach the base letter. Vowel signs of Indic and South-East
 * Asian scripts and the voicing marks of kana are left alone: they make another syllable.
 */
export const DROPPABLE_MARK =
  /[\u0300-\u036F\u0483-\u0487\u0591-\u05BD\u05BF-\u05C7\u0610-\u061A\u064B-\u065F\u0670\u1AB0-\u1AFF\u1DC0-\u1DFF\uFE20-\uFE2F]/u;

const LETTER = /[\p{L}\p{N}\p{M}]/u;

/** Writing whose parts are not kept apart by spaces. */
export const CJK = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Writing in which each character is a unit of its own. */
export const SYLLABIC = /[\p{Script=Han}\p{Script=Hangul}]/u;

export const HAN = /\p{Script=Han}/u;

/** True for a character of a name proper: a letter, a figure or a sign that belongs to one. */
export function isLetter(character: string): boolean {
  return LETTER.test(character);
}

/** The class of a character that is no letter; null for letters. */
export function markClass(character: string): MarkClass | null {
  const listed = CLASS_OF.get(character);
  if (listed !== undefined) return listed;
  if (BLANK.test(character)) return 'blank';
  if (ZERO_WIDTH.test(character)) return 'zero';
  return isLetter(character) ? null : 'punctuation';
}

/** True when nothing is left of a text once white space and invisible characters are taken away. */
export function isBlank(text: string): boolean {
  for (const character of text) {
    const found = markClass(character);
    if (found !== 'space' && found !== 'wide' && found !== 'blank' && found !== 'zero')
      return false;
  }
  return true;
}

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['Latin', /\p{Script=Latin}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Han', HAN],
  ['Kana', /[\p{Script=Hiragana}\p{Script=Katakana}ー]/u],
  ['Hangul', /\p{Script=Hangul}/u],
  ['Arabic', /\p{Script=Arabic}/u],
  ['Hebrew', /\p{Script=Hebrew}/u],
];

/**
 * The script of a letter: a name for the scripts that the rules speak of, the number of the block of
 * 128 code points for the rest (which is only ever compared), '' for figures and signs.
 */
export function scriptOf(character: string): string {
  for (const [name, pattern] of SCRIPTS) if (pattern.test(character)) return name;
  return /\p{L}/u.test(character) ? String((character.codePointAt(0) ?? 0) >> 7) : '';
}
