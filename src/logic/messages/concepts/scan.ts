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
  )
    into.push([hit.index, hit.index + hit[0].length]);
}

/** Where each term stands. Pinyin has its own text, so its places never mix with the others'. */
function scan(
  text: string,
  read: (term: Term) => string[] = ({ latin, han }) => [
    ...(latin ? [latinSource(latin)] : []),
    ...(han ? [han] : []),
  ],
  names = Object.keys(terms) as readonly TermName[],
): Map<TermName, Span[]> {
  const found = new Map<TermName, Span[]>();
  for (const name of names) {
    const spans: Span[] = [];
    for (const source of read(terms[name])) places(text, source, spans);
    if (spans.length > 0) found.set(name, spans);
  }
  return found;
}

const deniable = ['limit', 'frozen', 'blocked', 'expiry', 'lost', 'risk', 'wrong'] as const;
const denial =
  / (?:no|not|never|without)(?: (?:an?|any|been|my|the))?$|(?:没有?|未|不是|并非)(?:被|任何)?$/;

/** "My card is not locked": what a text denies is no answer to it, though it speaks of it. */
const denies = (text: string, found: Map<TermName, Span[]>): boolean =>
  deniable.some((name) =>
    found.get(name)?.some(([start]) => denial.test(text.slice(Math.max(0, start - 24), start))),
  );

const secrets = ['password', 'smsCode', 'biometrics'] as const;
const stopping = ['tooMany', 'frozen'] as const;

/** Which secrets are locked, or were tried too often: then a further try does harm. */
const stops = (found: Map<TermName, Span[]>): TermName[] =>
  secrets.filter((secret) =>
    stopping.some(
      (stop) => stretch([found.get(secret) ?? [], found.get(stop) ?? []]) <= latinReach,
    ),
  );

/** The same of a message's own words. */
export const stopsIn = (folded: string): TermName[] =>
  stops(scan(folded, undefined, [...secrets, ...stopping]));

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

export interface Spoken {
  /** A weight for each family that the text touches. */
  readonly families: ReadonlyMap<Family, number>;
  readonly denies: boolean;
  readonly stops: readonly TermName[];
}

/** What a folded text (and its pinyin, '' for none) speaks of. */
export function concepts(folded: string, pinyin: string): Spoken {
  const found = scan(folded);
  const families = weigh(found, hanIn.test(folded) ? (latinReach + hanReach) / 2 : latinReach);
  const denied = denies(folded, found);
  const stopped = denied ? [] : stops(found);
  if (pinyin !== '') {
    const sounds = scan(pinyin, ({ han }) =>
      han ? [` ${pinyinPattern(han)}`.replaceAll('|', '| ')] : [],
    );
    for (const [family, weight] of weigh(sounds, latinReach))
      families.set(family, Math.max(families.get(family) ?? 0, weight));
    stopped.push(...stops(sounds));
  }
  return { families, denies: denied, stops: stopped };
}
