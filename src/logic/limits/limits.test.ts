import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkLimits, LIMIT_FINDINGS, LIMIT_LACKS } from './index.ts';
import type { LimitInput, LimitResult, LimitRules } from './index.ts';

const RULES: LimitRules = {
  rules: [
    rule('fc-noid-2000', ['2000', 'USD', 'year']),
    rule('fc-single-5000', ['5000', 'USD', 'payment']),
    rule('fc-year-50000', ['50000', 'USD', 'year']),
    rule('ba-type2-out', ['10000', 'CNY', 'day'], ['200000', 'CNY', 'year']),
    rule('ba-type3-out', ['2000', 'CNY', 'day'], ['50000', 'CNY', 'year']),
    rule('ba-noncounter'),
    rule('pa-type1-lifetime', ['1000', 'CNY', 'lifetime']),
    rule('pa-type2-year', ['100000', 'CNY', 'year']),
    rule('pa-type3-year', ['200000', 'CNY', 'year']),
    rule('pa-day-5000', ['5000', 'CNY', 'day']),
    rule('pa-day-10000', ['10000', 'CNY', 'day']),
    {
      id: 'fc-fee',
      figures: [
        { key: 'free-up-to', value: '200', unit: 'CNY' },
        { key: 'rate', value: '3', unit: '%' },
      ],
    },
  ],
};

type Figures = [value: string, unit: string, period: 'payment' | 'day' | 'year' | 'lifetime'];
function rule(id: string, ...figures: Figures[]): LimitRules['rules'][number] {
  return {
    id,
    figures: figures.map(([value, unit, period]) => ({ key: period, value, unit, period })),
  };
}

const cny = (value: number) => ({ value, currency: 'CNY' as const });
const usd = (value: number) => ({ value, currency: 'USD' as const });
const BASE = { identity: 'verified' } as const;
const card = { ...BASE, source: 'overseas-card' } as const;
const noId = { source: 'overseas-card', identity: 'none' } as const;
const bankI = { ...BASE, source: 'bank-card', bankAccountClass: 'I' } as const;
const bankII = { ...BASE, source: 'bank-card', bankAccountClass: 'II' } as const;
const bankIII = { ...BASE, source: 'bank-card', bankAccountClass: 'III' } as const;
const balI = { ...BASE, source: 'alipay-balance', paymentAccountType: 'I' } as const;
const balII = { ...BASE, source: 'alipay-balance', paymentAccountType: 'II' } as const;
const balIII = { ...BASE, source: 'alipay-balance', paymentAccountType: 'III' } as const;
const none = { today: 0, year: 0, lifetime: 0 };

/** Input, outcome, rules that block, state of each check, largest payment now, findings. */
type Row = [
  name: string,
  input: LimitInput,
  outcome: LimitResult['outcome'],
  blocking: string[],
  states: string,
  largestNow: number | undefined,
  findings?: string[],
];

