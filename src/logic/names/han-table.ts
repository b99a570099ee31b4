/**
 * What the comparison has to know about Chinese characters. The table is large, so it is handed in:
 * `index.ts` brings the full one, a browser loads it only when `needsHanTable` says so.
 */
export interface HanTable {
  /** The simplified form of a traditional character, or the character itself. */
  simplify(character: string): string;
  /** One character standing for all variants of it, for its simplified form and characters near to it. */
  variantKey(character: string): string;
}

/** For names without Chinese characters: every character stands for itself. */
export const NO_HAN_TABLE: HanTable = {
  simplify: (character) => character,
  variantKey: (character) => character,
};

/**
 * How two different Chinese characters are related. Traditional against simplified only where one is
 * the simplified form of the other: 發 and 髮 share 发, but neither is a form of the other.
 */
export function relateHan(
  a: string,
  b: string,
  han: HanTable,
): 'trad_simp' | 'variant_char' | null {
  const simpleA = han.simplify(a);
  const simpleB = han.simplify(b);
  if (simpleA === b || simpleB === a) return 'trad_simp';
  return han.variantKey(a) === han.variantKey(b) ? 'variant_char' : null;
}
