import type { Letter, Name } from './fold.ts';
import { relateHan, type HanTable } from './han-table.ts';
import type { NameDifferenceKind } from './kinds.ts';
import { LONG_VALUES } from './latin.ts';

/**
 * Letters of a from, to (end exclusive) that stand against letters of b from, to, either of which may
 * be none; and the kind of difference that this is, '' for single letters equal once folded.
 */
export type Step = [
  kind: NameDifferenceKind | '',
  fromA: number,
  toA: number,
  fromB: number,
  toB: number,
];

/** What a typing slip costs, and a digit for the letter that it looks like: that is no rewrite. */
export const SLIP = 10;
const DIGIT_FOR_LETTER = 3;

/** True when two letters are one, apart from case, width, marks, strokes, look-alikes, variants. */
export function sameLetter(a: Letter, b: Letter, han: HanTable): boolean {
  if (a.stem === b.stem) {
    // Two letters that look like the same third are still two letters (Cyrillic У and Ү).
    return a.own === b.own || a.own === a.stem || b.own === b.stem;
  }
  if (a.script === 'Han' && b.script === 'Han') return !!relateHan(a.own, b.own, han);
  // The one letter with two values that both are single letters.
  return (a.own === 'Ə' && b.own === 'E') || (a.own === 'E' && b.own === 'Ə');
}

/** Whether ICAO permits a value of several letters for a letter. */
function permits({ own, stem, marks }: Letter, value: string, isLong: boolean): boolean {
  // MUELLER / MULLER: two values of a letter that neither shows.
  if (!marks && own === stem) return isLong;
  return LONG_VALUES.includes(`${(own + marks).normalize('NFC')}${value} `);
}

/** Kind and cost of one letter in place of another. */
function replaced(a: Letter, b: Letter): [NameDifferenceKind, number] {
  const [digit, letter] = a.stem < b.stem ? [a.stem, b.stem] : [b.stem, a.stem];
  if (digit <= '9' && letter > '9') {
    return ['digit_letter', '0O1I1L2Z5S6G8B'.includes(digit + letter) ? DIGIT_FOR_LETTER : SLIP];
  }
  return [a.script && b.script && a.script !== b.script ? 'script' : 'spelling', SLIP];
}

/**
 * The cheapest alignment of two stretches of letters, whatever stands between the letters: letters
 * wrong, missing or swapped with a neighbour cost ten, what ICAO permits nothing.
 *
 * @param isOpen Whether one may go on where the other ends, at no cost.
 */
export function align(
  a: Name,
  [startA, endA]: [number, number],
  b: Name,
  [startB, endB]: [number, number],
  han: HanTable,
  isOpen = false,
): { cost: number; steps: Step[] } {
  const costs = [0];
  const lastSteps: Step[] = [];
  const cell = (i: number, j: number): number => (i - startA) * (endB - startB + 1) + j - startB;
  for (let i = startA; i <= endA; i += 1) {
    for (let j = startB; j <= endB; j += 1) {
      const cost = costs[cell(i, j)] ?? 0;
      const go = (kind: Step[0], takenA: number, takenB: number, added: number): void => {
        const [toA, toB] = [i + takenA, j + takenB];
        if (toA > endA || toB > endB) return;
        const to = cell(toA, toB);
        if (cost + added >= (costs[to] ?? Infinity)) return;
        costs[to] = cost + added;
        lastSteps[to] = [kind, i, toA, j, toB];
      };
      const [one, next] = [a.letters[i], a.letters[i + 1]];
      const [other, otherNext] = [b.letters[j], b.letters[j + 1]];
      if (one && other) {
        if (sameLetter(one, other, han)) {
          go('', 1, 1, 0);
          // In a part of two letters an E is a vowel of its own: XU and XUE are two surnames.
          const isLong = Math.min(one.part.text.length, other.part.text.length) > 2;
          const [valueA, valueB] = [one.value, other.value];
          if (valueA && permits(other, valueA, isLong)) go('transliteration', valueA.length, 1, 0);
          if (valueB && permits(one, valueB, isLong)) go('transliteration', 1, valueB.length, 0);
          if (valueA !== valueB && valueA && valueB && isLong) {
            go('transliteration', valueA.length, valueB.length, 0);
          }
        } else {
          const [kind, added] = replaced(one, other);
          go(kind, 1, 1, added);
          if (
            next &&
            otherNext &&
            sameLetter(one, otherNext, han) &&
            sameLetter(next, other, han)
          ) {
            go('spelling', 2, 2, SLIP);
          }
        }
      }
      if (isOpen && i === endA) go('truncation', 0, 1, 0);
      if (isOpen && j === endB) go('truncation', 1, 0, 0);
      go('spelling', 1, 0, SLIP);
      go('spelling', 0, 1, SLIP);
    }
  }
  const steps: Step[] = [];
  for (let [i, j] = [endA, endB]; i > startA || j > startB;) {
    const step = lastSteps[cell(i, j)] as Step;
    steps.unshift(step);
    [, i, , j] = step;
  }
  return { cost: costs[cell(endA, endB)] ?? 0, steps };
}