const TABLE: Row[] = [
  // Mainland cards of type II: the example of the issue first.
  [
    '2,500 after 8,000',
    { ...bankII, amount: cny(2500), spent: { today: 8000, year: 50000 } },
    'blocked',
    ['ba-type2-out'],
    'blocked within',
    2000,
  ],
  [
    '2,000 after 8,000',
    { ...bankII, amount: cny(2000), spent: { today: 8000, year: 50000 } },
    'within',
    [],
    'near within',
    2000,
  ],
  [
    'a cent too much',
    { ...bankII, amount: cny(2000.01), spent: { today: 8000, year: 50000 } },
    'blocked',
    ['ba-type2-out'],
    'blocked within',
    2000,
  ],
  [
    'a tenth of a cent too much',
    { ...bankII, amount: cny(2000.001), spent: { today: 8000, year: 50000 } },
    'blocked',
    ['ba-type2-out'],
    'blocked within',
    2000,
  ],
  [
    'exactly 80 %',
    { ...bankII, amount: cny(8000), spent: none },
    'within',
    [],
    'near within',
    10000,
  ],
  [
    'a cent under 80 %',
    { ...bankII, amount: cny(7999.99), spent: none },
    'within',
    [],
    'within within',
    10000,
  ],
  [
    'the whole day',
    { ...bankII, amount: cny(10000), spent: none },
    'within',
    [],
    'near within',
    10000,
  ],
  [
    'year alone used up',
    { ...bankII, amount: cny(1), spent: { today: 0, year: 200000 } },
    'blocked',
    ['ba-type2-out'],
    'within blocked',
    0,
  ],
  [
    'both used up, named once',
    { ...bankII, amount: cny(1), spent: { today: 10000, year: 200000 } },
    'blocked',
    ['ba-type2-out'],
    'blocked blocked',
    0,
  ],
  [
    'more used than allowed',
    { ...bankII, amount: cny(1), spent: { today: 12000, year: 12000 } },
    'blocked',
    ['ba-type2-out'],
    'blocked within',
    0,
  ],
  [
    'year near',
    { ...bankII, amount: cny(100), spent: { today: 0, year: 159900 } },
    'within',
    [],
    'within near',
    10000,
  ],
  [
    'nothing known of spending',
    { ...bankII, amount: cny(100) },
    'unknown',
    [],
    'unknown unknown',
    undefined,
  ],
  [
    'amount alone passes the day',
    { ...bankII, amount: cny(10001) },
    'blocked',
    ['ba-type2-out'],
    'blocked unknown',
    undefined,
  ],
  [
    'amount alone passes both',
    { ...bankII, amount: cny(200001) },
    'blocked',
    ['ba-type2-out'],
    'blocked blocked',
    undefined,
  ],
  [
    'amount alone is the limit',
    { ...bankII, amount: cny(10000) },
    'unknown',
    [],
    'unknown unknown',
    undefined,
  ],
  [
    'year unknown',
    { ...bankII, amount: cny(100), spent: { today: 100 } },
    'unknown',
    [],
    'within unknown',
    9900,
  ],
  [
    'today unknown',
    { ...bankII, amount: cny(100), spent: { year: 100 } },
    'unknown',
    [],
    'unknown within',
    10000,
  ],
  [
    'blocked beside an unknown',
    { ...bankII, amount: cny(100), spent: { today: 10000 } },
    'blocked',
    ['ba-type2-out'],
    'blocked unknown',
    0,
  ],
  [
    "today's known part fills the year",
    { ...bankII, amount: cny(1), spent: { today: 200000 } },
    'blocked',
    ['ba-type2-out'],
    'blocked blocked',
    0,
  ],
  [
    '0.1 + 0.2',
    { ...bankII, amount: cny(0.2), spent: { today: 9999.8, year: 9999.8 } },
    'within',
    [],
    'near within',
    0.2,
  ],
  [
    'many decimals spent',
    { ...bankII, amount: cny(0.19), spent: { today: 9999.809, year: 9999.809 } },
    'within',
    [],
    'near within',
    0.19,
  ],
  [
    'dollars without a rate',
    { ...bankII, amount: usd(100), spent: none },
    'unknown',
    [],
    'unknown unknown',
    undefined,
  ],
  [
    'dollars with a rate',
    { ...bankII, amount: usd(100), spent: none, cnyPerUsd: 7 },
    'within',
    [],
    'within within',
    1428.57,
  ],
  [
    'dollars blocked',
    { ...bankII, amount: usd(1428.58), spent: none, cnyPerUsd: 7 },
    'blocked',
    ['ba-type2-out'],
    'blocked within',
    1428.57,
  ],
  [
    'dollars at the most',
    { ...bankII, amount: usd(1428.57), spent: none, cnyPerUsd: 7 },
    'within',
    [],
    'near within',
    1428.57,
  ],
  // Own limits.
  [
    'own payment limit',
    { ...bankII, amount: cny(600), spent: none, ownLimits: { perPayment: 500 } },
    'blocked',
    ['own-per-payment'],
    'within within blocked',
    500,
  ],
  [
    'own payment limit kept',
    { ...bankII, amount: cny(399.99), spent: none, ownLimits: { perPayment: 500 } },
    'within',
    [],
    'within within within',
    500,
  ],
  [
    'own day limit',
    {
      ...bankII,
      amount: cny(600),
      spent: { today: 1000, year: 1000 },
      ownLimits: { perDay: 1500 },
    },
    'blocked',
    ['own-per-day'],
    'within within blocked',
    500,
  ],
  [
    'own limit of nothing',
    { ...bankII, amount: cny(0.01), spent: none, ownLimits: { perPayment: 0 } },
    'blocked',
    ['own-per-payment'],
    'within within blocked',
    0,
  ],
  [
    'least left first',
    { ...bankII, amount: cny(20000), spent: none, ownLimits: { perPayment: 500, perDay: 300 } },
    'blocked',
    ['own-per-day', 'own-per-payment', 'ba-type2-out'],
    'blocked within blocked blocked',
    300,
  ],
  [
    'a rule by what its least figure leaves',
    {
      ...bankII,
      amount: cny(9000),
      spent: { today: 2000, year: 199999 },
      ownLimits: { perPayment: 5 },
    },
    'blocked',
    ['ba-type2-out', 'own-per-payment'],
    'blocked blocked blocked',
    1,
  ],
  [
    'own limits above the rule',
    { ...bankII, amount: cny(100), spent: none, ownLimits: { perPayment: 50000, perDay: 50000 } },
    'within',
    [],
    'within within within within',
    10000,
  ],
  [
    'own day limit, today unknown',
    { ...bankI, amount: cny(100), ownLimits: { perDay: 1000 } },
    'unknown',
    [],
    'unknown',
    undefined,
    ['ba-noncounter'],
  ],
  [
    'own day limit, amount alone',
    { ...bankI, amount: cny(1001), ownLimits: { perDay: 1000 } },
    'blocked',
    ['own-per-day'],
    'blocked',
    undefined,
    ['ba-noncounter'],
  ],
  [
    'negative own limit',
    { ...bankII, amount: cny(100), spent: none, ownLimits: { perPayment: -1 } },
    'within',
    [],
    'within within',
    10000,
    ['own-limit-invalid'],
  ],
  [
    'own limit not a number',
    { ...bankII, amount: cny(100), spent: none, ownLimits: { perDay: NaN } },
    'within',
    [],
    'within within',
    10000,
    ['own-limit-invalid'],
  ],
  [
    'own limits and an overseas card',
    { ...card, amount: usd(1), spent: none, ownLimits: { perDay: 0 }, cnyPerUsd: 7 },
    'within',
    [],
    'within within',
    5000,
    ['own-limit-ignored'],
  ],
  [
    'own limit against dollars',
    { ...bankI, amount: usd(10), ownLimits: { perPayment: 70 }, cnyPerUsd: 7.001 },
    'blocked',
    ['own-per-payment'],
    'blocked',
    9.99,
    ['ba-noncounter'],
  ],
  // Mainland cards of other types.
  [
    'type I without own limits',
    { ...bankI, amount: cny(100), spent: none },
    'unknown',
    [],
    '',
    undefined,
    ['ba-noncounter', 'no-rule'],
  ],
  [
    'type I with own limits',
    { ...bankI, amount: cny(100), spent: none, ownLimits: { perPayment: 1000 } },
    'within',
    [],
    'within',
    1000,
    ['ba-noncounter'],
  ],
  [
    'class said to be unknown',
    { ...BASE, source: 'bank-card', bankAccountClass: 'unknown', amount: cny(1) },
    'unknown',
    [],
    '',
    undefined,
    ['bank-account-class-unknown', 'ba-noncounter', 'no-rule'],
  ],
  [
    'class left out',
    { ...BASE, source: 'bank-card', amount: cny(1) },
    'unknown',
    [],
    '',
    undefined,
    ['bank-account-class-unknown', 'ba-noncounter', 'no-rule'],
  ],
  [
    'class left out, own limit',
    { ...BASE, source: 'bank-card', amount: cny(11), ownLimits: { perPayment: 10 } },
    'blocked',
    ['own-per-payment'],
    'blocked',
    10,
    ['bank-account-class-unknown', 'ba-noncounter'],
  ],
  [
    'type III day',
    { ...bankIII, amount: cny(2001), spent: none },
    'blocked',
    ['ba-type3-out'],
    'blocked within',
    2000,
  ],
  [
    'type III day kept',
    { ...bankIII, amount: cny(1599), spent: none },
    'within',
    [],
    'within within',
    2000,
  ],
  [
    'type III year',
    { ...bankIII, amount: cny(2000), spent: { today: 0, year: 48001 } },
    'blocked',
    ['ba-type3-out'],
    'near blocked',
    1999,
  ],
  // Overseas cards.
  [
    'no identity',
    { ...noId, amount: usd(100), spent: { year: 0 }, cnyPerUsd: 7 },
    'within',
    [],
    'within',
    2000,
  ],
  [
    'no identity, near',
    { ...noId, amount: usd(100), spent: { year: 1500 }, cnyPerUsd: 7 },
    'within',
    [],
    'near',
    500,
  ],
  [
    'no identity, blocked',
    { ...noId, amount: usd(600), spent: { year: 1500 }, cnyPerUsd: 7 },
    'blocked',
    ['fc-noid-2000'],
    'blocked',
    500,
  ],
  [
    'no identity, year unknown',
    { ...noId, amount: usd(100), cnyPerUsd: 7 },
    'unknown',
    [],
    'unknown',
    undefined,
  ],
  [
    'no identity, amount alone',
    { ...noId, amount: usd(2000.01), cnyPerUsd: 7 },
    'blocked',
    ['fc-noid-2000'],
    'blocked',
    undefined,
  ],
  [
    'no identity, yuan',
    { ...noId, amount: cny(14000), spent: { year: 0 }, cnyPerUsd: 7 },
    'within',
    [],
    'near',
    14000,
  ],
  [
    'no identity, yuan blocked',
    { ...noId, amount: cny(14000.01), spent: { year: 0 }, cnyPerUsd: 7 },
    'blocked',
    ['fc-noid-2000'],
    'blocked',
    14000,
  ],
  [
    'no identity, yuan without a rate',
    { ...noId, amount: cny(999999), spent: { year: 0 } },
    'unknown',
    [],
    'unknown',
    undefined,
  ],
  [
    'verified',
    { ...card, amount: usd(100), spent: none, cnyPerUsd: 7 },
    'within',
    [],
    'within within',
    5000,
  ],
  [
    'verified, payment near',
    { ...card, amount: usd(4000), spent: none, cnyPerUsd: 7 },
    'within',
    [],
    'near within',
    5000,
  ],
  [
    'verified, payment blocked',
    { ...card, amount: usd(5000.01), spent: none, cnyPerUsd: 7 },
    'blocked',
    ['fc-single-5000'],
    'blocked within',
    5000,
  ],
  [
    'verified, year blocked',
    { ...card, amount: usd(100), spent: { year: 49950 }, cnyPerUsd: 7 },
    'blocked',
    ['fc-year-50000'],
    'within blocked',
    50,
  ],
  [
    'verified, both blocked',
    { ...card, amount: usd(6000), spent: { year: 49950 }, cnyPerUsd: 7 },
    'blocked',
    ['fc-year-50000', 'fc-single-5000'],
    'blocked blocked',
    50,
  ],
  [
    'verified, equal room keeps the order',
    { ...card, amount: usd(6000), spent: { year: 45000 }, cnyPerUsd: 7 },
    'blocked',
    ['fc-single-5000', 'fc-year-50000'],
    'blocked blocked',
    5000,
  ],
  [
    'verified, year unknown',
    { ...card, amount: usd(100), cnyPerUsd: 7 },
    'unknown',
    [],
    'within unknown',
    5000,
  ],
  [
    'verified, payment blocked, year unknown',
    { ...card, amount: usd(6000), cnyPerUsd: 7 },
    'blocked',
    ['fc-single-5000'],
    'blocked unknown',
    5000,
  ],
  [
    'verified, today known only',
    { ...card, amount: usd(100), spent: { today: 49950 }, cnyPerUsd: 7 },
    'blocked',
    ['fc-year-50000'],
    'within blocked',
    50,
  ],
  [
    'verified, yuan',
    { ...card, amount: cny(35000), spent: none, cnyPerUsd: 7 },
    'within',
    [],
    'near within',
    35000,
  ],
  [
    'converted against the payer',
    { ...card, amount: cny(35000.01), spent: none, cnyPerUsd: 7 },
    'blocked',
    ['fc-single-5000'],
    'blocked within',
    35000,
  ],
  [
    'dollars without a rate need none',
    { ...card, amount: usd(10), spent: none },
    'within',
    [],
    'within within',
    5000,
    ['fee-unknown'],
  ],
  [
    'a rate of zero',
    { ...card, amount: cny(10), spent: none, cnyPerUsd: 0 },
    'unknown',
    [],
    'unknown unknown',
    undefined,
    ['rate-invalid'],
  ],
  [
    'a negative rate',
    { ...card, amount: cny(10), spent: none, cnyPerUsd: -7 },
    'unknown',
    [],
    'unknown unknown',
    undefined,
    ['rate-invalid'],
  ],
  [
    'a rate that is no number',
    { ...card, amount: cny(10), spent: none, cnyPerUsd: NaN },
    'unknown',
    [],
    'unknown unknown',
    undefined,
    ['rate-invalid'],
  ],
  // The balance.
  [
    'type I',
    { ...balI, amount: cny(100), spent: none },
    'within',
    [],
    'within within',
    1000,
    ['pa-day-10000'],
  ],
  [
    'type I used up',
    { ...balI, amount: cny(100), spent: { today: 0, year: 0, lifetime: 950 } },
    'blocked',
    ['pa-type1-lifetime'],
    'blocked within',
    50,
    ['pa-day-10000'],
  ],
  [
    'type I, lifetime unknown',
    { ...balI, amount: cny(100), spent: { today: 0, year: 0 } },
    'unknown',
    [],
    'unknown within',
    1000,
    ['pa-day-10000'],
  ],
  [
    'type I, amount alone',
    { ...balI, amount: cny(1001), spent: { today: 0 } },
    'blocked',
    ['pa-type1-lifetime'],
    'blocked within',
    1000,
    ['pa-day-10000'],
  ],
  [
    'type I, the year is part of the lifetime',
    { ...balI, amount: cny(100), spent: { today: 0, year: 901 } },
    'blocked',
    ['pa-type1-lifetime'],
    'blocked within',
    99,
    ['pa-day-10000'],
  ],
  [
    'type II',
    { ...balII, amount: cny(100), spent: none },
    'within',
    [],
    'within within',
    5000,
    ['pa-day-10000'],
  ],
  [
    'type II day',
    { ...balII, amount: cny(5001), spent: none },
    'blocked',
    ['pa-day-5000'],
    'within blocked',
    5000,
    ['pa-day-10000'],
  ],
  [
    'type II year',
    { ...balII, amount: cny(101), spent: { today: 0, year: 99900 } },
    'blocked',
    ['pa-type2-year'],
    'blocked within',
    100,
    ['pa-day-10000'],
  ],
  [
    'type III year',
    { ...balIII, amount: cny(101), spent: { today: 0, year: 199900 } },
    'blocked',
    ['pa-type3-year'],
    'blocked within',
    100,
    ['pa-day-10000'],
  ],
  [
    'type III near',
    { ...balIII, amount: cny(4000), spent: none },
    'within',
    [],
    'within near',
    5000,
    ['pa-day-10000'],
  ],
  [
    'type left out',
    { ...BASE, source: 'alipay-balance', amount: cny(100), spent: none },
    'unknown',
    [],
    'within',
    5000,
    ['payment-account-type-missing', 'pa-day-10000'],
  ],
  [
    'type left out, day blocked',
    { ...BASE, source: 'alipay-balance', amount: cny(5001), spent: none },
    'blocked',
    ['pa-day-5000'],
    'blocked',
    5000,
    ['payment-account-type-missing', 'pa-day-10000'],
  ],
  // Sums that cannot be used.
  [
    'nothing to pay',
    { ...bankII, amount: cny(0), spent: none },
    'within',
    [],
    'within within',
    10000,
    ['amount-zero'],
  ],
  [
    'nothing to pay, too much used',
    { ...bankII, amount: cny(0), spent: { today: 10001, year: 10001 } },
    'blocked',
    ['ba-type2-out'],
    'blocked within',
    0,
    ['amount-zero'],
  ],
  [
    'negative amount',
    { ...bankII, amount: cny(-1), spent: none },
    'unknown',
    [],
    '',
    undefined,
    ['amount-invalid'],
  ],
  [
    'infinite amount',
    { ...bankII, amount: cny(Infinity), spent: none },
    'unknown',
    [],
    '',
    undefined,
    ['amount-invalid'],
  ],
  [
    'amount that is no number',
    { ...bankII, amount: cny(NaN), spent: none },
    'unknown',
    [],
    '',
    undefined,
    ['amount-invalid'],
  ],
  [
    'huge amount',
    { ...bankII, amount: cny(1e300), spent: none },
    'blocked',
    ['ba-type2-out'],
    'blocked blocked',
    10000,
  ],
  [
    'tiny amount',
    { ...bankII, amount: cny(1e-9), spent: { today: 10000, year: 10000 } },
    'blocked',
    ['ba-type2-out'],
    'blocked within',
    0,
  ],
  [
    'negative spending',
    { ...bankII, amount: cny(1), spent: { today: -5, year: 0 } },
    'unknown',
    [],
    'unknown within',
    10000,
    ['spent-invalid'],
  ],
  [
    'infinite spending',
    { ...bankII, amount: cny(1), spent: { today: 0, year: Infinity } },
    'unknown',
    [],
    'within unknown',
    10000,
    ['spent-invalid'],
  ],
  [
    'today above the year',
    { ...bankII, amount: cny(1), spent: { today: 5, year: 4 } },
    'unknown',
    [],
    'within unknown',
    9995,
    ['spent-inconsistent'],
  ],
  [
    'the year above the lifetime',
    { ...balI, amount: cny(1), spent: { today: 0, year: 5, lifetime: 4 } },
    'unknown',
    [],
    'unknown within',
    995,
    ['pa-day-10000', 'spent-inconsistent'],
  ],
];

