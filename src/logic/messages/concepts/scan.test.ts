import { describe, expect, test } from 'vitest';
import { fold } from '../fold.ts';
import { pinyinIn } from '../pinyin.ts';
import type { Family } from '../types.ts';
import { concepts, stopsIn } from './scan.ts';
import { latinSource } from './term.ts';

const spoken = (text: string) => concepts(fold(text), pinyinIn(fold(text)));
const weight = (text: string, family: Family) => spoken(text).families.get(family) ?? 0;

describe('what words speak of', () => {
  test.each<[string, Family]>([
    ['wrong SMS code', 'verification'],
    ['验证码错误', 'verification'],
    ['yan zheng ma cuo wu', 'verification'],
    ['insufficient funds', 'balance'],
    ['余额不足', 'balance'],
    ['yu e bu zu', 'balance'],
    ['the app version is too old', 'settings'],
  ])('%s: %s', (text, family) => {
    const [likeliest] = [...spoken(text).families].sort(([, a], [, b]) => b - a);
    expect(likeliest?.[0]).toBe(family);
  });

  test('nothing is said by nothing', () => {
    for (const text of ['', ' ', 'qwz', '今'])
      expect(spoken(text)).toEqual({ families: new Map(), denies: false, stops: [] });
  });

  test('one word says what its rule says', () => {
    expect(weight('wechat', 'generic')).toBe(0);
    expect(weight('failed', 'generic')).toBe(1.5);
    expect(weight('失败', 'generic')).toBe(1.5);
    expect(weight('shi bai le', 'generic')).toBe(1.5);
  });

  test('a rule is silent where one of its exceptions stands', () => {
    expect(weight('card expired', 'card_status')).toBeGreaterThan(5);
    expect(weight('passport expired, card', 'card_status')).toBe(0);
    expect(weight('money was deducted', 'order_state')).toBeGreaterThan(4);
    expect(weight('money was not deducted', 'order_state')).toBe(0);
  });

  test('further reasons add, each less than the one before', () => {
    const [one, two, three] = ['risk', 'risk abnormal', 'risk abnormal vpn'].map((text) =>
      weight(text, 'risk_control'),
    ) as [number, number, number];
    expect(two).toBeGreaterThan(one);
    expect(three).toBeGreaterThan(two);
    expect(two - one).toBeLessThan(2.5);
    expect(three - two).toBeLessThan(two - one);
    // "refund" and "pending" both are reasons of one family, the louder first.
    expect(weight('refund pending', 'order_state')).toBe(weight('pending refund', 'order_state'));
  });

  test('a fourth reason adds nothing', () =>
    expect(weight('cvv, card details, billing, card number', 'card_details')).toBe(
      weight('cvv, card details, billing', 'card_details'),
    ));
});

