import { alignSame, alignWithSlips, type Range, type SlipAlignment, type Step } from './align.ts';
import { SYLLABIC } from './characters.ts';
import type { FoldedName, Part } from './fold.ts';
import type { HanTable } from './han-table.ts';
import type { NameDifferenceKind } from './kinds.ts';
import { specialPart } from './special-parts.ts';

/** Two stretches of letters that stand for each other, and why when they are not the same. */
export interface Block {
  a: Range;
  b: Range;
  /** Absent: the same letters, or letters with slips (see the steps). */
  kind?: NameDifferenceKind;
  /** Letter by letter, where the letters can be set against each other. */
  steps: Step[];
}

/** A stretch that has no counterpart. */
export interface Leftover {
  side: 'a' | 'b';
  range: Range;
  kind: NameDifferenceKind;
}

/** How the parts of two records correspond. */
export interface Pairing {
  blocks: Block[];
  leftovers: Leftover[];
}

/**
 * Lengths at which systems are known to cut names, in characters: an old Alipay form and a bank (20),
 * the name on a card (26), TD1 cards and the railway (30), TD2 (31), the residence card (35, 46, 60),
 * TD3 passports (39), the ministries' notice (50).
 */
const FIELD_LENGTHS = new Set([20, 26, 30, 31, 35, 39, 46, 50, 60]);
/** The shortest of them: a text this long may have been cut to a single letter. */
const SHORTEST_FIELD = 20;

/** Parts put together in one search for JOHNSMITH among JOHN, SMITH …; more are never joined. */
const MOST_JOINED = 5;

/** Parts without a counterpart, on either side, up to which the search goes on. */
const MOST_OPEN = 6;

/** Slips in one part beyond which it is another part. */
const MOST_SLIPS = 3;

/** Finds for every part of either record its counterpart in the other, or that it has none. */
export function pairParts(a: FoldedName, b: FoldedName, han: HanTable): Pairing {
  const steps = alignSame(a, whole(a), b, whole(b), han);
  if (steps !== null) return { blocks: [{ a: whole(a), b: whole(b), steps }], leftovers: [] };
  const cut = findCut(a, b, han) ?? mirrored(findCut(b, a, han));
  if (cut !== null) return cut;
  return searchCounterparts(a, b, han);
}

function whole(name: FoldedName): Range {
  return { from: 0, to: name.letters.length };
}

function mirrored(pairing: Pairing | null): Pairing | null {
  if (pairing === null) return null;
  return {
    blocks: pairing.blocks.map((block) => ({
      ...block,
      a: block.b,
      b: block.a,
      steps: block.steps.map((step) => ({ ...step, a: step.b, b: step.a })),
    })),
    leftovers: pairing.leftovers.map((leftover) => ({
      ...leftover,
      side: leftover.side === 'a' ? 'b' : 'a',
    })),
  };
}

/** `short` ends early where `long` goes on, otherwise the same; null when that is not what happened. */
function findCut(short: FoldedName, long: FoldedName, han: HanTable): Pairing | null {
  if (short.letters.length === 0) return null;
  const steps = alignSame(short, whole(short), long, whole(long), han, 'prefix');
  const end = steps?.at(-1)?.b.to;
  if (steps === null || end === undefined || !isCutByLength(short, long, end)) return null;
  return {
    blocks: [{ a: whole(short), b: { from: 0, to: end }, steps }],
    leftovers: [{ side: 'b', range: { from: end, to: long.letters.length }, kind: 'truncation' }],
  };
}

/**
 * Whether a text that ends early was cut, rather than being without a part (JOHN), with an initial (J)
 * or with a letter forgotten (JOH). Inside a part it was, unless one letter is left or one is missing;
 * between parts, and in those two cases, only the length of a known field tells.
 */
function isCutByLength(short: FoldedName, long: FoldedName, end: number): boolean {
  const next = long.letters[end];
  const part = next === undefined ? undefined : long.parts[next.part];
  if (next === undefined || part === undefined) return false;
  if (specialPart(part.text) !== null) return false;
  if (isWordBreak(long, end)) return FIELD_LENGTHS.has(short.length);
  const kept = end - part.from;
  const lost = long.letters.length - end;
  const clear = SYLLABIC.test(next.stem) ? hasInterpunct(long) : kept > 1 && lost > 1;
  return clear || (short.length >= SHORTEST_FIELD && (kept > 1 || FIELD_LENGTHS.has(short.length)));
}

