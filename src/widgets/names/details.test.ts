import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { held, unseen } from './details.ts';

describe('held', () => {
  it('names a space by the words beside it', () => {
    const found = held('SMITH JOHN', [{ start: 5, end: 6 }]);
    expect(found).toEqual({
      kind: 'unseen',
      chars: ['space'],
      count: 1,
      before: 'SMITH',
      after: 'JOHN',
    });
  });
  it.each([
    [' SMITH', 0, '', 'SMITH'],
    ['SMITH ', 5, 'SMITH', ''],
    ['A SMITH JOHN B', 7, 'SMITH', 'JOHN'],
  ])('"%s" has it at %d, between "%s" and "%s"', (text, at, before, after) => {
    expect(held(text, [{ start: at, end: at + 1 }])).toMatchObject({ before, after });
  });
  it('quotes whole words', () => {
    const quoted = (text: string, ...spans: [number, number][]) =>
      held(
        text,
        spans.map(([start, end]) => ({ start, end })),
      );
    expect(quoted('SMIHT JOHN', [3, 5])).toMatchObject({ letters: 'HT', text: 'SMIHT' });
    expect(quoted('A-B', [1, 2])).toMatchObject({ letters: '-', text: 'A-B' });
    expect(quoted('A B C D', [0, 1], [6, 7])).toMatchObject({ text: 'A … D' });
    expect(quoted('JOHN SMITH', [0, 4], [5, 10])).toMatchObject({ text: 'JOHN SMITH' });
  });
  it('has nothing where there is no span', () => {
    expect(held('SMITH', [])).toEqual({ kind: 'nothing' });
  });
  it('keeps a pasted book out of the sentence', () => {
    const text = 'x'.repeat(10_000);
    expect(held(text, [{ start: 0, end: 10_000 }])).toMatchObject({
      text: `${'x'.repeat(60)}…`,
    });
  });
  it('answers any text and any spans', () => {
    const span = fc
      .tuple(fc.nat(40), fc.nat(40))
      .map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code)),
          maxLength: 40,
        }),
        fc.array(span, { maxLength: 4 }),
        (text, spans) => {
          expect(held(text, spans).kind).toMatch(/^(nothing|text|unseen)$/);
        },
      ),
    );
  });
});

describe('unseen', () => {
  it.each([
    [' ', 'space'],
    ['\u00a0', 'no-break'],
    ['\u3000', 'wide'],
    ['\u200b', 'zero-width'],
    ['\u202e', 'direction'],
    ['\u0007', 'control'],
    ['\u3164', 'control'],
  ])('%j is %s', (char, name) => {
    expect(unseen(char)).toBe(name);
  });
  it.each(['A', 'é', '陈', '😀', '·', '<'])('%s can be seen', (char) => {
    expect(unseen(char)).toBeNull();
  });
});
