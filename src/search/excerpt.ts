/** What of a section is shown: the part that holds most of what was looked for, and where it stands. */

/** Where something was found in a text, and how well it fits. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly quality: number;
}

/** A piece of a text; `found` is what the reader looked for. */
export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

const length = 150;
/** What stands before the first find, so that it is read in its sentence. */
const before = 40;
const dots = '…';

/** Places as ranges that do not touch. */
function ranges(places: readonly Place[]): { start: number; end: number }[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of [...places].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

function cut(
  text: string,
  marked: readonly { start: number; end: number }[],
  from: number,
  to: number,
) {
  const pieces: Piece[] = [];
  let at = from;
  const put = (end: number, found: boolean) => {
    if (end > at) pieces.push({ text: text.slice(at, end), found });
    at = Math.max(at, end);
  };
  for (const { start, end } of marked) {
    if (end <= from || start >= to) continue;
    put(Math.max(start, from), false);
    put(Math.min(end, to), true);
  }
  put(to, false);
  return pieces;
}

/** All of a short text, a title, with what was found marked. */
export const markAll = (text: string, places: readonly Place[]): readonly Piece[] =>
  cut(text, ranges(places), 0, text.length);

/** Moves to the start of a word, or at least never into the middle of a character. */
function wordStart(text: string, at: number): number {
  if (at <= 0) return 0;
  const space = text.indexOf(' ', at);
  if (space !== -1 && space < at + before / 2) return space + 1;
  return /[\udc00-\udfff]/.test(text.charAt(at)) ? at + 1 : at;
}

export function excerpt(text: string, places: readonly Place[]): readonly Piece[] {
  const marked = ranges(places);
  let [from, best] = [0, -1];
  for (const { start } of marked) {
    const inside = places.filter((place) => place.start >= start && place.end <= start + length);
    const value = inside.reduce((sum, place) => sum + place.quality, 0);
    if (value > best + 0.001) [from, best] = [start, value];
  }
  const start = text.length <= length || from <= before ? 0 : wordStart(text, from - before);
  const end = text.length <= start + length * 1.2 ? text.length : wordStart(text, start + length);
  const pieces = cut(text, marked, start, end);
  return [
    ...(start > 0 ? [{ text: dots, found: false }] : []),
    ...pieces,
    ...(end < text.length ? [{ text: dots, found: false }] : []),
  ];
}
