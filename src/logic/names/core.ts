import { HAN, isBlank } from './characters.ts';
import { classify, type Finding } from './classify.ts';
import { decideFixFirst } from './fix-first.ts';
import { foldName } from './fold.ts';
import type { HanTable } from './han-table.ts';
import { isMismatch } from './kinds.ts';
import { compareLongTexts, isTooLong } from './long-texts.ts';
import { pairParts } from './pair-parts.ts';
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
  const fold = remember(foldName);
  const differences = PAIRS.flatMap((pair) => comparePair(pair, texts, fold, han));
  const verdict = judge(texts, differences);
  const fixFirst = decideFixFirst({
    verdict,
    differences,
    texts: {
      bank: texts.bank ?? '',
      alipay: texts.alipay ?? '',
      passport: texts.passport,
    },
    surname: input.passport?.surname ?? '',
    han,
  });
  return { verdict, differences, fixFirst };
}

/** Whether an answer may depend on the table of Chinese characters. */
export function needsHanTable(input: NameInput): boolean {
  const texts = Object.values(readTexts(input));
  return texts.filter((text) => text !== undefined && HAN.test(text)).length > 1;
}

const PAIRS: readonly NamePair[] = [
  ['bank', 'alipay'],
  ['bank', 'passport'],
  ['alipay', 'passport'],
];

type Fold = typeof foldName;

type Texts = Record<NameSide, string | undefined>;

function readTexts({ passport, bank, alipay }: NameInput): Texts {
  const printed = [passport?.surname ?? '', passport?.given ?? ''].filter((name) => !isBlank(name));
  return {
    bank: bank === undefined || isBlank(bank) ? undefined : bank,
    alipay: alipay === undefined || isBlank(alipay) ? undefined : alipay,
    passport: printed.length === 0 ? undefined : printed.join(' '),
  };
}

function judge({ bank, alipay }: Texts, differences: readonly NameFinding[]): NameVerdict {
  if (bank === undefined || alipay === undefined) return 'incomplete';
  if (bank === alipay) return 'match';
  const own = differences.filter(({ between }) => between[0] === 'bank' && between[1] === 'alipay');
  return own.some(({ kind }) => isMismatch(kind)) ? 'mismatch' : 'format-only';
}

/** Every record takes part in two comparisons, but is folded once. */
function remember<Value>(compute: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const value = known.get(text) ?? compute(text);
    known.set(text, value);
    return value;
  };
}

function comparePair(pair: NamePair, texts: Texts, fold: Fold, han: HanTable): NameFinding[] {
  const [sideA, sideB] = pair;
  const [textA, textB] = [texts[sideA], texts[sideB]];
  if (textA === undefined || textB === undefined || textA === textB) return [];
  const spansOf = (side: NameSide, spans: Finding['a']): NameSpan[] =>
    spans.map(([start, end]) => ({ side, start, end }));
  // Searched in an order that does not depend on who holds which, so that the answer does not either.
  const turned = textA < textB;
  const findings = turned
    ? compareTexts(textA, textB, fold, han)
    : compareTexts(textB, textA, fold, han);
  return findings.map(({ kind, a, b }) => ({
    kind,
    between: pair,
    spans: [...spansOf(sideA, turned ? a : b), ...spansOf(sideB, turned ? b : a)],
  }));
}

function compareTexts(textA: string, textB: string, fold: Fold, han: HanTable): Finding[] {
  if (isTooLong(textA) || isTooLong(textB)) return compareLongTexts(textA, textB);
  const [a, b] = [fold(textA), fold(textB)];
  const findings = classify(a, b, pairParts(a, b, han), han);
  if (findings.length > 0) return findings;
  // Different code points that every step folded into one: nothing that an eye could find.
  return [{ kind: 'invisible', a: [[0, a.length]], b: [[0, b.length]] }];
}
