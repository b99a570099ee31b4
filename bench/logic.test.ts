import { describe, expect, it } from 'vitest';
import { bundledBytes, bundles } from './logic.ts';
import { decoderBudget, decoderBytes } from './messages.ts';

describe('what a browser fetches of the logic', () => {
  const budgeted = bundles.flatMap(({ budget, ...bundle }) =>
    budget ? [{ ...bundle, budget }] : [],
  );
  it.each(budgeted)('$name: at most $budget bytes', async ({ source, budget }) => {
    expect(await bundledBytes(source)).toBeLessThanOrEqual(budget);
  });

  it(`decoder with its index: at most ${decoderBudget} bytes`, async () => {
    const { code, index } = await decoderBytes();
    expect(code + index).toBeLessThanOrEqual(decoderBudget);
  });
});
