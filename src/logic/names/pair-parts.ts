import { align, SLIP, type Step } from './align.ts';
import { isSyllabic } from './characters.ts';
import type { Name, Part } from './fold.ts';
import type { HanTable } from './han-table.ts';
import type { NameDifferenceKind } from './kinds.ts';
import { specialPart } from './special-parts.ts';

/**
 * Lengths at which systems are known to cut names, in characters: an old Alipay form and a bank (20),
 * the name on a card (26), TD1 cards and the railway (30), TD2 (31), the residence card (35, 46, 60),
 * TD3 passports (39), the ministries' notice (50).
 */
const FIELD_LENGTHS = [20, 26, 30, 31, 35, 39, 46, 50, 60];

/** Parts put together for JOHNSMITH among JOHN, SMITH …; and parts of a name beyond which none are. */
const MOST_JOINED = 5;
const MOST_PARTS = 12;

/** A way to explain parts of either record by each other; the lowest rank is the surest. */
interface Candidate {
  rank: number;
  parts: Part[];
  steps: Step[];
}

const RANK = {
  same: 0,
  joined: 1,
  special: 2,
  initial: 3,
  cut: 4,
  slips: 5,
  joinedSlips: 9,
  placeholder: 10,
  script: 11,
  replaced: 12,
};

/** Sets the letters of one record against those of the other. Steps come in any order. */
export function pairUp(a: Name, b: Name, han: HanTable): Step[] {
  const [lengthA, lengthB] = [a.letters.length, b.letters.length];
  if (lengthA > lengthB) return turn(pairUp(b, a, han));
  const { cost, steps } = align(a, [0, lengthA], b, [0, lengthB], han, true);
  const cut = steps.find(([kind]) => kind === 'truncation');
  if (cost === 0 && (!cut || (lengthA > 0 && isCut(a, b, cut[3])))) return steps;
  return choose(a, b, han);
}

/** True for a step that has letters of both records. */
export const isPaired = ([, fromA, toA, fromB, toB]: Step): boolean => fromA < toA && fromB < toB;

const turn = (steps: readonly Step[]): Step[] =>
  steps.map(([kind, fromA, toA, fromB, toB]) => [kind, fromB, toB, fromA, toA]);

/**
 * Whether a text that ends early was cut, rather than being without a part (JOHN), with an initial (J)
 * or with a letter forgotten (JOH). Inside a part it was, unless one letter is left or one is missing;
 * between parts, and in those two cases, only the length of a known field tells.
 */
function isCut(short: Name, long: Name, end: number): boolean {
  const part = long.letters[end]?.part;
  if (!part || specialPart(part.text)) return false;
  const length = short.characters.length;
  if (end - part.from < 2) return FIELD_LENGTHS.includes(length);
  return long.letters.length - end > 1 || length >= 20;
}

/** Explains part by part, the surest explanation first. */
function choose(a: Name, b: Name, han: HanTable): Step[] {
  const steps: Step[] = [];
  const open = new Set([...a.parts, ...b.parts]);
  let count = 0;
  const candidates = [...compareParts(a, b, han), ...contain(a, b, han)];
  for (const one of contain(b, a, han)) candidates.push({ ...one, steps: turn(one.steps) });
  candidates.sort((one, other) => one.rank - other.rank);
  for (const { rank, parts, steps: found } of candidates) {
    if (!parts.every((part) => open.has(part))) continue;
    const [[, fromA, , fromB] = ['', 0, 0, 0, 0]] = found;
    // A part is replaced by one between the same neighbours. SMITH JOHN / JOHN JONES: with two parts
    // there is nothing else it could stand for.
    if (
      rank >= RANK.replaced &&
      (a.parts.length !== b.parts.length || count > 1) &&
      !steps.every((step) => !isPaired(step) || step[1] < fromA === step[3] < fromB)
    ) {
      continue;
    }
    for (const part of parts) open.delete(part);
    steps.push(...found);
    count += 1;
  }
  for (const part of open) {
    const own = a.parts.includes(part);
    const others = own ? b.parts : a.parts;
    const kind =
      specialPart(part.text) ??
      // Words in a script that the other record has none of: their number says nothing.
      (part.script && !others.some(({ script }) => script === part.script)
        ? 'script'
        : 'missing_part');
    const step: Step = [kind, part.from, part.to, -1, -1];
    steps.push(...(own ? [step] : turn([step])));
  }
  return steps;
}

