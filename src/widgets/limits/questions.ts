/** From the form to the checker's input, and what has still to be asked. No rule is known here. */
import { parseAmount, type AmountReading } from '@/logic/amount/index.ts';
import { checkLimits } from '@/logic/limits/index.ts';
import type { Currency, LimitInput, LimitRules, Period } from '@pay-clinic/logic/limits';
import type { Fields } from '../parts/form.ts';

const MONEY = ['amount', 'today', 'year', 'lifetime', 'perPayment', 'perDay', 'rate'] as const;
export type MoneyField = (typeof MONEY)[number];
export type Readings = Readonly<Record<MoneyField, AmountReading>>;

export function readAll(fields: Fields): Readings {
  return Object.fromEntries(
    MONEY.map((name) => [name, parseAmount(fields[name] ?? '')]),
  ) as Readings;
}

/** The currency of the amount: as written beside it, else as chosen. */
export const currencyOf = (fields: Fields, { amount }: Readings): Currency =>
  ('currency' in amount ? amount.currency : undefined) ??
  (fields['currency'] === 'USD' ? 'USD' : 'CNY');

/** A reading's number where it is sure and in the currency that is asked for. */
export function sure(reading: AmountReading, currency: Currency): number | undefined {
  if (reading.kind !== 'amount') return undefined;
  return (reading.currency ?? currency) === currency ? reading.value : undefined;
}

/** An object without the entries that have no value. */
function given<T extends object>(values: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(values).filter(([, v]) => v !== undefined)) as T;
}

export interface Questions {
  today: boolean;
  year: boolean;
  lifetime: boolean;
  own: boolean;
  rate: boolean;
}

/**
 * The checker's input, and which further questions matter: those that some rule of this card or
 * account looks at. What stands in a field that is not asked for is left out. An amount that is not
 * there yet counts as 0.
 */
export function toInput(fields: Fields, readings: Readings, rules: LimitRules) {
  const currency = currencyOf(fields, readings);
  const source = (fields['source'] ?? 'bank-card') as LimitInput['source'];
  const base = given<LimitInput>({
    source,
    identity: fields['identity'] === 'none' ? 'none' : 'verified',
    bankAccountClass: fields['class'] as 'unknown',
    paymentAccountType: fields['type'] === 'unknown' ? undefined : (fields['type'] as 'I'),
    amount: { value: sure(readings.amount, currency) ?? 0, currency },
  });
  const own = checkLimits({ ...base, ownLimits: { perPayment: 0 } }, rules).checks.some(
    ({ rule }) => rule === 'own-per-payment',
  );
  const perPayment = own ? sure(readings.perPayment, 'CNY') : undefined;
  const perDay = own ? sure(readings.perDay, 'CNY') : undefined;
  const limited = own ? { ...base, ownLimits: given({ perPayment, perDay }) } : base;

  const { checks, findings } = checkLimits(limited, rules);
  const counts = (period: Period) => checks.some((check) => check.period === period);
  const ask: Questions = {
    today: counts('day'),
    year: counts('year'),
    lifetime: counts('lifetime'),
    rate: checks.some((check) => check.currency !== currency) || findings.includes('fee-unknown'),
    own,
  };
  const input: LimitInput = {
    ...limited,
    spent: given({
      today: ask.today ? sure(readings.today, currency) : undefined,
      year: ask.year ? sure(readings.year, currency) : undefined,
      lifetime: ask.lifetime ? sure(readings.lifetime, currency) : undefined,
    }),
    ...given({ cnyPerUsd: ask.rate ? sure(readings.rate, 'CNY') : undefined }),
  };
  return { input, ask };
}
