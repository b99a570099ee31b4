import { expect, test } from 'vitest';

import { ICAO_LATIN_ROWS } from './icao-latin.fixture.ts';
import { compareNames } from './index.ts';
import { icaoValues } from './latin.ts';

test('the table has all rows', () => {
  expect(ICAO_LATIN_ROWS).toHaveLength(95);
});

test.each(ICAO_LATIN_ROWS)('$letter has the values $values', ({ letter, values }) => {
  expect([...icaoValues(letter)].sort()).toEqual([...values].sort());
});

const ONE_BY_ONE = ICAO_LATIN_ROWS.flatMap(({ letter, values }) =>
  values.map((value) => ({ letter, value })),
);

test.each(ONE_BY_ONE)('$letter may be written $value', ({ letter, value }) => {
  const [bank, alipay] = [`KA${letter}RO`, `KA${value}RO`];
  const { verdict, differences } = compareNames({ bank, alipay });
  expect(verdict).toBe('format-only');
  // Dropping the mark is diacritics; anything more, or a letter without decomposition, is more.
  const base = letter.normalize('NFD').charAt(0);
  const isDropping = letter === 'ı' || (base !== letter && base === value);
  expect(differences.map(({ kind }) => kind)).toEqual([
    isDropping ? 'diacritics' : 'transliteration',
  ]);
});

const SEVERAL = ICAO_LATIN_ROWS.filter(({ values }) => values.length > 1).flatMap(({ values }) =>
  values.flatMap((one) => values.filter((other) => other !== one).map((other) => ({ one, other }))),
);

test.each(SEVERAL)('$one and $other are values of one letter', ({ one, other }) => {
  const { verdict, differences } = compareNames({ bank: `KR${one}GER`, alipay: `KR${other}GER` });
  expect(verdict).toBe('format-only');
  expect(differences.map(({ kind }) => kind)).toEqual(['transliteration']);
});
