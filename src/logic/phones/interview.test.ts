import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PHONE_STEPS, PHONE_VERDICTS, planPhone } from './index.ts';
import type { PhoneAnswers, PhoneStep } from './index.ts';

const files = ['mainland', 'foreign', 'unknown'] as const;
const holders = ['mine', 'changed', 'lost', 'other', 'former', 'unknown'] as const;
const ticks = ['unfit', 'virtual', 'ported', 'filtered', 'dualSim', 'abroad', 'silent'] as const;

const every: PhoneAnswers[] = files.flatMap((onFile) =>
  holders.flatMap((holder) =>
    Array.from({ length: 2 ** ticks.length }, (_, bits) => ({
      onFile,
      holder,
      ...Object.fromEntries(ticks.map((tick, bit) => [tick, ((bits >> bit) & 1) === 1])),
    })),
  ),
);
const mine: PhoneAnswers = { onFile: 'mainland', holder: 'mine' };

describe('planPhone', () => {
  it('ends every interview in steps, each once, with the bank to call at the end', () => {
    for (const answers of every) {
      const { steps } = planPhone(answers);
      expect(new Set(steps).size).toBe(steps.length);
      expect(steps.at(-1)).toBe('bank-call');
      for (const step of steps) expect(Object.keys(PHONE_STEPS)).toContain(step);
    }
  });
  it('uses every step and every verdict', () => {
    const plans = every.map(planPhone);
    expect(new Set(plans.flatMap(({ steps }) => steps))).toEqual(new Set(Object.keys(PHONE_STEPS)));
    expect(new Set(plans.map(({ verdict }) => verdict))).toEqual(new Set(PHONE_VERDICTS));
  });
  it('leaves the phone alone where the number is not in it', () => {
    for (const answers of every.filter(
      ({ holder, unfit }) => holder === 'changed' || holder === 'lost' || unfit,
    )) {
      const { verdict, steps } = planPhone(answers);
      const stays = answers.holder === 'lost' && !answers.unfit;
      expect(verdict).toBe(stays ? 'sim' : 'record');
      expect(steps.filter((step) => step.startsWith('phone-'))).toEqual([]);
      expect(steps.includes('bank-change')).toBe(!stays);
    }
  });
  it.each<[string, Partial<PhoneAnswers>, string, PhoneStep[]]>([
    ['nothing wrong', {}, 'clear', ['phone-wait', 'phone-filter', 'alipay-type', 'bank-call']],
    ['a new number', { holder: 'changed' }, 'record', ['bank-change', 'alipay-number']],
    ['a lost card', { holder: 'lost' }, 'sim', ['operator-sim', 'alipay-type']],
    ["a partner's number", { holder: 'other' }, 'person', ['operator-name', 'bank-change']],
    ['a second-hand number', { holder: 'former' }, 'person', ['bank-taken', 'alipay-taken']],
    ['no idea', { holder: 'unknown', onFile: 'unknown' }, 'ask', ['bank-ask', 'phone-wait']],
    ['no idea, and a filter', { holder: 'unknown', filtered: true }, 'ask', ['bank-ask']],
    ['mine, of I know not which kind', { onFile: 'unknown' }, 'ask', ['phone-wait']],
    ['a data card', { unfit: true }, 'record', ['bank-change']],
    ['a filter', { filtered: true }, 'phone', ['phone-filter', 'phone-wait']],
    ['two SIM cards', { dualSim: true }, 'phone', ['phone-sims', 'phone-wait']],
    ['abroad', { abroad: true }, 'phone', ['phone-abroad', 'phone-wait']],
    ['no code from anyone', { silent: true }, 'phone', ['operator-sms', 'phone-wait']],
    ['moved', { ported: true }, 'kind', ['operator-sms', 'phone-wait']],
    ['a virtual operator', { virtual: true }, 'kind', ['bank-virtual', 'phone-wait']],
    ['from abroad', { onFile: 'foreign' }, 'kind', ['bank-foreign', 'phone-wait']],
    [
      'several at once: what is quick first',
      { virtual: true, filtered: true, silent: true },
      'phone',
      ['phone-filter', 'operator-sms', 'bank-virtual', 'phone-wait', 'alipay-type'],
    ],
  ])('%s', (_, answers, verdict, first) => {
    const plan = planPhone({ ...mine, ...answers });
    expect(plan.verdict).toBe(verdict);
    expect(plan.steps.slice(0, first.length)).toEqual(first);
  });
  it('asks for more only, the more is ticked', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...every),
        fc.constantFrom('filtered', 'dualSim', 'abroad', 'silent', 'ported', 'virtual'),
        (answers, tick) => {
          const steps = new Set(planPhone({ ...answers, [tick]: true }).steps);
          const before = planPhone({ ...answers, [tick]: false }).steps;
          expect(before.filter((step) => !steps.has(step))).toEqual([]);
        },
      ),
    );
  });
});
