import { align, SLIP, type Step } from './align.ts';
import { isSyllabic } from './characters.ts';
import type { Name, Part } from './fold.ts';
import type { HanTable } from './han-table.ts';
import type { NameDifferenceKind } from './kinds.ts';
import { specialPart, type SpecialPart } from './special-parts.ts';

/**
 * Lengths at which systems are known to cut names, in characters: an old Alipay form and a bank (20),
 * the name on a card (26), TD1 cards and the railway (30), TD2 (31), the residence card (35, 46, 60),
 * TD3 passports (39), the ministries' notice (50).
 */
const FIELD_LENGTHS = [20, 26, 30, 31, 35, 39, 46, 50, 60];
const SHORTEST_FIELD = 20;

/** True for a step that has letters of both records. */
export const isPaired = ([, fromA, toA, fromB, toB]: Step): boolean => fromA < toA && fromB < toB;

/** Sets the letters of one record against those of the other. Steps come in any order. */
export function pairUp(a: Name, b: Name, han: HanTable): Step[] {
  const { cost, steps } = align(a, [0, a.letters.length], b, [0, b.letters.length], han, true);
  const cut = steps.find(([kind]) => kind === 'truncation');
  if (cost > 0 || (cut && !isCut(a, b, cut))) return pairParts(a, b, han);
  return steps;
}

/**
 * Whether a text that ends early was cut, rather than being without a part (JOHN), with an initial (J)
 * or with a letter forgotten (JOH). Inside a part it was, unless one letter is left or one is missing;
 * between parts, and in those two cases, only the length of a known field tells.
 */
function isCut(a: Name, b: Name, [, endA, toA, endB]: Step): boolean {
  const [short, long, end] = endA < toA ? [b, a, endA] : [a, b, endB];
  const part = long.letters[end]?.part;
  if (!part || end === 0 || specialPart(part.text)) return false;
  const { length } = short.characters;
  return end - part.from > 1
    ? long.letters.length - end > 1 || length >= SHORTEST_FIELD
    : FIELD_LENGTHS.includes(length);
}

/** A part of either record and what they would be to each other. */
interface Pair {
  one: Part;
  other: Part;
  cost: number;
  steps: Step[];
  /** What they stand for when they are no names. */
  special: [SpecialPart | undefined, SpecialPart | undefined];
}

/** Why two parts belong together: letter by letter, as a whole, or not at all. */
type Rule = (pair: Pair) => Step[] | NameDifferenceKind | false | undefined;

/** Explains part by part: each rule takes what it can explain, the surest rule first. */
function pairParts(a: Name, b: Name, han: HanTable): Step[] {
  const partsA = splitLike(a.parts, b.parts);
  const partsB = splitLike(b.parts, a.parts);
  const open = new Set([...partsA, ...partsB]);
  const steps: Step[] = [];
  let found = 0;

  const rules: Rule[] = [
    (pair) => pair.cost === 0 && pair.steps,
    ({ special: [kind, other] }) => kind === other && kind,
    ({ one, other, special }) => !special.some(Boolean) && beginning(one, other),
    ...[0.9, 1, 2, 3].map(
      (slips): Rule =>
        (pair) =>
          pair.cost <= slips * SLIP && isNear(pair) && pair.steps,
    ),
    ({ special }) => special.includes('placeholder') && 'placeholder',
    ({ one, other, special }) => !special.some(Boolean) && isOtherScript(one, other) && 'script',
    // A part is replaced by one between the same neighbours. SMITH JOHN / JOHN JONES: with two parts
    // there is nothing else it could stand for.
    ({ one, other, special }) =>
      !special.some(Boolean) &&
      ((partsA.length === partsB.length && found < 2) ||
        steps.every((step) => !isPaired(step) || step[1] < one.from === step[3] < other.from)) &&
      'different_part',
  ];
  const pairs = partsA.flatMap((one) =>
    partsB.map((other): Pair => {
      const aligned = align(a, [one.from, one.to], b, [other.from, other.to], han);
      return { one, other, ...aligned, special: [specialPart(one.text), specialPart(other.text)] };
    }),
  );
  for (const rule of rules) {
    for (const pair of pairs) {
      const { one, other } = pair;
      const reason = open.has(one) && open.has(other) && rule(pair);
      if (!reason) continue;
      if (typeof reason !== 'string') steps.push(...reason);
      else steps.push([reason, one.from, one.to, other.from, other.to]);
      open.delete(one);
      open.delete(other);
      found += 1;
    }
  }
  for (const part of open) {
    const isOwn = partsA.includes(part);
    // Words in a script that the other record has none of: their number says nothing.
    const isForeign = (isOwn ? partsB : partsA).every((other) => isOtherScript(part, other));
    const kind = specialPart(part.text) ?? (isForeign ? 'script' : 'missing_part');
    steps.push(isOwn ? [kind, part.from, part.to, 0, 0] : [kind, 0, 0, part.from, part.to]);
  }
  return steps;

  /** J against JOHN, or the last part of a record cut short. */
  function beginning(one: Part, other: Part): Step[] | 'initial' | undefined {
    const lengths = [one.to - one.from, other.to - other.from];
    const kept = Math.min(...lengths);
    const lost = Math.max(...lengths) - kept;
    const [endA, endB] = [one.from + kept, other.from + kept];
    const same = align(a, [one.from, endA], b, [other.from, endB], han);
    if (!lost || same.cost > 0 || isSyllabic(one.script)) return undefined;
    if (kept === 1) return 'initial';
    const [short, end] = endA === one.to ? [a, endA] : [b, endB];
    const isCutShort =
      end === short.letters.length && (lost > 1 || short.characters.length >= SHORTEST_FIELD);
    return isCutShort ? [...same.steps, ['truncation', endA, one.to, endB, other.to]] : undefined;
  }
}

const isOtherScript = ({ script }: Part, other: Part): boolean =>
  !!script && !!other.script && script !== other.script;

/** A slip for every three letters at most, and never more than three. */
function isNear({ one, other, cost }: Pair): boolean {
  const length = Math.max(one.text.length, other.text.length);
  // LU and LV: of two letters one may be wrong, but only the second.
  const isShort = length === 2 && one.text[0] === other.text[0];
  return (
    !isSyllabic(one.script) &&
    !isOtherScript(one, other) &&
    (cost < SLIP || cost <= SLIP * (isShort ? 1 : Math.floor(length / 3)))
  );
}

/**
 * The parts, but JOHNSMITH in two where the other record has JOHN and SMITH; where it has more parts,
 * also with a slip in one of them.
 */
function splitLike(parts: readonly Part[], others: readonly Part[]): readonly Part[] {
  const texts = others.map(({ text }) => text).filter((text) => text.length > 1);
  texts.sort((one, other) => other.length - one.length);
  const pattern = new RegExp(`(${[...texts, '$'].join('|')})`);
  const leastLetters = parts.length < others.length ? 3 : Infinity;
  return parts.flatMap((part) => {
    const pieces = part.text.split(pattern).filter(Boolean);
    if (pieces.some((text) => !texts.includes(text) && text.length < leastLetters)) return [part];
    let to = part.from;
    return pieces.map((text) => ({ ...part, text, from: to, to: (to += text.length) }));
  });
}
