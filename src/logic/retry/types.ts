import type { FigureRules } from '../figures/index.ts';
import type { Family } from '../messages/types.ts';

/** From free to closed: each lets through less than the one before it. */
export const RETRY_CLASSES = ['safe', 'once', 'after-fix', 'no'] as const;
/** The `retry` of a message's row in `/data/messages.json`. */
export type RetryClass = (typeof RETRY_CLASSES)[number];

export const isRetryClass = (value: unknown): value is RetryClass =>
  (RETRY_CLASSES as readonly unknown[]).includes(value);

/** A try that failed: when, and what the message was about. */
export interface Try {
  /** Milliseconds since 1970, by the clock of the caller. */
  readonly at: number;
  readonly family: Family;
}

export interface RetryInput {
  /** What the message is about; without it, it gives no reason (`generic`). */
  readonly family?: Family | undefined;
  /** The class of the message's own row; it counts where it is stricter than the family's. */
  readonly retry?: RetryClass | undefined;
  /** Every try of this payment so far, in any order. */
  readonly tries: readonly Try[];
  /** Milliseconds since 1970, by the same clock. */
  readonly now: number;
  /** The reader has done what comes first since the last try. */
  readonly done?: boolean | undefined;
}

/** The content of `/data/retry.json`, as far as the logic depends on it. */
export type RetryRules = FigureRules;

/** From free to closed: each lets through less than the one before it. */
export const VERDICTS = ['go', 'look-first', 'fix-first', 'wait', 'stop'] as const;
export type RetryVerdict = (typeof VERDICTS)[number];

export interface RetryResult {
  readonly verdict: RetryVerdict;
  /**
   * The first instant at which the answer may be another one; only with `wait` and `stop`, and later
   * than `now`. `null`: time alone changes nothing, or the time of the last try is not known.
   */
  readonly until: number | null;
  /** How long the wait is, counted from the try that began it; only with `wait` and `stop`. */
  readonly pause: number | null;
  /** The tries that count, oldest first; none of them later than `now`. */
  readonly counted: readonly Try[];
  /** Further tries that this guide's rule lets through before a long pause. */
  readonly left: number;
  /** What to do before the next try: ids of content/facts, in this order. */
  readonly first: readonly string[];
  /** What else the answer rests on: ids of content/facts. */
  readonly because: readonly string[];
}
