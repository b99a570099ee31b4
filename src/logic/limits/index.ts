// Checks a payment against the limits of the card, the account or the balance it is paid from.
import {
  add,
  compare,
  divideToCent,
  multiply,
  percentOf,
  subtract,
  toCent,
  toNumber,
  ZERO,
} from '../decimal/index.ts';
import type { Decimal } from '../decimal/index.ts';
import { findFigure, limitsFor, toSum } from './rules.ts';
import type { Facts, Given } from './rules.ts';
import type {
  Currency,
  Limit,
  LimitCheck,
  LimitFinding,
  LimitInput,
  LimitLack,
  LimitResult,
  LimitRules,
  Period,
} from './types.ts';

export { LIMIT_FINDINGS, LIMIT_LACKS } from './types.ts';
export type {
  Currency,
  LimitCheck,
  LimitFinding,
  LimitInput,
  LimitLack,
  LimitResult,
  LimitRules,
  Period,
} from './types.ts';

/** `near` begins at this part of a limit, in percent (the meaning of the word, not a fact). */
const NEAR: Decimal = { units: 80n, scale: 0 };

/** Turns a sum into another currency, to a cent; `undefined` without the rate it takes. */
function convert(
  sum: Decimal,
  from: Currency,
  to: Currency,
  rate: Decimal | undefined,
  rounding: 'up' | 'down',
): Decimal | undefined {
  if (from === to) return sum;
  if (!rate) return undefined;
  return to === 'CNY' ? toCent(multiply(sum, rate), rounding) : divideToCent(sum, rate, rounding);
}

/** What was spent in a period, and what it is at least where it is not known. */
interface Spent {
  known: Decimal | undefined;
  atLeast: Decimal;
}

/** The sums spent by period: a shorter period is part of a longer one. */
function readSpent(
  given: Given['spent'],
  note: (finding: LimitFinding) => void,
): Record<Period, Spent> {
  let atLeast = ZERO;
  const read = (value: unknown): Spent => {
    let known = toSum(value);
    if (!known && value !== undefined && value !== null) note('spent-invalid');
    if (known && compare(known, atLeast) < 0) {
      note('spent-inconsistent');
      known = undefined;
    }
    atLeast = known ?? atLeast;
    return { known, atLeast };
  };
  return {
    payment: { known: ZERO, atLeast: ZERO },
    day: read(given?.today),
    year: read(given?.year),
    lifetime: read(given?.lifetime),
  };
}

/** A check, and how much its limit lets through in the currency of the amount, if that is known. */
interface Checked {
  check: LimitCheck;
  room: Decimal | undefined;
}

const LACKS: Record<Period, LimitLack | undefined> = {
  payment: undefined,
  day: 'spent.today',
  year: 'spent.year',
  lifetime: 'spent.lifetime',
};

/** One limit against the amount; what is spent is converted up and what is left down. */
function checkLimit(
  limit: Limit,
  { known, atLeast }: Spent,
  amount: Decimal,
  currency: Currency,
  rate: Decimal | undefined,
): Checked {
  const head = {
    rule: limit.rule,
    period: limit.period,
    limit: toNumber(limit.value),
    currency: limit.currency,
  };
  const unknown = { used: null, after: null, left: null };
  const used = convert(atLeast, currency, limit.currency, rate, 'up');
  const paid = convert(amount, currency, limit.currency, rate, 'up');
  if (!used || !paid) {
    return {
      check: { ...head, ...unknown, state: 'unknown', lacks: 'cnyPerUsd' },
      room: undefined,
    };
  }
  const after = add(used, paid);
  const rest = subtract(limit.value, used);
  const left = compare(rest, ZERO) < 0 ? ZERO : rest;
  // What is paid in another currency counts in whole cents: a part of a cent lets nothing through.
  const spare = currency === limit.currency ? left : toCent(left, 'down');
  const room = convert(spare, limit.currency, currency, rate, 'down');
  const isBlocked = compare(after, limit.value) > 0;
  const lacks = known ? undefined : LACKS[limit.period];
  if (lacks) {
    return {
      check: { ...head, ...unknown, state: isBlocked ? 'blocked' : 'unknown', lacks },
      room,
    };
  }
  const isNear = compare(after, percentOf(limit.value, NEAR)) >= 0;
  const state = isBlocked ? 'blocked' : isNear ? 'near' : 'within';
  return {
    check: { ...head, used: toNumber(used), after: toNumber(after), left: toNumber(left), state },
    room,
  };
}

