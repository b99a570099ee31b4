/** Digits as people type them, and lists of prefixes as the facts write them. */

const isDigit = (codePoint: number): boolean => /\p{Nd}/u.test(String.fromCodePoint(codePoint));

/**
 * The digit that a character stands for, "0" to "9" ("５", "٥" and "५" are 5), or undefined.
 * Unicode keeps the ten digits of a script together, 0 first, so a digit's place in its run tells
 * its value: no table is needed. A test walks through all of them.
 */
export function digitOf(char: string): string | undefined {
  const codePoint = char.codePointAt(0) ?? 0;
  if (!isDigit(codePoint)) return undefined;
  // Here five runs stand side by side; to walk back through them takes long, ten thousand times over.
  if (codePoint >= 0x1d7ce && codePoint <= 0x1d7ff) return String((codePoint - 0x1d7ce) % 10);
  let place = 0;
  while (isDigit(codePoint - place - 1)) place += 1;
  return String(place % 10);
}

/** Marks that stand between digits and mean nothing: spaces, dashes, dots, and what cannot be seen. */
export const isSeparator = (char: string): boolean =>
  /[\p{White_Space}\p{Pd}\p{Cf}\p{Cc}.·‧/_\u2212]/u.test(char);

/** True where the last digit is the check digit that card numbers end in (ISO/IEC 7812). */
export function passesCheck(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return digits !== '' && sum % 10 === 0;
}

/**
 * The length of the longest prefix in the list that the digits start with; 0 where none does.
 * A list reads "62 810 8110-8171": prefixes, and ranges whose ends have the same length.
 */
export function longestPrefix(digits: string, list: string | undefined): number {
  let longest = 0;
  for (const entry of list?.split(' ') ?? []) {
    const [from = '', to = from] = entry.split('-');
    const start = digits.slice(0, from.length);
    if (start.length === from.length && start >= from && start <= to)
      longest = Math.max(longest, from.length);
  }
  return longest;
}
