import { HAN, isBlank } from './characters.ts';
import { findDifferences } from './differences.ts';
import { decideFixFirst } from './fix-first.ts';
import { foldName, type Name } from './fold.ts';
import type { HanTable } from './han-table.ts';
import { compareLongTexts, LONGEST_NAME } from './long-texts.ts';
import { isMismatch, NAME_DIFFERENCE_KINDS, type NameDifferenceKind } from './kinds.ts';
import type {
  NameComparison,
  NameFinding,
  NameInput,
  NamePair,
  NameSide,
  NameSpan,
  NameVerdict,
} from './types.ts';

/**
 * Compares a name as the bank, Alipay and the passport hold it. Pure and total: any strings give an
 * answer, in linear time for texts that are too long to be names.
 *
 * @param input The records; a record left out or blank is not compared.
 * @param han The table of Chinese characters; `NO_HAN_TABLE` will do unless {@link needsHanTable}.
 * @returns The verdict on bank against Alipay, the differences of every pair of records (spans in code
 *   points of the raw text, end exclusive, never empty), and which record to change first.
 */
export function compareNamesWith(input: NameInput, han: HanTable): NameComparison {
  const texts = readTexts(input);
  const names = {} as Record<NameSide, Name | undefined>;
  for (const side of SIDES) names[side] = texts[side] ? foldName(texts[side]) : undefined;
  const differences = PAIRS.flatMap((pair) => comparePair(pair, texts, names, han));

  let verdict: NameVerdict = 'match';
  if (!texts.bank || !texts.alipay) verdict = 'incomplete';
  else if (texts.bank !== texts.alipay) {
    const own = differences.filter(({ between }) => between === PAIRS[0]);
    verdict = own.some(({ kind }) => isMismatch(kind)) ? 'mismatch' : 'format-only';
  }
  const surname = foldName(input.passport?.surname ?? '');
  return {
    verdict,
    differences,
    fixFirst: decideFixFirst(verdict, differences, names, surname, han),
  };
}

/** Whether an answer may depend on the table of Chinese characters. */
export function needsHanTable(input: NameInput): boolean {
  return Object.values(readTexts(input)).filter((text) => HAN.test(text)).length > 1;
}

const SIDES = ['bank', 'alipay', 'passport'] as const;
const PAIRS: readonly NamePair[] = [
  ['bank', 'alipay'],
  ['bank', 'passport'],
  ['alipay', 'passport'],
];

/** The records as one line each, '' for none. */
function readTexts({ passport, bank = '', alipay = '' }: NameInput): Record<NameSide, string> {
  const printed = [passport?.surname ?? '', passport?.given ?? ''].filter((text) => !isBlank(text));
  return {
    bank: isBlank(bank) ? '' : bank,
    alipay: isBlank(alipay) ? '' : alipay,
    passport: printed.join(' '),
  };
}

function comparePair(
  between: NamePair,
  texts: Record<NameSide, string>,
  names: Record<NameSide, Name | undefined>,
  han: HanTable,
): NameFinding[] {
  const [sideA, sideB] = between;
  const [a, b] = [names[sideA], names[sideB]];
  if (!a || !b || texts[sideA] === texts[sideB]) return [];
  const shown = new Map<NameDifferenceKind, Map<Name, Set<number>>>();
  const report = (kind: NameDifferenceKind, name: Name, start: number, end: number): void => {
    const places =
      shown.get(kind) ??
      new Map([
        [a, new Set()],
        [b, new Set()],
      ]);
    shown.set(kind, places);
    for (let at = start; at < end; at += 1) places.get(name)?.add(at);
  };
  const [textA, textB] = [texts[sideA], texts[sideB]];
  // Searched in an order that does not depend on who holds which, so that the answer does not either.
  if (Math.max(textA.length, textB.length) > LONGEST_NAME) compareLongTexts(a, b, report);
  else if (textA < textB) findDifferences(a, b, han, report);
  else findDifferences(b, a, han, report);
  // Different code points that every step folded into one: nothing that an eye could find.
  if (shown.size === 0) {
    for (const name of [a, b]) report('invisible', name, 0, name.characters.length);
  }
  return KINDS.flatMap((kind) => {
    const places = shown.get(kind);
    const spans = between.flatMap((side) =>
      readSpans(side, places?.get(names[side] as Name) ?? new Set()),
    );
    return spans.length > 0 ? [{ kind, between, spans }] : [];
  });
}

const KINDS = Object.keys(NAME_DIFFERENCE_KINDS) as NameDifferenceKind[];

/** Code points as stretches. */
function readSpans(side: NameSide, places: Set<number>): NameSpan[] {
  const spans: NameSpan[] = [];
  for (const at of [...places].sort((one, other) => one - other)) {
    const last = spans.at(-1);
    if (last?.end === at) last.end += 1;
    else spans.push({ side, start: at, end: at + 1 });
  }
  return spans;
}
