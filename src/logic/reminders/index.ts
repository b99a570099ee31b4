// When to be reminded of what ends, and whom to tell. Pure arithmetic of the calendar: no clock, no time zones.
import { daysBetween, readDay, readMonth, type Day } from '../dates/index.ts';
import { leadDay, LEADS, TELL } from './leads.ts';
import { KINDS } from './types.ts';
import type {
  Alert,
  Kind,
  Problem,
  Reminder,
  ReminderInput,
  ReminderPlan,
  ReminderRules,
} from './types.ts';

export { toIcs, type EventWords } from './ics.ts';
export { LEADS, leadDay, REMINDER_FACTS, TELL } from './leads.ts';
export { KINDS } from './types.ts';
export type {
  Alert,
  Kind,
  Problem,
  Reminder,
  ReminderInput,
  ReminderPlan,
  ReminderRules,
  Stage,
  Teller,
} from './types.ts';

/** Nothing that is asked for here is given for so many years: such a year is a slip of the finger. */
const FAR = 50 * 366;

function plan(kind: Kind, ends: Day, today: Day, rules: ReminderRules): Reminder {
  const days = daysBetween(today, ends);
  const leads = LEADS[kind].flatMap(([stage, figure]): Alert[] => {
    const on = leadDay(ends, figure, rules);
    return on ? [{ stage, on, fact: figure[0] }] : [];
  });
  const all: Alert[] = [...leads, { stage: 'end' as const, on: ends }].sort((a, b) =>
    a.on < b.on ? -1 : a.on > b.on ? 1 : 0,
  );
  const due = all.filter(({ on }) => on <= today).at(-1);
  return {
    kind,
    ends,
    days,
    state: days < 0 ? 'past' : days === 0 ? 'today' : 'ahead',
    ...(due && { due: due.stage }),
    alerts: all.filter(({ on }) => on > today),
    tell: TELL[kind],
  };
}

/**
 * Reminders for what ends, as seen from `today` (`YYYY-MM-DD`). Total: what is left out is left out,
 * and what is no day is a problem, not a reminder. Without a day that can be read as today there is
 * nothing to say.
 */
export function planReminders(
  input: ReminderInput,
  today: Day,
  rules: ReminderRules,
): ReminderPlan {
  const now = readDay(today);
  const reminders: Reminder[] = [];
  const problems: Problem[] = [];
  if (now.kind !== 'day') return { reminders, problems };
  const given = (input as ReminderInput | null | undefined) ?? {};
  for (const kind of KINDS) {
    const read = kind === 'card' ? readMonth(given[kind]) : readDay(given[kind]);
    if (read.kind === 'day') {
      if (daysBetween(now.day, read.day) > FAR) problems.push({ kind, problem: 'far' });
      else reminders.push(plan(kind, read.day, now.day, rules));
    } else if (read.kind !== 'empty') problems.push({ kind, problem: read.kind });
  }
  // The order of kinds stays where two end on one day.
  reminders.sort((a, b) => a.days - b.days);
  return { reminders, problems };
}
