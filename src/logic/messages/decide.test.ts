import { describe, expect, test } from 'vitest';
import { small } from './catalogue.fixture.ts';
import type { Strength } from './codes.ts';
import { decide, type Evidence } from './decide.ts';
import type { Catalogue, CatalogueMessage, Family } from './types.ts';

const row = (id: string): CatalogueMessage => {
  const found = small.messages.find((message) => message.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

interface Given {
  readonly codes?: readonly (readonly [id: string, strength: Strength])[];
  readonly like?: Readonly<Record<string, number>>;
  readonly says?: Partial<Record<Family, number>>;
  readonly denies?: boolean;
  readonly stops?: Evidence['spoken']['stops'];
}

const answer = (
  { codes = [], like = {}, says = {}, denies = false, stops = [] }: Given,
  limit?: number,
  catalogue: Catalogue = small,
) =>
  decide(
    {
      codes: codes.map(([id, strength]) => ({
        code: row(id).code ?? '',
        message: row(id),
        strength,
      })),
      likeness: new Map(Object.entries(like).map(([id, value]) => [row(id), value])),
      spoken: {
        families: new Map(Object.entries(says) as [Family, number][]),
        denies,
        stops,
      },
    },
    catalogue,
    limit,
  );
const ids = (given: Given, limit?: number) => answer(given, limit).matches.map(({ id }) => id);
/** The row that stands for a family that limits are taken for. */
const merchants = 'open.ACQ.INVALID_PARAMETER';
const verdict = (given: Given) => {
  const { family, confident } = answer(given);
  return { family, confident };
};

describe('words alone', () => {
  test('that say nothing have no answer', () =>
    expect(answer({})).toEqual({ matches: [], family: null, confident: false }));

  test('that name a family outright are a sure answer, with the row that stands for it', () => {
    const { matches, ...rest } = answer({ says: { limit: 6 } });
    expect(rest).toEqual({ family: 'limit', confident: true });
    expect(matches[0]).toMatchObject({ id: 'bank.61', family: 'limit', via: 'similar' });
  });

  test('that are a hint are a suggestion; less than that is only listed', () => {
    expect(verdict({ says: { limit: 4 } })).toEqual({ family: 'limit', confident: true });
    expect(verdict({ says: { limit: 3.9 } })).toEqual({ family: 'limit', confident: false });
    expect(verdict({ says: { limit: 1.5 } })).toEqual({ family: 'limit', confident: false });
    expect(verdict({ says: { limit: 1.4 } })).toEqual({ family: null, confident: false });
    expect(ids({ says: { limit: 1.4 } })).toEqual(['bank.61', merchants]);
    expect(ids({ says: { limit: 0 } })).toEqual([]);
  });

  test('that name two families are no sure answer', () => {
    expect(verdict({ says: { limit: 6, system: 5.5 } })).toEqual({
      family: 'limit',
      confident: false,
    });
    expect(verdict({ says: { limit: 12, system: 4.4 } }).confident).toBe(false);
    expect(verdict({ says: { limit: 12, system: 4.3 } }).confident).toBe(true);
    expect(verdict({ says: { limit: 4.2, system: 4 } }).family).toBe('limit');
    expect(verdict({ says: { limit: 6, system: 6 } }).family).toBe('limit');
  });

  test('that deny what they speak of are no sure answer', () => {
    expect(verdict({ says: { limit: 6 }, denies: true })).toEqual({
      family: 'limit',
      confident: false,
    });
  });

  test('"failed" beside a reason is no reason, whichever is louder', () => {
    expect(verdict({ says: { generic: 6, limit: 4 } }).family).toBe('limit');
    expect(verdict({ says: { generic: 4, limit: 3.5 } }).family).toBe('generic');
    expect(verdict({ says: { generic: 9, limit: 4 } }).family).toBe('generic');
    expect(verdict({ says: { generic: 6 } })).toEqual({ family: 'generic', confident: true });
  });

  test('offer next what a family is taken for', () => {
    expect(ids({ says: { system: 6 } })).toEqual([
      'app.BUSY',
      'open.ACQ.INVALID_PARAMETER',
      'alipay-client.8000',
    ]);
    expect(ids({ says: { system: 6, card_status: 3 } })).toEqual([
      'app.BUSY',
      'app.expired',
      'open.ACQ.INVALID_PARAMETER',
      'alipay-client.8000',
    ]);
    // What speaks louder for itself keeps its own weight.
    expect(ids({ says: { system: 6, order_state: 3 } })).toEqual([
      'app.BUSY',
      'alipay-client.8000',
      'open.ACQ.INVALID_PARAMETER',
    ]);
  });
});

describe('likeness', () => {
  test('of 1 is the message itself: nothing said beside it leaves a doubt', () => {
    const given = { like: { 'bank.51': 1 }, says: { limit: 7 }, denies: true };
    expect(answer(given).matches[0]).toMatchObject({ id: 'bank.51', via: 'message' });
    expect(verdict(given)).toEqual({ family: 'balance', confident: true });
    expect(verdict({ ...given, says: { limit: 15 } }).family).toBe('limit');
    // Words that are nearly as loud as the message leave one, though.
    expect(verdict({ ...given, says: { limit: 13.2 } })).toEqual({
      family: 'balance',
      confident: false,
    });
    expect(verdict({ ...given, like: { 'bank.51': 0.99 } })).toEqual({
      family: 'balance',
      confident: false,
    });
  });

  test('counts more the nearer it is, and half a message is none yet', () => {
    const family = (likeness: number) =>
      verdict({ like: { 'bank.51': likeness }, says: { limit: 3 } }).family;
    expect(family(0.9)).toBe('balance');
    expect(family(0.6)).toBe('limit');
    expect(verdict({ like: { 'bank.51': 0.4 } }).family).toBeNull();
  });

  test('of the nearest row of a family counts, and its rows stand in order', () => {
    const like = { 'bank.61': 0.5, 'bank.16': 0.9, 'bank.05': 0.21 };
    expect(ids({ like })).toEqual(['bank.16', merchants, 'bank.61', 'bank.05']);
    expect(verdict({ like, says: { system: 5 } }).family).toBe('limit');
    expect(ids({ like: { 'bank.61': 0.5, 'bank.05': 0.2 }, says: { limit: 5 } })).not.toContain(
      'bank.05',
    );
  });

  test('of 0.72 is called a message, of less something similar', () => {
    const via = (likeness: number) => answer({ like: { 'bank.51': likeness } }).matches[0]?.via;
    expect(via(0.72)).toBe('message');
    expect(via(0.71)).toBe('similar');
  });

  test('to "payment failed" weighs less than to a reason', () => {
    expect(verdict({ like: { 'app.failed': 0.8, 'bank.51': 0.7 } }).family).toBe('balance');
    expect(verdict({ like: { 'app.failed': 0.9 } }).family).toBe('generic');
  });

  test('and words for the same family add up', () => {
    expect(verdict({ like: { 'bank.51': 0.5 }, says: { balance: 2.5, limit: 4 } }).family).toBe(
      'balance',
    );
    expect(verdict({ like: { 'bank.51': 0.4 }, says: { balance: 2.5, limit: 4 } }).family).toBe(
      'limit',
    );
  });
});

describe('a code', () => {
  test('names its family, whatever the words say', () => {
    const { matches, family, confident } = answer({
      codes: [['app.BUSY', 'distinct']],
      says: { limit: 9 },
      denies: true,
    });
    expect({ family, confident }).toEqual({ family: 'system', confident: true });
    expect(matches[0]).toMatchObject({ id: 'app.BUSY', family: 'system', via: 'code' });
    expect(matches[1]).toMatchObject({ id: 'bank.61', via: 'similar' });
  });

  test('makes "invalid amount" no other system\'s message', () =>
    expect(
      verdict({ codes: [['open.ACQ.INVALID_PARAMETER', 'distinct']], like: { 'bank.51': 1 } }),
    ).toMatchObject({ family: 'merchant' }));

  test('stands against an exact message with words for the same', () =>
    expect(
      verdict({
        codes: [['open.ACQ.INVALID_PARAMETER', 'distinct']],
        like: { 'bank.51': 1 },
        says: { balance: 6.5 },
      }).family,
    ).toBe('merchant'));

  test('that only says "failed" yields to another code, and not to another reading of itself', () => {
    expect(
      verdict({
        codes: [
          ['pay.do_not_honor', 'distinct'],
          ['app.BUSY', 'distinct'],
        ],
      }),
    ).toEqual({ family: 'system', confident: true });
    expect(verdict({ codes: [['pay.do_not_honor', 'distinct']], says: { limit: 6 } }).family).toBe(
      'generic',
    );
    expect(verdict({ codes: [['pay.do_not_honor', 'distinct']] })).toEqual({
      family: 'generic',
      confident: true,
    });
  });

  test('of two readings that fit equally has no family', () => {
    const codes = [
      ['bank.51', 'short'],
      ['other.51', 'short'],
    ] as const;
    expect(verdict({ codes })).toEqual({ family: null, confident: false });
    expect(ids({ codes }, 2)).toEqual(['bank.51', 'other.51']);
    expect(verdict({ codes, says: { card_status: 2 } })).toEqual({
      family: 'card_status',
      confident: true,
    });
  });

  test('stands before a nearer row of its family, once', () =>
    expect(
      ids({ codes: [['bank.16', 'short']], like: { 'bank.61': 0.99, 'bank.16': 0.5 } }),
    ).toEqual(['bank.16', merchants, 'bank.61']));

  test('and further readings come before what the words touch', () =>
    expect(
      ids({
        codes: [
          ['bank.61', 'short'],
          ['bank.16', 'short'],
        ],
        says: { system: 5 },
      }),
    ).toEqual(['bank.61', 'bank.16', 'app.BUSY', merchants]));
});

describe('a code of one or two signs', () => {
  const bare = [
    ['bank.51', 'bare'],
    ['other.51', 'bare'],
  ] as const;

  test('gives all its readings and no answer', () => {
    const readings = [
      { id: 'bank.51', family: 'balance', score: 0.5, via: 'code' },
      { id: 'other.51', family: 'card_status', score: 0.5, via: 'code' },
    ];
    expect(answer({ codes: bare })).toEqual({ matches: readings, family: null, confident: false });
    expect(ids({ codes: bare }, 1)).toEqual(['bank.51']);
    for (const says of [{ generic: 4 }, { limit: 1.4 }])
      expect(answer({ codes: bare, says })).toEqual({
        matches: readings,
        family: null,
        confident: false,
      });
  });

  test('whose readings are of one family has that family, and is not sure of it', () =>
    expect(
      verdict({
        codes: [
          ['bank.61', 'bare'],
          ['bank.05', 'bare'],
        ],
      }),
    ).toEqual({ family: 'limit', confident: false }));

  test('is chosen among by the words', () => {
    const { matches, family } = answer({ codes: bare, says: { card_status: 3 } });
    expect(family).toBe('card_status');
    expect(matches[0]).toMatchObject({ id: 'other.51', via: 'code' });
  });

  test('is not overruled by words for something else', () => {
    const { matches, family, confident } = answer({ codes: bare, says: { system: 5 } });
    expect({ family, confident }).toEqual({ family: null, confident: false });
    expect(matches.map(({ id }) => id).slice(0, 3)).toEqual(['bank.51', 'other.51', 'app.BUSY']);
    expect(answer({ codes: bare, says: { system: 5 } }, 2).matches).toHaveLength(2);
    const near = answer({ codes: bare, says: { system: 5 }, like: { 'app.BUSY': 0.9 } }).matches;
    expect(near[2]?.id).toBe('app.BUSY');
    for (const { score } of near) expect(score).toBeLessThanOrEqual(0.5);
    expect(ids({ codes: bare, says: { limit: 1.5 } })).toContain('bank.61');
    // A reading that the words touch, too, stands in the list once.
    const twice = ids({
      codes: [
        ['bank.61', 'bare'],
        ['other.51', 'bare'],
      ],
      says: { system: 5, limit: 3 },
    });
    expect(twice.slice(0, 2)).toEqual(['bank.61', 'other.51']);
    expect(new Set(twice).size).toBe(twice.length);
  });

  test('counts a little for words that agree with it', () => {
    const codes = [['bank.61', 'bare']] as const;
    expect(verdict({ codes, says: { limit: 3, balance: 4 } }).family).toBe('limit');
    expect(verdict({ codes, says: { limit: 3 } })).toEqual({ family: 'limit', confident: true });
    expect(verdict({ says: { limit: 3 } }).confident).toBe(false);
    // Not for less than a hint.
    expect(ids({ codes, says: { limit: 1.4 } })).toEqual(['bank.61']);
    expect(verdict({ codes, says: { limit: 1.5, system: 2 } }).confident).toBe(false);
    expect(ids({ codes, says: { limit: 1.5, system: 2 } })[0]).toBe('bank.61');
  });

  test('beside a long code is only another reading', () =>
    expect(verdict({ codes: [...bare, ['app.BUSY', 'distinct']] })).toEqual({
      family: 'system',
      confident: true,
    }));
});

describe('a figure that may be the code of a payment that went through', () => {
  const weak = [['alipay-client.8000', 'weak']] as const;

  test.each<[NonNullable<Given['says']>, Family]>([
    [{ limit: 6 }, 'limit'],
    [{ balance: 6 }, 'balance'],
  ])('is an amount beside %j', (says, family) => {
    expect(answer({ codes: weak, says })).toEqual(answer({ says }));
    expect(verdict({ codes: weak, says }).family).toBe(family);
  });

  test.each<[NonNullable<Given['says']>]>([
    [{ generic: 6 }],
    [{ system: 6 }],
    [{ order_state: 6 }],
  ])('is the answer beside %j, for who may have paid looks at the order first', (says) => {
    const { matches, ...rest } = answer({ codes: weak, says });
    expect(rest).toEqual({ family: 'order_state', confident: true });
    expect(matches[0]).toEqual({
      id: 'alipay-client.8000',
      family: 'order_state',
      score: 1,
      via: 'code',
    });
    expect(new Set(matches.map(({ id }) => id)).size).toBe(matches.length);
  });

  test('stands first beside another reason, which keeps its family and a doubt', () => {
    const { matches, ...rest } = answer({ codes: weak, says: { card_status: 6 } });
    expect(rest).toEqual({ family: 'card_status', confident: false });
    expect(matches.map(({ id }) => id).slice(0, 2)).toEqual(['alipay-client.8000', 'app.expired']);
    expect(ids({ codes: weak, says: { card_status: 6 } }, 1)).toEqual(['alipay-client.8000']);
  });

  test('is a suggestion where nothing else is said', () =>
    expect(verdict({ codes: weak })).toEqual({ family: 'order_state', confident: false }));

  test('leaves to a stronger code what that names', () =>
    expect(verdict({ codes: [...weak, ['bank.61', 'short']] }).family).toBe('limit'));
});

describe('the list', () => {
  const says = {
    system: 6,
    limit: 5.8,
    balance: 5.6,
    card_status: 5.4,
    verification: 5.2,
    merchant: 5,
  };

  test('holds one row of each likely family before a second of any, and five where no limit is given', () => {
    expect(ids({ says, like: { 'app.BUSY': 0.5, 'bank.-16': 0.49 } })).toEqual([
      'app.BUSY',
      'bank.61',
      'bank.51',
      'app.expired',
      'app.password',
    ]);
    expect(ids({ says }, 2)).toEqual(['app.BUSY', 'bank.61']);
    expect(ids({ says }, 0)).toEqual([]);
    expect(ids({ says }, 9).length).toBeGreaterThan(5);
  });

  test('holds further rows by how near they are and how likely their family is', () => {
    const like = { 'bank.61': 0.9, 'bank.16': 0.21, 'app.BUSY': 0.9, 'bank.-16': 0.89 };
    expect(ids({ like, says: { limit: 0.3 } }, 9)).toEqual([
      'bank.61',
      'app.BUSY',
      merchants,
      'bank.-16',
      'bank.16',
    ]);
  });

  test('has scores from 0 to 1 that never rise', () => {
    const { matches } = answer(
      { says, like: { 'app.expired': 0.9, 'bank.-16': 0.3, 'app.BUSY': 0.4 } },
      20,
    );
    let before = 1;
    for (const { score } of matches) {
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(before);
      before = score;
    }
  });

  test('scores a row by its family and by its likeness', () => {
    const score = (likeness: number) =>
      answer({ says: { limit: 6 }, like: { 'bank.61': likeness } }).matches[0]?.score ?? 0;
    expect(score(0.9)).toBeGreaterThan(score(0.5));
    expect(score(1)).toBeGreaterThan(0.95);
    expect(answer({ says: { limit: 20 } }).matches[0]?.score).toBeCloseTo(0.5, 3);
    expect(answer({ says: { limit: 6, system: 6 } }).matches[0]?.score).toBeCloseTo(0.25, 1);
  });

  test('has no row for a family whose typical row the catalogue lacks', () =>
    expect(answer({ says: { limit: 6 } }, undefined, { ...small, families: [] })).toEqual({
      matches: [],
      family: 'limit',
      confident: true,
    }));
});

describe('a secret that is locked', () => {
  const locking: Catalogue = {
    ...small,
    messages: [
      ...small.messages,
      { id: 'x.lock', family: 'verification', seenBy: 'buyer', zh: '支付密码已锁定' },
      { id: 'x.many', family: 'verification', seenBy: 'both', en: 'Too many wrong SMS codes' },
      { id: 'x.shop', family: 'verification', seenBy: 'merchant', zh: '支付密码已锁定' },
      { id: 'x.card', family: 'card_status', seenBy: 'buyer', zh: '卡已冻结，密码' },
    ],
  };
  const first = (given: Given) => answer(given, 9, locking).matches.map(({ id }) => id);
  const says = { verification: 6 };

  test('puts its own row before a nearer one, which would let the reader try again', () => {
    expect(first({ says, like: { 'app.password': 0.9 } })[0]).toBe('app.password');
    const list = first({ says, like: { 'app.password': 0.9 }, stops: ['password'] });
    expect(list[0]).toBe('x.lock');
    expect(list).toContain('app.password');
    expect(list).not.toContain('x.shop');
    expect(list).not.toContain('x.many');
  });

  test('is that secret, not another', () =>
    expect(first({ says, stops: ['smsCode'] })[0]).toBe('x.many'));

  test('is no matter of another family', () =>
    expect(first({ says: { card_status: 6 }, stops: ['password'] })).not.toContain('x.card'));

  test('has its typical row where no row speaks of the lock', () =>
    expect(first({ says, stops: ['biometrics'] })[0]).toBe('app.password'));
});