/** The fee on overseas cards: a share of the whole amount once that is above what is free. */
function findFee(
  amount: Decimal | undefined,
  rules: Facts,
  note: (finding: LimitFinding) => void,
): LimitResult['fee'] {
  const free = findFigure(rules, 'fc-fee', ({ key }) => key === 'free-up-to');
  const rate = findFigure(rules, 'fc-fee', ({ key }) => key === 'rate');
  if (!amount || free?.unit !== 'CNY' || rate?.unit !== '%') {
    note('fee-unknown');
    return undefined;
  }
  const fee = toCent(percentOf(amount, rate.value), 'half-up');
  if (compare(amount, free.value) <= 0 || fee.units === 0n) return undefined;
  return { rule: 'fc-fee', value: toNumber(fee), currency: 'CNY' };
}

/** The one with less room first; those whose room is not known in this currency last. */
const byRoomLeft = ({ room: a }: Checked, { room: b }: Checked): number =>
  a && b ? compare(a, b) : Number(!a) - Number(!b);

/**
 * Checks one payment against every limit that applies to the way of paying.
 *
 * All sums are decimals and compared exactly. What the input leaves out, or states in a form that
 * cannot be used (negative, not a number, today above the year), is not guessed: the checks that
 * need it are `unknown`, unless the part that is known already passes the limit. A rule that is
 * not in `rules` never counts as kept. An amount of 0 is checked like any other, with a finding.
 *
 * @param input what is to be paid, how, and what has been spent
 * @param rules the content of `/data/limits.json`; every figure is taken from there
 * @returns outcome, one check for each figure, and findings; never throws
 */
export function checkLimits(input: LimitInput, rules: LimitRules): LimitResult {
  const findings = new Set<LimitFinding>();
  const note = (finding: LimitFinding): void => void findings.add(finding);
  const result = (rest: Omit<LimitResult, 'findings'>): LimitResult => ({
    ...rest,
    findings: [...findings],
  });

  const given: Given = input;
  const currency = given.amount?.currency;
  const amount = toSum(given.amount?.value);
  if (!amount || (currency !== 'CNY' && currency !== 'USD')) {
    note('amount-invalid');
    return result({ outcome: 'unknown', blocking: [], checks: [] });
  }
  if (amount.units === 0n) note('amount-zero');
  const givenRate = given.cnyPerUsd ?? undefined;
  const sum = toSum(givenRate);
  const rate = sum && sum.units > 0n ? sum : undefined;
  if (givenRate !== undefined && !rate) note('rate-invalid');

  const spent = readSpent(given.spent, note);
  const checked = limitsFor(given, rules, note).map((limit) =>
    checkLimit(limit, spent[limit.period], amount, currency, rate),
  );
  const checks = checked.map(({ check }) => check);
  if (checks.length === 0) note('no-rule');

  const byRoom = [...checked].sort(byRoomLeft);
  const blocked = byRoom.filter(({ check }) => check.state === 'blocked');
  const isIncomplete =
    checks.length === 0 ||
    checks.some(({ state }) => state === 'unknown') ||
    findings.has('rule-missing') ||
    findings.has('payment-account-type-missing');
  const fee =
    input.source === 'overseas-card'
      ? findFee(convert(amount, currency, 'CNY', rate, 'up'), rules, note)
      : undefined;
  // A figure that is known in part bounds the answer too, but alone it is no answer.
  const room = checks.some(({ left }) => left !== null) && byRoom.find((each) => each.room)?.room;
  return result({
    outcome: blocked.length > 0 ? 'blocked' : isIncomplete ? 'unknown' : 'within',
    blocking: [...new Set(blocked.map(({ check }) => check.rule))],
    checks,
    ...(fee && { fee }),
    ...(room && { largestNow: { value: toNumber(toCent(room, 'down')), currency } }),
  });
}
