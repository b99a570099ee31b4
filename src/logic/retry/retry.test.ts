import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Family } from '../messages/types.ts';
import {
  FAMILIES,
  inARow,
  isFamily,
  mayRetry,
  readTries,
  RETRY_FACTS,
  retryPause,
  settleTries,
  startFamily,
  VERDICTS,
} from './index.ts';
import type { RetryClass, RetryInput, RetryResult, RetryRules, Try } from './index.ts';
import { MOST_KEPT } from './tries.ts';

const figure = (id: string, key: string, value: string, unit: string) => ({
  id,
  figures: [{ key, value, unit }],
});
const RULES: RetryRules = {
  rules: [
    figure('adv-three-tries', 'tries', '3', 'tries'),
    figure('adv-rest-day', 'rest', '24', 'hours'),
    figure('adv-wait-system', 'wait', '30', 'minutes'),
    figure('adv-wait-risk', 'wait', '6', 'hours'),
    figure('adv-wait-code', 'wait', '1', 'minutes'),
    figure('adv-stop-two-face', 'tries', '2', 'tries'),
  ],
};
const without = (id: string): RetryRules => ({
  rules: RULES.rules.filter((rule) => rule.id !== id),
});

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NOW = Date.UTC(2026, 10, 22, 14, 0);

/** Tries so many minutes ago, all of one family. */
const ago = (family: Family, ...minutes: number[]): Try[] =>
  minutes.map((each) => ({ family, at: NOW - each * MINUTE }));

const ask = (family: Family, tries: Try[], more: Partial<RetryInput> = {}, rules = RULES) =>
  mayRetry({ family, tries, now: NOW, ...more }, rules);

/** Family, minutes since each try, what was done; verdict, minutes until it changes, tries left. */
type Row = [
  family: Family,
  ago: number[],
  more: Partial<RetryInput>,
  verdict: RetryResult['verdict'],
  minutes: number | null,
  left: number,
];
const done = { done: true };
const rows: Row[] = [
  // Once: look, then one more try.
  ['generic', [], {}, 'look-first', null, 2],
  ['generic', [5], {}, 'look-first', null, 1],
  ['generic', [5], done, 'go', null, 1],
  ['generic', [20, 5], done, 'stop', 24 * 60 - 5, 0],
  // The bank said no: put right first, up to three.
  ['bank_decline', [5], {}, 'fix-first', null, 2],
  ['bank_decline', [5], done, 'go', null, 2],
  ['limit', [30, 20], done, 'go', null, 1],
  ['limit', [30, 20, 10], done, 'stop', 24 * 60 - 10, 0],
  ['limit', [30, 20, 10, 5], done, 'stop', 24 * 60 - 5, 0],
  ['balance', [], {}, 'fix-first', null, 3],
  ['settings', [], done, 'go', null, 3],
  ['identity_mismatch', [1], {}, 'fix-first', null, 2],
  ['card_details', [1], {}, 'fix-first', null, 2],
  ['card_status', [1], {}, 'fix-first', null, 2],
  // A wait by the clock; without a time of the last try, one without an end.
  ['system', [], {}, 'wait', null, 2],
  ['system', [10], {}, 'wait', 20, 1],
  ['system', [29.999], done, 'wait', 0.001, 1],
  ['system', [30], {}, 'look-first', null, 1],
  ['system', [30], done, 'go', null, 1],
  ['risk_control', [60], {}, 'wait', 300, 1],
  ['risk_control', [360], {}, 'look-first', null, 1],
  // A code: put right first, and never sooner than a minute.
  ['reserved_phone', [0.5], {}, 'fix-first', null, 2],
  ['reserved_phone', [0.5], done, 'wait', 0.5, 2],
  ['reserved_phone', [1], done, 'go', null, 2],
  // Two guesses at a password, whatever the class of the message.
  ['verification', [5], done, 'go', null, 1],
  ['verification', [9, 5], { done: true, retry: 'safe' }, 'stop', 24 * 60 - 5, 0],
  // Never, whatever was done.
  ['order_state', [], {}, 'look-first', null, 0],
  ['order_state', [5], done, 'look-first', null, 0],
  ['order_state', [9, 8, 7, 6], done, 'look-first', null, 0],
  ['account_restricted', [], done, 'stop', null, 0],
  ['merchant', [], done, 'stop', null, 0],
  ['card_unsupported', [5], done, 'stop', null, 0],
  // The message's own row counts where it is stricter than the family.
  ['order_state', [], { retry: 'safe' }, 'look-first', null, 0],
  ['order_state', [5], { retry: 'safe', done: true }, 'look-first', null, 0],
  ['order_state', [5], { retry: 'after-fix', done: true }, 'look-first', null, 0],
  ['generic', [5], { retry: 'safe' }, 'look-first', null, 1],
  ['generic', [5], { retry: 'after-fix' }, 'fix-first', null, 2],
  ['generic', [5], { retry: 'no', done: true }, 'stop', null, 0],
  ['system', [5], { retry: 'safe' }, 'wait', 25, 1],
  ['limit', [5], { retry: 'once' }, 'fix-first', null, 2],
  ['limit', [5], { retry: 'never' as RetryClass }, 'fix-first', null, 2],
  // What lies a full rest back no longer counts; less, and the row goes on.
  ['limit', [24 * 60 + 30, 24 * 60 + 10, 24 * 60], done, 'go', null, 3],
  ['limit', [40 * 60, 20 * 60, 60], done, 'stop', 23 * 60, 0],
  ['limit', [60 * 60, 30 * 60, 60], done, 'go', null, 2],
  // After a long pause a wait is over, although no try counts any more.
  ['risk_control', [48 * 60], {}, 'look-first', null, 2],
];

