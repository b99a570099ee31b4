import { describe, expect, test } from 'vitest';
import { small } from './catalogue.fixture.ts';
import { fold } from './fold.ts';
import { pinyinIn } from './pinyin.ts';
import { features, Searcher, squeeze, syllableFeatures } from './similarity.ts';
import type { Catalogue } from './types.ts';
import { plain } from './words.ts';

function ready(catalogue: Catalogue): Searcher {
  const work = Searcher.of(catalogue);
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

const long = '您输入的手机号与银行预留手机号不一致，请检查后重新提交';
const catalogue: Catalogue = {
  ...small,
  messages: [
    ...small.messages,
    { id: 'x.long', family: 'reserved_phone', seenBy: 'both', zh: long },
    { id: 'x.three', family: 'card_status', seenBy: 'both', zh: '已挂失' },
    { id: 'x.short', family: 'card_status', seenBy: 'both', zh: '过期' },
    {
      id: 'x.gloss',
      family: 'card_status',
      seenBy: 'both',
      zh: '无此发卡行',
      gloss: 'No such issuer exists',
    },
  ],
};
const byWords = (text: string) => {
  const found = ready(catalogue).byWords(plain(fold(text)));
  return new Map([...found].map(([{ id }, value]) => [id, value]));
};
const like = (text: string, id: string) => byWords(text).get(id) ?? 0;
const bySound = (text: string) => {
  const found = ready(catalogue).bySound(pinyinIn(fold(text)));
  return new Map([...found].map(([{ id }, value]) => [id, value]));
};

describe('features', () => {
  test.each([
    ['Payments declined', ['payment', 'declin', 'payment declin']],
    ['the card is not here', ['card', 'here', 'card here']],
    ['支付失败', ['支付', '付失', '失败']],
    ['卡', ['卡']],
    ['支付 card 失败', ['支付', '失败', 'card']],
    ['limit | limit', ['limit', 'limit limit']],
    ['', []],
    ['the | a', []],
  ])('%s', (text, found) => expect([...features(fold(text))].sort()).toEqual([...found].sort()));

  test('of pinyin are pairs of syllables', () => {
    expect([...syllableFeatures(['yan', 'zheng', 'ma'])]).toEqual(['yan-zheng', 'zheng-ma']);
    expect([...syllableFeatures(['ma'])]).toEqual([]);
  });

  test('squeezed, a text is its letters alone', () =>
    expect(squeeze(' pay now | 支付 ')).toBe('paynow支付'));
});

describe('how near a text is to a message', () => {
  test('the message itself is 1, whatever its layout', () => {
    for (const text of [
      '可用余额不足',
      '可用余额不足！',
      '可用 余额，不足',
      'INSUFFICIENT  funds.',
    ])
      expect(like(text, 'bank.51')).toBe(1);
  });

  test('a message in other words around it is near, and nearer the more it says', () => {
    const busy = like('it says 系统繁忙，请稍后再试 again', 'app.BUSY');
    expect(busy).toBeGreaterThan(0.9);
    expect(busy).toBeLessThan(1);
    const expired = like(
      '昨天下午我在超市结账的时候他们告诉我，该卡已过期，让我换一张，怎么办才好呢',
      'app.expired',
    );
    expect(expired).toBeGreaterThan(0.8);
    expect(expired).toBeLessThan(busy);
    // One of two or three signs stands in a long text by chance.
    expect(like('昨天他们告诉我，过期，怎么办', 'x.short')).toBeLessThan(0.6);
    expect(like('昨天他们告诉我，已挂失，怎么办', 'x.three')).toBeLessThan(0.7);
  });

  test('a long message cut short is that message', () => {
    const cut = like(long.slice(0, 18), 'x.long');
    expect(cut).toBeGreaterThan(0.99);
    expect(cut).toBeLessThan(1);
    expect(like(long.slice(0, 16), 'x.long')).toBeLessThan(cut);
    // "busy" is a piece of many messages, and so of none.
    expect(like('系统', 'app.BUSY')).toBeLessThan(0.5);
    expect(like('超出', 'bank.61')).toBeLessThan(0.5);
  });

  test('a part is less near than more of it, and with more beside it', () => {
    expect(like('系统繁忙', 'app.BUSY')).toBeLessThan(like('系统繁忙请稍后', 'app.BUSY'));
    expect(like('系统繁忙 qwz qwx', 'app.BUSY')).toBeLessThan(like('系统繁忙', 'app.BUSY'));
    expect(like('系统繁忙 qwz', 'app.BUSY')).toBeGreaterThan(0.8 * like('系统繁忙', 'app.BUSY'));
    expect(like('系统繁忙', 'app.BUSY')).toBeGreaterThan(0.5);
    expect(like('系统繁忙', 'app.BUSY')).toBeLessThan(0.72);
    expect(like('系统繁忙请稍后', 'app.BUSY')).toBeGreaterThan(0.72);
  });

  test('what is rare says more than what stands in many messages', () => {
    const searcher = ready({
      families: [],
      messages: ['payment delayed', 'payment returned', 'payment queued', 'cable broken'].map(
        (en) => ({ id: en, en, family: 'system', seenBy: 'both' }),
      ),
    });
    const near = (text: string) =>
      [...searcher.byWords(fold(text))].find(([{ id }]) => id === 'payment delayed')?.[1] ?? 0;
    expect(near('delayed')).toBeGreaterThan(near('payment'));
    expect(near('payment')).toBeGreaterThan(0);
  });

  test('any wording of a row counts, the nearest', () => {
    expect(like('Daily limit reached', 'bank.61')).toBe(1);
    expect(like('超出限额', 'bank.61')).toBe(1);
    expect(like('Daily limit reached 超出', 'bank.61')).toBeGreaterThan(0.5);
  });

  test('rows of merchants, and words of ours, are not found by words', () => {
    expect(byWords('参数无效').has('open.ACQ.INVALID_PARAMETER')).toBe(false);
    expect(byWords('No such issuer exists').has('x.gloss')).toBe(false);
    expect([...byWords('qwz')]).toEqual([]);
    expect([...byWords('')]).toEqual([]);
  });

  test('no likeness is more than 1', () => {
    const searcher = ready(catalogue);
    for (const { zh = '', en = '' } of catalogue.messages)
      for (const [, value] of searcher.byWords(plain(fold(`${zh} ${en} ${zh}`)))) {
        expect(value).toBeGreaterThan(0);
        expect(value).toBeLessThanOrEqual(1);
      }
  });
});

describe('how near a text sounds', () => {
  test('to a message', () => {
    expect(bySound('ke yong yu e bu zu').get('bank.51')).toBe(1);
    expect(bySound('keyong yue buzu').get('bank.51') ?? 0).toBeGreaterThan(0.3);
    expect(bySound('zhi fu mi ma').get('app.password') ?? 0).toBeGreaterThan(
      bySound('zhi fu mi ma').get('app.failed') ?? 0,
    );
    expect(bySound('can shu wu xiao').has('open.ACQ.INVALID_PARAMETER')).toBe(false);
  });

  test('where clauses and spaces are no syllables', () => {
    expect(bySound('xi tong fan mang | qing shao hou zai shi').get('app.BUSY')).toBe(1);
    const searcher = ready(catalogue);
    const plainly = [...searcher.bySound('xi tong fan mang')];
    expect([...searcher.bySound(' xi tong fan mang ')]).toEqual(plainly);
    expect([...searcher.bySound(' xi tong | fan mang ')]).toEqual(plainly);
  });
});

describe('misspelt words', () => {
  test.each([
    [' insuffcient ', ' insufficient '],
    [' withdrwal ', ' withdrawal '],
    [' dissabled ', ' disabled '],
    [' pasport ', ' passport '],
  ])('%sare put right by the words of messages and of this trade: %s', (written, meant) =>
    expect(ready(catalogue).correct(written)).toBe(meant),
  );
});

test('a catalogue is prepared in many small steps', () => {
  const work = Searcher.of(catalogue);
  let steps = 0;
  while (!work.next().done) steps++;
  expect(steps).toBeGreaterThan(catalogue.messages.length * 3);
});
