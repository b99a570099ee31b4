import { describe, expect, test } from 'vitest';
import { syllableOf, simplify } from './characters.ts';
import { closeUp, fold } from './fold.ts';

describe('one written form', () => {
  test.each([
    ['', '  '],
    [' \n ', ' | '],
    ['Payment FAILED', ' payment failed '],
    ['pay \t  later', ' pay later '],
    ['ＰＡＹ　ＭＥ', ' pay me '],
    ['Crédito İstanbul', ' credito istanbul '],
    ['pay\u200bment de\u00adclined 支\ufeff付', ' payment declined 支付 '],
    ['支付有風險', ' 支付有风险 '],
    ['帐号', ' 账号 '],
  ])('%j: width, case, accents and what is unseen fall away', (text, folded) =>
    expect(fold(text)).toBe(folded),
  );

  test.each([
    ["can't", ' cant '],
    ['can’t 支', ' cant 支 '],
    ['`can´t`', ' cant '],
    ['e-commerce, 3-D_Secure', ' e commerce | 3 d secure '],
    ['код — из смс', ' код из смс '],
    ['a~b', ' a b '],
    ['支~付', ' 支付 '],
  ])('%j: an apostrophe joins, other marks part', (text, folded) =>
    expect(fold(text)).toBe(folded),
  );

  test.each([
    ['ACQ.SYSTEM', ' acq system '],
    ['3.50 é', ' 3 50 e '],
    ['done. Next', ' done | next '],
    ['.5', ' | 5 '],
    ['what?! (now)', ' what | | now | '],
    ['支付，失败。', ' 支付 | 失败 | '],
    ['a|b', ' a | b '],
    ['《卡》', ' | 卡 | '],
  ])(
    '%j: clauses are kept apart, but a full stop inside a code or figure only parts words',
    (text, folded) => expect(fold(text)).toBe(folded),
  );

  test.each([
    ['支 付 失 败', ' 支付失败 '],
    ['支付fail了', ' 支付 fail 了 '],
    ['错误码51吗', ' 错误码 51 吗 '],
    ['我的 card 被 declined 了', ' 我的 card 被 declined 了 '],
    ['支付|失败', ' 支付 | 失败 '],
  ])('%j: Chinese has no gaps, and none but with other letters', (text, folded) =>
    expect(fold(text)).toBe(folded),
  );
});

describe('letters that stand apart', () => {
  test.each([
    ['d e c l i n e d', 'declined'],
    ['N o   s u c h   c a r d', 'No such card'],
    ['it says   d e c l i n e d', 'it says declined'],
    ['支 付 有 风 险', '支付有风险'],
    ['l i m i t \n  o k', 'limit ok'],
  ])('%j is %j', (text, closed) => expect(closeUp(text)).toBe(closed));

  test.each(['a b c', 'plan  a b c', 'I paid  a lot', '', '支付 失败'])('%j stays', (text) =>
    expect(closeUp(text)).toBe(text),
  );
});

describe('characters', () => {
  test.each([
    ['支付', ['zhi', 'fu']],
    ['银行', ['yin', 'hang']],
    ['a', ['']],
  ])('%s sounds as %j', (text, syllables) =>
    expect(Array.from(text, syllableOf)).toEqual(syllables),
  );

  test.each([
    ['餘額', '余额'],
    ['末支付', '未支付'],
    ['帐号', '账号'],
    ['很行', '很行'],
    ['银行 bank', '银行 bank'],
  ])('%s is %s', (text, simple) => expect(simplify(text)).toBe(simple));
});