describe('mayRetry', () => {
  it.each(rows)(
    '%s, tries %j minutes ago, %j: %s',
    (family, minutes, more, verdict, wait, left) => {
      const result = ask(family, ago(family, ...minutes), more);
      expect([result.verdict, result.left]).toEqual([verdict, left]);
      expect(result.until).toBe(wait === null ? null : NOW + Math.round(wait * MINUTE));
    },
  );

  it('counts tries with other messages against the rule of three, not against "once"', () => {
    const tries = [...ago('system', 90, 60), ...ago('generic', 40)];
    expect(ask('generic', tries, done)).toMatchObject({ verdict: 'stop', left: 0 });
    const two = [...ago('system', 60), ...ago('generic', 40)];
    expect(ask('generic', two, done)).toMatchObject({ verdict: 'go', left: 1 });
  });

  it('holds a wait that an earlier try began, whatever is chosen now', () => {
    const tries = [...ago('risk_control', 60), ...ago('system', 50)];
    const until = NOW + 5 * HOUR;
    for (const family of ['generic', 'limit', 'system', 'reserved_phone'] as const)
      for (const more of [{}, done])
        expect(ask(family, tries.slice(0, 1), more), family).toMatchObject({
          verdict: 'wait',
          until,
          pause: 6 * HOUR,
          because: ['adv-wait-risk'],
        });
    // The latest end counts, not the latest try.
    expect(ask('generic', tries, done)).toMatchObject({ verdict: 'wait', until });
    const both = [...ago('risk_control', 60), ...ago('system', 10)];
    expect(ask('generic', both)).toMatchObject({ until, pause: 6 * HOUR });
    const short = [...ago('risk_control', 350), ...ago('system', 15)];
    expect(ask('generic', short)).toMatchObject({ until: NOW + 15 * MINUTE, pause: 30 * MINUTE });
    // Of two that end together, the longer one.
    const together = [...ago('risk_control', 350), ...ago('system', 20)];
    expect(ask('generic', together)).toMatchObject({ until: NOW + 10 * MINUTE, pause: 6 * HOUR });
    // One without an end is later than any.
    const endless = ask('generic', both, {}, without('adv-wait-system'));
    expect(endless).toMatchObject({ until: null, because: ['adv-wait-system'] });
    expect(ask('system', ago('reserved_phone', 0.5))).toMatchObject({
      verdict: 'wait',
      until: NOW + 29.5 * MINUTE,
    });
    // It is over when its time has come, and without a length it has no end.
    expect(ask('generic', ago('risk_control', 360), done).verdict).toBe('go');
    expect(ask('generic', ago('system', 600), done, without('adv-wait-system'))).toMatchObject({
      verdict: 'wait',
      until: null,
      pause: null,
      because: ['adv-wait-system'],
    });
    // The row of a message that is stricter than its family does not end the family's wait.
    const row = ask('system', ago('system', 10), { retry: 'after-fix' });
    expect(row).toMatchObject({ verdict: 'wait', until: NOW + 20 * MINUTE });
    // What never lets anything through stays what it is.
    expect(ask('merchant', tries)).toMatchObject({ verdict: 'stop', until: null });
  });

  it('says how long a wait is, from the last try', () => {
    expect(ask('system', []).pause).toBe(30 * MINUTE);
    expect(ask('system', ago('system', 10)).pause).toBe(30 * MINUTE);
    expect(ask('limit', ago('limit', 3, 2, 1)).pause).toBe(DAY);
    expect(ask('limit', ago('limit', 1)).pause).toBeNull();
    expect(retryPause('risk_control', RULES)).toBe(6 * HOUR);
    expect(retryPause('limit', RULES)).toBe(0);
    expect(retryPause(undefined, RULES)).toBe(0);
  });

  it('names what stands behind the answer', () => {
    expect(ask('limit', ago('limit', 3, 2, 1)).because).toEqual([
      'adv-three-tries',
      'adv-rest-day',
    ]);
    expect(ask('limit', []).because).toEqual(['adv-three-tries']);
    expect(ask('limit', [], done).because).toEqual(['adv-three-tries']);
    expect(ask('generic', []).because).toEqual(['adv-three-tries']);
    expect(ask('system', ago('system', 1)).because).toEqual(['adv-wait-system']);
    expect(ask('verification', []).because).toContain('lk-paypw-3h');
    expect(ask('merchant', []).because).toEqual([]);
    expect(ask('order_state', []).first).toEqual(['adv-order-first']);
    expect(ask('merchant', []).first).toEqual(['adv-seller']);
  });

  it('takes what it does not know for a message without a reason', () => {
    for (const family of ['toString', 'nonsense', undefined, 7, null])
      expect(mayRetry({ family: family as Family, tries: [], now: NOW }, RULES)).toEqual(
        ask('generic', []),
      );
  });
});

