import type { Step } from './align.ts';
import { isSpace, isSyllabic, markKind } from './characters.ts';
import type { Letter, Name } from './fold.ts';
import { relateHan, type HanTable } from './han-table.ts';
import type { NameDifferenceKind } from './kinds.ts';
import { isPaired, pairUp } from './pair-parts.ts';

/** Code points of a record that show a kind of difference, end exclusive. */
export type Report = (kind: NameDifferenceKind, name: Name, start: number, end: number) => void;

/** Reports every difference between two records. */
export function findDifferences(a: Name, b: Name, han: HanTable, report: Report): void {
  const steps = pairUp(a, b, han).sort((one, other) => one[1] - other[1]);
  for (const step of steps) {
    for (const kind of kindsOf(step, a, b, han)) reportStep(kind, step, a, b, report);
  }
  const inA = steps.filter(isPaired);
  const inB = [...inA].sort((one, other) => one[3] - other[3]);
  for (const [index, step] of inA.entries()) {
    if (step !== inB[index]) reportStep('order', step, a, b, report);
  }
  compareGaps(a, readGaps(a, steps, 1), b, readGaps(b, steps, 3), report);
}

/** From the first letter of a step to its last, in either record. */
function reportStep(
  kind: NameDifferenceKind,
  [, fromA, toA, fromB, toB]: Step,
  a: Name,
  b: Name,
  report: Report,
): void {
  for (const [name, from, to] of [
    [a, fromA, toA],
    [b, fromB, toB],
  ] as const) {
    const [first, last] = [name.letters[from], name.letters[to - 1]];
    if (from < to && first && last) report(kind, name, first.start, last.end);
  }
}

function kindsOf(
  [kind, fromA, , fromB]: Step,
  a: Name,
  b: Name,
  han: HanTable,
): NameDifferenceKind[] {
  const [one, other] = [a.letters[fromA], b.letters[fromB]];
  const isSame = kind === '';
  if (!one || !other || (isSame && one.raw === other.raw)) return kind ? [kind] : [];
  if (!isSame && kind !== 'transliteration') return [kind];
  const kinds = kind ? [kind] : lettersKind(one, other, han);
  if (one.letterCase * other.letterCase < 0) kinds.push('case');
  if (one.isWide !== other.isWide) kinds.push('fullwidth');
  // Another encoding of one letter.
  return kinds.length > 0 ? kinds : [one.marks ? 'diacritics' : 'case'];
}

/** What tells two letters apart that fold to one. */
function lettersKind(one: Letter, other: Letter, han: HanTable): NameDifferenceKind[] {
  if (one.own === other.own) return one.marks === other.marks ? [] : ['diacritics'];
  if (one.script !== other.script) return ['lookalike'];
  return [
    one.script === 'Han'
      ? (relateHan(one.own, other.own, han) ?? 'variant_char')
      : 'transliteration',
  ];
}

/** A character between letters; `at` is -1 for one that is only thought to stand there. */
type Mark = [kind: NameDifferenceKind, at: number, character: string];

/** The marks between two paired steps; none before the first one and after the last. */
type Gap = [
  before: Step | undefined,
  after: Step | undefined,
  marks: Mark[],
  isUnspaced?: boolean | undefined,
];

/** What stands between the letters of a record. */
function readGaps(name: Name, steps: readonly Step[], side: 1 | 3): Gap[] {
  const gaps: Gap[] = [];
  let before: Step | undefined;
  let marks: Mark[] = [];
  let isBesideLeftover = false;
  const own = steps.filter((step) => step[side] < Number(step[side + 1]));
  for (const step of [...own.sort((one, other) => one[side] - other[side]), undefined]) {
    const index = step ? step[side] : name.letters.length;
    const [last, next] = [name.letters[index - 1], name.letters[index]];
    const isUnspaced = !next || isSyllabic(next.script);
    const isChinese = last && next && (isUnspaced || isSyllabic(last.script));
    const end = next ? next.start : name.characters.length;
    for (let at = last ? last.end : 0; at < end; at += 1) {
      const character = name.characters[at] ?? '';
      const kind = markKind(character) || 'invisible';
      marks.push([kind === 'interpunct' && !isChinese ? 'punctuation' : kind, at, character]);
    }
    if (step && !isPaired(step)) {
      isBesideLeftover ||= step[0] !== 'spelling';
      continue;
    }
    // What stands beside a part that the other record lacks goes with that part.
    if (isBesideLeftover) marks = before && !isUnspaced ? [['spacing', -1, ' ']] : [];
    gaps.push([before, step, marks, isBesideLeftover && isUnspaced ? undefined : isUnspaced]);
    [before, marks, isBesideLeftover] = [step, [], false];
  }
  return gaps;
}

/**
 * Compares what stands at the edges, between the same two neighbours, and then, first with first, what
 * stands in the places that a new order made.
 */
function compareGaps(a: Name, gapsA: Gap[], b: Name, gapsB: Gap[], report: Report): void {
  const [inA, inB] = [gapsA, gapsB].map((gaps) => new Map(gaps.map((gap) => [gap[1], gap])));
  const moved = gapsB.filter(
    ([before, after]) => before && after && inA?.get(after)?.[0] !== before,
  );
  for (const [before, after, marks, isUnspaced] of gapsA) {
    let other = inB?.get(after);
    if (!before) other = gapsB[0];
    else if (after && other?.[0] !== before) other = moved.shift();
    if (other?.[3] === isUnspaced || !before) compareMarks(a, marks, b, other?.[2] ?? [], report);
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
  const textOf = (marks: Mark[], kind: string): string =>
    marks.map(([own, , character]) => (own === kind ? character : '')).join('');
  const blanks = (marks: Mark[]): Mark[] => marks.filter(([, , character]) => isSpace(character));
  const spaces = (marks: Mark[]): number =>
    (textOf(marks, 'spacing') + textOf(marks, 'fullwidth')).length;

  const kinds = new Set([...marksA, ...marksB].map(([kind]) => kind));
  const flagged = [...kinds].filter((kind) => textOf(marksA, kind) !== textOf(marksB, kind));
  const isStoodFor = flagged.some(
    (kind) =>
      /hyphen|apos|filler/.test(kind) ||
      (/comma|punct/.test(kind) && sides.some(([, own]) => own.length > 0 && !spaces(own))),
  );
  for (const kind of flagged) {
    for (const [name, own, other] of sides) {
      let shown = own.filter((mark) => mark[0] === kind);
      if (kind === 'spacing') {
        // A no-break space counts as the space that it stands for.
        const isMore = spaces(own) !== spaces(other) && blanks(own).length !== blanks(other).length;
        shown = isMore && !isStoodFor ? blanks(own) : [];
      } else if (shown.length === 0 && kind !== 'invisible') {
        // The space that the other record has the mark for.
        const plain = own.filter((mark) => mark[0] === 'spacing');
        if (plain.length > textOf(other, 'spacing').length) shown = plain;
      }
      for (const [, at] of shown) if (at >= 0) report(kind, name, at, at + 1);
    }
  }
}
