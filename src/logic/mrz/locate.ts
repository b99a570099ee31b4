// Finds the lines of a zone in one reading of the text, whatever stands around and between them.
import type { MrzFormat } from './types.ts';
import { LENGTH, readZone, repairState } from './zone.ts';

/** A zone found in the text. */
export interface Found {
  format: MrzFormat;
  /** Its lines brought to their length; a name line alone is the only one. */
  lines: string[];
  /** How well everything fits; comparable between layouts and readings. */
  score: number;
  /** Every line was as long as its layout has it. */
  exact: boolean;
}

/** A place with a digit or a filler, as it may be misread, and the block of dates and sex. */
const N = '[\\d<KOQDILZSGB]';
const DATES = `${N}{7}[MFXK<]${N}{7}`;
const NATION_AND_DATES = `${N}[A-Z\\d<]{3}${DATES}`;
/** What marks a data line: in the two-line layouts from its start, in TD1 the dates. */
const TWO_LINE_CORE = new RegExp(`(?=([A-Z\\d][A-Z\\d<]{8}${NATION_AND_DATES}))`, 'g');
const TD1_CORE = new RegExp(`(?=(${DATES}[A-Z\\d<]{3}))`, 'g');
/** A data line whose document number lost its fillers. */
const SHORT_NUMBER = new RegExp(`^[A-Z\\d]{5,8}(?=${NATION_AND_DATES})`);
/** TD1's first line, and the name line of the two-line layouts. */
const TD1_TOP = new RegExp(`^[ACIP][A-Z<][A-Z\\d<]{12}${N}`);
const NAME_LINE = /^[ACIPV][A-Z<][A-Z\d][A-Z\d<]{2}.*[A-Z]/;

/** The best of the items by a score above zero, the first of several that are equal. */
function best<T>(items: Iterable<T>, scoreOf: (item: T) => number): T | undefined {
  let top = 0;
  let found: T | undefined;
  for (const item of items) {
    const score = scoreOf(item);
    if (score > top) [top, found] = [score, item];
  }
  return found;
}

/** What the check digits say: four points for each right one, three off for each wrong one. */
const checkScore = (format: MrzFormat, lines: readonly string[]): number =>
  Object.values<boolean>({ ...readZone(format, lines).checks }).reduce(
    (sum, right) => sum + (right ? 4 : -3),
    0,
  );

/** How much a piece of text is like a name field: it has a separator, and its length. */
const nameScore = (field: string, length: number): number =>
  /\d{3}/.test(field) ? -9 : (/<<|KKK/.test(field) ? 2 : 0) + (field.length === length ? 3 : 0);

/** How much it is like the name line of a two-line layout. */
const nameLineScore = (line: string, length: number, nationality?: string): number =>
  NAME_LINE.test(line)
    ? nameScore(line.slice(5), length - 5) +
      (line.charAt(1) === '<' ? 1 : 0) +
      // Passports are wide, cards are narrow; visas are either.
      ((length === 44 ? /^[PV]/ : /^[ACIV]/).test(line) ? 4 : 0) +
      (repairState(line.slice(2, 5)) === nationality ? 3 : 0)
    : 0;

/** A line at its length, its letters kept where it has too many. */
const fill = (line: string, length: number): string => line.replace(/<+$/, '').padEnd(length, '<');

/** A line at its length: filled or cut at its end, or else where fillers are missing or too many. */
function* fits(line: string, length: number): Generator<string> {
  const missing = length - line.length;
  yield line.slice(0, length).padEnd(length, '<');
  for (let at = length; at >= 0 && missing !== 0; at -= 1) {
    const [before, after] = [line.slice(0, at), line.slice(at)];
    if (missing > 0) yield before + '<'.repeat(missing) + after;
    else if (/^<+$/.test(after.slice(0, -missing))) yield before + after.slice(-missing);
  }
}

const bestFit = (line: string, length: number, scoreOf: (fit: string) => number): string =>
  best(fits(line, length), (fit) => 99 + scoreOf(fit)) ?? line;

/** The text from the data line's first character on, what stands before it, the other lines. */
type Pieces = readonly [tail: string, before: string, ...others: string[]];

/** The text around the likeliest data line. */
function findData(lines: readonly string[], isTd1: boolean): Pieces | undefined {
  const places = lines.flatMap((text, row) => {
    const line = isTd1 ? text : text.replace(SHORT_NUMBER, (number) => number.padEnd(9, '<'));
    return [...line.matchAll(isTd1 ? TD1_CORE : TWO_LINE_CORE)].map((match) => ({
      row,
      line,
      match,
    }));
  });
  // A text with more of them than that is not a passport's, only slow.
  const place = best(places.slice(0, 64), ({ match: [, core = ''] }) => {
    // Eight digits: neither fillers nor words, whose letters digits may be misread for.
    const digits = core.slice(isTd1 ? 0 : 13).replace(/\D/g, '').length;
    return digits < 8 ? 0 : 20 + digits + checkScore(isTd1 ? 'TD1' : 'MRV-A', ['', core]);
  });
  if (!place) return undefined;
  const { row, line, match } = place;
  return [
    line.slice(match.index),
    line.slice(0, match.index),
    ...lines.slice(row + 1, row + 2),
    ...lines.slice(0, row).reverse(),
    ...lines.slice(row + 2),
  ];
}