describe('startFamily', () => {
  const start = (tries: Try[], preset?: Partial<RetryInput>) =>
    startFamily({ tries, now: NOW, preset }, RULES);
  it('goes on with what the last try that counts was about', () => {
    expect(start([...ago('limit', 20), ...ago('risk_control', 10)])).toBe('risk_control');
    expect(start(ago('limit', 25 * 60))).toBe('generic');
    expect(start([])).toBe('generic');
  });
  it('takes the preset of an address, unless it is freer', () => {
    expect(start([], { family: 'limit' })).toBe('limit');
    expect(start(ago('generic', 5), { family: 'limit' })).toBe('limit');
    expect(start(ago('generic', 5), { family: 'merchant' })).toBe('merchant');
    expect(start(ago('system', 5), { family: 'order_state' })).toBe('order_state');
    expect(start(ago('limit', 5), { family: 'generic' })).toBe('limit');
    expect(start(ago('limit', 5), { family: 'generic', retry: 'no' })).toBe('generic');
    expect(start(ago('limit', 5), { family: 'bank_decline' })).toBe('bank_decline');
    // The same verdict with more tries left is freer, too.
    expect(start(ago('system', 40), { family: 'generic' })).toBe('system');
    expect(start(ago('limit', 5), { family: 'nonsense' as Family })).toBe('limit');
  });
});

