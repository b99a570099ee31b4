import { describe, expect, it } from 'vitest';
import english from '../../../content/i18n/en.json';
import { KINDS, LEADS, planReminders, TELL } from '../../logic/reminders/index.ts';
import { RULES } from '../../logic/reminders/rules.fixture.ts';
import type { ReminderWords } from './Reminders.tsx';
import { sayEvent, sayPlainly, sayTelling, sayVerdict, timeline } from './say.ts';

const saying = { words: english as ReminderWords, lang: 'en' };
const TODAY = '2026-11-22';
const lineOf = (input: Parameters<typeof planReminders>[0]) =>
  timeline(planReminders(input, TODAY, RULES), TODAY);
const input = { passport: '2026-12-31', permit: '2026-11-01', phone: '2026-12-09', card: '11/26' };

describe('timeline', () => {
  it('puts what is over first, then what is due, then what comes', () => {
    const line = lineOf(input);
    expect(line.map(({ state, reminder, stage }) => `${state} ${reminder.kind} ${stage}`)).toEqual([
      'past permit end',
      'now card last',
      'now passport notice',
      'later card end',
      'later phone first',
      'later phone last',
      'later phone end',
      'later passport last',
      'later passport end',
    ]);
    const later = line.filter(({ state }) => state === 'later').map(({ days }) => days);
    expect([...later].sort((a, b) => a - b)).toEqual(later);
  });
});

describe('sayVerdict', () => {
  it.each([
    [{}, 'info', english['reminders.because.none']],
    [input, 'bad', english['reminders.past.permit']],
    [{ passport: '2026-12-31' }, 'warn', english['reminders.stage.passport.notice']],
    [{ phone: '2026-12-09' }, 'ok', 'on 2 December 2026, in 10 days'],
  ])('of %j is %s', (given, kind, part) => {
    const verdict = sayVerdict(lineOf(given), saying);
    expect(verdict.kind).toBe(kind);
    expect(verdict.reason).toContain(part);
  });
});

describe('sayVerdict without a date to reckon with', () => {
  it.each([
    [{ passport: '9999-12-31' }, english['reminders.problem.far']],
    [{ visa: '2026-02-30' }, english['reminders.problem.no-such-day']],
    [{ card: '13/99' }, english['reminders.problem.month']],
    [{}, english['reminders.because.none']],
  ])('says what is wrong with %j', (given, reason) => {
    const { problems } = planReminders(given, TODAY, RULES);
    expect(sayVerdict(lineOf(given), saying, problems)).toMatchObject({ kind: 'info', reason });
  });
});

describe('the words', () => {
  it('exist for every stage, for everyone to tell, and for everything that is over', () => {
    const words = english as Readonly<Record<string, string>>;
    for (const kind of KINDS) {
      for (const stage of [...LEADS[kind].map(([stage]) => stage), 'end'])
        expect(words[`reminders.stage.${kind}.${stage}`], `${kind} ${stage}`).toBeTruthy();
      for (const who of TELL[kind])
        expect(words[`reminders.tell.${kind}.${who}`], `${kind} ${who}`).toBeTruthy();
      expect(words[`reminders.past.${kind}`]).toBeTruthy();
    }
  });
});

describe('sayEvent', () => {
  it('says what to do, what ends and whom to tell, in order', () => {
    const [reminder] = planReminders({ passport: '2027-08-31' }, TODAY, RULES).reminders;
    if (!reminder) throw new Error('The passport has no reminder.');
    const { summary, description } = sayEvent(reminder, 'first', saying);
    expect(summary).toBe(english['reminders.stage.passport.first']);
    const lines = description.split('\n');
    expect(lines[0]).toBe('Passport ends on 31 August 2027.');
    expect(lines.slice(2)).toEqual(
      sayTelling(reminder, saying.words).map((step, index) => `${index + 1}. ${step}`),
    );
  });
});

describe('sayPlainly', () => {
  it('has a line for each stop, with its day', () => {
    const lines = sayPlainly(lineOf(input), saying).split('\n');
    expect(lines).toHaveLength(9);
    expect(lines[0]).toBe('1 November 2026: The residence permit ends');
    expect(lines[1]).toMatch(/^Now: /);
    expect(lines[4]).toBe('2 December 2026: Pay for the phone number');
  });
});
