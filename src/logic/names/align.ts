import type { FoldedName, Letter } from './fold.ts';
import { relateHan, type HanTable } from './han-table.ts';
import { ALTERNATIVE_VALUES } from './latin.ts';

/** A stretch of letters, end exclusive. */
export interface Range {
  from: number;
  to: number;
}

/**
 * One step of an alignment: these letters of a stand against these of b. `same`: equal once folded,
 * or through permitted ICAO values. The others cost something.
 */
export interface Step {
  type: 'same' | 'digit' | 'wrong' | 'extra' | 'swapped';
  a: Range;
  b: Range;
}

/** What a step may cost; ten is one typing slip. A digit for the letter it looks like is no rewrite. */
const SLIP = 10;
const DIGIT_FOR_LETTER = 3;

/** Figures and the letters they are taken for. */
const DIGIT_PAIRS = new Set(['0O', '1I', '1L', '5S', '8B', '2Z', '6G']);

/** Parts longer than this are not searched for slips: the search is quadratic. */
const LONGEST_PART = 48;

/** True when two letters are one, apart from case, width, marks, strokes, look-alikes, variants. */
export function sameLetter(a: Letter, b: Letter, han: HanTable): boolean {
  if (a.stem === b.stem || a.base === b.base) return true;
  if (a.script === 'Han' || b.script === 'Han') {
    if (a.script === b.script) return relateHan(a.stem, b.stem, han) !== null;
    // A sign for a character that could not be shown may stand for any Chinese character.
    return a.isSign || b.isSign;
  }
  // Two letters of one script that look like the same Latin letter are still two letters.
  const isSeen = a.look !== undefined || b.look !== undefined;
  if (isSeen && (a.script !== b.script || a.script === 'Latin')) {
    if ((a.look ?? a.base) === (b.look ?? b.base)) return true;
  }
  return a.values.some((value) => b.values.includes(value));
}

/** The ways to go on from a[i], b[j] at no cost: how many letters of either are taken. */
function freeMoves(
  a: FoldedName,
  i: number,
  toA: number,
  b: FoldedName,
  j: number,
  toB: number,
  han: HanTable,
): [takeA: number, takeB: number][] {
  const letterA = a.letters[i];
  const letterB = b.letters[j];
  if (i >= toA || j >= toB || letterA === undefined || letterB === undefined) return [];
  const moves: [number, number][] = sameLetter(letterA, letterB, han) ? [[1, 1]] : [];
  if (!letterA.mayExpand && !letterB.mayExpand) return moves;
  for (const value of letterA.values) {
    if (value.length > 1 && isWritten(b, j, toB, value)) moves.push([1, value.length]);
  }
  for (const value of letterB.values) {
    if (value.length > 1 && isWritten(a, i, toA, value)) moves.push([value.length, 1]);
  }
  // In a part of two letters an E is a vowel of its own: XU and XUE are two surnames.
  if (partLength(a, letterA) < 3 || partLength(b, letterB) < 3) return moves;
  for (const values of ALTERNATIVE_VALUES) {
    // All values of a letter begin alike.
    if (!values[0]?.startsWith(letterA.stem) || letterA.stem !== letterB.stem) continue;
    for (const one of values.filter((value) => isWritten(a, i, toA, value))) {
      for (const other of values) {
        if (one !== other && isWritten(b, j, toB, other)) moves.push([one.length, other.length]);
      }
    }
  }
  return moves;
}

function partLength(name: FoldedName, letter: Letter): number {
  const part = name.parts[letter.part];
  return part === undefined ? 0 : part.to - part.from;
}

/** True when the plain letters from `at` on, within one part, spell `value`. */
function isWritten(name: FoldedName, at: number, to: number, value: string): boolean {
  if (at + value.length > to) return false;
  const part = name.letters[at]?.part;
  for (let offset = 0; offset < value.length; offset += 1) {
    const letter = name.letters[at + offset];
    if (letter?.part !== part || letter?.marks !== '') return false;
    if ((letter.look ?? letter.stem) !== value.charAt(offset)) return false;
  }
  return true;
}

/**
 * Aligns two stretches of letters at no cost, whatever stands between the letters.
 *
 * @param mode `whole`: both stretches are used up. `prefix`: a is used up and b may go on.
 * @returns The steps in order, or null when the stretches are not the same letters.
 */