describe('a clock that changes', () => {
  it('takes tries that lie ahead for tries made now', () => {
    const ahead: Try[] = [{ family: 'system', at: NOW + 300 * DAY }];
    const result = ask('system', ahead);
    expect(result).toMatchObject({ verdict: 'wait', until: NOW + 30 * MINUTE });
    expect(result.counted).toEqual([{ family: 'system', at: NOW }]);
    // Kept like that, the wait ends by the new clock.
    const kept = settleTries(ahead, NOW);
    const later = { family: 'system', tries: kept, now: NOW + 30 * MINUTE } as const;
    expect(mayRetry(later, RULES).verdict).toBe('look-first');
  });
  it('starts a new count after a jump of a day ahead, as after any day', () => {
    const tries = ago('limit', 3, 2, 1);
    expect(mayRetry({ family: 'limit', tries, now: NOW + DAY, done: true }, RULES)).toMatchObject({
      verdict: 'go',
      left: 3,
    });
  });
  it.each([NaN, Infinity, -1, 1e300, undefined, 'soon'])('has no use for the time %s', (now) => {
    const odd = now as number;
    const tries = ago('limit', 3, 2, 1);
    const asked = mayRetry({ family: 'limit', tries, now: odd, done: true }, RULES);
    expect(asked).toMatchObject({ verdict: 'stop', left: 0 });
    expect(asked.counted).toEqual(tries);
    expect(mayRetry({ family: 'limit', tries: [], now: odd }, RULES).verdict).toBe('fix-first');
  });
});

describe('facts that are missing', () => {
  it('let nothing through without the rule of three', () => {
    for (const family of FAMILIES)
      expect(ask(family, [], done, without('adv-three-tries')).verdict).not.toBe('go');
    expect(ask('limit', [], done, without('adv-three-tries')).until).toBeNull();
  });
  it('let every try count for ever without the length of the rest', () => {
    const tries = [NOW - 900 * DAY, NOW - 600 * DAY, NOW - 300 * DAY].map((at) => ({
      family: 'limit' as const,
      at,
    }));
    expect(ask('limit', tries, done, without('adv-rest-day'))).toMatchObject({
      verdict: 'stop',
      until: null,
    });
  });
  it('make a wait without an end of one without a length', () => {
    const result = ask('system', ago('system', 600), done, without('adv-wait-system'));
    expect(result).toMatchObject({ verdict: 'wait', until: null, pause: null });
    expect(retryPause('system', without('adv-wait-system'))).toBeNull();
  });
  it.each([
    [figure('adv-wait-system', 'wait', '30', 'tries')],
    [figure('adv-wait-system', 'wait', '0', 'minutes')],
    [figure('adv-wait-system', 'wait', '0.5', 'hours')],
    [figure('adv-wait-system', 'wait', '12345', 'days')],
    [figure('adv-wait-system', 'other', '30', 'minutes')],
    [figure('adv-wait-system', 'wait', '30', 'toString')],
  ])('take %j for missing', (odd) => {
    const rules = { rules: [...without('adv-wait-system').rules, odd] };
    expect(ask('system', ago('system', 600), done, rules).verdict).toBe('wait');
  });
  it('take a cap in another unit for missing', () => {
    const rules = {
      rules: [...without('adv-three-tries').rules, figure('adv-three-tries', 'tries', '3', 'days')],
    };
    expect(ask('limit', [], done, rules).verdict).toBe('stop');
  });
  it.each([{}, null, undefined, { rules: 7 }, { rules: [null, 3, { id: 'adv-three-tries' }] }])(
    'are survived as %j',
    (rules) => {
      for (const family of FAMILIES)
        expect(
          mayRetry({ family, tries: [], now: NOW, ...done }, rules as RetryRules).verdict,
        ).not.toBe('go');
    },
  );
});

