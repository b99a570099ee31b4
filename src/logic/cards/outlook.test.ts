import { describe, expect, it } from 'vitest';
import { CARD_POINTS, cardOutlook, OUTLOOKS } from './index.ts';
import type { CardKind } from './index.ts';

const accounts = ['I', 'II', 'III', 'student', 'visitor', 'unknown'] as const;
const brands = ['unionpay', 'visa', 'mastercard', 'amex', 'jcb', 'diners', 'discover', 'maestro'];
const fundings = ['debit', 'credit', 'prepaid', 'unknown'] as const;
const origins = ['mainland', 'overseas', 'unknown'] as const;

const kinds = origins.flatMap((origin) =>
  [...brands, null].flatMap((brand) =>
    fundings.flatMap((funding) =>
      accounts.map((account) => ({ origin, brand, funding, account }) as CardKind),
    ),
  ),
);
const mainland = (account: CardKind['account'], funding: CardKind['funding'] = 'debit') =>
  cardOutlook({ origin: 'mainland', brand: 'unionpay', funding, account });
const abroad = (brand: CardKind['brand']) =>
  cardOutlook({ origin: 'overseas', brand, funding: 'unknown', account: 'unknown' });

describe('cardOutlook', () => {
  it('always ends in something to do, and uses every point and outlook', () => {
    const outlooks = kinds.map(cardOutlook);
    for (const { steps } of outlooks) expect(steps.length).toBeGreaterThan(0);
    const points = outlooks.flatMap(({ link, taobao, fee, caps, steps }) =>
      [link, taobao, fee, caps, steps].flat(),
    );
    expect([...new Set(points)].sort()).toEqual([...CARD_POINTS].sort());
    expect(new Set(outlooks.map(({ outlook }) => outlook))).toEqual(new Set(OUTLOOKS));
  });
  it('never says one thing twice', () => {
    for (const kind of kinds) {
      const { link, taobao, fee, caps, steps } = cardOutlook(kind);
      const points = [link, taobao, fee, caps, steps].flat();
      expect(new Set(points).size).toBe(points.length);
    }
  });
  it.each([
    ['I', 'meant', 'caps-type1'],
    ['II', 'capped', 'caps-type2'],
    ['III', 'capped', 'caps-type3'],
    ['student', 'ask-bank', 'caps-restricted'],
    ['visitor', 'ask-bank', 'caps-restricted'],
    ['unknown', 'meant', 'caps-bank'],
  ] as const)('a mainland account, %s: %s, %s', (account, outlook, cap) => {
    expect(mainland(account)).toMatchObject({ outlook, fee: ['fee-none'] });
    expect(mainland(account).caps).toContain(cap);
  });
  it('asks for the class of an account where it is not known, and a credit card has none', () => {
    expect(mainland('unknown').steps[0]).toBe('do-class');
    expect(mainland('unknown', 'credit').steps).not.toContain('do-class');
    expect(mainland('I').steps).not.toContain('do-class');
    expect(mainland('II').steps[0]).toBe('do-type1');
    expect(mainland('student').steps[0]).toBe('do-restricted');
  });
  it.each([
    ['visa', 'not-guaranteed', 'link-brands'],
    ['mastercard', 'not-guaranteed', 'link-brands'],
    ['jcb', 'not-guaranteed', 'link-brands'],
    ['diners', 'not-guaranteed', 'link-brands'],
    ['discover', 'not-guaranteed', 'link-brands'],
    ['amex', 'not-guaranteed', 'link-amex'],
    ['maestro', 'not-named', 'link-not-named'],
    ['unionpay', 'not-named', 'link-not-named'],
    [null, 'not-named', 'link-not-named'],
  ] as const)('from abroad, %s: %s, %s', (brand, outlook, link) => {
    expect(abroad(brand)).toMatchObject({
      outlook,
      link: [link, 'link-issuer'],
      fee: ['fee-overseas', 'fee-taobao'],
      caps: ['caps-verified', 'caps-unverified', 'caps-stated'],
    });
  });
  it('of an unknown origin: look at the card, and no promise', () => {
    for (const kind of kinds.filter(({ origin }) => origin === 'unknown'))
      expect(cardOutlook(kind)).toEqual({
        outlook: 'unknown',
        link: [],
        taobao: [],
        fee: [],
        caps: [],
        steps: ['do-look'],
      });
  });
});
