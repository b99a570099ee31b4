import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allFacts } from '../../facts/index.ts';
import { allMessages, catalogueJson } from '../../facts/messages.ts';
import {
  decodeMessage,
  packCatalogue,
  unpackCatalogue,
  type Match,
} from '../../logic/messages/index.ts';
import { openBook } from './book.ts';
import { pickedIn, shareAddress } from './fragment.ts';
import { makeAnswers } from './make-answers.ts';
import { readingOf } from './reading.ts';
import { sayingOf, stepsOf } from './say.ts';
import { signsOf } from './signs.ts';

const all = allMessages();
const catalogue = unpackCatalogue(packCatalogue(catalogueJson(all)));
const answers = makeAnswers(all, (slug) => (slug.startsWith('guides/') ? slug : undefined));
const book = openBook(catalogue, answers);
const reasons = [...all.reasons.keys()];

describe('the book', () => {
  it('holds every id that was ever valid, with the words and the advice of its row', () => {
    for (const [id, row] of all.rowOf) {
      const message = all.messages.get(row);
      const wording = [message, ...(message?.also ?? [])].find((one) => one?.id === id);
      expect(book.find(id)).toEqual({
        ...{ id, row, family: message?.family, code: wording?.code, zh: wording?.zh },
        en: wording?.en ?? wording?.gloss,
        official: wording?.en !== undefined,
        system: all.systems.get(wording?.system ?? '')?.name,
        where: all.systems.get(wording?.system ?? '')?.where,
        reported: wording?.grade === 'C',
        reason: answers.reasons[reasons.indexOf(message?.reason ?? '')],
        ...{ retry: message?.retry, who: message?.who },
      });
    }
  });

  it('shows the wording that stands in the text, with its own system', () => {
    expect(book.findFor('unionpay-online.33', 'code 61')?.id).toBe('unionpay-field39.61');
    expect(book.findFor('unionpay-online.33', '交易金额超限')?.id).toBe('unionpay-online.33');
    expect(book.findFor('unionpay-online.33', 'over the limit, 1610')?.id).toBe(
      'unionpay-online.33',
    );
    expect(book.findFor('nothing.at-all', '61')).toBeUndefined();
  });

  it('leaves out what an index of another day lacks', () => {
    const older = openBook({ ...catalogue, messages: catalogue.messages.slice(0, 3) }, answers);
    expect(older.find(catalogue.messages[0]?.id ?? '')).toBeDefined();
    expect(older.find(catalogue.messages[9]?.id ?? '')).toBeUndefined();
  });

  it('is not made where a family leads to a guide that is not there', () => {
    expect(() => makeAnswers(all, () => undefined)).toThrow(/which is no guide/);
  });
});

describe('a reason', () => {
  it('brings its own guide and phrase where it names them', () => {
    for (const [index, { cause, fix, guide, phrase }] of [...all.reasons.values()].entries())
      expect(answers.reasons[index]).toEqual({
        ...{ cause, fix },
        guide: guide && { to: `/guides/${guide}/`, title: `guides/${guide}` },
        say: phrase && {
          to: allFacts().phrases.get(phrase)?.to,
          zh: allFacts().phrases.get(phrase)?.zh,
          en: allFacts().phrases.get(phrase)?.en,
        },
      });
  });
});

describe('trying again', () => {
  const sayingFor = (id: string) => {
    const entry = book.find(id);
    if (!entry) throw new Error(id);
    return sayingOf(book.families[entry.family], entry.family === 'order_state', entry);
  };

  it('is never advised where the order comes first, whatever its row allows', () => {
    const rows = [...all.messages.values()].filter(({ family }) => family === 'order_state');
    expect(rows.some(({ retry }) => retry === 'safe')).toBe(true);
    for (const { id } of rows)
      expect(sayingFor(id)).toMatchObject({
        again: 'look',
        who:
          all.messages.get(id)?.who === book.families.order_state.usual.who
            ? undefined
            : all.messages.get(id)?.who,
        steps: book.families.order_state.now,
        more: [],
      });
  });

  it('is as the row says elsewhere, and the family speaks only where both agree', () => {
    for (const { id, family, retry, who } of all.messages.values()) {
      if (family === 'order_state') continue;
      const { usual, retry: when, now } = book.families[family];
      const saying = sayingFor(id);
      expect(saying.again).toBe(retry);
      expect(saying.when).toBe(retry === usual.retry ? when : undefined);
      expect(saying.more).toEqual(retry === usual.retry ? now : []);
      expect(saying.who).toBe(who === usual.who ? undefined : who);
      expect(saying.steps.length).toBeGreaterThan(0);
    }
  });

  it('is the stricter of the kind’s and the nearest message’s where only the kind is known', () => {
    const order = ['safe', 'once', 'after-fix', 'no'];
    const text = fc.constantFrom(...all.messages.keys());
    fc.assert(
      fc.property(text, (id) => {
        const entry = book.find(id);
        if (!entry || entry.family === 'order_state') return;
        const { usual, now, retry } = book.families[entry.family];
        const saying = sayingOf(book.families[entry.family], false, entry, 'kind');
        const strict = order.indexOf(entry.retry) > order.indexOf(usual.retry);
        expect(saying.again).toBe(strict ? entry.retry : usual.retry);
        expect(saying.when).toBe(strict ? undefined : retry);
        expect(saying.who).toBeUndefined();
        expect(saying.steps).toEqual(strict ? stepsOf(entry.reason.fix) : now);
      }),
    );
  });

  it.each([
    'payment password locked for 24 hours',
    'wrong password too many times',
    'my pin is blocked after several attempts',
    '您的支付密码已被锁定，请3小时后再试',
    '支付密码错误，已锁定',
    '密码输错太多次了',
    'mima bei suoding le',
  ])('is over where a lock is spoken of: %s', (text) => {
    const [match] = decodeMessage(text, catalogue).matches;
    const entry = match && book.find(match.id);
    if (!entry) throw new Error(text);
    expect(entry.family).toBe('verification');
    const as = match.via === 'similar' ? 'kind' : 'message';
    expect(sayingOf(book.families.verification, false, entry, as).again).toBe('no');
  });
});