describe('terms of one rule', () => {
  const apart = (gap: number, first = 'cvv', last = 'declined') =>
    weight(`${first} ${'x'.repeat(gap)} ${last}`, 'card_details');

  test('say less the farther apart they stand, and nothing beyond reach', () => {
    expect(apart(1)).toBeGreaterThan(apart(20));
    expect(apart(20)).toBeGreaterThan(apart(40));
    expect(apart(40)).toBeGreaterThan(4);
    // "cvv" alone says 4.
    expect(apart(58)).toBeGreaterThan(4);
    expect(apart(65)).toBe(4);
    expect(apart(1)).toBeGreaterThan(5.4);
  });

  test('may stand in either order', () => expect(apart(10, 'declined', 'cvv')).toBeGreaterThan(5));

  test('count where they stand nearest', () => {
    const near = weight('cvv declined', 'card_details');
    expect(weight(`cvv ${'x'.repeat(60)} cvv declined`, 'card_details')).toBe(near);
    expect(weight(`cvv declined ${'x'.repeat(60)} cvv`, 'card_details')).toBe(near);
    expect(weight(`cvv declined ${'x'.repeat(60)} declined`, 'card_details')).toBe(near);
    expect(weight(`declined ${'x'.repeat(60)} cvv declined`, 'card_details')).toBe(near);
  });

  test('all have to stand there', () => {
    expect(weight('ask the bank', 'bank_decline')).toBeGreaterThan(0);
    expect(weight('bank blocked', 'bank_decline')).toBeLessThan(
      weight('bank risk blocked', 'bank_decline'),
    );
  });

  test('reach farther in English than in Chinese, which says more in fewer signs', () => {
    const latin = `cvv ${'x'.repeat(55)} declined`;
    expect(weight(latin, 'card_details')).toBeGreaterThan(4);
    expect(weight(`支 ${latin}`, 'card_details')).toBe(4);
    expect(weight(`支 cvv ${'x'.repeat(25)} declined`, 'card_details')).toBeGreaterThan(4);
  });

  test('are sought in the first places only of a very long text', () => {
    const often = 'cvv '.repeat(12);
    expect(weight(`${often}${'x'.repeat(80)} cvv declined`, 'card_details')).toBe(4);
    expect(weight(`${'cvv '.repeat(11)}${'x'.repeat(80)} cvv declined`, 'card_details')).toBe(
      weight('cvv declined', 'card_details'),
    );
  });
});

describe('a pattern', () => {
  const found = (pattern: string, text: string) =>
    new RegExp(latinSource(pattern), 'u').test(fold(text));

  test.each([
    ['pay', 'I pay', true],
    ['pay', 'payment', true],
    ['pay', 'repay', false],
    ['pay~', 'I pay', true],
    ['pay~', 'payment', false],
    ['pay* now', 'paying now', true],
    ['pay* now', 'pay now', true],
    ['pay* now', 'pay it now', false],
    ['pay _now', 'pay now', true],
    ['pay _now', 'pay it now', true],
    ['pay _now', 'pay it all now', false],
    ['(pay|buy) now', 'buy now', true],
    ['pay|buy', 'they buy', true],
  ])('%s in "%s": %s', (pattern, text, is) => expect(found(pattern, text)).toBe(is));
});

describe('what a text denies', () => {
  test.each([
    'my card is not locked',
    'no limit',
    'it was never blocked',
    'without any limit',
    'it is not locked, but the app says locked',
    'not been frozen',
    'there is no daily risk, no the limit',
    'there is not my limit',
    '没有限额',
    '没限额',
    '卡未冻结',
    '不是风险',
    '并非被冻结',
    '没有任何风险',
  ])('%s', (text) => expect(spoken(text).denies).toBe(true));

  test.each([
    'locked',
    'my card is not here and it is locked now',
    'I can not pay: the limit is low',
    'knot limit',
    'limit no',
    '没有卡，限额',
    'no money',
  ])('%s: nothing of that', (text) => expect(spoken(text).denies).toBe(false));
});

describe('secrets that are locked', () => {
  test.each([
    ['payment password locked', ['password']],
    ['支付密码已锁定', ['password']],
    ['wrong payment password too many times', ['password']],
    ['SMS code requested too often', ['smsCode']],
    ['验证码次数过多', ['smsCode']],
    ['fingerprint locked', ['biometrics']],
    ['password and fingerprint locked', ['password', 'biometrics']],
    ['mi ma bei suo ding le', ['password']],
  ])('%s', (text, secrets) => expect(spoken(text).stops).toEqual(secrets));

  test.each([
    'password wrong',
    'card locked',
    'the password is not locked',
    `password ${'x'.repeat(90)} locked`,
  ])('%s: none', (text) => expect(spoken(text).stops).toEqual([]));

  test('are found in a message by the same words, be they denied or not', () => {
    expect(stopsIn(fold('支付密码已锁定'))).toEqual(['password']);
    expect(stopsIn(fold('银行卡已锁定'))).toEqual([]);
    expect(stopsIn(fold('密码错误'))).toEqual([]);
  });
});
