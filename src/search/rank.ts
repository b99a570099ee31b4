/** How well each section answers a query, and which ones are shown. */
import { oneSpaced, type Query } from './query.ts';
import type { FoldedPage, FoldedSection, Needles, Texts } from './texts.ts';
import type { Kind } from './types.ts';
import type { Way } from './ways.ts';

export interface Scored {
  readonly section: FoldedSection;
  readonly score: number;
  /** The query is the section's title, heading or code, and nothing else. */
  readonly exact: boolean;
}

/** A guide helps more than the bare fact that it rests on. */
const kindWeight: Readonly<Record<Kind, number>> = {
  guide: 1.2,
  tool: 1.15,
  message: 1,
  group: 0.95,
  reference: 0.85,
  page: 0.8,
  fact: 0.6,
};

const titleWeight = 4;
const headingWeight = 4;
const wordsWeight = 5;
/** The page's title says less about a section further down. */
const titleBelow = 0.5;

/** A word in many sections says little. */
const rarity = (found: number, all: number): number => Math.log(1 + all / (1 + found));

/** Sections that match less than this part of what the best one matches are left out. */
const leastCoverage = 0.5;

/** In a title, what fills more of it counts more: 限额 in 超过限额 more than in a long sentence. */
function inTitle(text: string, needles: Needles, texts: Texts): number {
  const tally = texts.tally(text, needles);
  return tally === undefined ? 0 : tally.best * (0.5 + (0.5 * tally.length) / text.length);
}

function inSection({ heading, words, text }: FoldedSection, needles: Needles, texts: Texts) {
  const tally = texts.tally(text, needles);
  let score = headingWeight * inTitle(heading, needles, texts);
  if (tally !== undefined)
    score += (tally.best * (1 + 0.5 * Math.log(tally.count))) / (1 + text.length / 4000);
  let most = 0;
  for (const word of words) most = Math.max(most, inTitle(word, needles, texts));
  return score + wordsWeight * most;
}

/** Each two neighbours of the query, as they stand side by side in a text. */
const pairsOf = ({ terms }: Query): RegExp[] =>
  terms.slice(1).map(({ text }, index) => {
    // Letters and figures alone: nothing in them means anything to a pattern.
    const first = terms[index]?.text ?? '';
    return new RegExp(`(?:^| )${first}[^ ]{0,3} *${text}`);
  });

/** Which part of the query's neighbours stands together here. */
function closeness({ page, heading, text }: FoldedSection, pairs: readonly RegExp[]): number {
  if (pairs.length === 0) return 0;
  const where = [page.title, heading, text];
  return pairs.filter((pair) => where.some((one) => pair.test(one))).length / pairs.length;
}

export function score(way: Way, query: Query, texts: Texts): Scored[] {
  const { sections } = texts;
  const [sums, matched] = [new Float64Array(sections.length), new Float64Array(sections.length)];
  let whole = 0;
  for (const needles of way) {
    const scores = new Float64Array(sections.length);
    let [page, title, found]: [FoldedPage | undefined, number, number] = [undefined, 0, 0];
    for (const [at, section] of sections.entries()) {
      if (section.page !== page)
        [page, title] = [section.page, titleWeight * inTitle(section.page.title, needles, texts)];
      const part = section.section.id === '' ? 1 : titleBelow;
      const value = title * part + inSection(section, needles, texts);
      scores[at] = value;
      if (value > 0) found += 1;
    }
    const weight = rarity(found, sections.length);
    whole += weight;
    for (const [at, value] of scores.entries())
      if (value > 0) {
        sums[at] = (sums[at] ?? 0) + value * weight;
        matched[at] = (matched[at] ?? 0) + weight;
      }
  }
  const support = new Map<FoldedPage, number>();
  for (const [at, { page }] of sections.entries())
    if ((matched[at] ?? 0) > 0) support.set(page, (support.get(page) ?? 0) + 1);
  const pairs = pairsOf(query);
  const least = leastCoverage * matched.reduce((most, value) => Math.max(most, value), 0);
  return sections.flatMap((section, at) => {
    const covered = matched[at] ?? 0;
    if (covered === 0 || covered < least) return [];
    const { kind } = section.page.page;
    // A page on which much answers is about the matter; the facts are all on one page.
    const others = kind === 'fact' ? 1 : (support.get(section.page) ?? 1);
    const value =
      (sums[at] ?? 0) *
      (covered / whole) ** 2 *
      kindWeight[kind] *
      (1 + 0.25 * Math.log(others)) *
      (1 + closeness(section, pairs));
    return [{ section, score: value, exact: isExact(section, query) }];
  });
}

const isExact = ({ page, heading, words }: FoldedSection, { whole }: Query): boolean =>
  [page.title, heading, ...words].some((text) => oneSpaced(text) === whole);

/** A page or a kind that is listed already: each further section counts this much of the one before. */
const samePage = 0.55;
const sameKind = 0.88;
/** The sections of a message's page are wordings that a reader can hardly tell from each other. */
const mostOfPage = (kind: Kind): number => (kind === 'message' ? 1 : 3);
/** More than any score. */
const exactFirst = 1e6;

/** The best sections, one after the other, with no page and no kind filling the list. */
export function chooseBest(all: Iterable<Scored>, most: number): Scored[] {
  const left = new Set(all);
  const pages = new Map<FoldedPage, number>();
  const kinds = new Map<Kind, number>();
  const valueOf = ({ section: { page }, score: value, exact }: Scored): number => {
    const before = pages.get(page) ?? 0;
    if (before === mostOfPage(page.page.kind)) return 0;
    const worth = value * samePage ** before * sameKind ** (kinds.get(page.page.kind) ?? 0);
    return exact ? worth + exactFirst : worth;
  };
  const chosen: Scored[] = [];
  while (chosen.length < most) {
    let [next, value]: [Scored | undefined, number] = [undefined, 0];
    for (const one of left) {
      const worth = valueOf(one);
      if (worth > value) [next, value] = [one, worth];
    }
    if (next === undefined) break;
    const { page } = next.section;
    left.delete(next);
    chosen.push(next);
    pages.set(page, (pages.get(page) ?? 0) + 1);
    kinds.set(page.page.kind, (kinds.get(page.page.kind) ?? 0) + 1);
  }
  return chosen;
}
