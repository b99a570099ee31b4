import type { Report } from './differences.ts';
import type { Name } from './fold.ts';
import type { NameDifferenceKind } from './kinds.ts';

/** Code units beyond which a text is no name. Passports hold 39 letters, systems up to 60. */
export const LONGEST_NAME = 120;

/** More parts than that, in Chinese one for each character, are no name either. */
export const isNoName = ({ text, parts }: Name): boolean =>
  text.length > LONGEST_NAME || parts.length > 24;

/**
 * Compares texts that are no names, in linear time: the same beginning, the same end, and whatever
 * stands between as one difference.
 */
export function compareLongTexts(a: Name, b: Name, report: Report): void {
  const [one, other] = [a.characters, b.characters];
  const least = Math.min(one.length, other.length);
  let head = 0;
  while (head < least && one[head] === other[head]) head += 1;
  let tail = 0;
  while (tail < least - head && one.at(-tail - 1) === other.at(-tail - 1)) tail += 1;

  const spans = [a, b].map((name) => [name, head, name.characters.length - tail] as const);
  const [textA = '', textB = ''] = spans.map(([{ characters }, ...span]) =>
    characters
      .slice(...span)
      .join('')
      .toUpperCase(),
  );
  const joined = (text: string) => text.replace(/\s/g, '');
  let kind: NameDifferenceKind = textA && textB ? 'different_part' : 'missing_part';
  if (textA === textB) kind = 'case';
  else if (joined(textA) === joined(textB)) kind = 'spacing';
  for (const span of spans) report(kind, ...span);
}
