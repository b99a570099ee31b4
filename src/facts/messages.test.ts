import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allFacts } from './index.ts';
import { allMessages, catalogueJson } from './messages.ts';
import { messageSchema } from './messages-schema.ts';

const all = allMessages();

describe('the catalogue', () => {
  test('keeps every id, each in one row', () => {
    expect(all.rowOf.size).toBeGreaterThanOrEqual(715);
    const { messages } = catalogueJson(all);
    const ids = messages.flatMap(({ id, aliases }) => [id, ...aliases]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(ids)).toEqual(new Set(all.rowOf.keys()));
  });

  test('never joins what a buyer sees with what only a merchant sees', () => {
    for (const { id, seenBy, also } of all.messages.values())
      if (seenBy === 'merchant')
        expect(also.every((other) => other.system === id.split('.')[0])).toBe(true);
  });

  test('sends no reader of 8000, 6004 or 9000 to a retry', () => {
    for (const code of ['8000', '6004', '9000'])
      expect(all.messages.get(`alipay-client.${code}`)).toMatchObject({
        family: 'order_state',
        retry: 'no',
      });
  });

  test('has no two visible rows of one family with the same Chinese', () => {
    const seen = new Set<string>();
    for (const { zh, family, seenBy } of all.messages.values()) {
      if (zh === undefined || seenBy === 'merchant') continue;
      const key = `${family} ${zh.replace(/[^\p{L}\p{N}]/gu, '')}`;
      expect(seen).not.toContain(key);
      seen.add(key);
    }
  });

  test('cites guides and phrases that exist, and types no telephone number', () => {
    for (const { guide, phrase } of [...all.families.values(), ...all.reasons.values()]) {
      if (phrase) expect([...allFacts().phrases.keys()]).toContain(phrase);
      if (guide) expect(existsSync(`content/docs/guides/${guide}.mdx`), guide).toBe(true);
    }
    for (const { cause, fix } of all.reasons.values()) expect(cause + fix).not.toMatch(/\d{5}/);
  });

  test('sends to the order and the bill, in the first steps, where money may have left', () => {
    const first = /\b(order|bill|paid)\b/i;
    for (const { family, fix } of all.reasons.values())
      if (family === 'order_state') expect(fix).toMatch(first);
    expect(all.families.get('order_state')?.now[0]).toMatch(/order list.*bill/);
  });

  test('uses every family, system, reason and source', () => {
    const rows = [...all.messages.values()];
    expect(new Set(rows.map(({ family }) => family))).toEqual(new Set(all.families.keys()));
    expect(new Set(rows.map(({ system }) => system))).toEqual(new Set(all.systems.keys()));
    expect(new Set(rows.map(({ reason }) => reason))).toEqual(new Set(all.reasons.keys()));
    const cited = rows.flatMap((row) => [row, ...row.also]).flatMap(({ sources }) => sources);
    expect(new Set(cited)).toEqual(new Set(all.sources.keys()));
  });
});

describe('a row that cannot be used', () => {
  const row = {
    id: 'alipay-open.ACQ.X',
    system: 'alipay-open',
    code: 'ACQ.X',
    zh: '支付失败',
    gloss: 'The payment failed',
    family: 'generic',
    reason: 'failed-no-reason',
    who: 'you',
    retry: 'once',
    seenBy: 'both',
    sources: ['msg-alipay-trade-zh'],
    grade: 'B',
    checked: '2026-11-22',
  };
  test.each([
    ['an unknown family', { family: 'bad' }],
    ['no source for grade B', { sources: [] }],
    ['no words at all', { zh: undefined, gloss: undefined }],
    ['Chinese alone, without English to head its page', { gloss: undefined }],
    ['a field nobody knows', { cause: 'x' }],
    ['a day that is none', { checked: 'today' }],
  ])('is refused: %s', (_, change) => {
    expect(messageSchema.safeParse(row).success).toBe(true);
    expect(messageSchema.safeParse({ ...row, ...change }).success).toBe(false);
  });
});
