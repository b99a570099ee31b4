// Exact decimal arithmetic for sums of money, so that 0.1 + 0.2 is 0.3.

/** The exact value `units / 10 ** scale`; `scale` is a whole number from zero up. */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

/** To the nearest cent with halves away from zero, or always towards or away from zero. */
export type Rounding = 'half-up' | 'up' | 'down';

export const ZERO: Decimal = { units: 0n, scale: 0 };

/** Keeps text from asking for numbers of millions of digits; every double fits. */
const MOST_DIGITS = 400;

const tenTo = (power: number): bigint => 10n ** BigInt(power);

/** The units of both values at the larger of their scales, and that scale. */
function align(a: Decimal, b: Decimal): [a: bigint, b: bigint, scale: number] {
  const scale = Math.max(a.scale, b.scale);
  return [a.units * tenTo(scale - a.scale), b.units * tenTo(scale - b.scale), scale];
}

/**
 * The decimal that a number shows as (its shortest text, so 0.1 is one tenth), or that a text such
 * as `5000`, `-0.5` or `1e-7` states. `undefined` for anything else: NaN, infinities, other types.
 */
export function toDecimal(value: unknown): Decimal | undefined {
  if (typeof value !== 'number' && typeof value !== 'string') return undefined;
  const match = /^(-?\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/.exec(String(value));
  if (!match) return undefined;
  const [text, whole = '', fraction = '', exponent = '0'] = match;
  const scale = fraction.length - Number(exponent);
  if (text.length > MOST_DIGITS || Math.abs(scale) > MOST_DIGITS) return undefined;
  const units = BigInt(whole + fraction);
  return scale < 0 ? { units: units * tenTo(-scale), scale: 0 } : { units, scale };
}

/** The nearest number; never infinite. */
export function toNumber({ units, scale }: Decimal): number {
  const value = Number(`${units}e-${scale}`);
  return Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, value));
}

/** Below zero, zero or above zero as `a` is less than, equal to or more than `b`. */
export function compare(a: Decimal, b: Decimal): number {
  const [left, right] = align(a, b);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** `a + b`. */
export function add(a: Decimal, b: Decimal): Decimal {
  const [left, right, scale] = align(a, b);
  return { units: left + right, scale };
}

/** `a - b`. */
export const subtract = (a: Decimal, b: Decimal): Decimal =>
  add(a, { units: -b.units, scale: b.scale });

/** `a * b`. */
export const multiply = (a: Decimal, b: Decimal): Decimal => ({
  units: a.units * b.units,
  scale: a.scale + b.scale,
});

/** `a / b` as whole cents; `b` is above zero. */
export function divideToCent(a: Decimal, b: Decimal, rounding: Rounding): Decimal {
  const [left, right] = align(a, b);
  const dividend = left * 100n;
  const cents = dividend / right;
  const rest = dividend % right;
  const size = rest < 0n ? -rest : rest;
  const moves = rounding === 'up' ? size > 0n : rounding === 'half-up' && size * 2n >= right;
  return { units: moves ? cents + (dividend < 0n ? -1n : 1n) : cents, scale: 2 };
}

/** The value as whole cents. */
export const toCent = (value: Decimal, rounding: Rounding): Decimal =>
  divideToCent(value, { units: 1n, scale: 0 }, rounding);

/** `value * percent / 100`, exact. */
export const percentOf = (value: Decimal, percent: Decimal): Decimal =>
  multiply(value, { units: percent.units, scale: percent.scale + 2 });
