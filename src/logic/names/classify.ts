import type { Step } from './align.ts';
import { SYLLABIC } from './characters.ts';
import type { FoldedName, Letter, Mark } from './fold.ts';
import { relateHan, type HanTable } from './han-table.ts';
import { NAME_DIFFERENCE_KINDS, type NameDifferenceKind } from './kinds.ts';
import type { Block, Pairing } from './pair-parts.ts';

type Span = [start: number, end: number];

/** One kind of difference between texts a and b, with the stretches of each that show it. */
export interface Finding {
  kind: NameDifferenceKind;
  a: Span[];
  b: Span[];
}

/** Turns a pairing of two records into findings, one for each kind, in the order of the kinds. */
export function classify(a: FoldedName, b: FoldedName, pairing: Pairing, han: HanTable): Finding[] {
  const found = new Findings();
  compareLetters(a, b, pairing, han, found);
  comparePlaces(a, b, pairing, found);
  compareGaps(a, b, pairing, found);
  return found.list();
}

/** Collects spans by kind. */
class Findings {
  readonly #byKind = new Map<NameDifferenceKind, { a: Span[]; b: Span[] }>();

  add(kind: NameDifferenceKind, a: readonly Span[], b: readonly Span[]): void {
    const spans = this.#byKind.get(kind) ?? { a: [], b: [] };
    spans.a.push(...a);
    spans.b.push(...b);
    this.#byKind.set(kind, spans);
  }

  list(): Finding[] {
    const kinds = Object.keys(NAME_DIFFERENCE_KINDS) as NameDifferenceKind[];
    return kinds.flatMap((kind) => {
      const spans = this.#byKind.get(kind);
      const isShown = spans !== undefined && spans.a.length + spans.b.length > 0;
      return isShown ? [{ kind, a: merge(spans.a), b: merge(spans.b) }] : [];
    });
  }
}

/** Sorted, and touching or overlapping spans made one. */
function merge(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const [start, end] of [...spans].sort((one, two) => one[0] - two[0])) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

/** From the first letter of a range to its last, as a span of the raw text; none when empty. */
function spanOf(name: FoldedName, range: { from: number; to: number }): Span[] {
  if (range.from >= range.to) return [];
  const [first, last] = [name.letters[range.from], name.letters[range.to - 1]];
  return first === undefined || last === undefined ? [] : [[first.start, last.end]];
}

function compareLetters(
  a: FoldedName,
  b: FoldedName,
  { blocks, leftovers }: Pairing,
  han: HanTable,
  found: Findings,
): void {
  for (const block of blocks) {
    if (block.kind !== undefined) {
      found.add(block.kind, spanOf(a, block.a), spanOf(b, block.b));
    }
    for (const step of block.steps) {
      for (const kind of kindsOfStep(a, b, step, han)) {
        found.add(kind, spanOf(a, step.a), spanOf(b, step.b));
      }
    }
  }
  for (const { side, range, kind } of leftovers) {
    found.add(kind, side === 'a' ? spanOf(a, range) : [], side === 'b' ? spanOf(b, range) : []);
  }
}

function kindsOfStep(
  a: FoldedName,
  b: FoldedName,
  step: Step,
  han: HanTable,
): NameDifferenceKind[] {
  const [first, second] = [a.letters[step.a.from], b.letters[step.b.from]];
  if (step.type === 'digit') return ['digit_letter'];
  if (first === undefined || second === undefined) return ['spelling'];
  if (step.type === 'wrong') {
    const scripts = first.script !== '' && second.script !== '' && first.script !== second.script;
    return [scripts ? 'script' : 'spelling'];
  }
  if (step.type !== 'same') return ['spelling'];
  const single = step.a.to - step.a.from === 1 && step.b.to - step.b.from === 1;
  if (!single) return ['transliteration', ...formKinds(first, second)];
  return first.raw === second.raw ? [] : kindsOfLetters(first, second, han);
}

/** Case and width, which go beside any other difference. */
function formKinds(a: Letter, b: Letter): NameDifferenceKind[] {
  const kinds: NameDifferenceKind[] = [];
  const cased = a.letterCase !== 'none' && b.letterCase !== 'none';
  if (cased && a.letterCase !== b.letterCase) kinds.push('case');
  if (a.wide !== b.wide) kinds.push('fullwidth');
  return kinds;
}

