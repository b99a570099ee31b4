import type { Day } from '../dates/index.ts';
import type { FigureRules } from '../figures/index.ts';

/** What ends, in the order in which it is told where two end on one day. */
export const KINDS = ['passport', 'permit', 'visa', 'card', 'phone'] as const;
export type Kind = (typeof KINDS)[number];

/** What the reader typed; each may be left out. Days as `YYYY-MM-DD`, the card's month as it prints it. */
export type ReminderInput = Readonly<Partial<Record<Kind, string>>>;

/**
 * Why on this day. `first`: time to begin. `notice`: payment institutions should tell you by now.
 * `law`: what the law asks for is due. `last`: time to look whether all is done. `end`: the last day.
 */
export type Stage = 'first' | 'notice' | 'law' | 'last' | 'end';

export interface Alert {
  readonly stage: Stage;
  readonly on: Day;
  /** The fact that the lead time comes from; the end itself needs none. */
  readonly fact?: string;
}

export interface Reminder {
  readonly kind: Kind;
  /** The last day on which it is valid. */
  readonly ends: Day;
  /** Days from today to the end; below zero once it is over. */
  readonly days: number;
  readonly state: 'ahead' | 'today' | 'past';
  /** The stage that has begun, today or before: it is to be done now. */
  readonly due?: Stage;
  /** What is still to come, soonest first. */
  readonly alerts: readonly Alert[];
  /** Whom to tell, in this order. */
  readonly tell: readonly Teller[];
}

/** `banks`: every other bank. `try`: nobody; a small payment shows whether all is well. */
export type Teller = 'office' | 'operator' | 'bank' | 'banks' | 'alipay' | 'try';

export interface Problem {
  readonly kind: Kind;
  /** `far`: so many years ahead that the year is probably a slip. */
  readonly problem: 'unreadable' | 'no-such-day' | 'far';
}

export interface ReminderPlan {
  /** What ends first stands first. */
  readonly reminders: readonly Reminder[];
  readonly problems: readonly Problem[];
}

/** The content of `/data/reminders.json`, as far as the logic depends on it. */
export type ReminderRules = FigureRules;
