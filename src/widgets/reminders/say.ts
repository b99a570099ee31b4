/** The reminders as text: days, lengths, and what a calendar shows. */
import { formatDay } from '../../facts/format.ts';
import { daysBetween, type Day } from '../../logic/dates/index.ts';
import type {
  EventWords,
  Kind,
  Problem,
  Reminder,
  ReminderPlan,
  Stage,
} from '@/logic/reminders/index.ts';
import { fill } from '../parts/fill.ts';
import type { VerdictKind } from '../parts/Verdict.tsx';
import type { ReminderWords } from './Reminders.tsx';

export interface Saying {
  readonly words: ReminderWords;
  readonly lang: string;
}

/** "12 days". */
export const sayDays = (days: number, lang: string): string =>
  new Intl.NumberFormat(lang, { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(days);

type StageKey = Extract<keyof ReminderWords, `reminders.stage.${string}`>;
type TellKey = Extract<keyof ReminderWords, `reminders.tell.${string}`>;

/** What to do on a day. Each kind has words for its own stages. */
export const sayStage = (kind: Kind, stage: Stage, words: ReminderWords): string =>
  words[`reminders.stage.${kind}.${stage}` as StageKey];

/** Whom to tell, one sentence each, in this order. */
export const sayTelling = (
  { kind, tell }: Pick<Reminder, 'kind' | 'tell'>,
  words: ReminderWords,
): string[] => tell.map((who) => words[`reminders.tell.${kind}.${who}` as TellKey]);

/** An event's title and text. What a calendar shows may be seen by others: no name, no number. */
export function sayEvent(reminder: Reminder, stage: Stage, { words, lang }: Saying): EventWords {
  const { kind, ends } = reminder;
  const steps = sayTelling(reminder, words).map((step, index) => `${index + 1}. ${step}`);
  return {
    summary: sayStage(kind, stage, words),
    description: [
      fill(words['reminders.ends'], {
        kind: words[`reminders.kind.${kind}`],
        date: formatDay(ends, lang),
      }),
      words['reminders.tell'],
      ...steps,
    ].join('\n'),
  };
}

export interface Stop {
  readonly state: 'past' | 'now' | 'later';
  readonly reminder: Reminder;
  readonly stage: Stage;
  /** The day it stands on; for what is due, the end that it is due before. */
  readonly on: Day;
  /** Days from today to it. */
  readonly days: number;
}

/** Everything on one line of time: what is over, what is due, then what comes, soonest first. */
export function timeline({ reminders }: ReminderPlan, today: Day): Stop[] {
  const stops = reminders.flatMap((reminder): Stop[] => {
    const { state, due, days, ends: on, alerts } = reminder;
    const begun: Stop[] =
      state === 'past'
        ? [{ state, reminder, stage: 'end', on, days }]
        : due
          ? [{ state: 'now', reminder, stage: due, on, days }]
          : [];
    const later = alerts.map(({ stage, on }): Stop => ({
      state: 'later',
      reminder,
      stage,
      on,
      days: daysBetween(today, on),
    }));
    return [...begun, ...later];
  });
  const order = ['past', 'now', 'later'];
  return stops.sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state) || a.days - b.days);
}

/** What is wrong with a date. */
export function sayProblem({ kind, problem }: Problem, words: ReminderWords): string {
  if (problem === 'far') return words['reminders.problem.far'];
  if (kind === 'card') return words['reminders.problem.month'];
  return words[`reminders.problem.${problem}`];
}

/** The verdict, and what comes first; where nothing can be reckoned with, why. */
export function sayVerdict(
  line: readonly Stop[],
  { words, lang }: Saying,
  problems: readonly Problem[] = [],
): { kind: VerdictKind; word: string; reason: string } {
  const [first] = line;
  if (!first) {
    const [wrong] = problems;
    return {
      kind: 'info',
      word: words['reminders.verdict.none'],
      reason: wrong ? sayProblem(wrong, words) : words['reminders.because.none'],
    };
  }
  const { reminder, stage } = first;
  const what = sayStage(reminder.kind, stage, words);
  if (first.state === 'past')
    return {
      kind: 'bad',
      word: words['reminders.verdict.past'],
      reason: words[`reminders.past.${reminder.kind}`],
    };
  if (first.state === 'now')
    return {
      kind: 'warn',
      word: words['reminders.verdict.now'],
      reason: fill(words['reminders.because.now'], { what }),
    };
  return {
    kind: 'ok',
    word: words['reminders.verdict.later'],
    reason: fill(words['reminders.because.later'], {
      what,
      date: formatDay(first.on, lang),
      days: sayDays(first.days, lang),
    }),
  };
}

/** The whole as plain lines, for who cannot save a file. */
export const sayPlainly = (line: readonly Stop[], { words, lang }: Saying): string =>
  line
    .map(({ state, reminder, stage, on }) =>
      fill(words['reminders.line'], {
        when: state === 'now' ? words['reminders.now'] : formatDay(on, lang),
        what: sayStage(reminder.kind, stage, words),
      }),
    )
    .join('\n');
