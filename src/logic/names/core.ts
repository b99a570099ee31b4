import { HAN, isBlank } from './characters.ts';
import { findDifferences, type Report } from './differences.ts';
import { fixFormat, fixMismatch, isMismatched } from './fix-first.ts';
import { foldName, type Name } from './fold.ts';
import type { HanTable } from './han-table.ts';
import { compareLongTexts, isNoName } from './long-texts.ts';
import { NAME_DIFFERENCE_KINDS, type NameDifferenceKind } from './kinds.ts';
import type {
  NameComparison,
  NameFinding,
  NameInput,
  NamePair,
  NameSide,
  NameSpan,
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
  const [bank, alipay, passport] = texts.map((text) => (text ? foldName(text) : undefined));
  const own = comparePair(['bank', 'alipay'], bank, alipay, han);
  const bankPassport = comparePair(['bank', 'passport'], bank, passport, han);
  const alipayPassport = comparePair(['alipay', 'passport'], alipay, passport, han);
  const differences = [...own, ...bankPassport, ...alipayPassport];
  if (!bank || !alipay) return { verdict: 'incomplete', differences, fixFirst: 'none' };
  if (own.length === 0) return { verdict: 'match', differences, fixFirst: 'none' };
  const surname = foldName(input.passport?.surname ?? '');
  return own.some(isMismatched)
    ? {
        verdict: 'mismatch',
        differences,
        fixFirst: fixMismatch(own, bankPassport, passport && alipayPassport),
      }
    : { verdict: 'format-only', differences, fixFirst: fixFormat(own, bank, alipay, surname, han) };
}

/** Whether an answer may depend on the table of Chinese characters. */
export const needsHanTable = (input: NameInput): boolean =>
  readTexts(input).filter((text) => HAN.test(text)).length > 1;

/** Bank, Alipay and passport as one line each, '' for none. */
function readTexts({ passport, bank = '', alipay = '' }: NameInput): string[] {
  const [surname = '', given = ''] = [passport?.surname, passport?.given];
  const printed = [surname, given].filter((text) => !isBlank(text)).join(' ');
  return [bank, alipay, printed].map((text) => (isBlank(text) ? '' : text));
}

function comparePair(
  between: NamePair,
  a: Name | undefined,
  b: Name | undefined,
  han: HanTable,
): NameFinding[] {
  if (!a || !b || a.text === b.text) return [];
  /** By kind and record: the code points that show it. */
  const shown = new Map<string, Set<number>>();
  const report: Report = (kind, name, start, end) => {
    const key = kind + between[name === a ? 0 : 1];
    const places = shown.get(key) ?? new Set();
    shown.set(key, places);
    for (let at = start; at < end; at += 1) places.add(at);
  };
  // Searched in an order that does not depend on who holds which, so that the answer does not either.
  const [one, other] = a.text < b.text ? [a, b] : [b, a];
  const find = [one, other].some(isNoName) ? compareLongTexts : findDifferences;
  find(one, other, report, han);
  // Different code points that every step folded into one: nothing that an eye could find.
  if (shown.size === 0) {
    for (const name of [a, b]) report('invisible', name, 0, name.characters.length);
  }
  return KINDS.flatMap((kind) => {
    const spans = between.flatMap((side) => readSpans(side, shown.get(kind + side)));
    return spans.length > 0 ? [{ kind, between, spans }] : [];
  });
}

const KINDS = Object.keys(NAME_DIFFERENCE_KINDS) as NameDifferenceKind[];

/** Code points as stretches. */
function readSpans(side: NameSide, places: Iterable<number> = []): NameSpan[] {
  const spans: NameSpan[] = [];
  for (const at of [...places].sort((one, other) => one - other)) {
    const last = spans.at(-1);
    if (last?.end === at) last.end += 1;
    else spans.push({ side, start: at, end: at + 1 });
  }
  return spans;
}
