import type { ComponentChildren } from 'preact';
import { fill } from '../parts/fill.ts';
import { Shape, type VerdictKind } from '../parts/Verdict.tsx';
import { toBar } from './bar.ts';
import type { RuleId } from './cites.ts';
import type { LimitWords } from './LimitChecker.tsx';
import type { Money } from './money.ts';
import type { LimitCheck, LimitInput } from '@pay-clinic/logic/limits';

interface Props {
  check: LimitCheck;
  /** Whether it stops the payment before any other does. */
  first: boolean;
  input: LimitInput;
  words: LimitWords;
  money: Money;
  children: ComponentChildren;
}

const kinds: Record<LimitCheck['state'], VerdictKind> = {
  within: 'ok',
  near: 'warn',
  blocked: 'bad',
  unknown: 'info',
};

/** One limit with this payment drawn on it. The bar is for eyes; the line below says the same. */
export function LimitBar({ check, first, input, words, money, children }: Props) {
  const { rule, period, limit, currency, used, after, left, state } = check;
  const { amount } = input;
  const payment =
    used !== null && after !== null
      ? after - used
      : amount.currency === currency
        ? amount.value
        : null;
  const bar = toBar(limit, used, payment);
  const show = (value: number) => money(value, currency);
  const over = (after ?? payment ?? 0) - limit;
  const facts = [
    used !== null && period !== 'payment' && (['used', used] as const),
    left !== null && period !== 'payment' && (['left', left] as const),
    payment !== null && (['this', payment] as const),
    over > 0 && (['over', over] as const),
    over <= 0 && after !== null && period !== 'payment' && (['after', limit - after] as const),
  ].filter((fact) => fact !== false);

  return (
    <li class="limit" data-state={state}>
      <p class="limit-rule">
        <b>{words[`limits.rule.${rule as RuleId}`]}</b>{' '}
        {fill(words['limits.bar.limit'], {
          limit: show(limit),
          period: words[`limits.period.${period}`],
        })}
      </p>
      <div class="limit-bar" aria-hidden="true">
        {(['used', 'payment', 'over'] as const).map((part) => (
          <span class={`limit-${part}`} key={part} style={{ width: `${bar[part]}%` }} />
        ))}
        <i style={{ insetInlineStart: `${bar.edge}%` }} />
      </div>
      <p class="limit-state" data-kind={kinds[state]}>
        <Shape kind={kinds[state]} />
        {words[`limits.state.${first ? 'first' : state}`]}
      </p>
      <ul class="limit-figures">
        {facts.map(([name, value]) => (
          <li key={name}>{fill(words[`limits.bar.${name}`], { amount: show(value) })}</li>
        ))}
        {check.lacks && (
          <li>{words[check.lacks === 'cnyPerUsd' ? 'limits.bar.rate' : 'limits.bar.unknown']}</li>
        )}
      </ul>
      {children}
    </li>
  );
}
