/** The terms that occur in a message, so that a reader learns to read the next one. */
import { allFacts, type Term } from '../../facts/index.ts';

const most = 6;

/** Longest first: 发卡行 is one term, not 卡 in it. */
let terms: readonly Term[] | undefined;

/** In the order of the message; a character belongs to one term. */
export function wordsIn(zh: string): readonly Term[] {
  terms ??= [...allFacts().terms.values()].sort((a, b) => b.zh.length - a.zh.length);
  const found: Term[] = [];
  for (let at = 0; at < zh.length;) {
    const term = terms.find((one) => zh.startsWith(one.zh, at));
    if (term && !found.includes(term)) found.push(term);
    at += term?.zh.length ?? 1;
  }
  return found.slice(0, most);
}