describe('steps', () => {
  it('are the sentences of a remedy', () => {
    expect(stepsOf('Stop. Call the bank; pay another way.')).toEqual([
      'Stop.',
      'Call the bank.',
      'Pay another way.',
    ]);
    expect(stepsOf('Ask (by phone; or there). Wait')).toEqual([
      'Ask (by phone; or there).',
      'Wait.',
    ]);
  });
  it('lose no word of any remedy', () => {
    const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
    for (const { fix } of all.reasons.values())
      expect(letters(stepsOf(fix).join(''))).toBe(letters(fix));
  });
});

describe('a reading', () => {
  const read = (text: string, whole = false) =>
    readingOf(decodeMessage(text, catalogue), text, whole);

  it.each([
    ['支付有风险', 'answer'],
    ['code 61', 'ask'],
    ['payment failed', 'ask'],
    ['the moon is made of cheese', 'unknown'],
    ['', 'waiting'],
    ['   \n', 'waiting'],
    ['zq', 'waiting'],
  ])('of %j is %s', (text, kind) => expect(read(text).kind).toBe(kind));

  it('waits only while the reader types', () => expect(read('zq', true).kind).toBe('unknown'));

  it('asks for the place where a code is known in several', () => {
    for (const text of ['61', '05', 'code 4000']) {
      const reading = read(text);
      expect(reading).toMatchObject({ kind: 'ask', by: 'codes' });
      expect(reading.kind === 'ask' && reading.matches.every(({ via }) => via === 'code')).toBe(
        true,
      );
    }
  });

  it('answers only where the decoder is sure', () => {
    const match: Match = { id: 'a.b', family: 'limit', score: 1, via: 'message' };
    const unsure = { matches: [match], family: 'limit' as const, confident: false };
    expect(readingOf(unsure, '超限', true).kind).toBe('ask');
    expect(readingOf({ ...unsure, family: null }, 'something', true).kind).toBe('unknown');
  });

  it('exists for any text', { timeout: 60_000 }, () => {
    const text = fc.string({ unit: 'binary', maxLength: 120 });
    fc.assert(
      fc.property(text, fc.boolean(), (text, whole) => {
        const { kind } = read(text, whole);
        if (whole && text.trim() !== '') expect(kind).not.toBe('waiting');
      }),
      { numRuns: 40 },
    );
  });
});

describe('an address', () => {
  it('comes back as what it names, for every id', () => {
    for (const id of all.rowOf.keys())
      for (const as of ['message', 'kind'] as const) {
        const { hash } = new URL(shareAddress('https://example.org/tools/decoder/', { id, as }));
        expect(pickedIn(hash)).toEqual({ id, as });
      }
  });
  it.each([
    '',
    '#',
    '#m=',
    '#table',
    '#m=a b',
    '#m=<i>',
    '#m=x&as=y',
    `#m=${'a'.repeat(99)}`,
    '#m=%E0',
  ])('that ends in %j names nothing', (hash) => expect(pickedIn(hash)).toBeNull());
});

describe('the signs of a family', () => {
  it('are words of its messages, the drawn ones first', () => {
    for (const { id } of all.families.values()) {
      const signs = signsOf(id, all);
      const words = [...all.messages.values()].flatMap((row) =>
        row.family === id ? (row.zh ?? '') : [],
      );
      expect(signs.length, id).toBeGreaterThanOrEqual(3);
      for (const sign of signs) expect(words.some((zh) => zh.includes(sign))).toBe(true);
    }
    expect(signsOf('risk_control', all)[0]).toBe('支付有风险');
  });
});
