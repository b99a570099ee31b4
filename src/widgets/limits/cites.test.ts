import { checkLimits, type LimitInput } from '@pay-clinic/logic/limits';
import { describe, expect, it } from 'vitest';
import english from '../../../content/i18n/en.json';
import { allFacts } from '../../facts/index.ts';
import { citedFacts, lastStated, phraseIds, ruleIds } from './cites.ts';

const classes = ['I', 'II', 'III'] as const;
const base = { identity: 'none', amount: { value: 1, currency: 'CNY' } } as const;
const inputs: LimitInput[] = [
  ...(['none', 'verified'] as const).map((identity) => ({
    ...base,
    source: 'overseas-card' as const,
    identity,
  })),
  ...classes.map((bankAccountClass) => ({
    ...base,
    source: 'bank-card' as const,
    bankAccountClass,
    ownLimits: { perPayment: 1, perDay: 1 },
  })),
  ...classes.map((paymentAccountType) => ({
    ...base,
    source: 'alipay-balance' as const,
    paymentAccountType,
  })),
];

describe('what stands behind the rules', () => {
  const facts = allFacts();
  const rules = { rules: [...facts.facts.values()].map(({ id, figures }) => ({ id, figures })) };
  const emitted = inputs.flatMap((input) =>
    checkLimits(input, rules).checks.map(({ rule }) => rule),
  );

  it('knows every rule that the checker can name, and no other', () => {
    expect([...new Set(emitted)].sort()).toEqual([...ruleIds].sort());
  });
  it('has words for every rule', () => {
    for (const id of ruleIds)
      for (const key of [`limits.rule.${id}`, `limits.raise.${id}`])
        expect(english).toHaveProperty([key]);
  });
  it('cites facts and phrases that exist', () => {
    expect(citedFacts.filter((id) => !facts.facts.has(id))).toEqual([]);
    expect(phraseIds.filter((id) => !facts.phrases.has(id))).toEqual([]);
    expect([...lastStated].filter((id) => !facts.facts.get(id)?.effective.date)).toEqual([]);
  });
});