export function alignSame(
  a: FoldedName,
  rangeA: Range,
  b: FoldedName,
  rangeB: Range,
  han: HanTable,
  mode: 'whole' | 'prefix' = 'whole',
): Step[] | null {
  const width = rangeB.to - rangeB.from + 1;
  // Depth first with a memory of dead ends. The bound keeps runs of AAAA linear: a name hardly ever
  // turns back.
  let budget = 3 * (rangeA.to - rangeA.from + width) + 16;
  const dead = new Set<number>();
  const path: { i: number; j: number; moves: [number, number][] }[] = [];
  const enter = (i: number, j: number): void => {
    path.push({ i, j, moves: freeMoves(a, i, rangeA.to, b, j, rangeB.to, han) });
  };
  enter(rangeA.from, rangeB.from);
  for (;;) {
    const top = path.at(-1);
    if (top === undefined || budget <= 0) return null;
    if (top.i === rangeA.to && (top.j === rangeB.to || mode === 'prefix')) break;
    const move = top.moves.shift();
    if (move === undefined) {
      dead.add(key(top.i, top.j));
      path.pop();
      continue;
    }
    const [takeA, takeB] = move;
    if (dead.has(key(top.i + takeA, top.j + takeB))) continue;
    budget -= 1;
    enter(top.i + takeA, top.j + takeB);
  }
  return path.slice(1).map(({ i, j }, index) => {
    const before = path[index] ?? { i, j };
    return { type: 'same', a: { from: before.i, to: i }, b: { from: before.j, to: j } };
  });

  function key(i: number, j: number): number {
    return (i - rangeA.from) * width + (j - rangeB.from);
  }
}

/** An alignment with slips and what they cost together, ten for each. */
export interface SlipAlignment {
  steps: Step[];
  cost: number;
}

/**
 * The cheapest alignment of two short stretches: letters wrong, extra or swapped with a neighbour,
 * digits for letters (optimal string alignment with ICAO values for free).
 *
 * @returns null for stretches over 48 letters, which no slip explains better than a plain answer.
 */
export function alignWithSlips(
  a: FoldedName,
  rangeA: Range,
  b: FoldedName,
  rangeB: Range,
  han: HanTable,
): SlipAlignment | null {
  const lengthA = rangeA.to - rangeA.from;
  const lengthB = rangeB.to - rangeB.from;
  if (lengthA > LONGEST_PART || lengthB > LONGEST_PART) return null;
  const width = lengthB + 1;
  const best: ({ cost: number; step: Step; from: number } | undefined)[] = [];
  const relax = (i: number, j: number, take: [number, number], type: Step['type'], add: number) => {
    const from = i * width + j;
    const to = (i + take[0]) * width + j + take[1];
    const cost = (best[from]?.cost ?? 0) + add;
    if (best[to] !== undefined && best[to].cost <= cost) return;
    const [startA, startB] = [rangeA.from + i, rangeB.from + j];
    best[to] = {
      cost,
      from,
      step: {
        type,
        a: { from: startA, to: startA + take[0] },
        b: { from: startB, to: startB + take[1] },
      },
    };
  };
  for (let i = 0; i <= lengthA; i += 1) {
    for (let j = 0; j <= lengthB; j += 1) {
      const [atA, atB] = [rangeA.from + i, rangeB.from + j];
      for (const [takeA, takeB] of freeMoves(a, atA, rangeA.to, b, atB, rangeB.to, han)) {
        relax(i, j, [takeA, takeB], 'same', 0);
      }
      const [one, other] = [a.letters[atA], b.letters[atB]];
      if (i < lengthA && j < lengthB && one !== undefined && other !== undefined) {
        const digit = digitCost(one, other);
        relax(i, j, [1, 1], digit === null ? 'wrong' : 'digit', digit ?? SLIP);
        if (i + 1 < lengthA && j + 1 < lengthB && areSwapped(a, atA, b, atB, han)) {
          relax(i, j, [2, 2], 'swapped', SLIP);
        }
      }
      if (i < lengthA) relax(i, j, [1, 0], 'extra', SLIP);
      if (j < lengthB) relax(i, j, [0, 1], 'extra', SLIP);
    }
  }
  const steps: Step[] = [];
  let at = lengthA * width + lengthB;
  const cost = best[at]?.cost ?? 0;
  for (let cell = best[at]; at > 0 && cell !== undefined; cell = best[at]) {
    steps.unshift(cell.step);
    at = cell.from;
  }
  return { steps, cost };
}

function digitCost(a: Letter, b: Letter): number | null {
  const [digit, letter] = /\d/.test(a.stem) ? [a.stem, b.stem] : [b.stem, a.stem];
  if (!/\d/.test(digit) || !/\p{L}/u.test(letter)) return null;
  return DIGIT_PAIRS.has(digit + letter) ? DIGIT_FOR_LETTER : SLIP;
}

function areSwapped(a: FoldedName, i: number, b: FoldedName, j: number, han: HanTable): boolean {
  const [a1, a2, b1, b2] = [a.letters[i], a.letters[i + 1], b.letters[j], b.letters[j + 1]];
  if (a1 === undefined || a2 === undefined || b1 === undefined || b2 === undefined) return false;
  return sameLetter(a1, b2, han) && sameLetter(a2, b1, han) && !sameLetter(a1, a2, han);
}
