import type { Decimal } from '../decimal/index.ts';

/** Everything `checkLimits` may have to say about the input or beside the checks. */
export const LIMIT_FINDINGS = [
  /** The amount is not a finite number from zero up, or its currency is neither CNY nor USD. */
  'amount-invalid',
  /** Nothing is to be paid; the checks then say how things stand. */
  'amount-zero',
  /** Source or identity is none of those in the table of sources. */
  'input-unknown',
  /** A sum spent is not a finite number from zero up; it is treated as not given. */
  'spent-invalid',
  /** Today's sum is above the year's, or that above the lifetime's; the larger period is not trusted. */
  'spent-inconsistent',
  /** A limit of one's own is not a finite number from zero up; it is treated as left out. */
  'own-limit-invalid',
  /** Own limits are the bank's, and only count for mainland cards. */
  'own-limit-ignored',
  /** The exchange rate is not a finite number above zero; it is treated as not given. */
  'rate-invalid',
  /** Which limit the balance has is not known without the class of the Alipay account. */
  'payment-account-type-missing',
  /** Which limit a mainland card has is not known without the class of the bank account. */
  'bank-account-class-unknown',
  /** No rule is known for this way of paying. */
  'no-rule',
  /** A rule that applies is not in the facts, or not with a figure that can be used. */
  'rule-missing',
  /** Whether and what fee is taken cannot be said. */
  'fee-unknown',
  /** Banks set limits of their own on payments away from the counter. */
  'ba-noncounter',
  /** Some holders have 10,000 CNY a day instead of the 5,000 CNY that are checked. */
  'pa-day-10000',
] as const;

/** What a check can lack. */
export const LIMIT_LACKS = ['spent.today', 'spent.year', 'spent.lifetime', 'cnyPerUsd'] as const;

export type LimitFinding = (typeof LIMIT_FINDINGS)[number];
export type LimitLack = (typeof LIMIT_LACKS)[number];
export type Currency = 'CNY' | 'USD';
export type Period = 'payment' | 'day' | 'year' | 'lifetime';

/** What is to be paid, how, and what is known about it. Sums are not negative. */
export interface LimitInput {
  source: 'overseas-card' | 'bank-card' | 'alipay-balance';
  /** What the Alipay profile shows. */
  identity: 'none' | 'verified';
  /** Alipay's own class, where the source is the balance. */
  paymentAccountType?: 'I' | 'II' | 'III';
  /** The bank's class, where the source is a mainland card. */
  bankAccountClass?: 'I' | 'II' | 'III' | 'unknown';
  amount: { value: number; currency: Currency };
  /** In the currency of `amount`; today's is part of the year's, and that of the lifetime's. */
  spent?: { today?: number; year?: number; lifetime?: number };
  /** What the bank's app shows, in CNY; 0 lets nothing through. */
  ownLimits?: { perPayment?: number; perDay?: number };
  /** Yuan for one US dollar; without it nothing is converted. */
  cnyPerUsd?: number;
}

/** The content of `/data/limits.json`, as far as the logic depends on it. */
export interface LimitRules {
  rules: readonly {
    id: string;
    figures: readonly {
      key: string;
      /** A decimal, for example `5000` or `0.5`. */
      value: string;
      /** `CNY`, `USD`, `%` or another unit. */
      unit: string;
      /** What a cap is counted over; caps a month are published, and none is checked. */
      period?: Period | 'month' | undefined;
    }[];
  }[];
}

/** One figure of one rule against the payment; sums in the rule's currency. */
export interface LimitCheck {
  rule: string;
  period: Period;
  limit: number;
  currency: Currency;
  /** Spent in the period before this payment; `null` where not known. */
  used: number | null;
  /** Spent once this payment is made. */
  after: number | null;
  /** Left before this payment, never below 0. */
  left: number | null;
  /** `near`: 80 % and more of the limit once this payment is made. */
  state: 'within' | 'near' | 'blocked' | 'unknown';
  /** The input without which the figures of this check are not known. */
  lacks?: LimitLack;
}

export interface LimitResult {
  outcome: 'within' | 'blocked' | 'unknown';
  /** The rules that stop the payment, the one that leaves least first. */
  blocking: string[];
  checks: LimitCheck[];
  /** Absent where there is none. */
  fee?: { rule: string; value: number; currency: 'CNY' };
  /** The largest payment that nothing known stops, in the currency of the amount. */
  largestNow?: { value: number; currency: Currency };
  findings: LimitFinding[];
}

/** A limit that applies to the payment. */
export interface Limit {
  rule: string;
  period: Period;
  value: Decimal;
  currency: Currency;
}
