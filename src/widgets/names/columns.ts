/**
 * Puts records under each other, letter under letter: rows of text become columns of cells, with
 * gaps where a record has nothing. Layout only; which letters differ is told by the spans.
 */

/** A letter, or '' where this record has a gap. */
export interface Cell {
  readonly char: string;
  readonly marked: boolean;
}

export type Column = readonly Cell[];

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Row {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** Names are shorter. A longer text is drawn up to here, so that a pasted book cannot stall a phone. */
export const MOST_COLUMNS = 80;

/** Same letter, same letter but for case or a mark, another letter. */
const SAME = 4;
const ALIKE = 3;
const OTHER = -1;
/** A gap costs more to open than to go on: parts move as a whole, swapped letters stay in place. */
const OPEN = -3;
const GO_ON = -0.5;
/** A space never stands over a letter: the reader is to see that it is missing. */
const NEVER = -9;

/** The letter without its marks and case; plain letters, the many, are spared the slow way. */
const base = (char: string) =>
  (char <= '~' ? char : char.normalize('NFKD').charAt(0)).toUpperCase();
const isSpace = (char: string) => /^[\s\p{Cf}]$/u.test(char);

function likeness(column: Column, char: string): number {
  let best = NEVER;
  for (const { char: other } of column) {
    if (other === '') continue;
    if (other === char) return SAME;
    if (base(other) === base(char)) best = Math.max(best, ALIKE);
    else if (isSpace(other) === isSpace(char)) best = Math.max(best, OTHER);
  }
  return best;
}

const gap: Cell = { char: '', marked: false };

/** How an alignment ends: with a pair, with a gap in the new row, with a gap in all rows before. */
const PAIR = 0;
const IN_NEW = 1;
const IN_OLD = 2;

/** For each such end: the best score, and the end that the step before had. */
type Ends = readonly { readonly score: number; readonly from: number }[];

const nothing: Ends = [PAIR, IN_NEW, IN_OLD].map((from) => ({ score: -Infinity, from }));
const start: Ends = nothing.map((end, index) => (index === PAIR ? { ...end, score: 0 } : end));

function after(before: Ends | undefined, step: number, gain: number): Ends[number] {
  const scores = (before ?? nothing).map(
    ({ score }, end) => score + (step === PAIR ? gain : end === step ? GO_ON : OPEN),
  );
  const score = Math.max(...scores);
  return { score, from: scores.indexOf(score) };
}

/** Gotoh's alignment: the one with the highest sum of likenesses, less what its gaps cost. */
function addRow(columns: readonly Column[], cells: readonly Cell[], rows: number): Column[] {
  const table: Ends[][] = [];
  for (let i = 0; i <= columns.length; i++) {
    const row: Ends[] = [];
    table.push(row);
    for (let j = 0; j <= cells.length; j++) {
      const column = columns[i - 1];
      const cell = cells[j - 1];
      row.push(
        i + j === 0
          ? start
          : [
              after(table[i - 1]?.[j - 1], PAIR, column && cell ? likeness(column, cell.char) : 0),
              after(table[i - 1]?.[j], IN_NEW, 0),
              after(row[j - 1], IN_OLD, 0),
            ],
      );
    }
  }
  const none: Cell[] = Array.from({ length: rows }, () => gap);
  const result: Column[] = [];
  let i = columns.length;
  let j = cells.length;
  const last = (table[i]?.[j] ?? start).map(({ score }) => score);
  let end = last.indexOf(Math.max(...last));
  while (i + j > 0) {
    const from = table[i]?.[j]?.[end]?.from ?? PAIR;
    const column = end === IN_OLD ? none : columns[--i];
    const cell = end === IN_NEW ? gap : cells[--j];
    result.push([...(column ?? none), cell ?? gap]);
    end = from;
  }
  return result.reverse();
}

function cellsOf({ text, spans }: Row): Cell[] {
  return [...text.slice(0, MOST_COLUMNS * 2)].slice(0, MOST_COLUMNS).map((char, index) => ({
    char,
    marked: spans.some(({ start, end }) => start <= index && index < end),
  }));
}

/** The columns of the first {@link MOST_COLUMNS} characters of every row. */
export function toColumns(rows: readonly Row[]): Column[] {
  let columns: Column[] = [];
  for (const [index, row] of rows.entries()) columns = addRow(columns, cellsOf(row), index);
  return columns;
}
