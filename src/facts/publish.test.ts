import type { CardRules } from '@pay-clinic/logic/cards';
import type { LimitRules } from '@pay-clinic/logic/limits';
import type { PhoneRules } from '@pay-clinic/logic/phones';
import type { ReminderRules } from '@pay-clinic/logic/reminders';
import type { RetryRules } from '@pay-clinic/logic/retry';
import { describe, expect, it } from 'vitest';
import { cardsJson } from './cards.ts';
import { allFacts } from './load.ts';
import { phonesJson } from './phones.ts';
import { FAMILIES, mayRetry, RETRY_FACTS, retryPause } from '../logic/retry/index.ts';
import { KINDS, LEADS, planReminders, REMINDER_FACTS } from '../logic/reminders/index.ts';
import { limitsJson, pinyinJson, rulesJson, sourcesJson } from './publish.ts';

// What is published is a promise: the names of fields, and that money is text and not a float.
describe('limits.json', () => {
  const { version, licence, rules } = limitsJson(allFacts(), (key) => key);
  it('says what it is and how it may be used', () => {
    expect({ version, licence }).toEqual({ version: 1, licence: 'CC-BY-4.0' });
  });
  it('lists the limits with figures as text, days and grade', () => {
    expect(rules.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['fc-single-5000', 'ba-type2-out', 'pa-day-5000']),
    );
    for (const rule of rules) {
      expect(rule).toMatchObject({
        reviewBy: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) as string,
      });
      for (const figure of rule.figures) expect(figure.value).toMatch(/^\d+(\.\d+)?$/);
    }
  });
});

describe('what is published and what the logic takes', () => {
  it('have one shape', () => {
    // The types are the test: this file does not compile once the two differ.
    const rules: LimitRules = limitsJson(allFacts(), (key) => key);
    const cards: CardRules = cardsJson();
    const phones: PhoneRules = phonesJson();
    for (const list of [rules.rules, cards.banks, Object.keys(phones.callingCodes)])
      expect(list.length).toBeGreaterThan(0);
  });
  it('stays the same on its way through a file', () => {
    for (const published of [cardsJson(), phonesJson()])
      expect(JSON.parse(JSON.stringify(published))).toEqual(published);
  });
});

describe('retry.json', () => {
  const rules: RetryRules = rulesJson(allFacts(), RETRY_FACTS, (key) => key);
  it('holds every figure that the guard reads: three tries, and a length for each wait', () => {
    for (const family of FAMILIES) {
      expect(retryPause(family, rules)).not.toBeNull();
      const ask = (tries: number) =>
        mayRetry(
          { family, tries: Array.from({ length: tries }, (_, at) => ({ at, family })), now: 4 },
          rules,
        );
      // Where no try helps, the count says nothing.
      if (ask(0).left === 0) continue;
      expect(ask(0).left).toBeGreaterThan(1);
      expect(ask(3).verdict).toBe('stop');
      expect(ask(3).pause).toBeGreaterThan(0);
    }
    expect(mayRetry({ family: 'limit', tries: [], now: 4 }, rules).left).toBe(3);
  });
  it('refuses an id that no fact has, with the ids that come near', () => {
    expect(() => rulesJson(allFacts(), ['adv-three-trys'], (key) => key)).toThrow(
      /adv-three-tries/,
    );
  });
});

describe('reminders.json', () => {
  const rules: ReminderRules = rulesJson(allFacts(), REMINDER_FACTS, (key) => key);
  it('holds a figure for every lead time', () => {
    for (const kind of KINDS) {
      const ends = kind === 'card' ? '12/2036' : '2036-12-31';
      const [reminder] = planReminders({ [kind]: ends }, '2026-11-22', rules).reminders;
      expect(reminder?.alerts).toHaveLength(LEADS[kind].length + 1);
    }
  });
});

describe('sources.json', () => {
  const { sources } = sourcesJson(allFacts());
  it('knows every source of every rule', () => {
    const known = sources.map(({ id }) => id);
    for (const { sources: cited } of allFacts().facts.values())
      expect(known).toEqual(expect.arrayContaining([...cited]));
  });
  it('never gives the address of a re-hosted copy', () => {
    const copies = sources.filter(({ rehosted }) => rehosted);
    expect(copies.length).toBeGreaterThan(0);
    for (const { addresses } of copies) expect(addresses).toEqual([]);
  });
});

describe('pinyin.json', () => {
  it('has the pinyin of every phrase, with its blanks', () => {
    const { phrases } = pinyinJson(allFacts());
    expect(Object.keys(phrases)).toEqual([...allFacts().phrases.keys()]);
    expect(phrases['human-agent']).toBe('réngōng kèfú');
    expect(phrases['name-order']).toContain('{surname}');
  });
});
