// Which limits apply to a way of paying, with the figures that the facts give.
import { compare, toDecimal, ZERO } from '../decimal/index.ts';
import type { Decimal } from '../decimal/index.ts';
import type { Limit, LimitFinding, Period } from './types.ts';

/** Input as it may really come: whatever its type promises may be missing or something else. */
export interface Given {
  source?: unknown;
  identity?: unknown;
  paymentAccountType?: unknown;
  bankAccountClass?: unknown;
  amount?: { value?: unknown; currency?: unknown } | null;
  spent?: { today?: unknown; year?: unknown; lifetime?: unknown } | null;
  ownLimits?: { perPayment?: unknown; perDay?: unknown } | null;
  cnyPerUsd?: unknown;
}

/** The same for the facts, which come from a published file. */
interface Figure {
  key?: unknown;
  value?: unknown;
  unit?: unknown;
  period?: unknown;
}
export type Facts = {
  rules?: readonly ({ id?: unknown; figures?: readonly (Figure | null)[] } | null)[];
} | null;

/** A sum that can be used: a finite number, or its text, from zero up. */
export function toSum(value: unknown): Decimal | undefined {
  const sum = toDecimal(value);
  return sum && compare(sum, ZERO) >= 0 ? sum : undefined;
}

const listOf = <T>(value: readonly T[] | undefined): readonly T[] =>
  Array.isArray(value) ? (value as readonly T[]) : [];

/** The first figure of a rule that fits and can be used. */
export function findFigure(
  facts: Facts,
  id: string,
  fits: (figure: Figure) => boolean,
): { value: Decimal; unit: unknown } | undefined {
  const rule = listOf(facts?.rules).find((each) => each?.id === id);
  const figure = listOf(rule?.figures).find((each) => each && fits(each));
  const value = toSum(figure?.value);
  return figure && value ? { value, unit: figure.unit } : undefined;
}

type Applicable = readonly (readonly [rule: string, ...periods: Period[]])[];

const OVERSEAS_CARD: Record<string, Applicable> = {
  none: [['fc-noid-2000', 'year']],
  verified: [
    ['fc-single-5000', 'payment'],
    ['fc-year-50000', 'year'],
  ],
};
const BANK_CARD: Record<string, Applicable> = {
  II: [['ba-type2-out', 'day', 'year']],
  III: [['ba-type3-out', 'day', 'year']],
};
const BALANCE: Record<string, Applicable> = {
  I: [['pa-type1-lifetime', 'lifetime']],
  II: [['pa-type2-year', 'year']],
  III: [['pa-type3-year', 'year']],
};

/** A missing key must not find what every object inherits. */
const pick = (table: Record<string, Applicable>, key: unknown): Applicable | undefined =>
  typeof key === 'string' && Object.hasOwn(table, key) ? table[key] : undefined;

/** The rules of the facts that apply; what the input leaves open is among the findings. */
function rulesFor(input: Given, note: (finding: LimitFinding) => void): Applicable {
  if (input.source === 'overseas-card') {
    const rules = pick(OVERSEAS_CARD, input.identity);
    if (!rules) note('input-unknown');
    return rules ?? [];
  }
  if (input.source === 'bank-card') {
    const rules = pick(BANK_CARD, input.bankAccountClass);
    if (!rules) {
      if (input.bankAccountClass !== 'I') note('bank-account-class-unknown');
      note('ba-noncounter');
    }
    return rules ?? [];
  }
  if (input.source === 'alipay-balance') {
    const rules = pick(BALANCE, input.paymentAccountType);
    if (!rules) note('payment-account-type-missing');
    note('pa-day-10000');
    return [...(rules ?? []), ['pa-day-5000', 'day']];
  }
  note('input-unknown');
  return [];
}

/** The limits that apply, in a fixed order; findings tell of those whose figures are not known. */
export function limitsFor(
  input: Given,
  facts: Facts,
  note: (finding: LimitFinding) => void,
): Limit[] {
  const limits = rulesFor(input, note).flatMap(([rule, ...periods]) =>
    periods.flatMap((period): Limit[] => {
      const figure = findFigure(facts, rule, (each) => each.period === period);
      if (figure && (figure.unit === 'CNY' || figure.unit === 'USD')) {
        return [{ rule, period, value: figure.value, currency: figure.unit }];
      }
      note('rule-missing');
      return [];
    }),
  );
  const { perPayment, perDay } = input.ownLimits ?? {};
  const own = [
    { rule: 'own-per-payment', period: 'payment', given: perPayment },
    { rule: 'own-per-day', period: 'day', given: perDay },
  ] as const;
  for (const { given, ...limit } of own) {
    if (given === undefined || given === null) continue;
    const value = toSum(given);
    if (input.source !== 'bank-card') note('own-limit-ignored');
    else if (!value) note('own-limit-invalid');
    else limits.push({ ...limit, value, currency: 'CNY' });
  }
  return limits;
}
