import { describe, expect, test } from 'vitest';

import { compareNames } from './index.ts';
import { NAME_DIFFERENCE_KINDS } from './kinds.ts';
import { NAME_PAIRS } from './pairs.ts';

describe('name pairs', () => {
  test('the table is large and varied', () => {
    expect(NAME_PAIRS.length).toBeGreaterThanOrEqual(220);
    expect(new Set(NAME_PAIRS.map((pair) => pair.nationality)).size).toBeGreaterThanOrEqual(45);
    const covered = new Set(NAME_PAIRS.flatMap((pair) => pair.bankAlipay));
    expect([...covered].sort()).toEqual(Object.keys(NAME_DIFFERENCE_KINDS).sort());
  });

  test.each(NAME_PAIRS)('$nationality: $bank | $alipay', (pair) => {
    const { passport, bank, alipay } = pair;
    const answer = compareNames({ bank, alipay, ...(passport === undefined ? {} : { passport }) });
    const kinds = (one: string, other: string): string[] =>
      answer.differences
        .filter(({ between }) => between[0] === one && between[1] === other)
        .map(({ kind }) => kind)
        .sort();
    expect({
      verdict: answer.verdict,
      bankAlipay: kinds('bank', 'alipay'),
      bankPassport: kinds('bank', 'passport'),
      alipayPassport: kinds('alipay', 'passport'),
      fixFirst: answer.fixFirst,
    }).toEqual({
      verdict: pair.verdict,
      bankAlipay: [...pair.bankAlipay].sort(),
      bankPassport: [...pair.bankPassport].sort(),
      alipayPassport: [...pair.alipayPassport].sort(),
      fixFirst: pair.fixFirst,
    });
  });
});
