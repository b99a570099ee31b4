/** Looking for one thing in one folded text. */
import { isHan } from './fold.ts';

/** Something to look for, and how much finding it counts, up to 1. */
export interface Needle {
  readonly text: string;
  readonly weight: number;
}

/** `quality` is the needle's weight for the whole word, less for its beginning, little for its middle. */
export type Visit = (start: number, end: number, quality: number) => void;

/** What finding the middle of a word counts. */
export const middle = 0.25;

/** More of the same in one section says nothing new. */
const mostPlaces = 30;

/** Chinese parts words as a space does. */
const isEdge = (text: string, at: number): boolean => {
  const char = text.charAt(at);
  return char === '' || char === ' ' || isHan(char);
};

function wordEnd(text: string, from: number): number {
  let end = from;
  while (!isEdge(text, end)) end += 1;
  return end;
}

function wordQuality(text: string, start: number, end: number): number {
  const length = end - start;
  if (isEdge(text, start - 1)) {
    const whole = wordEnd(text, end) - start;
    if (whole === length) return 1;
    if (length === 1) return 0;
    return /^e?s$/.test(text.slice(end, start + whole)) ? 0.95 : 0.3 + (0.5 * length) / whole;
  }
  // "2220" of "PCC02220", "status" of "resultStatus"; never "pay" of "Alipay".
  return length >= 4 ? middle : 0;
}

/** Visits every place at which the needle stands. */
export function look(text: string, { text: sought, weight }: Needle, visit: Visit): void {
  const { length } = sought;
  const han = isHan(sought);
  let left = mostPlaces;
  for (let at = text.indexOf(sought); at !== -1; at = text.indexOf(sought, at + length)) {
    const quality = han ? 1 : wordQuality(text, at, at + length);
    if (quality === 0) continue;
    visit(at, at + length, quality * weight);
    left -= 1;
    if (left === 0) return;
  }
}
