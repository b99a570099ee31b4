// May I try again? By what the message is about, the tries so far and the clock of the caller.
import { wholeFigure, type FigureRef } from '../figures/index.ts';
import { isFamily, POLICIES, REST, THREE } from './policies.ts';
import { inARow, isInstant, readTries } from './tries.ts';
import { isRetryClass, RETRY_CLASSES } from './types.ts';
import type { RetryClass, RetryInput, RetryResult, RetryRules, RetryVerdict } from './types.ts';

export { FAMILIES, isFamily, RETRY_FACTS } from './policies.ts';
export { inARow, readTries, settleTries } from './tries.ts';
export { isRetryClass, VERDICTS } from './types.ts';
export type {
  RetryClass,
  RetryInput,
  RetryResult,
  RetryRules,
  RetryVerdict,
  Try,
} from './types.ts';

const MINUTE = 60_000;
const UNITS: ReadonlyMap<string, number> = new Map([
  ['minutes', MINUTE],
  ['hours', 60 * MINUTE],
  ['days', 24 * 60 * MINUTE],
]);

/** One try more after the first: what "once" means. */
const ONCE = 2;

/** A row may be stricter than its family, never freer: an address that somebody wrote presets it. */
const stricter = (given: unknown, own: RetryClass): RetryClass =>
  isRetryClass(given) && RETRY_CLASSES.indexOf(given) > RETRY_CLASSES.indexOf(own) ? given : own;

function duration(rules: RetryRules, ref: FigureRef): number | undefined {
  const { value = 0, unit = '' } = wholeFigure(rules, ref) ?? {};
  const length = UNITS.get(unit);
  return length === undefined ? undefined : value * length;
}

/** A cap on tries; a fact that is missing lets none through. */
function cap(rules: RetryRules, ref: FigureRef): number {
  const figure = wholeFigure(rules, ref);
  return figure?.unit === 'tries' ? figure.value : 0;
}

/** The pause between tries as the facts give it, `null` where a fact asks for one and has no figure. */
export function retryPause(family: RetryInput['family'], rules: RetryRules): number | null {
  const { pause } = POLICIES[isFamily(family) ? family : 'generic'];
  return pause ? (duration(rules, pause) ?? null) : 0;
}

/**
 * Whether the payment may be tried again. Total: whatever comes in is answered, and what is missing
 * or odd makes the answer stricter, never freer. A clock that was set back is taken as it is: tries
 * that lie ahead count as made now.
 */
export function mayRetry(input: RetryInput, rules: RetryRules): RetryResult {
  const family = isFamily(input.family) ? input.family : 'generic';
  const policy = POLICIES[family];
  const retry = stricter(input.retry, policy.retry);
  const all = readTries(input.tries);
  // Without a clock every try counts, as if made just now.
  const now = isInstant(input.now) ? input.now : (all.at(-1)?.at ?? 0);
  const rest = duration(rules, REST);
  const counted = inARow(all, now, rest ?? Infinity);

  const own = counted.filter((each) => each.family === family).length;
  const most = Math.min(
    retry === 'once' ? ONCE : Infinity,
    policy.most ? cap(rules, policy.most) : Infinity,
  );
  const left = Math.max(0, Math.min(cap(rules, THREE) - counted.length, most - own));
  const last = all.length > 0 ? Math.min((all.at(-1) as { at: number }).at, now) : undefined;
  const pause = retryPause(family, rules);

  const answer = (
    verdict: RetryVerdict,
    more: Partial<Pick<RetryResult, 'until' | 'pause' | 'left'>> = {},
    because: readonly string[] = [],
  ): RetryResult => ({
    verdict,
    until: null,
    pause: null,
    counted,
    left,
    first: policy.first,
    because: [...because, ...(policy.because ?? [])],
    ...more,
  });
  const after = (length: number | undefined | null) => ({
    until: length && last !== undefined ? last + length : null,
    pause: length ?? null,
  });

  // Whether it is paid is not known: no count and no wait makes a second payment safe.
  if (retry === 'no') return answer(family === 'order_state' ? 'look-first' : 'stop', { left: 0 });
  if (left === 0) return answer('stop', after(rest), [THREE[0], REST[0]]);
  const toDo = retry === 'after-fix' ? 'fix-first' : 'look-first';
  if (toDo === 'fix-first' && !input.done) return answer(toDo, {}, [THREE[0]]);
  const wait = after(pause);
  if (pause === null || (pause > 0 && (wait.until ?? Infinity) > now))
    return answer('wait', wait, policy.pause ? [policy.pause[0]] : []);
  if (!input.done) return answer(toDo, {}, [THREE[0]]);
  return answer('go', {}, [THREE[0]]);
}