describe('table of cases', () => {
  it.each(TABLE)('%s', (_, input, outcome, blocking, states, largestNow, findings = []) => {
    const result = checkLimits(input, RULES);
    expect(result).toMatchObject({ outcome, blocking });
    expect(result.checks.map(({ state }) => state).join(' ')).toBe(states);
    expect(result.largestNow).toEqual(
      largestNow === undefined ? undefined : { value: largestNow, currency: input.amount.currency },
    );
    expect(result.findings.toSorted()).toEqual(findings.toSorted());
  });
});

describe('figures', () => {
  it('are in the currency of the rule, converted against the payer', () => {
    const input: LimitInput = { ...card, amount: cny(100), spent: { year: 1000 }, cnyPerUsd: 7.1 };
    expect(checkLimits(input, RULES).checks).toEqual([
      {
        rule: 'fc-single-5000',
        period: 'payment',
        limit: 5000,
        currency: 'USD',
        used: 0,
        after: 14.09,
        left: 5000,
        state: 'within',
      },
      {
        rule: 'fc-year-50000',
        period: 'year',
        limit: 50000,
        currency: 'USD',
        used: 140.85,
        after: 154.94,
        left: 49859.15,
        state: 'within',
      },
    ]);
  });

  it('are null where they are not known, with what they lack', () => {
    const check = { rule: 'ba-type2-out', used: null, after: null, left: null, currency: 'CNY' };
    const day = { ...check, period: 'day', limit: 10000, state: 'blocked' };
    const year = { ...check, period: 'year', limit: 200000, state: 'unknown' };
    expect(checkLimits({ ...bankII, amount: cny(10001) }, RULES).checks).toEqual([
      { ...day, lacks: 'spent.today' },
      { ...year, lacks: 'spent.year' },
    ]);
    const dollars = checkLimits({ ...bankII, amount: usd(1) }, RULES).checks;
    expect(dollars.map(({ lacks }) => lacks)).toEqual(['cnyPerUsd', 'cnyPerUsd']);
    const own = checkLimits({ ...balI, amount: cny(1), spent: { today: 0 } }, RULES).checks;
    expect(own.map(({ lacks }) => lacks)).toEqual(['spent.lifetime', undefined]);
  });

  it('leave nothing below zero', () => {
    const { checks } = checkLimits(
      { ...bankII, amount: cny(1), spent: { today: 12000, year: 12000 } },
      RULES,
    );
    expect(checks[0]).toMatchObject({ used: 12000, after: 12001, left: 0 });
  });
});