function kindsOfLetters(a: Letter, b: Letter, han: HanTable): NameDifferenceKind[] {
  const kinds = formKinds(a, b);
  if (a.stem !== b.stem) kinds.push(kindOfStems(a, b, han));
  else if (a.marks !== b.marks) kinds.push('diacritics');
  if (kinds.length > 0) return kinds;
  // Folding made them one although nothing above tells them apart: another encoding of one letter.
  if (a.script === 'Han') return ['variant_char'];
  if (a.stem === 'ẞ') return ['case'];
  return [a.marks === '' ? 'lookalike' : 'diacritics'];
}

function kindOfStems(a: Letter, b: Letter, han: HanTable): NameDifferenceKind {
  if (a.script === 'Han' && b.script === 'Han')
    return relateHan(a.stem, b.stem, han) ?? 'variant_char';
  if (a.script === 'Han' || b.script === 'Han') return 'variant_char';
  return a.look === undefined && b.look === undefined ? 'transliteration' : 'lookalike';
}

/** Order: the blocks of a, read in the order of b. Everything between the first and last moved. */
function comparePlaces(a: FoldedName, b: FoldedName, { blocks }: Pairing, found: Findings): void {
  const inB = [...blocks].sort((one, two) => one.b.from - two.b.from);
  const moved = blocks.filter((block, index) => block !== inB[index]);
  if (moved.length === 0) return;
  found.add(
    'order',
    moved.flatMap((block) => spanOf(a, block.a)),
    moved.flatMap((block) => spanOf(b, block.b)),
  );
}

/** A place between letters (or before the first, after the last) and the marks that stand there. */
interface Gap {
  marks: readonly Mark[];
  /** Letters on either side, as ids shared by both records; undefined beside a leftover. */
  before: number | undefined;
  after: number | undefined;
  /** True between Chinese characters, which stand without a space. */
  unspaced: boolean;
}

/** Stands for the text's edge in {@link Gap}. */
const EDGE = -1;

/** What stands between two parts of a plain record, set against a gap without counterpart. In no text. */
const PLAIN_SPACE: readonly Mark[] = [{ at: -1, char: ' ', class: 'space' }];

/**
 * Compares what stands between the letters: gaps between the same two neighbours with each other,
 * then those that a new order made, first with first. Gaps beside a part that the other record lacks
 * go with that part.
 */
function compareGaps(a: FoldedName, b: FoldedName, pairing: Pairing, found: Findings): void {
  const gapsA = readGaps(a, pairing.blocks, 'a');
  const gapsB = readGaps(b, pairing.blocks, 'b');
  const inB = new Map(gapsB.map((gap) => [`${gap.before} ${gap.after}`, gap]));
  const looseA: Gap[] = [];
  for (const gap of gapsA) {
    const name = `${gap.before} ${gap.after}`;
    const other = inB.get(name);
    if (other === undefined) looseA.push(gap);
    else if (gap.unspaced === other.unspaced) compareMarks(gap.marks, other.marks, found);
    inB.delete(name);
  }
  compareEdges(looseA, [...inB.values()], found);
  const isInner = (gap: Gap): boolean => gap.before !== EDGE && gap.after !== EDGE;
  const [innerA, innerB] = [looseA.filter(isInner), [...inB.values()].filter(isInner)];
  const count = Math.max(innerA.length, innerB.length);
  for (let index = 0; index < count; index += 1) {
    const [one, other] = [innerA[index], innerB[index]];
    if (one !== undefined && other !== undefined) compareMarks(one.marks, other.marks, found);
    else if (one !== undefined && !one.unspaced) compareMarks(one.marks, PLAIN_SPACE, found);
    else if (other !== undefined && !other.unspaced) compareMarks(PLAIN_SPACE, other.marks, found);
  }
}

/** Leading with leading, trailing with trailing: what stands at the edge does not move with a part. */
function compareEdges(looseA: readonly Gap[], looseB: readonly Gap[], found: Findings): void {
  for (const end of ['before', 'after'] as const) {
    const [one, other] = [looseA, looseB].map((gaps) => gaps.find((gap) => gap[end] === EDGE));
    compareMarks(one?.marks ?? [], other?.marks ?? [], found);
  }
}

