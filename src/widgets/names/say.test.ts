import { compareNames, NAME_DIFFERENCE_KINDS } from '@pay-clinic/logic/names';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allFacts } from '../../facts/index.ts';
import { fill } from '../parts/fill.ts';
import { phraseIds, remedies } from './remedies.ts';
import { sayAtBank } from './say.ts';

const { phrases } = allFacts();

function say(bank: string, alipay: string, surname = '', given = '') {
  const passport = { surname, given };
  const texts = { bank, alipay, passport: [surname, given].filter(Boolean).join(' ') };
  return sayAtBank(compareNames({ bank, alipay, passport }), texts, passport).map(
    ({ phrase, values }) => `${phrase}: ${fill(phrases.get(phrase)?.en ?? '', values)}`,
  );
}

describe('sayAtBank', () => {
  it('has a phrase that exists for every kind of difference', () => {
    expect(Object.keys(remedies).sort()).toEqual(Object.keys(NAME_DIFFERENCE_KINDS).sort());
    expect(phraseIds.filter((id) => !phrases.has(id))).toEqual([]);
  });
  it.each([
    [['SMITHJOHN', 'SMITH JOHN'], /name-spaces-one: .*"SMITH JOHN"/],
    [['SMITH  JOHN', 'SMITH JOHN'], /name-spaces-remove: .*"SMITH JOHN"/],
    [
      ['JOHN SMITH', 'SMITH JOHN', 'SMITH', 'JOHN'],
      /name-order: .*surname is SMITH.*names are JOHN/,
    ],
    [['SMITH JOHN', 'SMITH JOHN PAUL', 'SMITH', 'JOHN PAUL'], /name-missing-part: .*has PAUL/],
    [['MR SMITH JOHN', 'SMITH JOHN', 'SMITH', 'JOHN'], /name-extra-text: MR is not/],
    [['SMIHT JOHN', 'SMITH JOHN', 'SMITH', 'JOHN'], /name-wrong-letter: .*be SMITH/],
    [['Smith John', 'SMITH JOHN', 'Smith', 'Jon'], /"Smith Jon"|SMITH JON/],
    [
      ['MÜLLER ANNA', 'MUELLER ANNA', 'MUELLER', 'ANNA'],
      /name-special-letters: .*: MUELLER ANNA\./,
    ],
  ])('%j', (names, expected) => {
    const [bank = '', alipay = '', surname, given] = names;
    expect(say(bank, alipay, surname, given).join('\n')).toMatch(expected);
  });
  it('claims nothing of a document that it has not seen', () => {
    expect(say('陳偉', '陈伟')).toEqual([]);
    expect(say('JOSÉ MUÑOZ', 'MUNOZ JOSE')).toEqual([]);
  });
  it('claims no damage at the bank that may be in Alipay', () => {
    expect(say('SMITH JOHN', 'ＳＭＩＴＨ　ＪＯＨＮ')).toEqual([]);
  });
  it('answers any names', () => {
    const text = fc.string({
      unit: fc.constantFrom(...'SMITH JOHNüé陈伟·-<ЖĀ\u200b１😀'),
      maxLength: 20,
    });
    fc.assert(
      fc.property(text, text, text, text, (...names) => {
        expect(say(...names).join()).not.toMatch(/undefined|NaN|\{/);
      }),
    );
  });
});
