import { describe, expect, test } from 'vitest';
import type { Catalogue } from './index.ts';
import { packCatalogue, unpackCatalogue } from './pack.ts';

const catalogue: Catalogue = {
  families: [
    { id: 'balance', typical: 'b.x.1' },
    { id: 'limit', typical: 'a.61' },
  ],
  messages: [
    { id: 'a.51', code: '51', family: 'balance', seenBy: 'both', zh: '余额不足', en: 'No funds' },
    {
      id: 'a.61',
      code: '61',
      family: 'limit',
      seenBy: 'buyer',
      gloss: 'Over the limit',
      also: [{ code: '121', zh: '超限' }, { en: 'Daily limit' }],
    },
    { id: 'b.memo', code: '4000', family: 'limit', seenBy: 'both', zh: '失败' },
    { id: 'b.name', family: 'limit', seenBy: 'both', en: 'Too much' },
    {
      id: 'b.x.1',
      code: 'x.1',
      family: 'balance',
      seenBy: 'merchant',
      zh: '参数',
      en: 'Bad',
      also: [{ code: 'y', zh: '又' }],
    },
  ],
};

test('a row is a sign and a line in each column; merchants keep their code alone', () =>
  expect(packCatalogue(catalogue)).toEqual({
    version: 1,
    families: ['balance 4', 'limit 1'],
    signs: 'ab++bbA+',
    ids: 'a.51|.61|121|-|b.memo=4000|.name=-|.x.1|y',
    zh: '余额不足||超限||失败|||',
    en: 'No funds|||Daily limit||Too much||',
  }));

test('unpacked, it is the same without words that the decoder does not read', () =>
  expect(unpackCatalogue(packCatalogue(catalogue))).toEqual({
    families: catalogue.families,
    messages: [
      {
        id: 'a.51',
        code: '51',
        family: 'balance',
        seenBy: 'both',
        zh: '余额不足',
        en: 'No funds',
        also: [],
      },
      {
        id: 'a.61',
        code: '61',
        family: 'limit',
        seenBy: 'both',
        also: [{ code: '121', zh: '超限' }, { en: 'Daily limit' }],
      },
      { id: 'b.memo', code: '4000', family: 'limit', seenBy: 'both', zh: '失败', also: [] },
      { id: 'b.name', family: 'limit', seenBy: 'both', en: 'Too much', also: [] },
      { id: 'b.x.1', code: 'x.1', family: 'balance', seenBy: 'merchant', also: [{ code: 'y' }] },
    ],
  }));

describe('what does not hold together', () => {
  test('a family whose typical row is not there has none', () => {
    const packed = packCatalogue({ ...catalogue, families: [{ id: 'limit', typical: 'gone' }] });
    expect(packed.families).toEqual(['limit -1']);
    expect(unpackCatalogue(packed).families).toEqual([{ id: 'limit', typical: '' }]);
  });

  test('a further wording without a row before it is left out', () =>
    expect(
      unpackCatalogue({ version: 1, families: ['limit 0'], signs: '+', ids: '5', zh: '', en: '' }),
    ).toEqual({ families: [{ id: 'limit', typical: '' }], messages: [] }));
});
