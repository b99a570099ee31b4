import { checkLimits, type LimitInput } from '@pay-clinic/logic/limits';
import { describe, expect, it } from 'vitest';
import { allFacts } from '../../facts/index.ts';
import { stopsFirst } from './reason.ts';

const rules = { rules: [...allFacts().facts.values()] };
const typeIII: LimitInput = {
  source: 'bank-card',
  identity: 'verified',
  bankAccountClass: 'III',
  amount: { value: 3000, currency: 'CNY' },
};

describe('the limit that is named first', () => {
  it('is the period that leaves least, not the first row of the rule', () => {
    const result = checkLimits({ ...typeIII, spent: { today: 100, year: 49999 } }, rules);
    expect(stopsFirst(result)).toMatchObject({ period: 'year', left: 1 });
    expect(result.largestNow?.value).toBe(1);
  });
  it('is named where what was spent is not known, too', () => {
    expect(stopsFirst(checkLimits(typeIII, rules))).toMatchObject({ period: 'day' });
  });
  it('is none where nothing stops the payment', () => {
    const small = { ...typeIII, amount: { value: 1, currency: 'CNY' as const } };
    expect(stopsFirst(checkLimits({ ...small, spent: { today: 0, year: 0 } }, rules))).toBe(
      undefined,
    );
  });
});
