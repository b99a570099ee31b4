import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardsJson } from '../../facts/cards.ts';
import { CARD_FINDINGS, checkCard, firstDigits, MOST_DIGITS } from './index.ts';
import type { CardResult, CardRules } from './index.ts';

const cards: CardRules = cardsJson();

/** Digits, brand, bank, kind, findings. */
type Row = [digits: string, ...CardRow];
type CardRow = [
  brand: CardResult['brand'],
  bank: string | undefined,
  funding: CardResult['funding'],
  findings: CardResult['findings'],
];

const TABLE: Row[] = [
  ['622202', 'unionpay', 'icbc', 'debit', []],
  ['62220212', 'unionpay', 'icbc', 'debit', []],
  ['622848', 'unionpay', 'abc', 'debit', []],
  ['621661', 'unionpay', 'boc', 'debit', []],
  ['621700', 'unionpay', 'ccb', 'debit', []],
  ['622588', 'unionpay', 'cmb', 'debit', []],
  ['621098', 'unionpay', 'psbc', 'debit', []],
  ['622155', 'unionpay', 'pingan', 'credit', []],
  // A short prefix, and a longer one of another bank inside it.
  ['955880', null, 'icbc', 'debit', ['older-mainland']],
  ['955981', null, 'abc', 'debit', ['older-mainland']],
  ['955550', null, 'cmb', 'debit', ['older-mainland']],
  ['955100', null, 'psbc', 'debit', ['older-mainland']],
  ['103123', null, 'abc', 'debit', ['older-mainland']],
  ['690755', null, 'cmb', 'debit', ['older-mainland']],
  // International tables call these Maestro.
  ['601382', 'unionpay', 'boc', 'debit', ['older-mainland']],
  ['601428', 'unionpay', 'bocom', 'debit', ['older-mainland']],
  ['602907', 'unionpay', 'pingan', 'debit', ['older-mainland']],
  ['602969', 'unionpay', 'beijing', 'debit', ['older-mainland']],
  ['603694', null, undefined, 'unknown', ['older-mainland', 'not-in-list']],
  ['985000', null, undefined, 'unknown', ['older-mainland', 'not-in-list']],
  // 62 is UnionPay's, whatever Discover and Maestro list.
  ['622126', 'unionpay', undefined, 'unknown', ['not-in-list']],
  ['810000', 'unionpay', undefined, 'unknown', ['not-in-list']],
  ['817199', 'unionpay', undefined, 'unknown', ['not-in-list']],
  ['817299', null, undefined, 'unknown', ['not-in-list']],
  // Mainland banks behind an international brand.
  ['438088', 'visa', 'boc', 'credit', ['dual-brand']],
  ['518710', 'mastercard', 'cmb', 'credit', ['dual-brand']],
  ['370247', 'amex', 'icbc', 'credit', ['dual-brand']],
  ['356889', 'jcb', 'cmb', 'credit', ['dual-brand']],
  // Banks from abroad, with mainland cards; the first by eight of its nine digits.
  ['62125000', 'unionpay', 'hsbc', 'debit', ['foreign-bank']],
  ['622946', 'unionpay', 'hsbc', 'debit', ['foreign-bank']],
  ['621740', 'unionpay', 'standard-chartered', 'debit', ['foreign-bank']],
  ['622365', 'unionpay', 'bea', 'unknown', ['foreign-bank']],
  // Nobody in the list.
  ['424242', 'visa', undefined, 'unknown', ['not-in-list', 'likely-overseas']],
  ['555555', 'mastercard', undefined, 'unknown', ['not-in-list', 'likely-overseas']],
  ['222100', 'mastercard', undefined, 'unknown', ['not-in-list', 'likely-overseas']],
  ['272099', 'mastercard', undefined, 'unknown', ['not-in-list', 'likely-overseas']],
  ['272100', null, undefined, 'unknown', ['not-in-list']],
  ['378282', 'amex', undefined, 'unknown', ['not-in-list', 'likely-overseas']],
  ['352800', 'jcb', undefined, 'unknown', ['not-in-list', 'likely-overseas']],
  ['359000', null, undefined, 'unknown', ['not-in-list']],
  ['601100', 'discover', undefined, 'unknown', ['not-in-list', 'likely-overseas']],
  ['675964', 'maestro', undefined, 'unknown', ['not-in-list', 'likely-overseas']],
  ['000000', null, undefined, 'unknown', ['not-in-list']],
  // Prefixes on which the collections disagree.
  ['491021', 'visa', undefined, 'unknown', ['not-in-list', 'likely-overseas']],
  ['623126', 'unionpay', undefined, 'unknown', ['not-in-list']],
  ['622309', 'unionpay', undefined, 'unknown', ['not-in-list']],
  // Too short to say more than the brand.
  ['', null, undefined, 'unknown', ['too-short']],
  ['62220', 'unionpay', undefined, 'unknown', ['too-short']],
  ['4', 'visa', undefined, 'unknown', ['too-short']],
  ['95588', null, undefined, 'unknown', ['too-short']],
  // As people type.
  ['6222 0212', 'unionpay', 'icbc', 'debit', []],
  ['6222-02', 'unionpay', 'icbc', 'debit', []],
  ['６２２２０２', 'unionpay', 'icbc', 'debit', []],
  ['٦٢٢٢٠٢', 'unionpay', 'icbc', 'debit', []],
  ['card 6222x02', 'unionpay', 'icbc', 'debit', ['not-digits']],
  ['卡号：622202', 'unionpay', 'icbc', 'debit', ['not-digits']],
  ['6222 0212 3456 7890 123', 'unionpay', 'icbc', 'debit', ['more-than-8']],
  ['6222 02** **** 4848', 'unionpay', 'icbc', 'debit', ['masked']],
  ['622202XXXXXX4848', 'unionpay', 'icbc', 'debit', ['masked']],
  ['622202ＸＸＸＸ4848', 'unionpay', 'icbc', 'debit', ['masked']],
  ['6222...1234', 'unionpay', undefined, 'unknown', ['too-short', 'masked']],
  ['6222 .... .... 1234', 'unionpay', undefined, 'unknown', ['too-short', 'masked']],
  ['6222 ---- 1234', 'unionpay', undefined, 'unknown', ['too-short', 'masked']],
  ['6222____1234', 'unionpay', undefined, 'unknown', ['too-short', 'masked']],
  ['6222…1234', 'unionpay', undefined, 'unknown', ['too-short', 'masked']],
  ['6222##1234', 'unionpay', undefined, 'unknown', ['too-short', 'masked']],
  ['6222-0212', 'unionpay', 'icbc', 'debit', []],
  ['303000', 'diners', undefined, 'unknown', ['not-in-list']],
  ['304000', 'diners', undefined, 'unknown', ['not-in-list', 'likely-overseas']],
  ['**** 4848', null, undefined, 'unknown', ['too-short', 'masked']],
];

