import { describe, expect, test } from 'vitest';
import { pinyinIn, pinyinPattern, splitSyllables, toSyllables } from './pinyin.ts';

describe('a word in syllables', () => {
  test.each([
    ['zhifu', ['zhi', 'fu']],
    ['yanzhengma', ['yan', 'zheng', 'ma']],
    ['shuangzhuang', ['shuang', 'zhuang']],
    ['xian', ['xian']],
    ['e', ['e']],
    ['er', ['er']],
    ['nvxing', ['nv', 'xing']],
    ['jiaoyi', ['jiao', 'yi']],
    ['shouquan', ['shou', 'quan']],
    ['', []],
  ])('%s', (word, syllables) => expect(splitSyllables(word)).toEqual(syllables));

  test('of two ways with as many syllables, the last syllable is the longer', () =>
    expect(splitSyllables('fangan')).toEqual(['fan', 'gan']));

  test.each(['card', 'zhifux', 'v', 'bank', 'zhuangg', 'q'])('%s is no pinyin', (word) =>
    expect(splitSyllables(word)).toBeNull(),
  );
});

describe('pinyin in a text', () => {
  test.each([
    [' yan zheng ma ', ' yan zheng ma '],
    [' yanzhengma ', ' yan zheng ma '],
    [' yan4 zheng4 ma3 ', ' yan zheng ma '],
    [' ma5 ma1 ma2 ', ' ma ma ma '],
    [' xian e ', ' xian e '],
    [' the zhifu mima thing ', ' zhi fu mi ma '],
    [' zhifushi | yanzhengma ', ' zhi fu shi | yan zheng ma '],
    [' shou bu dao is it yan zheng ma ', ' shou bu dao | yan zheng ma '],
  ])('%s', (text, found) => expect(pinyinIn(text)).toBe(found));

  test.each([
    ' i he can | ok ',
    ' the ma fu ok ',
    ' ma ',
    ' card bank ',
    '  ',
    ' yan6 zheng6 ma6 ',
    ' 4yan 4zheng 4ma ',
    ' yan44 zheng44 ma44 ',
    ' 支付有风险 ',
    ' pan can the ',
  ])('%sholds none', (text) => expect(pinyinIn(text)).toBe(''));

  test('a word of more than 300 letters is none', () => {
    expect(pinyinIn(` ${'ma'.repeat(150)} `)).toMatch(/^ ma ma/);
    expect(pinyinIn(` ${'ma'.repeat(151)} `)).toBe('');
  });
});

test('a pattern over Chinese is one over syllables', () => {
  const pattern = new RegExp(`^${pinyinPattern('收不?到|没.{0,2}收')}$`);
  expect(pattern.test('shou bu dao ')).toBe(true);
  expect(pattern.test('shou dao ')).toBe(true);
  expect(pattern.test('shou bu')).toBe(false);
});

test('Chinese is read aloud, and what is no known character is left out', () => {
  expect(toSyllables('支付, pay 失败')).toEqual(['zhi', 'fu', 'shi', 'bai']);
  expect(toSyllables('')).toEqual([]);
});