function readGaps(name: FoldedName, blocks: readonly Block[], side: 'a' | 'b'): Gap[] {
  // Each aligned stretch gets an id that is the same in both records; a letter too many goes with the
  // letter before it (or, at the beginning, after it).
  const idOf = new Map<number, number>();
  let id = 0;
  for (const block of blocks) {
    id += 1;
    const stretches: (Step | Block)[] = block.steps.length > 0 ? block.steps : [block];
    for (const [index, stretch] of stretches.entries()) {
      if (index > 0 && !isExtra(stretch) && !stretches.slice(0, index).every(isExtra)) id += 1;
      for (let at = stretch[side].from; at < stretch[side].to; at += 1) idOf.set(at, id);
    }
  }
  const gaps: Gap[] = [];
  let before: number | undefined = EDGE;
  for (const [at, letter] of name.letters.entries()) {
    const marks = letter.gap;
    const after = idOf.get(at);
    if (after === undefined || after !== before) {
      const unspaced = SYLLABIC.test(letter.stem);
      if (after !== undefined && before !== undefined) {
        gaps.push({ marks, before, after, unspaced });
      } else if (before === EDGE) {
        gaps.push({ marks: marks.filter(isSpace), before, after, unspaced });
      }
    }
    before = after;
  }
  const trailing = before === undefined ? name.tail.filter(isSpace) : name.tail;
  gaps.push({ marks: trailing, before, after: EDGE, unspaced: true });
  return gaps;
}

function isExtra(stretch: Step | Block): boolean {
  return 'type' in stretch && stretch.type === 'extra';
}

function isSpace(mark: Mark): boolean {
  return mark.class === 'space' || mark.class === 'wide' || mark.class === 'blank';
}

const VISIBLE_CLASSES = [
  'hyphen',
  'apostrophe',
  'comma',
  'filler',
  'interpunct',
  'punctuation',
] as const;

function compareMarks(a: readonly Mark[], b: readonly Mark[], found: Findings): void {
  const flagged = VISIBLE_CLASSES.filter(
    (markClass) => textOf(a, markClass) !== textOf(b, markClass),
  );
  for (const markClass of flagged) {
    found.add(markClass, spans(a, b, markClass), spans(b, a, markClass));
  }

  const invisibleA = a.filter((mark) => mark.class === 'blank' || mark.class === 'zero');
  const invisibleB = b.filter((mark) => mark.class === 'blank' || mark.class === 'zero');
  if (textOf(invisibleA) !== textOf(invisibleB)) {
    found.add('invisible', spansOf(invisibleA), spansOf(invisibleB));
  }
  if (textOf(a, 'wide') !== textOf(b, 'wide')) {
    found.add('fullwidth', spans(a, b, 'wide'), spans(b, a, 'wide'));
  }
  if (hasSpacing(a, b, flagged)) {
    found.add('spacing', spansOf(a.filter(isSpace)), spansOf(b.filter(isSpace)));
  }
}

/** Whether the number of spaces differs, where no mark in place of a space accounts for it. */
function hasSpacing(a: readonly Mark[], b: readonly Mark[], flagged: readonly string[]): boolean {
  if (flagged.some((kind) => kind === 'hyphen' || kind === 'apostrophe' || kind === 'filler')) {
    return false;
  }
  const count = (marks: readonly Mark[]): number =>
    marks.filter((mark) => mark.class === 'space' || mark.class === 'wide').length;
  const blanks = (marks: readonly Mark[]): number =>
    marks.filter((mark) => mark.class === 'blank').length;
  const [spacesA, spacesB] = [count(a), count(b)];
  // A comma, dot or slash in place of one space.
  if (flagged.length > 0 && spacesA + spacesB === 1) {
    const withoutSpace = spacesA === 0 ? a : b;
    if (withoutSpace.length > 0) return false;
  }
  // A no-break space counts as the space it stands for.
  return spacesA !== spacesB && spacesA + blanks(a) !== spacesB + blanks(b);
}

function textOf(marks: readonly Mark[], markClass?: Mark['class']): string {
  const chosen = marks.filter((mark) => markClass === undefined || mark.class === markClass);
  return chosen.map((mark) => mark.char).join('');
}

/** The marks of a class; where there are none, the space that the other record has them for. */
function spans(own: readonly Mark[], other: readonly Mark[], markClass: Mark['class']): Span[] {
  const marks = own.filter((mark) => mark.class === markClass);
  if (marks.length > 0) return spansOf(marks);
  const plain = own.filter((mark) => mark.class === 'space');
  return plain.length > other.filter((mark) => mark.class === 'space').length ? spansOf(plain) : [];
}

function spansOf(marks: readonly Mark[]): Span[] {
  return marks.filter((mark) => mark.at >= 0).map((mark) => [mark.at, mark.at + 1]);
}
