import { describe, expect, it } from 'vitest';
import { PHONE_FINDINGS, PHONE_STEPS, type PhoneResult } from '@pay-clinic/logic/phones';
import english from '../../../content/i18n/en.json';
import { allFacts } from '../../facts/index.ts';
import { toAnswers } from './answers.ts';
import { citedFacts, phraseIds } from './cites.ts';

const nothing: PhoneResult = {
  e164: null,
  country: null,
  mainlandMobile: false,
  virtualOperator: 'unknown',
  findings: [],
};
const mobile: PhoneResult = {
  ...nothing,
  e164: '+8613800138000',
  country: 'CN',
  mainlandMobile: true,
  virtualOperator: false,
};

describe('the answers of the interview', () => {
  it('start from not knowing', () => {
    expect(toAnswers({}, nothing)).toMatchObject({
      answers: { onFile: 'unknown', holder: 'unknown', unfit: false, virtual: false },
      ask: { kind: true, virtual: true },
    });
  });
  it('are read from the form', () => {
    const fields = { holder: 'lost', kind: 'foreign', dualSim: 'on', virtual: 'on' };
    expect(toAnswers(fields, nothing).answers).toMatchObject({
      holder: 'lost',
      onFile: 'foreign',
      dualSim: true,
      virtual: true,
      filtered: false,
    });
  });
  it('follow the number where it tells, and do not ask for that', () => {
    expect(toAnswers({ kind: 'foreign', virtual: 'on' }, mobile)).toMatchObject({
      answers: { onFile: 'mainland', virtual: false },
      ask: { kind: false, virtual: false },
    });
    expect(toAnswers({}, { ...mobile, virtualOperator: true }).answers.virtual).toBe(true);
  });
  it.each<[string, Partial<PhoneResult>, string]>([
    ['of a country', { e164: '+4915123456789', country: 'DE' }, 'foreign'],
    ['with a shared code', { e164: '+13105551234', findings: ['shared-code'] }, 'foreign'],
    ['of a service', { e164: '+80012345678', findings: ['no-country'] }, 'foreign'],
    ['without a country code', { findings: ['no-country-code'] }, 'unknown'],
    ['of the mainland, with a digit missing', { country: 'CN' }, 'mainland'],
  ])('call a number %s what it is', (_, result, onFile) => {
    expect(toAnswers({}, { ...nothing, ...result }).answers.onFile).toBe(onFile);
  });
  it.each(['data-card', 'landline', 'satellite'] as const)(
    'know that a %s gets no code',
    (kind) => {
      expect(toAnswers({}, { ...nothing, country: 'CN', findings: [kind] }).answers.unfit).toBe(
        true,
      );
    },
  );
});

describe('what stands behind the steps', () => {
  const { facts, phrases } = allFacts();
  it('cites facts and phrases that exist', () => {
    expect(citedFacts.filter((id) => !facts.has(id))).toEqual([]);
    expect(phraseIds.filter((id) => !phrases.has(id))).toEqual([]);
  });
  it('has words for every step and finding', () => {
    const steps = Object.keys(PHONE_STEPS);
    for (const key of [
      ...steps.flatMap((step) => [`phones.step.${step}`, `phones.do.${step}`]),
      ...Object.values(PHONE_STEPS).map((place) => `phones.place.${place}`),
      ...PHONE_FINDINGS.filter((f) => f !== 'empty').map((f) => `phones.finding.${f}`),
    ])
      expect(english).toHaveProperty([key]);
  });
});
