// The list of tries as it is kept between visits: read back from anything, brought up to the clock, added to.
import { isFamily } from './policies.ts';
import type { Try } from './types.ts';

/** More than the rule of three ever needs; what is kept stays small whatever is pressed. */
export const MOST_KEPT = 12;

/** Instants that calendars can show, with room for every wait that is added. */
const LAST_INSTANT = 8e15;

export const isInstant = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value <= LAST_INSTANT;

const readTry = (value: unknown): Try[] => {
  const { at, family } = (value ?? {}) as { at?: unknown; family?: unknown };
  return isInstant(at) && isFamily(family) ? [{ at, family }] : [];
};

/**
 * The tries in any value, oldest first. Nothing but times and families is ever taken over, and what
 * is no try is dropped.
 */
export function readTries(value: unknown): Try[] {
  if (!Array.isArray(value)) return [];
  return value
    .flatMap(readTry)
    .sort((a, b) => a.at - b.at)
    .slice(-MOST_KEPT);
}

/**
 * The same tries by the clock as it is now: a try that lies ahead was made before the clock was set
 * back, so it counts as made now. Kept like that, its wait runs from now on and ends.
 */
export const settleTries = (tries: readonly Try[], now: number): Try[] =>
  readTries(tries).map((each) => (each.at > now ? { ...each, at: now } : each));

/**
 * The tries that belong together: from the last one back, as long as less than a full rest lies
 * between one and the next, and between the last and now.
 */
export function inARow(tries: readonly Try[], now: number, rest: number): Try[] {
  const all = settleTries(tries, now);
  let next = now;
  let from = all.length;
  while (from > 0) {
    const { at } = all[from - 1] as Try;
    if (next - at >= rest) break;
    next = at;
    from -= 1;
  }
  return all.slice(from);
}
