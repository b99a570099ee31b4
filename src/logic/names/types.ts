import type { NameDifferenceKind } from './kinds.ts';

/** The records that are compared. The passport is the reference, never the one to change. */
export type NameSide = 'bank' | 'alipay' | 'passport';

/** Two records under comparison, always in one of these three orders. */
export type NamePair = ['bank', 'alipay'] | ['bank', 'passport'] | ['alipay', 'passport'];

/** What the reader gives. Text is taken as it is: nothing is trimmed or normalised before. */
export interface NameInput {
  /** As printed in the visual zone; either may be '' for a holder of one name. */
  passport?: { surname: string; given: string };
  /** As the bank holds it. */
  bank?: string;
  /** As Alipay's profile shows it. */
  alipay?: string;
}

/**
 * A stretch of one record, in code points of its raw text, end exclusive, never empty. The text of
 * the passport is surname, one space, given names, or the one of them that is not blank.
 */
export interface NameSpan {
  side: NameSide;
  start: number;
  end: number;
}

/** One kind of difference between two records, with everything in either that shows it. */
export interface NameFinding {
  kind: NameDifferenceKind;
  between: NamePair;
  spans: NameSpan[];
}

export type NameVerdict = 'match' | 'format-only' | 'mismatch' | 'incomplete';

export type NameFixFirst = 'none' | 'bank' | 'alipay' | 'either';

/** The answer. The verdict concerns bank against Alipay only; the differences concern every pair. */
export interface NameComparison {
  verdict: NameVerdict;
  differences: NameFinding[];
  fixFirst: NameFixFirst;
}
