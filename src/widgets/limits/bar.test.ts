import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBar } from './bar.ts';

describe('toBar', () => {
  it.each([
    ['within', [10_000, 5000, 2500], { used: 50, payment: 25, over: 0, edge: 100 }],
    ['over the edge', [10_000, 8000, 4500], { used: 64, payment: 16, over: 20, edge: 80 }],
    ['used up before', [10_000, 12_500, 0], { used: 80, payment: 0, over: 20, edge: 80 }],
    ['nothing known', [10_000, null, null], { used: 0, payment: 0, over: 0, edge: 100 }],
    ['nothing let through', [0, 0, 10], { used: 0, payment: 0, over: 100, edge: 0 }],
    ['nothing at all', [0, 0, 0], { used: 0, payment: 0, over: 0, edge: 0 }],
  ] as const)('%s', (_, [limit, used, payment], bar) => {
    expect(toBar(limit, used, payment)).toEqual(bar);
  });
  it('is never wider than whole, whatever the numbers', () => {
    const number = fc.oneof(fc.double(), fc.constant(null));
    fc.assert(
      fc.property(fc.double(), number, number, (limit, used, payment) => {
        const { edge, ...parts } = toBar(limit, used, payment);
        const sum = Object.values(parts).reduce((total, width) => total + width, 0);
        expect(sum).toBeLessThanOrEqual(100.2);
        expect(edge).toBeLessThanOrEqual(100);
        expect(Math.min(edge, ...Object.values(parts))).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
