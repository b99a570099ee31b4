import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  compare,
  divideToCent,
  multiply,
  percentOf,
  subtract,
  toCent,
  toDecimal,
  toNumber,
} from './index.ts';
import type { Decimal } from './index.ts';

const of = (value: number | string): Decimal => {
  const decimal = toDecimal(value);
  if (!decimal) throw new Error(String(value));
  return decimal;
};

const cents = fc.integer({ min: -(10 ** 12), max: 10 ** 12 });
const fromCents = (value: number): Decimal => ({ units: BigInt(value), scale: 2 });

describe('toDecimal', () => {
  it.each([
    [0.1, 1n, 1],
    ['5000', 5000n, 0],
    [-0.5, -5n, 1],
    [1e-9, 1n, 9],
    [1.5e-7, 15n, 8],
    [1e21, 10n ** 21n, 0],
    ['1e7', 10n ** 7n, 0],
    ['9'.repeat(400), 10n ** 400n - 1n, 0],
    ['1e400', 10n ** 400n, 0],
    ['1e-400', 1n, 400],
    [-0, 0n, 0],
  ])('reads %s exactly', (value, units, scale) => {
    expect(toDecimal(value)).toEqual({ units, scale });
  });

  it.each([NaN, Infinity, -Infinity, '', 'five', '1,000', '1e9999', null, undefined, {}, 5n])(
    'does not read %s',
    (value) => expect(toDecimal(value)).toBeUndefined(),
  );

  it.each(['9'.repeat(401), '1e401', '1e-401'])('leaves the size of %s alone', (value) => {
    expect(toDecimal(value)).toBeUndefined();
  });

  it('gives every finite number back', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(toNumber(of(value))).toBe(value === 0 ? 0 : value);
      }),
    );
  });

  it('never leaves the numbers', () => {
    expect(toNumber(multiply(of(1e300), of(1e300)))).toBe(Number.MAX_VALUE);
    expect(toNumber(multiply(of(1e300), of(-1e300)))).toBe(-Number.MAX_VALUE);
  });
});

describe('arithmetic', () => {
  it('is exact where numbers are not', () => {
    expect(compare(add(of(0.1), of(0.2)), of(0.3))).toBe(0);
    expect(compare(subtract(of(0.3), of(0.1)), of(0.2))).toBe(0);
    expect(compare(percentOf(of(1.1), of('0.3')), of('0.0033'))).toBe(0);
  });

  it('agrees with whole cents', () => {
    fc.assert(
      fc.property(cents, cents, (a, b) => {
        expect(toNumber(add(fromCents(a), fromCents(b)))).toBe((a + b) / 100);
        expect(toNumber(subtract(fromCents(a), fromCents(b)))).toBe((a - b) / 100);
        expect(compare(fromCents(a), fromCents(b))).toBe(Math.sign(a - b));
      }),
    );
  });
});

describe('rounding', () => {
  it.each([
    [1.005, 1.01, 1.01, 1],
    [1.004, 1, 1.01, 1],
    [1.0000001, 1, 1.01, 1],
    [-1.005, -1.01, -1.01, -1],
    [2, 2, 2, 2],
  ])('%s is %s half up, %s up, %s down', (value, half, up, down) => {
    expect(toNumber(toCent(of(value), 'half-up'))).toBe(half);
    expect(toNumber(toCent(of(value), 'up'))).toBe(up);
    expect(toNumber(toCent(of(value), 'down'))).toBe(down);
  });

  it('divides to the cent on either side', () => {
    fc.assert(
      fc.property(fc.nat(10 ** 9), fc.integer({ min: 1, max: 10 ** 6 }), (a, b) => {
        const [dividend, divisor] = [fromCents(a), fromCents(b)];
        const down = divideToCent(dividend, divisor, 'down');
        const up = divideToCent(dividend, divisor, 'up');
        expect(compare(multiply(down, divisor), dividend)).toBeLessThanOrEqual(0);
        expect(compare(multiply(up, divisor), dividend)).toBeGreaterThanOrEqual(0);
        expect(toNumber(subtract(up, down))).toBeLessThanOrEqual(0.01);
      }),
    );
  });
});
