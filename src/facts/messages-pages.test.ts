import { describe, expect, test } from 'vitest';
import { messageAddress } from './messages-address.ts';
import {
  citeMessage,
  isMet,
  messagePages,
  messagePlace,
  messageRedirects,
  metSystems,
  pageOf,
} from './messages-pages.ts';
import { allMessages } from './messages.ts';

const { messages, rowOf } = allMessages();
const pages = [...messagePages().values()];
const row = (id: string) => {
  const found = messages.get(id);
  if (!found) throw new Error(id);
  return found;
};

/** What is left of a wording when marks, politeness and the advice behind it are taken away. */
const core = (zh: string) =>
  zh.replace(/[，,。\s](请|详情).*$/, '').replace(/[^\p{L}\p{N}]|您的|您|此|该|已/gu, '');

describe('pages of messages', () => {
  test('hold every row that a reader can meet, once, and none that only merchants see', () => {
    const rows = pages.flatMap((page) => page.rows);
    expect(new Set(rows).size).toBe(rows.length);
    expect(new Set(rows)).toEqual(new Set([...messages.values()].filter(isMet)));
  });

  test('are one where two would hold the same words for the same cause', () => {
    const seen = new Map<string, string>();
    for (const page of pages)
      for (const { zh } of page.wordings) {
        if (zh === undefined) continue;
        const key = `${page.row.reason} ${page.row.who} ${page.row.retry} ${core(zh)}`;
        expect(seen.get(key) ?? page.row.id, key).toBe(page.row.id);
        seen.set(key, page.row.id);
      }
  });
});

describe('the place of an id', () => {
  test('is its own page, or an anchor on another', () => {
    expect(messagePlace('alipay-client.8000')).toBe('/errors/alipay-client-8000/');
    expect(messagePlace('alipay-client.8000.list')).toBe(
      '/errors/alipay-client-8000/#alipay-client-8000-list',
    );
    expect(messagePlace('visa-mastercard.51')).toBe(
      '/errors/unionpay-field39-51/#visa-mastercard-51',
    );
  });

  test('is the page of the system where only merchants see it, or of the family', () => {
    expect(messagePlace('alipay-client.4')).toBe('/errors/system/alipay-client/#alipay-client-4');
    expect(metSystems().has('stripe-decline')).toBe(false);
    expect(messagePlace('stripe-decline.insufficient_funds')).toBe('/errors/family/balance/');
  });

  test('exists for every id that was ever valid', () => {
    const led = new Map(messageRedirects().map(({ id, to }) => [id, to]));
    for (const id of rowOf.keys()) {
      const to = led.get(id) ?? messageAddress(id);
      expect(to).toBe(messagePlace(id));
      expect(messagePages().has(id)).toBe(!led.has(id));
    }
  });

  test('is refused for an unknown id, with the ids that come near', () => {
    expect(() => messagePlace('alipay-client.800')).toThrow(
      'There is no message "alipay-client.800". Did you mean "alipay-client.8000"',
    );
    expect(() => citeMessage('')).toThrow('Correct the id');
  });
});

test('a merged wording is cited with its own words', () => {
  expect(citeMessage('unionpay-field39.51.pos').zh).toBe('可用余额不足');
  expect(pageOf(row('stripe-decline.insufficient_funds'))).toBeUndefined();
});
