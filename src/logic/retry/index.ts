// May I try again? By what the message is about, the tries so far and the clock of the caller.
import { wholeFigure, type FigureRef } from '../figures/index.ts';
import type { Family } from '../messages/types.ts';
import { isFamily, POLICIES, REST, THREE } from './policies.ts';
import { inARow, isInstant, readTries } from './tries.ts';
import { isRetryClass, RETRY_CLASSES, VERDICTS } from './types.ts';
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

/** A wait that is not over; without an end where no try has begun it, or its fact has no length. */
interface Wait {
  readonly until: number | null;
  readonly pause: number | null;
  /** Id of the fact that asks for it. */
  readonly fact: string;
}

/** The wait of one family after a try at that instant; none where it is over, or asks for none. */
function waitAfter(
  family: Family,
  at: number | undefined,
  now: number,
  rules: RetryRules,
): Wait | undefined {
  const pause = retryPause(family, rules);
  const fact = POLICIES[family].pause?.[0];
  if (pause === 0 || fact === undefined) return undefined;
  const until = pause === null || at === undefined ? null : at + pause;
  return until !== null && until <= now ? undefined : { until, pause, fact };
}

/** Of two waits the one that ends later; of those that end together the first, which began earlier and is longer. */
function later(a: Wait | undefined, b: Wait | undefined): Wait | undefined {
  if (!a || !b) return a ?? b;
  return (b.until ?? Infinity) > (a.until ?? Infinity) ? b : a;
}

/**
 * Whether the payment may be tried again. A wait that a try began holds to its end, whatever the
 * reader takes the next message for. Total: whatever comes in is answered, and what is missing
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
  // What an earlier try began runs on, whatever the reader takes the next message for. Only where
  // something has to be put right each time does that come before its own pause.
  const begun = counted
    .filter((each) => each.family !== family || policy.retry !== 'after-fix')
    .map((each) => waitAfter(each.family, each.at, now, rules))
    .reduce(later, undefined);
  const asksFirst = toDo === 'fix-first' && !input.done;
  const wait = asksFirst ? begun : later(begun, waitAfter(family, last, now, rules));
  if (wait) return answer('wait', { until: wait.until, pause: wait.pause }, [wait.fact]);
  return input.done ? answer('go', {}, [THREE[0]]) : answer(toDo, {}, [THREE[0]]);
}

/** How much an answer lets through: where nothing is left, no verdict lets anything. */
const openness = ({ verdict, left }: RetryResult): number =>
  left === 0 ? 0 : (VERDICTS.length - VERDICTS.indexOf(verdict)) * 1000 + left;

/**
 * The kind of message to begin with: what the last counted try was about, so that a page that is
 * opened again goes on where it stood. What an address presets comes before it, unless it is freer.
 */
export function startFamily(
  input: Pick<RetryInput, 'tries' | 'now'> & { readonly preset?: Partial<RetryInput> | undefined },
  rules: RetryRules,
): Family {
  const { tries, now, preset } = input;
  const ask = (asked: Partial<RetryInput>) =>
    mayRetry({ family: asked.family, retry: asked.retry, tries, now }, rules);
  const given = isFamily(preset?.family) ? preset.family : undefined;
  const last = ask({}).counted.at(-1)?.family;
  if (last === undefined || given === undefined) return given ?? last ?? 'generic';
  const opens = openness(ask({ family: given, retry: preset?.retry }));
  return opens > openness(ask({ family: last })) ? last : given;
}
