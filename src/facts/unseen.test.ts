import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unseenSign } from './unseen.ts';

describe('unseenSign', () => {
  it.each([
    ['a\u202eb', 'U+202E'],
    ['\u2066a', 'U+2066'],
    ['a\u200f', 'U+200F'],
    ['a\u0000', 'U+0000'],
    ['\ud800a', 'U+D800'],
    ['a\udc00', 'U+DC00'],
    ['a\u001b[31m', 'U+001B'],
    ['a\u0085b', 'U+0085'],
  ])('finds %j wherever it stands', (text, name) => {
    expect(unseenSign(text)).toBe(name);
    expect(unseenSign({ id: 'a', figures: [{ key: text }] })).toBe(name);
  });
  it.each(['', 'two\n\tlines', '支付有风险（E42108）', '👩‍👩‍👧', 'é', '𠮷', 5, null, undefined, ['a']])(
    'lets %j be',
    (value) => expect(unseenSign(value)).toBeUndefined(),
  );
  it('answers for anything', () => {
    fc.assert(fc.property(fc.anything(), (value) => void unseenSign(value)));
  });
});