/** Chinese characters are parts of their own; a word of them ends at a mark. */
function isWordBreak(name: FoldedName, at: number): boolean {
  const [before, after] = [name.letters[at - 1], name.letters[at]];
  if (before === undefined || after === undefined) return true;
  const syllabic = SYLLABIC.test(before.stem) && SYLLABIC.test(after.stem);
  return syllabic ? after.gap.length > 0 : before.part !== after.part;
}

function hasInterpunct(name: FoldedName): boolean {
  return name.letters.some((letter) => letter.gap.some((mark) => mark.class === 'interpunct'));
}

type Side = 'a' | 'b';
const SIDES: readonly Side[] = ['a', 'b'];

/** The search for counterparts: each step takes the parts it can explain, the surest step first. */
function searchCounterparts(a: FoldedName, b: FoldedName, han: HanTable): Pairing {
  const names = { a, b };
  const open = { a: [...a.parts], b: [...b.parts] };
  const blocks: Block[] = [];
  const leftovers: Leftover[] = [];

  takeSame();
  // What is left of a name is short. Where it is not, these are two names, and the search would be slow.
  const isSearched = Math.max(open.a.length, open.b.length) <= MOST_OPEN;
  if (isSearched) SIDES.forEach(takeJoined);
  const placeholders = takeSpecials();
  takeInitials();
  SIDES.forEach(takeCutEnd);
  if (isSearched) {
    takeSlips();
    SIDES.forEach(takeJoinedWithSlips);
  }
  takePlaceholders(placeholders);
  takeOtherScripts();
  takeReplaced();
  for (const side of SIDES) {
    for (const part of open[side]) leave(side, part, 'missing_part');
  }
  blocks.sort((one, other) => one.a.from - other.a.from);
  return { blocks, leftovers };

  /** Parts of the same letters. */
  function takeSame(): void {
    for (const partA of [...open.a]) {
      for (const partB of open.b) {
        const steps = same(partA, partB);
        if (steps === null) continue;
        pair(partA, partB, steps);
        break;
      }
    }
  }

  /** A part that is several parts of the other record written as one: JOHNSMITH, MINJUN. */
  function takeJoined(side: Side): void {
    const other = opposite(side);
    for (const part of [...open[side]]) {
      const pieces = piecesOf(side, part, part.from, []);
      if (pieces === null) continue;
      for (const { piece, range, steps } of pieces) {
        blocks.push(block(side, range, piece, steps));
        close(other, piece);
      }
      close(side, part);
    }
  }

  /** Open parts of the other record that, one after another, spell a part from `from` on. */
  function piecesOf(
    side: Side,
    part: Part,
    from: number,
    used: readonly Part[],
  ): { piece: Part; range: Range; steps: Step[] }[] | null {
    if (from === part.to) return used.length > 1 ? [] : null;
    if (used.length >= MOST_JOINED) return null;
    const other = opposite(side);
    const candidates = open[other].filter((piece) => !used.includes(piece));
    // The next part of the record first: in order before out of order.
    const last = used.at(-1);
    candidates.sort((one, two) => Number(one.from !== last?.to) - Number(two.from !== last?.to));
    for (const piece of candidates) {
      const rest = { from, to: part.to };
      const [nameOfPiece, nameOfPart] = [names[other], names[side]];
      const found = alignSame(nameOfPiece, piece, nameOfPart, rest, han, 'prefix');
      const end = found?.at(-1)?.b.to;
      if (found === null || end === undefined) continue;
      const following = piecesOf(side, part, end, [...used, piece]);
      if (following === null) continue;
      const steps = found.map((step) => ({ ...step, a: step.b, b: step.a }));
      return [{ piece, range: { from, to: end }, steps }, ...following];
    }
    return null;
  }

  /** Titles and suffixes in one record only; placeholders are kept for later and returned. */
  function takeSpecials(): { a: Part[]; b: Part[] } {
    const placeholders: { a: Part[]; b: Part[] } = { a: [], b: [] };
    const found: { side: Side; part: Part; kind: 'title' | 'suffix' }[] = [];
    for (const side of SIDES) {
      for (const part of specialParts(side)) {
        const kind = specialPart(part.text);
        close(side, part);
        if (kind === 'placeholder') placeholders[side].push(part);
        else if (kind !== null) found.push({ side, part, kind });
      }
    }
    for (const { side, part, kind } of found) {
      const against = found.find((one) => one.side === 'b' && one.kind === kind);
      if (side === 'a' && against !== undefined) {
        blocks.push({ a: part, b: against.part, kind, steps: [] });
        found.splice(found.indexOf(against), 1);
      } else {
        leave(side, part, kind);
      }
    }
    return placeholders;
  }

  function specialParts(side: Side): Part[] {
    const own = open[side];
    const single = own.filter((part) => specialPart(part.text) !== null);
    // 先生 and the like: two characters, each a part of its own.
    const [last, secondLast] = [own.at(-1), own.at(-2)];
    if (last === undefined || secondLast?.to !== last.from) return single;
    const pair = { ...secondLast, to: last.to, text: secondLast.text + last.text };
    if (specialPart(pair.text) === null || !SYLLABIC.test(last.text)) return single;
    close(side, secondLast);
    close(side, last);
    return [...single, pair];
  }

  /** J against JOHN. */
  function takeInitials(): void {
    for (const side of SIDES) {
      const other = opposite(side);
      for (const part of [...open[side]]) {
        if (part.to - part.from !== 1 || SYLLABIC.test(part.text)) continue;
        const full = open[other].find((one) => {
          const first = { from: one.from, to: one.from + 1 };
          return one.to - one.from > 1 && sameRange(side, part, first) !== null;
        });
        if (full !== undefined) pairFrom(side, part, full, 'initial');
      }
    }
  }

  /** The last part of a record cut short, in records that also differ elsewhere. */
  function takeCutEnd(side: Side): void {
    const name = names[side];
    const part = open[side].at(-1);
    if (part === undefined || part.to !== name.letters.length || SYLLABIC.test(part.text)) return;
    const kept = part.to - part.from;
    if (kept < 2) return;
    const other = opposite(side);
    for (const full of [...open[other]]) {
      const lost = full.to - full.from - kept;
      if (lost < (name.length >= SHORTEST_FIELD ? 1 : 2)) continue;
      const beginning = { from: full.from, to: full.from + kept };
      const steps = sameRange(side, part, beginning);
      if (steps === null) continue;
      blocks.push(block(side, part, beginning, steps));
      close(side, part);
      close(other, full);
      let end = full.to;
      // What follows in the full record was cut off with it.
      for (const next of open[other].filter((one) => one.from >= full.to)) {
        if (next.from !== end) break;
        close(other, next);
        end = next.to;
      }
      const range = { from: full.from + kept, to: end };
      leftovers.push({ side: other, range, kind: 'truncation' });
      return;
    }
  }

  /** Parts a slip or two apart, the nearest first. */
  function takeSlips(): void {
    const found: { partA: Part; partB: Part; steps: Step[]; cost: number; distance: number }[] = [];
    for (const [indexA, partA] of open.a.entries()) {
      for (const [indexB, partB] of open.b.entries()) {
        if (partA.script !== partB.script && partA.script !== '' && partB.script !== '') continue;
        const aligned = slips('a', partA, partB);
        if (aligned === null || !isNear(partA, partB, aligned.cost)) continue;
        const distance = Math.abs(indexA - indexB);
        found.push({ partA, partB, ...aligned, distance });
      }
    }
    found.sort((one, two) => one.cost - two.cost || one.distance - two.distance);
    for (const { partA, partB, steps } of found) {
      if (!open.a.includes(partA) || !open.b.includes(partB)) continue;
      pair(partA, partB, steps);
    }
  }

  /** A slip for every three letters at most, and never more than three. */
  function isNear(partA: Part, partB: Part, cost: number): boolean {
    const length = Math.max(partA.to - partA.from, partB.to - partB.from);
    if (cost < 10) return true;
    // LU and LV: of two letters one may be wrong, but only the second.
    if (length === 2) return cost === 10 && partA.text.charAt(0) === partB.text.charAt(0);
    return cost <= 10 * Math.min(MOST_SLIPS, Math.floor(length / 3));
  }

  /** PARKJIWO against PARK JIWOO: joined, and a slip besides. */
  function takeJoinedWithSlips(side: Side): void {
    const other = opposite(side);
    for (const part of [...open[side]]) {
      const runs = open[other].flatMap((_, first) =>
        [2, 3].map((count) => open[other].slice(first, first + count)),
      );
      for (const run of runs) {
        const [start, end] = [run[0], run.at(-1)];
        if (start === undefined || end === undefined || run.length < 2) continue;
        if (run.some(({ to }, index) => to !== (run[index + 1]?.from ?? to))) continue;
        const range = { from: start.from, to: end.to };
        const aligned = slips(side, part, range);
        // Stricter than for single parts: a join must not pass as a slip.
        if (aligned === null || aligned.cost > 10 * Math.floor(lengthOf(part) / 6)) continue;
        blocks.push(block(side, part, range, aligned.steps));
        close(side, part);
        for (const piece of run) close(other, piece);
        break;
      }
    }
  }

  /** Letters with slips, unless a look at lengths and letters shows that they are too far apart. */
  function slips(side: Side, part: Part, range: Range): SlipAlignment | null {
    const [name, otherName] = [names[side], names[opposite(side)]];
    if (SYLLABIC.test(part.text)) return null;
    if (Math.abs(lengthOf(part) - lengthOf(range)) > MOST_SLIPS + 2) return null;
    const text = stemsOf(otherName, range);
    const strange = Array.from(part.text).filter((stem) => !text.includes(stem));
    if (strange.length > MOST_SLIPS + 1) return null;
    return alignWithSlips(name, part, otherName, range, han);
  }

  /** A placeholder stands for the one open part of the other record, or for nothing. */
  function takePlaceholders(placeholders: { a: Part[]; b: Part[] }): void {
    for (const side of SIDES) {
      const other = opposite(side);
      for (const part of placeholders[side]) {
        const against = placeholders[other].shift() ?? open[other][0];
        if (against === undefined) {
          leave(side, part, 'placeholder');
        } else {
          pairFrom(side, part, against, 'placeholder');
        }
      }
    }
  }

  /**
   * Words in another script than their counterpart. Of a script that the other record has none of, the
   * words that are left over belong to the same difference: their number says nothing.
   */
  function takeOtherScripts(): void {
    for (const partA of [...open.a]) {
      const partB = open.b.find(
        (one) => partA.scripts && one.scripts && one.scripts !== partA.scripts,
      );
      if (partB !== undefined) pair(partA, partB, [], 'script');
    }
    for (const side of SIDES) {
      const known = names[opposite(side)].parts.map((part) => part.script);
      for (const part of [...open[side]]) {
        if (part.script !== '' && !known.includes(part.script)) leave(side, part, 'script');
      }
    }
  }

  /** A part replaced by another: both stand between the same neighbours. */
  function takeReplaced(): void {
    const matched = blocks.length;
    const sameCount = names.a.parts.length === names.b.parts.length;
    for (const partA of [...open.a]) {
      const partB = open.b.find(
        (one) =>
          neighbours('a', partA) === neighbours('b', one) ||
          // SMITH JOHN / JOHN JONES: with two parts there is nothing else it could stand for.
          (sameCount && matched <= 1),
      );
      if (partB !== undefined) pair(partA, partB, [], 'different_part');
    }
  }

  /** The blocks before a part, as an id of the place it stands in. */
  function neighbours(side: Side, part: Part): string {
    return blocks
      .map((block, index) => ({ from: block[side].from, index }))
      .filter(({ from }) => from < part.from)
      .map(({ index }) => index)
      .sort((one, two) => one - two)
      .join();
  }

  function same(partA: Part, partB: Part): Step[] | null {
    return alignSame(names.a, partA, names.b, partB, han);
  }

  function sameRange(side: Side, range: Range, inOther: Range): Step[] | null {
    const [name, otherName] = [names[side], names[opposite(side)]];
    return alignSame(name, range, otherName, inOther, han);
  }

  /** A block seen from `side`: ranges and steps are turned so that a comes first. */
  function block(side: Side, range: Range, other: Range, steps: Step[]): Block {
    if (side === 'a') return { a: range, b: other, steps };
    return {
      a: other,
      b: range,
      steps: steps.map((step) => ({ ...step, a: step.b, b: step.a })),
    };
  }

  function pair(partA: Part, partB: Part, steps: Step[], kind?: NameDifferenceKind): void {
    blocks.push({ a: partA, b: partB, steps, ...(kind === undefined ? {} : { kind }) });
    close('a', partA);
    close('b', partB);
  }

  function pairFrom(side: Side, part: Part, other: Part, kind: NameDifferenceKind): void {
    if (side === 'a') pair(part, other, [], kind);
    else pair(other, part, [], kind);
  }

  function leave(side: Side, part: Part, kind: NameDifferenceKind): void {
    leftovers.push({ side, range: part, kind });
    close(side, part);
  }

  function close(side: Side, part: Part): void {
    open[side] = open[side].filter((one) => one !== part);
  }
}

function lengthOf(range: Range): number {
  return range.to - range.from;
}

function stemsOf(name: FoldedName, range: Range): string {
  const letters = name.letters.slice(range.from, range.to);
  return letters.map((letter) => letter.stem).join('');
}

function opposite(side: Side): Side {
  return side === 'a' ? 'b' : 'a';
}
