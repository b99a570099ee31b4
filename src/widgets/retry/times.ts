/** Instants and lengths as the reader's language says them: "14:35 today", "1 hour 20 minutes". */
import { fill } from '../parts/fill.ts';
import type { RetryWords } from './RetryGuard.tsx';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A length in hours and minutes, up to the next full minute. */
export function sayLength(length: number, lang: string): string {
  const minutes = Math.max(1, Math.ceil(length / MINUTE));
  const parts = [
    [Math.floor(minutes / 60), 'hour'],
    [minutes % 60, 'minute'],
  ] as const;
  return parts
    .filter(([count]) => count > 0)
    .map(([count, unit]) =>
      new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long' }).format(count),
    )
    .join(' ');
}

/** The days around today that have a name of their own. */
const names = ['yesterday', 'today', 'tomorrow'] as const;

/** How many calendar days one instant is after another, by the clock on the wall. */
function daysFrom(now: number, at: number): number {
  const midnight = (instant: number) => new Date(instant).setHours(0, 0, 0, 0);
  return Math.round((midnight(at) - midnight(now)) / (24 * HOUR));
}

/** A clock time with its day. */
export function sayTime(at: number, now: number, lang: string, words: RetryWords): string {
  const time = new Intl.DateTimeFormat(lang, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at);
  const name = names[daysFrom(now, at) + 1];
  if (name) return fill(words[`retry.time.${name}`], { time });
  const date = new Intl.DateTimeFormat(lang, { day: 'numeric', month: 'long' }).format(at);
  return fill(words['retry.time.other'], { time, date });
}

/** The end of a wait, up to the next full minute: after the time that is shown, the wait is over. */
export const sayEnd = (until: number, now: number, lang: string, words: RetryWords): string =>
  sayTime(Math.ceil(until / MINUTE) * MINUTE, now, lang, words);
