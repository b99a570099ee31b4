import { TRADITIONAL_PAIRS, VARIANT_PAIRS } from './han-data.ts';
import type { HanTable } from './han-table.ts';
import { VARIANT_GROUPS } from './han-variants.ts';

/** The full table: traditional to simplified, and variants. About 25 kB, for names that need it. */
export const HAN_TABLE: HanTable = {
  simplify: (character) => simplified.get(character) ?? character,
  variantKey: (character) => keys.get(character) ?? character,
};

const simplified = new Map(readPairs(TRADITIONAL_PAIRS));
const keys = readKeys();

function readPairs(text: string): [string, string][] {
  const characters = Array.from(text);
  const pairs: [string, string][] = [];
  for (let at = 0; at + 1 < characters.length; at += 2) {
    pairs.push([characters[at] ?? '', characters[at + 1] ?? '']);
  }
  return pairs;
}

/** One key for each set of characters that groups or pairs connect, directly or through others. */
function readKeys(): Map<string, string> {
  const parent = new Map<string, string>();
  const find = (character: string): string => {
    const above = parent.get(character);
    return above === undefined ? character : find(above);
  };
  const unite = (one: string, other: string): void => {
    const [root, otherRoot] = [find(one), find(other)];
    if (root !== otherRoot) parent.set(otherRoot, root);
  };
  for (const group of VARIANT_GROUPS.split(' ')) {
    const [first = '', ...others] = Array.from(group);
    for (const other of others) unite(first, other);
  }
  for (const [one, other] of readPairs(VARIANT_PAIRS)) unite(other, one);
  // A variant of a traditional form is a variant of the simplified one.
  for (const [traditional, simple] of simplified) unite(simple, traditional);
  return new Map([...parent.keys()].map((character) => [character, find(character)]));
}
