import { describe, expect, test } from 'vitest';
import { messagePages } from '../../facts/messages-pages.ts';
import { clip, clipped, meaningOf, messageNames } from './titles.ts';

const names = [...messageNames().values()];

describe('names of the pages of messages', () => {
  test('carry the message and its code', () => {
    expect(messageNames().get('alipay-open.ACQ.PAYMENT_REQUEST_HAS_RISK')).toMatchObject({
      title: '支付有风险 (ACQ.PAYMENT_REQUEST_HAS_RISK): Payment carries risk',
      heading: 'Payment carries risk',
    });
    for (const [id, { title, description }] of messageNames()) {
      const { code, zh } = messagePages().get(id)?.row ?? {};
      if (code) expect(title + description).toContain(code);
      if (zh) expect(title).toContain(zh.slice(0, 5));
    }
  });

  test('say whose a short code is where it means other things elsewhere', () => {
    expect(messageNames().get('unionpay-field39.51')?.title).toContain('UnionPay answer code');
  });

  test('are each the only one of its kind, and not too long', () => {
    for (const field of ['title', 'description'] as const)
      expect(new Set(names.map((one) => one[field])).size).toBe(names.length);
    for (const { title, heading, description } of names) {
      expect(heading).not.toBe('');
      expect(description.length).toBeGreaterThanOrEqual(50);
      expect(description.length).toBeLessThanOrEqual(160);
      // One code alone is longer than what search engines show.
      if (!title.includes('SELECTED_CARD_BRAND_NOT_AVAILABLE'))
        expect(title.length, title).toBeLessThanOrEqual(60);
    }
  });
});

describe('clipping', () => {
  test('ends with a clause, or with three dots', () => {
    expect(clip('System busy, try again later', 20)).toBe('System busy');
    expect(clip('支付金额超过了用户的支付限额', 8)).toBe('支付金额超过了…');
    expect(clip('short', 8)).toBe('short');
  });
  test('takes whole sentences, and more than one where the first says too little', () => {
    expect(clipped(['A.', 'B.'])).toBe('A. B.');
    expect(clipped(['a'.repeat(100), 'b'.repeat(100)])).toBe('a'.repeat(100));
    expect(clipped(['A.', 'b'.repeat(200)]).length).toBeLessThanOrEqual(160);
  });
  test('leaves the advice behind a message out of its meaning', () => {
    expect(meaningOf({ en: 'Invalid CVV. Please check the CVV.' })).toBe('Invalid CVV');
    expect(meaningOf({ gloss: 'System busy (memo)' })).toBe('System busy');
    expect(meaningOf({})).toBe('');
  });
});