describe('fee', () => {
  it.each([
    [cny(200), undefined, undefined],
    [cny(200.01), undefined, 6],
    [cny(200.001), undefined, 6],
    [cny(1000), undefined, 30],
    [cny(350.5), undefined, 10.52],
    [cny(333.5), undefined, 10.01],
    [usd(100), 7.1, 21.3],
    [usd(28.57), 7, undefined],
    [usd(28.58), 7, 6],
    // Converted up to a cent: 200.01 is above what is free.
    [usd(1), 200.001, 6],
  ])('for %o at %s is %s', (amount, cnyPerUsd, value) => {
    const { fee } = checkLimits({ ...card, amount, ...(cnyPerUsd && { cnyPerUsd }) }, RULES);
    expect(fee).toEqual(value && { rule: 'fc-fee', value, currency: 'CNY' });
  });

  it('is only known with a rate and a rule, and only taken on overseas cards', () => {
    const dollars = checkLimits({ ...card, amount: usd(100) }, RULES);
    expect(dollars.fee).toBeUndefined();
    expect(dollars.findings).toContain('fee-unknown');
    expect(checkLimits({ ...card, amount: cny(500) }, { rules: [] }).findings).toContain(
      'fee-unknown',
    );
    expect(checkLimits({ ...bankII, amount: cny(500) }, RULES)).not.toHaveProperty('fee');
  });

  const free = { key: 'free-up-to', value: '200', unit: 'CNY' };
  const rate = { key: 'rate', value: '3', unit: '%' };
  const withFigures = (...figures: { key: string; value: string; unit: string }[]) =>
    checkLimits({ ...card, amount: cny(500) }, { rules: [{ id: 'fc-fee', figures }] });
  it('finds its figures by their keys', () => {
    expect(withFigures(rate, free).fee?.value).toBe(15);
  });
  it.each([
    [[free]],
    [[rate]],
    [[{ ...free, unit: 'USD' }, rate]],
    [[free, { ...rate, unit: 'CNY' }]],
  ])('is not known from %j', (figures) => {
    const result = withFigures(...figures);
    expect(result.fee).toBeUndefined();
    expect(result.findings).toContain('fee-unknown');
  });
  it('is none where its rate is nothing', () => {
    const result = withFigures(free, { ...rate, value: '0' });
    expect(result.fee).toBeUndefined();
    expect(result.findings).not.toContain('fee-unknown');
  });
});

