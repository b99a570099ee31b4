import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysAfter, daysBetween, readDay } from '../dates/index.ts';
import { KINDS, LEADS, planReminders, TELL } from './index.ts';
import type { Kind, ReminderInput, ReminderRules } from './index.ts';
import { RULES } from './rules.fixture.ts';

const TODAY = '2026-11-22';
const plan = (input: ReminderInput, today = TODAY, rules = RULES) =>
  planReminders(input, today, rules);
const daysOf = (kind: Kind, ends: string, today = TODAY) =>
  plan({ [kind]: ends }, today).reminders[0]?.alerts.map(({ stage, on }) => `${stage} ${on}`);

describe('planReminders', () => {
  it('puts the days before each end, and the end itself', () => {
    expect(daysOf('passport', '2027-08-31')).toEqual([
      'first 2027-02-28',
      'notice 2027-07-02',
      'last 2027-08-17',
      'end 2027-08-31',
    ]);
    expect(daysOf('permit', '2027-03-01')).toEqual([
      'first 2026-12-31',
      'law 2027-01-30',
      'end 2027-03-01',
    ]);
    expect(daysOf('visa', '2026-12-24')).toEqual([
      'first 2026-12-10',
      'law 2026-12-17',
      'end 2026-12-24',
    ]);
    expect(daysOf('phone', '2026-12-01')).toEqual([
      'first 2026-11-24',
      'last 2026-11-30',
      'end 2026-12-01',
    ]);
    expect(daysOf('card', '02/28')).toEqual([
      'first 2027-12-31',
      'last 2028-02-15',
      'end 2028-02-29',
    ]);
  });

  it('says what is due once a lead time has begun, and reminds only of what is to come', () => {
    expect(plan({ passport: '2026-12-31' }).reminders[0]).toMatchObject({
      state: 'ahead',
      days: 39,
      due: 'notice',
      alerts: [
        { stage: 'last', on: '2026-12-17' },
        { stage: 'end', on: '2026-12-31' },
      ],
    });
    // The very day counts as begun: a reminder for it would come too late.
    expect(plan({ phone: '2026-11-29' }).reminders[0]).toMatchObject({ due: 'first' });
    expect(plan({ phone: '2026-11-30' }).reminders[0]).not.toHaveProperty('due');
  });

  it('knows today and what is over', () => {
    expect(plan({ permit: TODAY }).reminders[0]).toMatchObject({
      state: 'today',
      days: 0,
      due: 'end',
      alerts: [],
    });
    expect(plan({ permit: '2026-11-21' }).reminders[0]).toMatchObject({
      state: 'past',
      days: -1,
      due: 'end',
      alerts: [],
    });
    expect(plan({ card: '10/26' }).reminders[0]).toMatchObject({ state: 'past', days: -22 });
    expect(plan({ card: '11/26' }).reminders[0]).toMatchObject({ state: 'ahead', days: 8 });
  });

  it('puts what ends first in front, and keeps its own order on one day', () => {
    const day = '2027-05-31';
    const { reminders } = plan({ phone: day, card: '05/27', visa: '2027-01-01', passport: day });
    expect(reminders.map(({ kind }) => kind)).toEqual(['visa', 'passport', 'card', 'phone']);
  });

  it('tells the bank before Alipay', () => {
    for (const kind of KINDS) {
      expect(TELL[kind]).toContain('bank');
      expect(TELL[kind].indexOf('bank')).toBeLessThan(TELL[kind].indexOf('alipay'));
    }
    expect(plan({ passport: '2030-01-01' }).reminders[0]?.tell).toEqual(TELL.passport);
  });

  it('names the fact behind each lead time', () => {
    const { reminders } = plan({ permit: '2027-03-01' });
    expect(reminders[0]?.alerts.map(({ fact }) => fact)).toEqual([
      'adv-remind-permit',
      'id-permit-extend',
      undefined,
    ]);
  });

  it.each([
    [{ passport: '2026-02-30' }, 'no-such-day'],
    [{ permit: 'soon' }, 'unreadable'],
    [{ card: '13/29' }, 'no-such-day'],
    [{ card: '6222020200112233' }, 'unreadable'],
    [{ visa: '2126-01-01' }, 'far'],
    [{ phone: '9999-12-31' }, 'far'],
  ])('finds a problem in %j', (input, problem) => {
    const { reminders, problems } = plan(input);
    expect(reminders).toEqual([]);
    expect(problems).toEqual([{ kind: Object.keys(input)[0], problem }]);
  });

  it('goes on beside a problem', () => {
    const { reminders, problems } = plan({ passport: 'x', phone: '2026-12-24', visa: '' });
    expect([reminders.length, problems.length]).toEqual([1, 1]);
  });

  it('draws the line of what is far at fifty years', () => {
    expect(plan({ passport: daysAfter(TODAY, 50 * 366) }).problems).toEqual([]);
    expect(plan({ passport: daysAfter(TODAY, 50 * 366 + 1) }).problems).toHaveLength(1);
  });

  it('has nothing to say without a day that can be today', () => {
    for (const today of ['', '2026-02-30', 'now'])
      expect(plan({ passport: '2030-01-01' }, today)).toEqual({ reminders: [], problems: [] });
  });

  it('reminds in the order of the days, whatever the facts make of the lead times', () => {
    const rules = {
      rules: [
        {
          id: 'adv-remind-phone',
          figures: [
            { key: 'first', value: '5', unit: 'days' },
            { key: 'last', value: '9', unit: 'days' },
          ],
        },
      ],
    };
    const stages = (ends: string) =>
      plan({ phone: ends }, TODAY, rules).reminders.map(({ due, alerts }) => [
        due,
        ...alerts.map(({ stage }) => stage),
      ]);
    expect(stages('2026-12-24')).toEqual([[undefined, 'last', 'first', 'end']]);
    expect(stages('2026-11-29')).toEqual([['last', 'first', 'end']]);
  });

  it('leaves out a lead time whose fact is missing or has another unit', () => {
    const rules = {
      rules: [
        { id: 'adv-remind-phone', figures: [{ key: 'first', value: '7', unit: 'tries' }] },
        { id: 'adv-remind-visa', figures: [] },
      ],
    };
    for (const kind of ['phone', 'visa'] as const)
      expect(plan({ [kind]: '2027-01-01' }, TODAY, rules).reminders[0]?.alerts).toEqual([
        { stage: 'end', on: '2027-01-01' },
      ]);
  });
});

