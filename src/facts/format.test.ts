import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDay, formatFigure } from './format.ts';

const words: Record<string, string> = {
  'figure.to': 'to',
  'unit.letters': 'letters',
  'unit.letters.one': 'letter',
};
const word = (key: string) => words[key] ?? key;

describe('formatFigure', () => {
  it.each([
    [{ value: '5000', unit: 'CNY' }, '5,000\u00a0CNY'],
    [{ value: '3', unit: '%' }, '3\u00a0%'],
    [{ value: '200', upTo: '2000', unit: 'CNY' }, '200 to 2,000\u00a0CNY'],
    [{ value: '0.03', unit: 'USD' }, '0.03\u00a0USD'],
    [{ value: '1', unit: 'letters' }, '1\u00a0letter'],
    [{ value: '39', unit: 'letters' }, '39\u00a0letters'],
  ] as const)('%j', (figure, text) => {
    expect(formatFigure(figure, 'en', word)).toBe(text);
  });
  it('counts hours and days as the language does', () => {
    expect(formatFigure({ value: '1', unit: 'hours' }, 'en', word)).toMatch(/^1.hour$/);
    expect(formatFigure({ value: '15', unit: 'days' }, 'en', word)).toMatch(/^15.days$/);
  });
  it('keeps every digit, which a float would not', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 30n }), (amount) => {
        const text = formatFigure({ value: String(amount), unit: 'CNY' }, 'en', word);
        expect(text.replace(/\D/g, '')).toBe(String(amount));
      }),
    );
  });
});

describe('formatDay', () => {
  it.each([
    ['2026-11-22', '22 November 2026'],
    ['2024-03', 'March 2024'],
    ['2019', '2019'],
  ])('%s is as precise as it was', (day, text) => {
    expect(formatDay(day, 'en')).toBe(text);
  });
  it('speaks the language of the page', () => {
    expect(formatDay('2026-11-22', 'de')).toBe('22. November 2026');
  });
});