describe('input of another kind than its type promises', () => {
  const asked = (input: object) =>
    checkLimits({ ...bankII, amount: cny(1), spent: none, ...input }, RULES);
  it('is no amount in another currency', () => {
    expect(asked({ amount: { value: 1, currency: 'EUR' } })).toEqual({
      outcome: 'unknown',
      blocking: [],
      checks: [],
      findings: ['amount-invalid'],
    });
  });
  it('is left out where it is null', () => {
    expect(asked({ spent: { today: null, year: 0 } }).findings).toEqual([]);
    expect(asked({ ownLimits: { perPayment: null, perDay: null } }).findings).toEqual([]);
    expect(asked({ ownLimits: null, spent: none, cnyPerUsd: null }).findings).toEqual([]);
  });
  it.each(['', 'cash', 'toString', null, undefined, 5])('is no way of paying: %j', (source) => {
    const { outcome, checks, findings } = asked({ source });
    expect([outcome, checks]).toEqual(['unknown', []]);
    expect(findings).toEqual(expect.arrayContaining(['input-unknown', 'no-rule']));
  });
  it.each(['half', 'toString', ['verified'], null, undefined])('is no profile: %j', (identity) => {
    const { outcome, checks, findings } = asked({ source: 'overseas-card', identity });
    expect([outcome, checks]).toEqual(['unknown', []]);
    expect(findings).toEqual(expect.arrayContaining(['input-unknown', 'no-rule']));
  });
  it.each(['IV', 'constructor', ['II'], 2, null])('is no class of an account: %j', (given) => {
    const { checks, findings } = asked({ bankAccountClass: given });
    expect(checks).toEqual([]);
    expect(findings).toContain('bank-account-class-unknown');
  });
});

