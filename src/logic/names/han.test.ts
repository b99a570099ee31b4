import { expect, test } from 'vitest';

import { TRADITIONAL_PAIRS } from './han-data.ts';
import { relateHan } from './han-table.ts';
import { HAN_TABLE } from './han.ts';

const relate = (pair: string): string | null => {
  const [one = '', other = ''] = Array.from(pair);
  return relateHan(one, other, HAN_TABLE);
};

test.each(['陳陈', '偉伟', '龑䶮', '後后', '溫温', '臺台', '傑杰', '張张', '黃黄', '鄭郑'])(
  '%s: traditional and simplified',
  (pair) => {
    expect(relate(pair)).toBe('trad_simp');
    expect(relate(Array.from(pair).reverse().join(''))).toBe('trad_simp');
  },
);

test.each([
  '昇升',
  '喆哲',
  '堃坤',
  '甦苏',
  '邨村',
  '峯峰',
  '颖頴',
  '羣群',
  '發髮',
  '辺边',
  '髙高',
  '淼渺',
])('%s: variants', (pair) => {
  expect(relate(pair)).toBe('variant_char');
  expect(relate(Array.from(pair).reverse().join(''))).toBe('variant_char');
});

test.each(['陈王', '伟强', '明红'])('%s: two characters', (pair) => {
  expect(relate(pair)).toBeNull();
});

test('a traditional character and its simplified form have the same variants', () => {
  const traditional = Array.from(TRADITIONAL_PAIRS).filter((_, at) => at % 2 === 0);
  expect(traditional.length).toBeGreaterThan(2000);
  const torn = traditional.filter(
    (one) => HAN_TABLE.variantKey(one) !== HAN_TABLE.variantKey(HAN_TABLE.simplify(one)),
  );
  expect(torn).toEqual([]);
});
