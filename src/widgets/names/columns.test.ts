import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_COLUMNS, toColumns, type Column } from './columns.ts';

const draw = (columns: readonly Column[]) =>
  (columns[0] ?? []).map((_, row) => columns.map((column) => column[row]?.char || '·').join(''));
const plain = (...texts: string[]) => draw(toColumns(texts.map((text) => ({ text, spans: [] }))));

describe('toColumns', () => {
  it.each([
    [
      ['SMITHJOHN', 'SMITH JOHN'],
      ['SMITH·JOHN', 'SMITH JOHN'],
    ],
    [
      ['SMITH JOHN', 'SMITHJOHN', 'Smith John'],
      ['SMITH JOHN', 'SMITH·JOHN', 'Smith John'],
    ],
    [
      ['MÜLLER', 'MUELLER'],
      ['MÜ·LLER', 'MUELLER'],
    ],
    [
      ['SMITH JOHN PAUL', 'SMITH JOHN'],
      ['SMITH JOHN PAUL', 'SMITH JOHN·····'],
    ],
    [
      ['SMIHT', 'SMITH'],
      ['SMIHT', 'SMITH'],
    ],
    [
      ['SMITH JOHN', 'JOHN SMITH'],
      ['·····SMITH JOHN', 'JOHN SMITH·····'],
    ],
    [
      ['', 'A'],
      ['·', 'A'],
    ],
    [
      ['陈伟', '陳偉'],
      ['陈伟', '陳偉'],
    ],
  ])('%j stand as %j', (texts, expected) => {
    expect(plain(...texts)).toEqual(expected);
  });

  it('marks by code point, not by half of a surrogate pair', () => {
    const [first, second] = toColumns([{ text: '𠮷A', spans: [{ start: 1, end: 2 }] }]);
    expect(first?.[0]).toEqual({ char: '𠮷', marked: false });
    expect(second?.[0]).toEqual({ char: 'A', marked: true });
  });

  it('keeps every record readable in its row, in order', () => {
    const text = fc.string({ unit: fc.constantFrom(...'SMITHJON üß·陈\u200b😀'), maxLength: 30 });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), (texts) => {
        const columns = toColumns(texts.map((text) => ({ text, spans: [] })));
        expect(texts.map((_, row) => columns.map((column) => column[row]?.char).join(''))).toEqual(
          texts,
        );
        expect(columns.every((column) => column.some(({ char }) => char !== ''))).toBe(true);
      }),
    );
  });

  it('draws the beginning of a text that is no name, quickly', () => {
    const start = performance.now();
    const columns = toColumns(
      ['x', 'y ', '😀'].map((unit) => ({ text: unit.repeat(10_000), spans: [] })),
    );
    expect(performance.now() - start).toBeLessThan(1000);
    expect(columns.length).toBeLessThanOrEqual(3 * MOST_COLUMNS);
  });
});
