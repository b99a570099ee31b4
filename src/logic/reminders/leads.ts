// How long before an end each reminder stands. No figures: those stand in the facts named here.
import { daysAfter, monthsBefore, type Day } from '../dates/index.ts';
import { wholeFigure, type FigureRef } from '../figures/index.ts';
import { KINDS } from './types.ts';
import type { Kind, ReminderRules, Stage, Teller } from './types.ts';

type Lead = readonly [stage: Stage, figure: FigureRef];

export const LEADS: Readonly<Record<Kind, readonly Lead[]>> = {
  passport: [
    ['first', ['adv-remind-passport', 'first']],
    ['notice', ['id-expiry-notice', 'days']],
    ['last', ['adv-remind-passport', 'last']],
  ],
  permit: [
    ['first', ['adv-remind-permit', 'first']],
    ['law', ['id-permit-extend', 'days']],
  ],
  visa: [
    ['first', ['adv-remind-visa', 'first']],
    ['law', ['id-visa-extend', 'days']],
  ],
  card: [
    ['first', ['adv-remind-card', 'first']],
    ['last', ['adv-remind-card', 'last']],
  ],
  phone: [
    ['first', ['adv-remind-phone', 'first']],
    ['last', ['adv-remind-phone', 'last']],
  ],
};

/** The bank before Alipay, always: the two records must match, and the bank's is the one compared with. */
export const TELL: Readonly<Record<Kind, readonly Teller[]>> = {
  passport: ['office', 'bank', 'banks', 'alipay', 'try'],
  permit: ['office', 'bank', 'alipay'],
  visa: ['office', 'bank', 'alipay'],
  card: ['bank', 'alipay', 'try'],
  phone: ['operator', 'bank', 'alipay'],
};

/** Every fact that a lead time comes from. */
export const REMINDER_FACTS: readonly string[] = [
  ...new Set(KINDS.flatMap((kind) => LEADS[kind].map(([, [fact]]) => fact))),
];

/** The day on which a lead time before an end begins; `undefined` where its fact has no such figure. */
export function leadDay(ends: Day, figure: FigureRef, rules: ReminderRules): Day | undefined {
  const { value, unit } = wholeFigure(rules, figure) ?? {};
  if (value === undefined) return undefined;
  if (unit === 'months') return monthsBefore(ends, value);
  return unit === 'days' ? daysAfter(ends, -value) : undefined;
}
