import { expect, it } from 'vitest';
import { pack, unpack } from './pack.ts';
import { cardPhrases } from './phrases.ts';

it('unpacks every phrase as it was', () => {
  const phrases = cardPhrases();
  expect(unpack(pack(phrases))).toEqual(phrases);
  for (const phrase of phrases) expect(JSON.stringify(phrase)).not.toMatch(/\\[tn]/);
});
