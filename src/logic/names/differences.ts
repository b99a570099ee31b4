import type { Step } from './align.ts';
import { isSpace, isSyllabic, markKind } from './characters.ts';
import type { Letter, Name } from './fold.ts';
import { relateHan, type HanTable } from './han-table.ts';
import type { NameDifferenceKind } from './kinds.ts';
import { isPaired, pairUp } from './pair-parts.ts';

/** Code points of a record that show a kind of difference, end exclusive. */
export type Report = (kind: NameDifferenceKind, name: Name, start: number, end: number) => void;

/** Reports every difference between two records. */
export function findDifferences(a: Name, b: Name, report: Report, han: HanTable): void {
  const reportStep = (kind: NameDifferenceKind, [, fromA, toA, fromB, toB]: Step): void => {
    reportLetters(kind, a, fromA, toA);
    reportLetters(kind, b, fromB, toB);
  };
  const reportLetters = (kind: NameDifferenceKind, name: Name, from: number, to: number): void => {
    const [first, last] = [name.letters[from], name.letters[to - 1]];
    if (from < to && first && last) report(kind, name, first.start, last.end);
  };

  const steps = pairUp(a, b, han).sort((one, other) => one[1] - other[1]);
  for (const step of steps) {
    for (const kind of kindsOf(step, a, b, han)) reportStep(kind, step);
  }
  const inA = steps.filter(isPaired);
  const inB = [...inA].sort((one, other) => one[3] - other[3]);
  for (const [index, step] of inA.entries()) if (step !== inB[index]) reportStep('order', step);
  compareGaps(a, readGaps(a, steps, 1), b, readGaps(b, steps, 3), report);
}

function kindsOf(
  [kind, fromA, , fromB]: Step,
  a: Name,
  b: Name,
  han: HanTable,
): NameDifferenceKind[] {
  const [one, other] = [a.letters[fromA], b.letters[fromB]];
  if (kind && kind !== 'transliteration') return [kind];
  if (!one || !other || (!kind && one.raw === other.raw)) return [];
  const kinds: (NameDifferenceKind | '' | false)[] = [
    kind || kindOfLetters(one, other, han),
    one.letterCase * other.letterCase < 0 && 'case',
    one.isWide !== other.isWide && 'fullwidth',
  ];
  const found = kinds.filter((each) => !!each);
  // Else another encoding of one letter.
  return found.length > 0 ? found : [one.own === 'ẞ' ? 'case' : 'diacritics'];
}

/** What tells two letters apart that fold to one. */
function kindOfLetters(one: Letter, other: Letter, han: HanTable): NameDifferenceKind | '' {
  if (one.own === other.own) return one.marks === other.marks ? '' : 'diacritics';
  if (one.script !== other.script) return 'lookalike';
  if (one.script === 'Han') return relateHan(one.own, other.own, han) ?? 'variant_char';
  return 'transliteration';
}

type Mark = [kind: NameDifferenceKind, at: number, character: string];

/**
 * The marks between two paired steps, or at an edge of the record; undefined beside a part that the
 * other record lacks, for they go with that part.
 */
type Gap = [
  before: Step | undefined,
  after: Step | undefined,
  marks: Mark[] | undefined,
  isUnspaced: boolean,
];

/** What stands between the letters of a record. */
function readGaps(name: Name, steps: readonly Step[], side: 1 | 3): Gap[] {
  const gaps: Gap[] = [];
  let before: Step | undefined;
  let marks: Mark[] | undefined = [];
  const own = steps.filter((step) => step[side] < Number(step[side + 1]));
  for (const step of [...own.sort((one, other) => one[side] - other[side]), undefined]) {
    const index = step ? step[side] : name.letters.length;
    const [last, next] = [name.letters[index - 1], name.letters[index]];
    const isUnspaced = isSyllabic(next?.script);
    const isChinese = last && next && (isUnspaced || isSyllabic(last.script));
    const end = next ? next.start : name.characters.length;
    for (let at = last ? last.end : 0; at < end; at += 1) {
      const character = name.characters[at] ?? '';
      const kind = markKind(character) || 'invisible';
      marks?.push([kind === 'interpunct' && !isChinese ? 'punctuation' : kind, at, character]);
    }
    if (!step || isPaired(step)) {
      gaps.push([before, step, marks, isUnspaced]);
      [before, marks] = [step, []];
    } else if (step[0] !== 'spelling') marks = undefined;
  }
  return gaps;
}

/**
 * Compares what stands at the edges, between the same two neighbours, and then, first with first, what
 * stands in the places that a new order made.
 */
function compareGaps(a: Name, gapsA: Gap[], b: Name, gapsB: Gap[], report: Report): void {
  const beforeInA = new Map(gapsA.map(([before, after]) => [after, before]));
  const moved: Gap[] = [];
  const kept = new Map<Step | undefined, Gap>();
  for (const gap of gapsB.slice(1)) {
    const [before, after] = gap;
    if (after && beforeInA.get(after) !== before) moved.push(gap);
    else kept.set(after, gap);
  }
  for (const [before, after, marks, isUnspaced] of gapsA) {
    const other = before ? (kept.get(after) ?? moved.shift()) : gapsB[0];
    if (marks && other?.[2] && (other[3] === isUnspaced || !before)) {
      compareMarks(a, marks, b, other[2], report);
    }
  }
}

/**
 * Compares two gaps kind by kind. A space more or less is spacing, unless a mark stands for it: a
 * hyphen, an apostrophe or a filler anyhow, other marks alone in its place.
 */
function compareMarks(a: Name, marksA: Mark[], b: Name, marksB: Mark[], report: Report): void {
  const sides = [
    [a, marksA, marksB],
    [b, marksB, marksA],
  ] as const;
  const only = (marks: Mark[], kinds: RegExp): Mark[] => marks.filter(([kind]) => kinds.test(kind));
  const textOf = (marks: Mark[], kind: string): string =>
    marks.map(([own, , character]) => (own === kind ? character : '')).join('');
  const blanks = (marks: Mark[]): Mark[] => marks.filter(([, , character]) => isSpace(character));
  const spaces = (marks: Mark[]): number => only(marks, /spac|width/).length;

  const kinds = new Set([...marksA, ...marksB].map(([kind]) => kind));
  for (const kind of kinds) {
    if (textOf(marksA, kind) === textOf(marksB, kind)) kinds.delete(kind);
  }
  const isStoodFor = [...kinds].some(
    (kind) =>
      /hyphen|apos|filler/.test(kind) ||
      (/comma|punct/.test(kind) && sides.some(([, own]) => own.length > 0 && !spaces(own))),
  );
  // A no-break space counts as the space that it stands for.
  const isSpacing =
    !isStoodFor &&
    spaces(marksA) !== spaces(marksB) &&
    blanks(marksA).length !== blanks(marksB).length;
  for (const kind of kinds) {
    for (const [name, own, other] of sides) {
      let shown = own.filter((mark) => mark[0] === kind);
      if (kind === 'spacing') shown = isSpacing ? blanks(own) : [];
      // Or the space that the other record has the mark for.
      else if (!shown.length && kind !== 'invisible') {
        const plain = only(own, /spac/);
        if (plain.length > only(other, /spac/).length) shown = plain;
      }
      for (const [, at] of shown) report(kind, name, at, at + 1);
    }
  }
}