/** A zone of two lines, or of three. */
function locateLines(
  lines: readonly string[],
  [tail, before, ...others]: Pieces,
  td: 'TD1' | 'TD2' | 'TD3',
): Found | undefined {
  const length = LENGTH[td];
  const isTd1 = td === 'TD1';
  const after = tail.slice(length);
  const nationality = repairState(isTd1 ? tail.slice(15, 18) : tail.slice(10, 13));
  const pieces = [after, before, ...others].flatMap((piece) => {
    const own = isTd1 ? piece : piece.replace(/^<+/, '');
    const ends = [own.slice(0, length), own.slice(-length)];
    if (!isTd1) return [own, ...ends];
    // A piece may hold both of the other lines.
    return fill(piece, length).length > length
      ? [...ends, piece.slice(length), piece.slice(0, -length)]
      : [own.slice(0, length)];
  });
  const top = isTd1
    ? best(pieces, (piece) =>
        TD1_TOP.test(piece)
          ? 9 +
            checkScore(td, [piece.slice(0, length)]) +
            (piece.length === length ? 3 : 0) +
            (repairState(piece.slice(2, 5)) === nationality ? 3 : 0)
          : 0,
      )
    : '';
  const scoreOf = (piece: string): number => {
    if (!isTd1) return nameLineScore(piece, length, nationality);
    return piece !== top && /[A-Z]/.test(piece) ? 1 + nameScore(piece, length) : 0;
  };
  const name = best(pieces, scoreOf);
  if (top === undefined || name === undefined) return undefined;

  const format = isTd1 || !name.startsWith('V') ? td : td === 'TD3' ? 'MRV-A' : 'MRV-B';
  const rest = tail.slice(length);
  // Other lines may follow the data line, or fillers too many.
  const isEnd = !/[^<]/.test(rest) || [name, top].some((line) => line && rest.includes(line));
  const line = isEnd ? tail.slice(0, length) : tail;
  const data = bestFit(line, length, (fit) => checkScore(format, [fill(top, length), fit]));
  const number = isTd1 ? bestFit(top, length, (fit) => checkScore(td, [fit, data])) : '';
  const given = isTd1 ? [top, line, name] : [name, line];
  const named = fill(name.length === length ? name : name.replace(/^<+/, ''), length);
  return {
    format,
    lines: isTd1 ? [number, data, named] : [named, data],
    score: scoreOf(name) + (line.length === length ? 2 : 0) + checkScore(format, [number, data]),
    exact:
      given.every((piece) => piece.length === length) &&
      // As they were given, or all there was in one line.
      (lines.join('').length === length * given.length ||
        given.every((piece) => lines.includes(piece))),
  };
}

/** A name line without its data line, unless it could as well be a sentence. */
function locateName(lines: readonly string[], hasMarks: boolean): Found | undefined {
  const line = best(lines, (each) => {
    const isWhole = each.length === LENGTH.TD2 || each.length === LENGTH.TD3;
    return /^.{5,}(<<|KKK)/.test(each) && (hasMarks || isWhole || /^[PV]</.test(each))
      ? nameLineScore(each, each.length === LENGTH.TD2 ? LENGTH.TD2 : LENGTH.TD3)
      : 0;
  });
  if (line === undefined) return undefined;
  const isNarrow =
    line.length <= 36 && !line.startsWith('P') && !(line.startsWith('V') && line.length < 36);
  const format = line.startsWith('V') ? (isNarrow ? 'MRV-B' : 'MRV-A') : isNarrow ? 'TD2' : 'TD3';
  return {
    format,
    lines: [fill(line, LENGTH[format])],
    score: 1,
    exact: line.length === LENGTH[format],
  };
}

/**
 * The zone in these lines; `'name-line-missing'` where only its data line is there. `hasMarks` says
 * that the text has angle marks, which sentences do not have.
 */
export function locate(
  lines: readonly string[],
  hasMarks: boolean,
): Found | 'name-line-missing' | undefined {
  const two = findData(lines, false);
  const three = findData(lines, true);
  const found = best(
    [
      two && locateLines(lines, two, 'TD3'),
      two && locateLines(lines, two, 'TD2'),
      three && locateLines(lines, three, 'TD1'),
    ],
    (each) => (each ? 99 + each.score : 0),
  );
  return found ?? (two || three ? 'name-line-missing' : locateName(lines, hasMarks));
}