describe('rules', () => {
  it('whose room is not known for want of a rate leave the answer to the others', () => {
    const rules = {
      rules: [rule('ba-type2-out', ['9', 'USD', 'day'], ['200000', 'CNY', 'year'])],
    };
    const input = { ...bankII, amount: cny(1), spent: none, ownLimits: { perDay: 100 } };
    const result = checkLimits(input, rules);
    expect(result.outcome).toBe('unknown');
    expect(result.largestNow).toEqual(cny(100));
  });

  const input: LimitInput = { ...bankII, amount: cny(100), spent: none };
  const damaged: [string, unknown][] = [
    ['none', undefined],
    ['null', null],
    ['no list', { rules: 5 }],
    ['empty', { rules: [] }],
    ['null in the list', { rules: [null] }],
    ['no figures', { rules: [{ id: 'ba-type2-out' }] }],
    ['one figure only', { rules: [rule('ba-type2-out', ['10000', 'CNY', 'day'])] }],
    [
      'not a number',
      { rules: [rule('ba-type2-out', ['x', 'CNY', 'day'], ['1e9', 'CNY', 'year'])] },
    ],
    ['negative', { rules: [rule('ba-type2-out', ['-1', 'CNY', 'day'], ['9', 'CNY', 'year'])] }],
    ['other unit', { rules: [rule('ba-type2-out', ['9', '%', 'day'], ['999', 'CNY', 'year'])] }],
  ];
  it.each(damaged)('that are damaged are never kept: %s', (_, rules) => {
    const result = checkLimits(input, rules as LimitRules);
    expect(result.outcome).not.toBe('within');
    expect(result.findings).toContain('rule-missing');
  });

  it('give every figure', () => {
    const rules = { rules: [rule('ba-type2-out', ['0.3', 'CNY', 'day'], ['7', 'CNY', 'year'])] };
    const { checks } = checkLimits(
      { ...bankII, amount: cny(0.1), spent: { today: 0.2, year: 0.2 } },
      rules,
    );
    expect(checks.map(({ limit, after, state }) => [limit, after, state])).toEqual([
      [0.3, 0.3, 'near'],
      [7, 0.3, 'within'],
    ]);
  });
});