describe('the facts that the guard rests on', () => {
  it('are listed, each once', () => {
    expect(new Set(RETRY_FACTS).size).toBe(RETRY_FACTS.length);
    for (const { id } of RULES.rules) expect(RETRY_FACTS).toContain(id);
    for (const family of FAMILIES) {
      const { first, because } = ask(family, ago(family, 3, 2, 1));
      expect(first.length).toBeGreaterThan(0);
      expect(RETRY_FACTS).toEqual(expect.arrayContaining([...first, ...because]));
    }
  });
  it('know sixteen families, the one without a reason first', () => {
    expect(FAMILIES).toHaveLength(16);
    expect(FAMILIES[0]).toBe('generic');
    expect(isFamily('limit')).toBe(true);
    expect(isFamily('constructor')).toBe(false);
    expect(isFamily(7)).toBe(false);
    expect(isFamily(['limit'])).toBe(false);
  });
});

describe('readTries', () => {
  it('takes over times and families alone, oldest first', () => {
    expect(
      readTries([
        { at: 5, family: 'limit', name: 'SMITH' },
        { at: 2, family: 'system' },
      ]),
    ).toEqual([
      { at: 2, family: 'system' },
      { at: 5, family: 'limit' },
    ]);
  });
  it.each([
    null,
    7,
    'tries',
    {},
    { length: 3 },
    [null, 3, 'x', [], {}],
    [{ at: '5', family: 'limit' }],
    [{ at: NaN, family: 'limit' }],
    [{ at: -1, family: 'limit' }],
    [{ at: 9e15, family: 'limit' }],
    [{ at: 5, family: 'nonsense' }],
    [{ at: 5, family: '__proto__' }],
    [{ at: 5 }],
    [{ family: 'limit' }],
  ])('finds none in %j', (value) => {
    expect(readTries(value)).toEqual([]);
  });
  it('takes the first and the last instant that can be shown', () => {
    const ends = [0, 8e15].map((at) => ({ at, family: 'limit' }));
    expect(readTries(ends)).toEqual(ends);
  });
  it('keeps the latest, and only so many', () => {
    const many = Array.from({ length: 500 }, (_, at) => ({ at, family: 'limit' }));
    expect(readTries(many)).toHaveLength(MOST_KEPT);
    expect(readTries(many).at(-1)).toEqual({ at: 499, family: 'limit' });
  });
});

const anyTry = fc.record({
  at: fc.oneof(
    fc.integer({ min: NOW - 3 * DAY, max: NOW + 2 * DAY }),
    fc.constantFrom(NOW, NOW - DAY, NOW - 6 * HOUR, 0, 8e15),
  ),
  family: fc.constantFrom(...FAMILIES),
});
const anyInput = fc.record({
  family: fc.option(fc.constantFrom(...FAMILIES), { nil: undefined }),
  retry: fc.option(fc.constantFrom<RetryClass>('safe', 'once', 'after-fix', 'no'), {
    nil: undefined,
  }),
  tries: fc.array(anyTry, { maxLength: 6 }),
  now: fc.oneof(fc.constant(NOW), fc.integer({ min: NOW - DAY, max: NOW + 5 * DAY })),
  done: fc.boolean(),
});
const rank = ({ verdict }: RetryResult) => VERDICTS.indexOf(verdict);

