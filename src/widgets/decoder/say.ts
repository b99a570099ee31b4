/** What an answer says about trying again, about who can clear it and about what to do. */
import type { FamilyWords, Retry, Who } from './answers.ts';
import type { Entry } from './book.ts';
import type { Picked } from './fragment.ts';

/** "look": order list and bill first, whatever the message itself would allow. */
export type Again = Retry | 'look';

type Said = Pick<Entry, 'retry' | 'who' | 'reason'>;

export interface Saying {
  readonly again: Again;
  /** The family's sentence on when, or none where this message is not like its family. */
  readonly when: string | undefined;
  /** Who can clear it, where this message is not like its family. */
  readonly who: Who | undefined;
  readonly steps: readonly string[];
  /** The family's steps, where `steps` are of the message alone and both agree. */
  readonly more: readonly string[];
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A text as single things to do: parted at full stops and semicolons, not inside brackets. */
export const stepsOf = (fix: string): string[] =>
  fix
    .split(/(?<=[.;])\s+(?![^(]*\))/)
    .map((step) => capital(step.trim().replace(/[.;]$/, '')))
    .filter((step) => step !== '')
    .map((step) => (/[!?]$/.test(step) ? step : `${step}.`));

/** From the freest rule to the strictest. */
const strictness: readonly Retry[] = ['safe', 'once', 'after-fix', 'no'];

/** True where the first rule forbids what the second allows. */
const isStricter = (a: Retry, b: Retry): boolean => strictness.indexOf(a) > strictness.indexOf(b);

/**
 * `entry` is the reader's own message, or with "kind" the nearest one, which then only makes the
 * family's rule stricter, never freer. Where money may have left, the family speaks alone: first
 * look, then anything else.
 */
export function sayingOf(
  family: FamilyWords,
  isOrder: boolean,
  entry: Said,
  as: Picked['as'] = 'message',
): Saying {
  const { usual, retry, now } = family;
  const who = entry.who === usual.who || as === 'kind' ? undefined : entry.who;
  if (isOrder) return { again: 'look', when: retry, who, steps: now, more: [] };
  if (as === 'kind' && !isStricter(entry.retry, usual.retry))
    return { again: usual.retry, when: retry, who, steps: now, more: [] };
  const agrees = entry.retry === usual.retry;
  return {
    again: entry.retry,
    when: agrees ? retry : undefined,
    who,
    steps: stepsOf(entry.reason.fix),
    more: agrees ? now : [],
  };
}