/** What each part of a could be in b. */
function compareParts(a: Name, b: Name, han: HanTable): Candidate[] {
  return a.parts
    .flatMap((one, indexA) =>
      b.parts.map((other, indexB) => {
        const { cost, steps } = align(a, [one.from, one.to], b, [other.from, other.to], han);
        const [specialA, specialB] = [specialPart(one.text), specialPart(other.text)];
        const whole = (kind: NameDifferenceKind): Step[] => [
          [kind, one.from, one.to, other.from, other.to],
        ];
        const isOneScript = one.script === other.script || !one.script || !other.script;
        let found: [number, Step[]] = [RANK.replaced, whole('different_part')];
        if (cost === 0) found = [RANK.same, steps];
        else if (specialA && specialA === specialB) found = [RANK.special, whole(specialA)];
        else if (specialA === 'placeholder' || specialB === 'placeholder')
          found = [RANK.placeholder, whole('placeholder')];
        else if (specialA || specialB) found = [Infinity, []];
        else if (!isOneScript) found = [RANK.script, whole('script')];
        else if (isNear(one, other, cost)) found = [RANK.slips + cost / SLIP, steps];
        const [rank, chosen] = found;
        return { rank: rank + (indexA + indexB) / 1000, parts: [one, other], steps: chosen };
      }),
    )
    .filter(({ rank }) => rank < Infinity);
}

/** A slip for every three letters at most, and never more than three. */
function isNear(one: Part, other: Part, cost: number): boolean {
  if (isSyllabic(one.script)) return false;
  const length = Math.max(one.text.length, other.text.length);
  // LU and LV: of two letters one may be wrong, but only the second.
  if (length === 2 && cost === SLIP) return one.text[0] === other.text[0];
  return cost < SLIP || cost <= SLIP * Math.min(3, Math.floor(length / 3));
}

/** Parts of a that are the beginning of a part of b, or several parts of b written as one. */
function contain(a: Name, b: Name, han: HanTable): Candidate[] {
  const found: Candidate[] = [];
  for (const [indexA, part] of a.parts.entries()) {
    if (isSyllabic(part.script) || specialPart(part.text)) continue;
    const kept = part.to - part.from;
    const isLast = part.to === a.letters.length;
    for (const [indexB, other] of b.parts.entries()) {
      const lost = other.to - other.from - kept;
      const add = (rank: number, parts: Part[], steps: Step[]): void => {
        found.push({ rank: rank + (indexA + indexB) / 1000, parts: [part, ...parts], steps });
      };
      if (lost > 0) {
        const end = other.from + kept;
        const { cost, steps } = align(a, [part.from, part.to], b, [other.from, end], han);
        if (cost > 0) continue;
        if (kept === 1)
          add(RANK.initial, [other], [['initial', part.from, part.to, other.from, other.to]]);
        else if (isLast && (lost > 1 || a.characters.length >= 20)) {
          add(RANK.cut, [other], [...steps, ['truncation', -1, -1, end, other.to]]);
        }
      } else if (Math.max(a.parts.length, b.parts.length) <= MOST_PARTS) {
        for (let count = 2; count <= MOST_JOINED; count += 1) {
          const run = b.parts.slice(indexB, indexB + count);
          const end = run.at(-1)?.to ?? 0;
          if (run.length < count || Math.abs(end - other.from - kept) > 3) continue;
          // The run may have been turned as well: JOHNSMITH / SMITH JOHN.
          for (const { from } of run) {
            const middle = from === other.from ? part.to : part.from + end - from;
            if (middle > part.to) continue;
            const head = align(a, [part.from, middle], b, [from, end], han);
            const tail = align(a, [middle, part.to], b, [other.from, from], han);
            const steps = [...head.steps, ...tail.steps];
            const cost = head.cost + tail.cost;
            if (cost === 0) add(RANK.joined, run, steps);
            // Stricter than for single parts: a join must not pass as a slip.
            else if (from === other.from && cost <= SLIP * Math.floor(kept / 6))
              add(RANK.joinedSlips, run, steps);
          }
        }
      }
    }
  }
  return found;
}
