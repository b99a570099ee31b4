import { compareNamesWith } from './core.ts';
import { HAN_TABLE } from './han.ts';
import type { NameComparison, NameInput } from './types.ts';

/**
 * Compares a name as the bank, Alipay and the passport hold it, with the full table of Chinese
 * characters: {@link compareNamesWith} for Node, the build and the tests. A browser imports `core.ts`
 * and loads `han.ts` only when `needsHanTable` says so; the answers are the same.
 */
export function compareNames(input: NameInput): NameComparison {
  return compareNamesWith(input, HAN_TABLE);
}

export { compareNamesWith, needsHanTable } from './core.ts';
export { NO_HAN_TABLE, type HanTable } from './han-table.ts';
export {
  isMismatch,
  NAME_DIFFERENCE_KINDS,
  type NameDifference,
  type NameDifferenceKind,
} from './kinds.ts';
export type {
  NameComparison,
  NameFinding,
  NameFixFirst,
  NameInput,
  NamePair,
  NameSide,
  NameSpan,
  NameVerdict,
} from './types.ts';
