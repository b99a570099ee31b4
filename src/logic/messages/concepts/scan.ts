/** Finds the terms in a folded text and adds up what they say for each family. */
import { pinyinPattern } from '../pinyin.ts';
import type { Family } from '../types.ts';
import { rules } from './rules.ts';
import { latinSource } from './term.ts';
import { terms, type Term, type TermName } from './terms.ts';

type Span = readonly [start: number, end: number];

/** How far the terms of one rule may stand apart, in characters: Chinese says more in fewer. */
const latinReach = 72;
const hanReach = 26;
/** More places of one term than this tell nothing new; the cap bounds the time on long texts. */
const mostPlaces = 12;

const compiled = new Map<string, RegExp>();

function pattern(source: string): RegExp {
  let regExp = compiled.get(source);
  if (regExp === undefined) {
    regExp = new RegExp(source, 'gu');
    compiled.set(source, regExp);
  }
  return regExp;
}

function places(text: string, source: string, into: Span[]): void {
  const regExp = pattern(source);
  regExp.lastIndex = 0;
  for (
    let hit = regExp.exec(text);
    hit !== null && into.length < mostPlaces;
    hit = regExp.exec(text)
  ) {
    into.push([hit.index, hit.index + hit[0].length]);
    if (hit[0] === '') regExp.lastIndex++;
  }
}

/** Where each term stands. Pinyin has its own text, so its places never mix with the others'. */
function scan(text: string, read: (term: Term) => string[]): Map<TermName, Span[]> {
  const found = new Map<TermName, Span[]>();
  for (const [name, term] of Object.entries(terms) as [TermName, Term][]) {
    const spans: Span[] = [];
    for (const source of read(term)) places(text, source, spans);
    if (spans.length > 0) found.set(name, spans);
  }
  return found;
}

/** The shortest stretch that holds one place of each term, or Infinity. */
function stretch(spans: readonly (readonly Span[])[]): number {
  const [first = [], ...others] = spans;
  let best = Infinity;
  for (const [start, end] of first) {
    let [from, to] = [start, end];
    for (const other of others) {
      let nearest: Span | undefined;
      let gap = Infinity;
      for (const span of other) {
        const distance = Math.max(span[0] - to, from - span[1], 0);
        if (distance < gap) [gap, nearest] = [distance, span];
      }
      if (nearest === undefined) return Infinity;
      [from, to] = [Math.min(from, nearest[0]), Math.max(to, nearest[1])];
    }
    best = Math.min(best, to - from);
  }
  return best;
}

/** The second and third reason for a family add less than the first: they often say the same. */
const shares = [1, 0.3, 0.12];

function weigh(found: Map<TermName, Span[]>, farthest: number): Map<Family, number> {
  const reasons = new Map<Family, number[]>();
  for (const { family, weight, all, unless } of rules) {
    if (unless.some((name) => found.has(name))) continue;
    const spans = all.map((name) => found.get(name));
    if (!spans.every((span) => span !== undefined)) continue;
    const length = stretch(spans);
    if (length > farthest) continue;
    // Terms side by side belong together more surely than those a sentence apart.
    const closeness = all.length === 1 ? 1 : 1 - 0.3 * (length / farthest);
    const list = reasons.get(family) ?? [];
    list.push(weight * closeness);
    reasons.set(family, list);
  }
  return new Map(
    [...reasons].map(([family, weights]) => [
      family,
      weights.sort((a, b) => b - a).reduce((sum, weight, i) => sum + weight * (shares[i] ?? 0), 0),
    ]),
  );
}

const hanIn = /\p{Script=Han}/u;

/** What a folded text (and its pinyin, '' for none) speaks of: a weight for each family it touches. */
export function concepts(folded: string, pinyin: string): Map<Family, number> {
  const total = weigh(
    scan(folded, ({ latin, han }) => [
      ...(latin ? [latinSource(latin)] : []),
      ...(han ? [han] : []),
    ]),
    hanIn.test(folded) ? (latinReach + hanReach) / 2 : latinReach,
  );
  if (pinyin !== '')
    for (const [family, weight] of weigh(
      scan(pinyin, ({ han }) => (han ? [` ${pinyinPattern(han)}`.replaceAll('|', '| ')] : [])),
      latinReach,
    ))
      total.set(family, Math.max(total.get(family) ?? 0, weight));
  return total;
}