describe('for any input', () => {
  it('is never freer after one more try', () => {
    fc.assert(
      fc.property(anyInput, anyTry, (input, more) => {
        // The first try tells when it was; without it a wait has no end yet.
        fc.pre(input.tries.length > 0);
        const before = mayRetry(input, RULES);
        const after = mayRetry({ ...input, tries: [...input.tries, more] }, RULES);
        expect(rank(after)).toBeGreaterThanOrEqual(rank(before));
        expect(after.left).toBeLessThanOrEqual(before.left);
        if (after.verdict === before.verdict && before.until !== null)
          expect(after.until ?? Infinity).toBeGreaterThanOrEqual(before.until);
      }),
    );
  });
  it('is never freer for another kind than what runs on since a try', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { counted, verdict, until, left } = mayRetry(input, RULES);
        const ends = counted
          .filter(({ family }) => family !== input.family)
          .map(({ at, family }) => at + (retryPause(family, RULES) ?? Infinity));
        const end = Math.max(0, ...ends);
        if (end <= input.now || left === 0) return;
        expect(verdict).toBe('wait');
        expect(until).toBeGreaterThanOrEqual(end);
      }),
    );
  });
  it('never begins with a kind that is freer than that of the last try', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { tries, now } = input;
        const family = startFamily({ tries, now, preset: input }, RULES);
        const begun = mayRetry({ family, retry: input.retry, tries, now }, RULES);
        const last = begun.counted.at(-1)?.family;
        if (last === undefined || last === family || begun.left === 0) return;
        const kept = mayRetry({ family: last, tries, now }, RULES);
        expect(rank(begun)).toBeGreaterThanOrEqual(rank(kept));
        if (rank(begun) === rank(kept)) expect(begun.left).toBeLessThanOrEqual(kept.left);
      }),
    );
  });
  it('never lets a fourth try through in a row, and none where nothing is left', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const result = mayRetry(input, RULES);
        if (result.counted.length >= 3 || result.left === 0) expect(result.verdict).not.toBe('go');
        expect(result.left).toBeLessThanOrEqual(Math.max(0, 3 - result.counted.length));
        expect(result.left).toBeGreaterThanOrEqual(0);
      }),
    );
  });
  it('never lets an order be paid again whose state is not known', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const result = mayRetry({ ...input, family: 'order_state', retry: 'no' }, RULES);
        expect(result).toMatchObject({ verdict: 'look-first', left: 0, until: null });
        if (!input.done)
          expect(mayRetry({ ...input, family: 'order_state' }, RULES).verdict).not.toBe('go');
      }),
    );
  });
  it('waits for an end that lies ahead, and waits no more once it has come', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { verdict, until, pause, counted } = mayRetry(input, RULES);
        if (verdict !== 'wait' && verdict !== 'stop') {
          expect([until, pause]).toEqual([null, null]);
          return;
        }
        if (until === null) return;
        expect(until).toBeGreaterThan(input.now);
        expect(until - input.now).toBeLessThanOrEqual(pause ?? 0);
        // As the widget keeps it: brought up to the clock, then asked again at the end.
        const tries = settleTries(input.tries, input.now);
        const then = mayRetry({ ...input, tries, now: until }, RULES);
        expect(then.verdict).not.toBe('wait');
        if (verdict === 'stop') expect(then.verdict).not.toBe('stop');
        const before = mayRetry({ ...input, tries, now: until - 1 }, RULES);
        expect(before.verdict).toBe(verdict);
        expect(counted.every(({ at }) => at <= input.now)).toBe(true);
      }),
    );
  });
  it('does not depend on the order of the tries, nor on tries from before the row', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const result = mayRetry(input, RULES);
        const turned = mayRetry({ ...input, tries: [...input.tries].reverse() }, RULES);
        // Of two tries at one instant either may stand first.
        const times = ({ counted }: RetryResult) => counted.map(({ at }) => at);
        expect(times(turned)).toEqual(times(result));
        expect({ ...turned, counted: [] }).toEqual({ ...result, counted: [] });
        if (result.counted.length > 0)
          expect(mayRetry({ ...input, tries: result.counted }, RULES)).toEqual(result);
        expect(inARow(input.tries, input.now, DAY)).toEqual(result.counted);
      }),
    );
  });
  it('answers anything with a known verdict', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), fc.anything(), (a, b, c, d) => {
        const input = { family: a, retry: b, tries: c, now: d } as unknown as RetryInput;
        expect(VERDICTS).toContain(mayRetry(input, RULES).verdict);
        expect(FAMILIES).toContain(startFamily({ ...input, preset: input }, RULES));
        expect(VERDICTS).toContain(mayRetry({ tries: [], now: NOW }, a as RetryRules).verdict);
        expect(readTries(readTries(c))).toEqual(readTries(c));
      }),
    );
  });
});