const anyEnd = fc.integer({ min: -9000, max: 18_000 }).map((days) => daysAfter(TODAY, days));

describe('for any input', () => {
  it('reminds only of days between today and the end, in their order, each stage once', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KINDS), anyEnd, anyEnd, (kind, ends, today) => {
        const input = kind === 'card' ? `${ends.slice(5, 7)}/${ends.slice(0, 4)}` : ends;
        const { reminders } = plan({ [kind]: input }, today);
        for (const { alerts, due, days, ends: last, state } of reminders) {
          const all = alerts.map(({ on }) => on);
          expect([...all].sort()).toEqual(all);
          expect(all.every((on) => on > today && on <= last)).toBe(true);
          const stages = alerts.map(({ stage }) => stage);
          expect(new Set(stages).size).toBe(stages.length);
          expect(stages.includes('end')).toBe(state === 'ahead');
          if (due) expect(stages).not.toContain(due);
          expect(stages.length + (due ? 1 : 0)).toBeGreaterThan(0);
          expect(stages.length).toBeLessThanOrEqual(LEADS[kind].length + 1);
          expect(days).toBe(daysBetween(today, last));
        }
      }),
    );
  });
  it('answers anything without an exception, with days that exist', () => {
    const anyText = fc.oneof(
      fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)), maxLength: 40 }),
      anyEnd,
      fc.anything(),
    );
    const anyInput = fc.record(
      { passport: anyText, permit: anyText, visa: anyText, phone: anyText, card: anyText },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(anyInput, anyText, fc.anything(), (input, today, rules) => {
        const asked = planReminders(
          input as ReminderInput,
          today as string,
          rules as ReminderRules,
        );
        const safe = planReminders(input as ReminderInput, TODAY, RULES);
        for (const { ends, alerts } of [...asked.reminders, ...safe.reminders])
          for (const each of [ends, ...alerts.map(({ on }) => on)])
            expect(readDay(each)).toEqual({ kind: 'day', day: each });
        const given = KINDS.filter((kind) => kind in input);
        expect(safe.reminders.length + safe.problems.length).toBeLessThanOrEqual(given.length);
      }),
    );
    expect(planReminders(null as unknown as ReminderInput, TODAY, RULES).reminders).toEqual([]);
  });
});
