import { describe, expect, test } from 'vitest';
import { small } from './catalogue.fixture.ts';
import { decodeMessage, prepareCatalogue } from './index.ts';

const fresh = () => ({ ...small });
const decode = (text: string) => decodeMessage(text, fresh());
const first = (text: string) => decode(text).matches[0]?.id;

describe('one small catalogue, read as a whole', () => {
  test.each([
    ['可用余额不足', 'bank.51'],
    ['it said “系统繁忙，请稍后再试”', 'app.BUSY'],
    ['I n s u f f i c i e n t   f u n d s', 'bank.51'],
    ['insuffcient fumds', 'bank.51'],
    ['ke yong yu e bu zu', 'bank.51'],
    ['zhi fu mi ma cuo wu', 'app.password'],
    ['code 61', 'bank.61'],
    ['ALIN10146', 'ali.ALIN10146'],
    ['over the limit', 'bank.61'],
  ])('%s', (text, id) => expect(first(text)).toBe(id));

  test('a message that is heard is that message', () => {
    for (const [text, id] of [
      ['ke yong yu e bu zu', 'bank.51'],
      ['zhi fu mi ma cuo wu', 'app.password'],
    ] as const)
      expect(decode(text).matches[0]).toMatchObject({ id, via: 'message' });
  });

  test('sounds and words of a text are taken together, the nearer of the two', () => {
    const { matches } = decode('该卡已过期 gai ka yi guo qi');
    expect(matches[0]).toMatchObject({ id: 'app.expired', via: 'message' });
    expect(matches[0]?.score).toBeGreaterThan(0.99);
    expect(decode('Payment failed, zhi fu shi bai').matches[0]?.id).toBe('app.failed');
  });

  test('what stands far behind decides nothing', () => {
    const filler = 'x '.repeat(2100);
    expect(decode(`${filler} expired card`)).toEqual(decode(filler));
    expect(decode(`${'x '.repeat(1000)} expired card`).family).toBe('card_status');
  });

  test('the number of answers is five, or as asked for', () => {
    const text = 'expired card, over the limit, insufficient funds, wrong payment password, busy';
    expect(decodeMessage(text, fresh()).matches).toHaveLength(5);
    expect(decodeMessage(text, fresh(), { limit: 2 }).matches).toHaveLength(2);
  });
});

describe('a catalogue', () => {
  test('is prepared in steps, or at once by the first question', () => {
    const mine = fresh();
    expect(prepareCatalogue(mine)).toBe(false);
    let steps = 1;
    while (!prepareCatalogue(mine) && steps < 10_000) steps++;
    expect(steps).toBeGreaterThan(small.messages.length);
    expect(steps).toBeLessThan(10_000);
    expect(prepareCatalogue(mine)).toBe(true);
    expect(decodeMessage('expired card', mine)).toEqual(decode('expired card'));
    const other = fresh();
    decodeMessage('61', other);
    expect(prepareCatalogue(other)).toBe(true);
  });

  test('answers for itself alone', () => {
    const without = { families: [], messages: [] };
    expect(decodeMessage('可用余额不足', without).matches).toEqual([]);
    expect(first('可用余额不足')).toBe('bank.51');
  });
});
