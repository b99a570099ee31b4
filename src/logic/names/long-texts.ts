import { isBlank, scriptOf } from './characters.ts';
import type { Finding } from './classify.ts';

/** Code units beyond which a text is no name. Passports hold 39 letters, systems up to 60. */
const LONGEST_NAME = 120;

/** Whether a text is too long to be a name. */
export function isTooLong(text: string): boolean {
  return text.length > LONGEST_NAME;
}

/**
 * Compares texts that are no names, in linear time: the same beginning, the same end, and whatever
 * stands between as one difference.
 */
export function compareLongTexts(textA: string, textB: string): Finding[] {
  const [a, b] = [Array.from(textA), Array.from(textB)];
  const least = Math.min(a.length, b.length);
  let head = 0;
  while (head < least && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < least - head && a.at(-tail - 1) === b.at(-tail - 1)) tail += 1;
  const spanOf = (text: string[]): Finding['a'] =>
    head < text.length - tail ? [[head, text.length - tail]] : [];
  const [spanA, spanB] = [spanOf(a), spanOf(b)];

  const isShorter = spanA.length === 0 || spanB.length === 0;
  const differing = [spanA, spanB].map((spans, index) =>
    spans.map((span) => (index === 0 ? a : b).slice(...span).join('')).join(''),
  );
  let kind: Finding['kind'] = 'different_part';
  if (differing.every(isBlank)) kind = 'spacing';
  else if (isShorter) kind = tail === 0 ? 'truncation' : 'missing_part';
  else if (scriptOf(a[head] ?? '') !== scriptOf(b[head] ?? '')) kind = 'script';
  return [{ kind, a: spanA, b: spanB }];
}
