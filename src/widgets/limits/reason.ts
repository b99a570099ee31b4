/** The verdict's sentences, made from the site's words. */
import { fill } from '../parts/fill.ts';
import type { RuleId } from './cites.ts';
import type { LimitWords } from './LimitChecker.tsx';
import type { Money } from './money.ts';
import type { LimitCheck, LimitFinding, LimitInput, LimitResult } from '@pay-clinic/logic/limits';

interface Asked {
  words: LimitWords;
  input: LimitInput;
  result: LimitResult;
  money: Money;
  hasAmount: boolean;
}

/** Findings that say why there is no answer; the others stand below it, as worth knowing. */
const explains: Record<LimitFinding, boolean> = {
  'amount-invalid': true,
  'amount-zero': false,
  'input-unknown': true,
  'spent-invalid': false,
  'spent-inconsistent': false,
  'own-limit-invalid': false,
  'own-limit-ignored': false,
  'rate-invalid': false,
  'payment-account-type-missing': true,
  'bank-account-class-unknown': false,
  'no-rule': true,
  'rule-missing': true,
  'fee-unknown': false,
  'ba-noncounter': false,
  'pa-day-10000': false,
};

/** What is worth knowing besides the verdict. */
export const besides = ({ findings, outcome }: LimitResult, input: LimitInput) => {
  const said = findings.filter((finding) => outcome !== 'unknown' || !explains[finding]);
  // A bank may have set its own, lower limit on a card of any class: say so until it is typed in.
  const own = input.ownLimits?.perDay ?? input.ownLimits?.perPayment;
  const silent = input.source === 'bank-card' && own === undefined;
  return silent && !said.includes('ba-noncounter') ? [...said, 'ba-noncounter' as const] : said;
};

/** The check that stops the payment first: of the first rule's periods, the one that leaves least. */
export function stopsFirst({ checks, blocking }: LimitResult): LimitCheck | undefined {
  const least = ({ left }: LimitCheck) => left ?? Infinity;
  return checks
    .filter(({ rule, state }) => state === 'blocked' && rule === blocking[0])
    .sort((a, b) => least(a) - least(b))[0];
}

export function sayReason({ words, input, result, money, hasAmount }: Asked) {
  const lacks = [...new Set(result.checks.flatMap(({ lacks }) => lacks ?? []))].map(
    (lack) => words[`limits.lacks.${lack}`],
  );
  if (!hasAmount) return { sentences: [words['limits.because.no-amount']], largest: '', lacks: [] };

  const sentences: string[] = [];
  const { value, currency } = input.amount;
  const blocked = stopsFirst(result);
  if (blocked) {
    const { rule, limit, period, used, left } = blocked;
    const show = (amount: number) => money(amount, blocked.currency);
    sentences.push(
      fill(words['limits.because.blocked'], {
        rule: words[`limits.rule.${rule as RuleId}`],
        limit: show(limit),
        period: words[`limits.period.${period}`],
      }),
    );
    if (used !== null && left !== null && period !== 'payment')
      sentences.push(fill(words['limits.because.used'], { used: show(used), left: show(left) }));
  } else if (result.outcome === 'within') {
    sentences.push(fill(words['limits.because.within'], { amount: money(value, currency) }));
  } else {
    const said = result.findings.filter((finding) => explains[finding]);
    sentences.push(...said.map((finding) => words[`limits.finding.${finding}`]));
  }

  const { largestNow } = result;
  let largest = '';
  if (largestNow && result.outcome !== 'within') {
    // Where something is not known, a smaller amount may be stopped too.
    const sure = result.outcome === 'blocked' && result.checks.every(({ used }) => used !== null);
    const said =
      largestNow.value === 0
        ? 'limits.largest.nothing'
        : sure
          ? 'limits.largest'
          : 'limits.largest.known';
    largest = fill(words[said], { amount: money(largestNow.value, largestNow.currency) });
  }
  return { sentences, largest, lacks: result.outcome === 'unknown' ? lacks : [] };
}
