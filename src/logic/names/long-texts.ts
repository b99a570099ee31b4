import { isBlank, scriptOf } from './characters.ts';
import type { Report } from './differences.ts';
import type { Name } from './fold.ts';
import type { NameDifferenceKind } from './kinds.ts';

/** Code units beyond which a text is no name. Passports hold 39 letters, systems up to 60. */
export const LONGEST_NAME = 120;

const withoutSpaces = (text: string): string =>
  [...text].filter((character) => !isBlank(character)).join('');

/**
 * Compares texts that are no names, in linear time: the same beginning, the same end, and whatever
 * stands between as one difference, or two where only spaces and capitals differ.
 */
export function compareLongTexts(a: Name, b: Name, report: Report): void {
  const [one, other] = [a.characters, b.characters];
  const least = Math.min(one.length, other.length);
  let head = 0;
  while (head < least && one[head] === other[head]) head += 1;
  let tail = 0;
  while (tail < least - head && one.at(-tail - 1) === other.at(-tail - 1)) tail += 1;

  const show = (kind: NameDifferenceKind): void => {
    for (const name of [a, b]) report(kind, name, head, name.characters.length - tail);
  };
  const [textA = '', textB = ''] = [one, other].map((text) =>
    text.slice(head, text.length - tail).join(''),
  );
  const [lettersA, lettersB] = [withoutSpaces(textA), withoutSpaces(textB)];
  const isCase = lettersA !== lettersB;
  if (lettersA.toUpperCase() === lettersB.toUpperCase()) {
    if (isCase) show('case');
    if (textA.toUpperCase() !== textB.toUpperCase()) show('spacing');
  } else if (!textA || !textB) show(tail > 0 ? 'missing_part' : 'truncation');
  else
    show(scriptOf(one[head] ?? '') === scriptOf(other[head] ?? '') ? 'different_part' : 'script');
}
