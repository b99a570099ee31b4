/** The styles of many pages as one: every rule once. */
import { rulesOf } from '../first-flight/rules.ts';

/**
 * No page has all rules (`src/build/first-flight`), so one that stands first in a later page can belong between
 * two of an earlier one: each rule comes after all that stand before it in any page.
 */
export function mergeStyles(sheets: Iterable<string>): string {
  const before = new Map<string, Set<string>>();
  for (const sheet of new Set(sheets)) {
    let last: string | undefined;
    for (const rule of rulesOf(sheet)) {
      const earlier = before.get(rule) ?? new Set();
      before.set(rule, earlier);
      if (last !== undefined) earlier.add(last);
      last = rule;
    }
  }
  const merged = new Set<string>();
  const begun = new Set<string>();
  const place = (rule: string) => {
    // A rule that stands before itself, in two orders: the first found holds.
    if (begun.has(rule)) return;
    begun.add(rule);
    before.get(rule)?.forEach(place);
    merged.add(rule);
  };
  [...before.keys()].forEach(place);
  return [...merged].join('');
}
