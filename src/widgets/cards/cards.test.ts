import { describe, expect, it } from 'vitest';
import { CARD_FINDINGS, CARD_POINTS, type CardResult } from '@pay-clinic/logic/cards';
import english from '../../../content/i18n/en.json';
import { allFacts } from '../../facts/index.ts';
import { citedFacts, figures, phraseIds } from './cites.ts';
import { kindOf } from './kind.ts';

const nothing: CardResult = { brand: null, mainland: 'unknown', funding: 'unknown', findings: [] };
const icbc: CardResult = { ...nothing, brand: 'unionpay', mainland: 'yes', funding: 'debit' };
const visa: CardResult = { ...nothing, brand: 'visa', findings: ['likely-overseas'] };

describe('the kind of card', () => {
  it('follows the digits where the reader says nothing', () => {
    expect(kindOf({}, icbc).kind).toMatchObject({ origin: 'mainland', brand: 'unionpay' });
    expect(kindOf({ origin: 'unknown' }, visa).kind).toMatchObject({ origin: 'overseas' });
    expect(kindOf({}, nothing).kind).toMatchObject({ origin: 'unknown', brand: null });
  });
  it('follows the reader where digits and reader differ, and says so', () => {
    expect(kindOf({ origin: 'overseas' }, icbc)).toMatchObject({
      kind: { origin: 'overseas' },
      differs: true,
    });
    expect(kindOf({ origin: 'mainland' }, visa)).toMatchObject({
      kind: { origin: 'mainland', brand: 'visa' },
      differs: true,
    });
    expect(kindOf({ origin: 'mainland' }, icbc).differs).toBe(false);
    expect(kindOf({ origin: 'overseas' }, visa).differs).toBe(false);
  });
  it('asks only what matters, and reads only what was asked', () => {
    const fields = { origin: 'mainland', brand: 'visa', account: 'II' };
    expect(kindOf(fields, nothing)).toMatchObject({
      ask: { brand: false, account: true },
      kind: { brand: null, account: 'II' },
    });
    expect(kindOf({ ...fields, origin: 'overseas' }, nothing)).toMatchObject({
      ask: { brand: true, account: false },
      kind: { brand: 'visa', account: 'unknown' },
    });
    expect(kindOf({ ...fields, origin: 'overseas' }, visa).ask.brand).toBe(false);
    expect(kindOf(fields, { ...icbc, funding: 'credit' }).ask.account).toBe(false);
    expect(kindOf({ origin: 'overseas', brand: 'other' }, nothing).kind.brand).toBeNull();
  });
});

describe('what stands behind the points', () => {
  const { facts, phrases } = allFacts();
  it('cites facts, figures and phrases that exist', () => {
    expect(citedFacts.filter((id) => !facts.has(id))).toEqual([]);
    expect(phraseIds.filter((id) => !phrases.has(id))).toEqual([]);
    for (const [fact, figure] of Object.values(figures))
      expect(facts.get(fact)?.figures.map(({ key }) => key)).toContain(figure);
  });
  it('has words for every point and finding, with every blank filled and every figure used', () => {
    const words = [
      ...CARD_POINTS.map((point) => english[`cards.point.${point}`]),
      ...CARD_FINDINGS.map((finding) => english[`cards.finding.${finding}`]),
    ];
    const blanks = words.flatMap((text) =>
      [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name),
    );
    expect(new Set(blanks)).toEqual(new Set(Object.keys(figures)));
  });
  it('says of what is not confirmed that it is reported, or this guide advises it', () => {
    for (const point of [
      'taobao-overseas',
      'taobao-excluded',
      'fee-taobao',
      'caps-restricted',
    ] as const)
      expect(english[`cards.point.${point}`]).toMatch(/not confirmed/);
    expect(english['cards.point.taobao-mainland']).toMatch(/^We advise/);
  });
});
