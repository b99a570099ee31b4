/** What stands on a card: the phrase, and in its blanks what a person typed. */

import { passesCheck } from '../digits/index.ts';

/** Code points of one blank. Names and order numbers are shorter; a card has to stay readable. */
export const MOST_IN_BLANK = 80;

const LAST_DIGITS = 4;

/** What a text may hold that shows no ink or turns its neighbours round. */
const unseen = /[\p{C}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}]/u;

export interface Blank {
  /** Safe to show: every character has ink or is a plain space. */
  readonly text: string;
  /** More was typed than stands here. */
  readonly cut: boolean;
  /** It held characters that cannot be seen; they stand here by their numbers. */
  readonly odd: boolean;
}

const number = (char: string) =>
  `[U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;

/**
 * Makes typed text safe to show: lines and wide spaces become spaces, and what is
 * invisible or turns the direction is shown by its number instead of being obeyed.
 */
export function readBlank(typed: string): Blank {
  // A code point is at most two units, so this keeps enough and bounds the work.
  const start = typed.replace(/^\s+/, '');
  const kept = [...start.slice(0, 2 * MOST_IN_BLANK + 2)].slice(0, MOST_IN_BLANK);
  let text = '';
  let odd = false;
  for (const char of kept) {
    if (/\s/u.test(char) && char !== '\ufeff') text += ' ';
    else if (unseen.test(char)) {
      text += number(char);
      odd = true;
    } else text += char;
  }
  const cut = start.trimEnd().length > kept.join('').length;
  return { text: text.trimEnd(), cut, odd };
}

/** The last four digits of whatever number was typed: more never stand on a card. */
export function readLastDigits(typed: string): Blank {
  const digits = typed.normalize('NFKC').replace(/\D/g, '');
  return {
    text: digits.slice(-LAST_DIGITS),
    cut: digits.length > LAST_DIGITS,
    odd: false,
  };
}

/** The numbers of cards have so many digits. */
const CARD_DIGITS = { fewest: 13, most: 19 };

const SECRET =
  /(?:pass(?:word|code|wd)|密\s*码|验证码|校验码|口令)|\b(?:pwd|pin|cvv2?|cvc2?|otp|code)\b\D{0,12}\d{3}/iu;

/**
 * What stands on no card: the full number of a bank card, or a password or code. It only looks so:
 * the number of an order can have the form of a card's.
 */
export function privateIn(typed: string): 'account' | 'secret' | undefined {
  const text = typed.slice(0, 4 * MOST_IN_BLANK).normalize('NFKC');
  if (SECRET.test(text)) return 'secret';
  const numbers = text.match(/\d(?:[\s.\p{Pd}]?\d)*/gu) ?? [];
  const isAccount = numbers.some((each) => {
    const digits = each.replace(/\D/g, '');
    const { fewest, most } = CARD_DIGITS;
    return digits.length >= fewest && digits.length <= most && passesCheck(digits);
  });
  return isAccount ? 'account' : undefined;
}

/** A piece of a sentence: words of the phrase, or a blank with what stands in it ('' is a line to write on). */
export type CardPart =
  | { readonly text: string; readonly blank?: undefined }
  | { readonly text: string; readonly blank: string };

/** Names of the blanks of a phrase, each once, in their order. */
export function blanksIn(template: string): string[] {
  return [...new Set([...template.matchAll(/\{([a-z]+)\}/g)].map(([, name = '']) => name))];
}

/** Fills the blanks of a phrase. What was typed is text and nothing else: a `{blank}` in it stays. */
export function fillCard(
  template: string,
  values: Readonly<Record<string, string>>,
): readonly CardPart[] {
  return template
    .split(/\{([a-z]+)\}/)
    .map((text, index): CardPart =>
      index % 2 === 0
        ? { text }
        : { blank: text, text: Object.hasOwn(values, text) ? (values[text] ?? '') : '' },
    )
    .filter(({ text, blank }) => blank !== undefined || text !== '');
}

/** The same as one text to copy, with a line where a blank is empty. */
export function cardText(parts: readonly CardPart[]): string {
  return parts.map(({ text }) => text || '____').join('');
}
