import { scriptOf } from './characters.ts';
import type { Report } from './differences.ts';
import type { Name } from './fold.ts';
import type { NameDifferenceKind } from './kinds.ts';

/** Code units beyond which a text is no name. Passports hold 39 letters, systems up to 60. */
export const LONGEST_NAME = 120;

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
  const [textA = '', textB = ''] = spans.map(([name, ...span]) =>
    name.characters.slice(...span).join(''),
  );
  const [lettersA, lettersB] = [textA, textB].map((text) => text.replace(/\s/g, ''));
  let kind: NameDifferenceKind = 'different_part';
  if (lettersA === lettersB) kind = 'spacing';
  else if (textA.toUpperCase() === textB.toUpperCase()) kind = 'case';
  else if (!textA || !textB) kind = tail > 0 ? 'missing_part' : 'truncation';
  else if (scriptOf(one[head] ?? '') !== scriptOf(other[head] ?? '')) kind = 'script';
  for (const span of spans) report(kind, ...span);
}
