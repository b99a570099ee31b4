import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digitOf, isSeparator, longestPrefix, passesCheck } from './index.ts';

describe('digits of every script', () => {
  it('stand together in tens, 0 first', () => {
    const all = Array.from({ length: 0x110000 }, (_, codePoint) => String.fromCodePoint(codePoint));
    const digits = all.filter((char) => /\p{Nd}/u.test(char));
    expect(digits.length).toBeGreaterThan(600);
    expect(digits.length % 10).toBe(0);
    expect(digits.map(digitOf)).toEqual(digits.map((_, place) => String(place % 10)));
  });
  it('agree with the compatibility form where there is one', () => {
    for (const char of '０１２３４５６７８９𝟎𝟏𝟐𝟑𝟗𝟬𝟭𝟵')
      expect(digitOf(char)).toBe(char.normalize('NFKC'));
    expect([...'٠١٢٣٤٥٦٧٨٩'].map(digitOf).join('')).toBe('0123456789');
    expect([...'०१२३४५६७८९'].map(digitOf).join('')).toBe('0123456789');
  });
  it.each(['', 'a', '½', '²', '五', '\ud800', '\u0000', '+'])('takes no %j for one', (char) => {
    expect(digitOf(char)).toBeUndefined();
  });
});

it.each([' ', '\u00a0', '\u3000', '-', '–', '－', '\u2212', '.', '·', '\u200b', '\t'])(
  '%j separates digits',
  (char) => {
    expect(isSeparator(char)).toBe(true);
  },
);
it.each(['a', '*', '+', '(', '陈', '5', ''])('%j does not', (char) => {
  expect(isSeparator(char)).toBe(false);
});

describe('a list of prefixes', () => {
  it.each([
    ['622202', '62', 2],
    ['622202', '60 62', 2],
    ['811000', '810 8110-8171', 4],
    ['810999', '810 8110-8171', 3],
    ['817100', '8110-8171', 4],
    ['817200', '8110-8171', 0],
    ['8109', '8110-8171', 0],
    ['812', '8110-8171', 0],
    ['955880', '9558 95588 955880', 6],
    ['62', '622', 0],
    ['', '62', 0],
    ['62', '', 0],
  ])('%s in "%s": %i', (digits, list, length) => {
    expect(longestPrefix(digits, list)).toBe(length);
  });
  it('that is not there holds nothing', () => {
    expect(longestPrefix('62', undefined)).toBe(0);
  });
  it('is only ever passed by digits that start with an entry', () => {
    const digits = fc.stringMatching(/^\d{1,8}$/);
    fc.assert(
      fc.property(digits, fc.array(digits, { minLength: 1 }), (text, entries) => {
        const best = entries.filter((entry) => text.startsWith(entry)).map(({ length }) => length);
        expect(longestPrefix(text, entries.join(' '))).toBe(Math.max(0, ...best));
      }),
    );
  });
});

describe('the check digit', () => {
  it('fits one digit in ten, whatever stands before it', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{0,18}$/), (start) => {
        const fits = [...'0123456789'].filter((digit) => passesCheck(start + digit));
        expect(fits).toHaveLength(1);
      }),
    );
  });
  it('notices a wrong digit, and two neighbours that changed places', () => {
    expect(passesCheck('5017')).toBe(true);
    expect(passesCheck('5817')).toBe(false);
    expect(passesCheck('0517')).toBe(false);
  });
  it('is not there where there are no digits', () => {
    expect(passesCheck('')).toBe(false);
  });
});