describe('checkCard', () => {
  it.each(TABLE)('%s: %s, %s, %s', (digits, brand, bank, funding, findings) => {
    const result = checkCard(digits, cards);
    expect(result).toMatchObject({
      brand,
      funding,
      mainland: bank === undefined ? 'unknown' : 'yes',
    });
    expect(result.bank?.id).toBe(bank);
    expect([...result.findings].sort()).toEqual([...findings].sort());
  });

  it('names the bank in both languages', () => {
    expect(checkCard('621700', cards).bank).toEqual({
      id: 'ccb',
      zh: '中国建设银行',
      en: 'China Construction Bank (CCB)',
    });
  });

  it('names no bank where two of the list hold the same prefix', () => {
    const bank = { zh: '一', en: 'One', prefixes: { debit: '622202' } };
    const twice = {
      brands: [],
      older: [],
      banks: [
        { id: 'a', ...bank },
        { id: 'b', ...bank },
      ],
    };
    expect(checkCard('622202', twice)).toMatchObject({ mainland: 'unknown' });
    const longer = { id: 'c', zh: '三', en: 'Three', prefixes: { credit: '6222021' } };
    const rules = { ...twice, banks: [...twice.banks, longer] };
    expect(checkCard('6222021', rules)).toMatchObject({ bank: { id: 'c' }, funding: 'credit' });
    const before = { ...twice, banks: [longer, ...twice.banks] };
    expect(checkCard('6222021', before)).toMatchObject({ bank: { id: 'c' }, funding: 'credit' });
  });

  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)), maxLength: 200 }),
    fc.string({ unit: fc.constantFrom(...'0123456789 -.xX*６٢', '\u200b', '陈'), maxLength: 60 }),
  );

  it('answers any text, with known findings, each once, and a bank only with "yes"', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { findings, mainland, bank, funding } = checkCard(text, cards);
        for (const finding of findings) expect(CARD_FINDINGS).toContain(finding);
        expect(new Set(findings).size).toBe(findings.length);
        expect(mainland === 'yes').toBe(bank !== undefined);
        if (mainland === 'unknown') expect(funding).toBe('unknown');
        if (mainland === 'unknown' && !findings.includes('too-short'))
          expect(findings).toContain('not-in-list');
      }),
    );
  });

  it('never uses a digit after the eighth', () => {
    const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
    fc.assert(
      fc.property(digits(8), digits(11), digits(11), (first, rest, other) => {
        expect(checkCard(first + rest, cards)).toEqual(checkCard(first + other, cards));
        expect({ ...checkCard(first + rest, cards), findings: [] }).toEqual({
          ...checkCard(first, cards),
          findings: [],
        });
      }),
    );
  });

  it('reads the same digits whatever stands between them', () => {
    const between = fc.constantFrom('', ' ', '-', '\u00a0', '\u3000', '.', '–');
    fc.assert(
      fc.property(fc.stringMatching(/^\d{6,8}$/), between, (digits, mark) => {
        expect(checkCard([...digits].join(mark), cards)).toEqual(checkCard(digits, cards));
        const wide = digits.replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0));
        expect(checkCard(wide, cards)).toEqual(checkCard(digits, cards));
      }),
    );
  });

  it('answers for a hint, and for no register: every listed prefix, and what is near it', () => {
    const listed = cards.banks.flatMap(({ id, prefixes }) =>
      Object.values(prefixes).flatMap((list = '') =>
        list.split(' ').map((prefix) => ({ id, prefix })),
      ),
    );
    expect(listed.length).toBeGreaterThan(800);
    for (const { id, prefix } of listed.filter(({ prefix }) => prefix.length >= 6))
      expect(checkCard(prefix, cards).bank?.id).toBe(id);
  });
});

describe('firstDigits', () => {
  it.each([
    ['6222 0212 3456 7890', '62220212'],
    ['６２２２０', '62220'],
    ['a1b2', '12'],
    ['', ''],
    ['\ud800\u0000', ''],
  ])('%j: %j', (text, digits) => {
    expect(firstDigits(text)).toBe(digits);
  });
  it('gives eight at most, and the same again for what it gave', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const digits = firstDigits(text);
        expect(digits).toMatch(/^[0-9]*$/);
        expect(digits.length).toBeLessThanOrEqual(MOST_DIGITS);
        expect(firstDigits(digits)).toBe(digits);
      }),
    );
  });
});
