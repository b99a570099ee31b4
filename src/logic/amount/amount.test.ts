import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAmount } from './index.ts';

const plain: [typed: string, value: number][] = [
  ['2500', 2500],
  ['2,500', 2500],
  ['2,500.00', 2500],
  ['2.500,00', 2500],
  ['2 500', 2500],
  ['2\u00a0500,5', 2500.5],
  ["2'500.50", 2500.5],
  ['2’500', 2500],
  ['1.234.567', 1234567],
  ['1,234,567.8', 1234567.8],
  ['1,00,000', 100000],
  ['２５００', 2500],
  ['２，５００．５０', 2500.5],
  ['٢٥٠٠', 2500],
  ['۲۵۰۰٫۵', 2500.5],
  ['1,5', 1.5],
  ['0.5', 0.5],
  ['.50', 0.5],
  ['0.500', 0.5],
  ['0', 0],
  ['007', 7],
  ['1万', 10000],
  ['1.5 万', 15000],
  ['1.15万', 11500],
  [' 2500\u200b ', 2500],
  ['2  500', 2500],
  ['۲٬۵۰۰', 2500],
  ['2、500', 2500],
  ['2、5', 2.5],
  ['2。5', 2.5],
  ['.500', 0.5],
  ['999,999,999,999.99', 999_999_999_999.99],
  [`${' '.repeat(199)}5`, 5],
];

const priced: [typed: string, value: number, currency: 'CNY' | 'USD'][] = [
  ['¥2500', 2500, 'CNY'],
  ['￥ 2,500.00', 2500, 'CNY'],
  ['2500元', 2500, 'CNY'],
  ['1.2万元', 12000, 'CNY'],
  ['2500 rmb', 2500, 'CNY'],
  ['人民币2500', 2500, 'CNY'],
  ['$20', 20, 'USD'],
  ['US$ 1,000.99', 1000.99, 'USD'],
  ['20 usd', 20, 'USD'],
];

const unreadable = [
  'abc',
  '-5',
  '1,2345',
  '12.34.56',
  '1.2345',
  '2,500.000',
  '1e9',
  '2..5',
  '¥',
  '¥5$',
  'HK$ 5',
  '€5',
  '1,23,4',
  '5万万',
  '9'.repeat(13),
  '1,234 567',
  '😀',
  '五百',
  '2 5',
  '2,500,00',
  '0,500,000',
  '2’50',
  '5元5',
  '0.5000',
  'abc.50',
  'x5.50',
  '5x.50',
  '1,000,000,000,000',
  `${' '.repeat(200)}5`,
];

const anyCharacter = fc
  .integer({ min: 0, max: 0x10ffff })
  .map((code) => String.fromCodePoint(code));

describe('parseAmount', () => {
  it.each(plain)('%s is %d', (typed, value) => {
    expect(parseAmount(typed)).toEqual({ kind: 'amount', value });
  });
  it.each(priced)('%s is %d %s', (typed, value, currency) => {
    expect(parseAmount(typed)).toEqual({ kind: 'amount', value, currency });
  });
  it.each(unreadable)('%s is not guessed', (typed) => {
    expect(parseAmount(typed)).toEqual({ kind: 'unreadable' });
  });
  it.each(['', '  ', '\u200b'])('"%s" is empty', (typed) => {
    expect(parseAmount(typed)).toEqual({ kind: 'empty' });
  });
  it('asks about one point and three digits', () => {
    expect(parseAmount('2.500')).toEqual({ kind: 'ambiguous', values: [2500, 2.5] });
    expect(parseAmount('12.500')).toEqual({ kind: 'ambiguous', values: [12500, 12.5] });
    expect(parseAmount('$2.500')).toEqual({
      kind: 'ambiguous',
      values: [2500, 2.5],
      currency: 'USD',
    });
  });
  it('answers any text with a finite amount or none', () => {
    const text = fc.oneof(
      fc.string({ unit: anyCharacter, maxLength: 300 }),
      fc.string({ unit: fc.constantFrom(..."0123456789.,' ¥$元万"), maxLength: 20 }),
    );
    fc.assert(
      fc.property(text, (typed) => {
        const reading = parseAmount(typed);
        const values =
          reading.kind === 'amount'
            ? [reading.value]
            : reading.kind === 'ambiguous'
              ? reading.values
              : [];
        expect(values.every((value) => Number.isFinite(value) && value >= 0)).toBe(true);
      }),
    );
  });
  it('reads back every amount with cents, in three countries’ marks', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 9 }), (cents) => {
        const value = cents / 100;
        for (const lang of ['en-US', 'de-DE', 'fr-FR']) {
          const typed = new Intl.NumberFormat(lang, { minimumFractionDigits: 2 }).format(value);
          expect(parseAmount(typed)).toEqual({ kind: 'amount', value });
        }
      }),
    );
  });
  it.each(['1', '1,', ' ', '万', 'x'])('does not guess at 10,000 times %j', (unit) => {
    expect(parseAmount(unit.repeat(10_000))).toEqual({ kind: 'unreadable' });
  });
});