describe('properties', () => {
  const sum = fc.oneof(
    fc.integer({ min: 0, max: 30_000_000 }).map((cents) => cents / 100),
    fc.double({ min: 0, max: 300_000, noNaN: true }),
  );
  const given = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
  const usable = fc.record({
    source: fc.constantFrom('overseas-card', 'bank-card', 'alipay-balance'),
    identity: fc.constantFrom('none', 'verified'),
    paymentAccountType: given(fc.constantFrom('I', 'II', 'III')),
    bankAccountClass: given(fc.constantFrom('I', 'II', 'III', 'unknown')),
    amount: fc.record({ value: sum, currency: fc.constantFrom('CNY', 'USD') }),
    spent: given(
      fc
        .tuple(sum, sum, sum, fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()))
        .map(([a, b, c, [today, year, lifetime]]) => {
          const [first, second, third] = [a, b, c].toSorted((x, y) => x - y);
          return {
            ...(today && { today: first }),
            ...(year && { year: second }),
            ...(lifetime && { lifetime: third }),
          };
        }),
    ),
    ownLimits: given(fc.record({ perPayment: given(sum), perDay: given(sum) })),
    cnyPerUsd: given(fc.double({ min: 0.5, max: 20, noNaN: true })),
  }) as fc.Arbitrary<LimitInput>;

  const paying = (input: LimitInput, value: number): LimitResult =>
    checkLimits({ ...input, amount: { ...input.amount, value } }, RULES);

  it('nothing stops the largest payment, and something stops a cent more', () => {
    fc.assert(
      fc.property(usable, (input) => {
        const { largestNow } = checkLimits(input, RULES);
        fc.pre(largestNow !== undefined);
        const most = largestNow.value;
        if (most > 0) expect(paying(input, most).blocking).toEqual([]);
        expect(paying(input, Math.round(most * 100 + 1) / 100).outcome).toBe('blocked');
      }),
    );
  });

  it('a part of a cent in a converted limit lets nothing through', () => {
    const input: LimitInput = {
      source: 'bank-card',
      identity: 'verified',
      bankAccountClass: 'I',
      amount: { value: 1, currency: 'USD' },
      ownLimits: { perPayment: 100.005 },
      cnyPerUsd: 0.015,
    };
    const { largestNow } = checkLimits(input, RULES);
    expect(largestNow).toEqual({ value: 6666.66, currency: 'USD' });
    expect(paying(input, 6666.66).blocking).toEqual([]);
  });

  it('a larger payment never has fewer obstacles', () => {
    fc.assert(
      fc.property(usable, sum, (input, more) => {
        const before = checkLimits(input, RULES).blocking;
        const after = paying(input, input.amount.value + more).blocking;
        expect(after).toEqual(expect.arrayContaining(before));
      }),
    );
  });

  it('what is unknown is never within', () => {
    fc.assert(
      fc.property(usable, (input) => {
        const { outcome, checks, blocking } = checkLimits(input, RULES);
        const states = checks.map(({ state }) => state);
        if (states.includes('unknown') || states.length === 0) expect(outcome).not.toBe('within');
        expect(outcome === 'blocked').toBe(states.includes('blocked'));
        expect(new Set(blocking).size).toBe(blocking.length);
      }),
    );
  });

  it('the order of the facts is of no matter', () => {
    const shuffled = fc.shuffledSubarray([...RULES.rules], { minLength: RULES.rules.length });
    fc.assert(
      fc.property(usable, shuffled, (input, rules) => {
        expect(checkLimits(input, { rules })).toEqual(checkLimits(input, RULES));
      }),
    );
  });

  it('any input has an answer without a number that is none', () => {
    const odd = fc.oneof(
      fc.double(),
      fc.constantFrom(NaN, Infinity, -Infinity, -1, 0, 1e300, 1e-9, undefined, null, '5', 'x', {}),
    );
    const anything = fc.record(
      {
        source: fc.constantFrom('overseas-card', 'bank-card', 'alipay-balance', 'x', undefined),
        identity: fc.constantFrom('none', 'verified', 'toString', undefined),
        paymentAccountType: fc.constantFrom('I', 'II', 'constructor', undefined),
        bankAccountClass: fc.constantFrom('II', 'III', '__proto__', undefined),
        amount: fc.oneof(
          fc.constant(undefined),
          fc.record({ value: odd, currency: fc.constantFrom('CNY', 'USD', 'EUR') }),
        ),
        spent: fc.oneof(fc.constant(null), fc.record({ today: odd, year: odd, lifetime: odd })),
        ownLimits: fc.oneof(fc.constant(null), fc.record({ perPayment: odd, perDay: odd })),
        cnyPerUsd: odd,
      },
      { requiredKeys: [] },
    ) as unknown as fc.Arbitrary<LimitInput>;
    fc.assert(
      fc.property(anything, fc.constantFrom(RULES, { rules: [] }), (input, rules) => {
        const result = checkLimits(input, rules);
        // JSON has no NaN and no Infinity: they would come back as null.
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
        expect(result.findings.every((each) => LIMIT_FINDINGS.includes(each))).toBe(true);
        expect(result.checks.every(({ lacks }) => !lacks || LIMIT_LACKS.includes(lacks))).toBe(
          true,
        );
      }),
    );
  });
});
