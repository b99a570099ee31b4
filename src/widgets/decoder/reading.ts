/** What to show for what the decoder found: an answer, a question, or that it is not in the list. */
import type { Decoded, Match } from '@pay-clinic/logic/messages';

export type Reading =
  /** Too little to say anything yet. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'answer'; readonly match: Match; readonly others: readonly Match[] }
  /** "codes": one code that several systems use. "kinds": words that fit several kinds. */
  | { readonly kind: 'ask'; readonly by: 'codes' | 'kinds'; readonly matches: readonly Match[] }
  | { readonly kind: 'unknown'; readonly matches: readonly Match[] };

/** Beside an answer and where the list lacks the message, more than these are noise. */
const mostOthers = 3;

/** Fewer signs than these are the beginning of a word; two Chinese characters are one already. */
const fewest = { han: 2, other: 5 };

function isBeginning(text: string): boolean {
  const signs = text.match(/[\p{L}\p{N}]/gu) ?? [];
  const han = text.match(/\p{Script=Han}/gu) ?? [];
  return han.length < fewest.han && signs.length < fewest.other;
}

/** `whole`: the reader says that there is no more to come. */
export function readingOf(decoded: Decoded, text: string, whole: boolean): Reading {
  const { matches, family, confident } = decoded;
  const [match, ...others] = matches;
  if (match && confident) return { kind: 'answer', match, others: others.slice(0, mostOthers) };
  const coded = matches.filter(({ via }) => via === 'code');
  if (coded.length > 1) return { kind: 'ask', by: 'codes', matches: coded };
  if (match && (family !== null || coded.length > 0)) return { kind: 'ask', by: 'kinds', matches };
  if (text.trim() === '' || (!whole && isBeginning(text))) return { kind: 'waiting' };
  return { kind: 'unknown', matches: matches.slice(0, mostOthers) };
}
