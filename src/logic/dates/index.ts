// Days of the calendar, without a clock and without time zones: a day is a year, a month and a day.

/** A day as `YYYY-MM-DD`, which also sorts by time. Only ever a day that exists. */
export type Day = string;

const MONTHS = 12;
const LAST_YEAR = 9_999;

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** How many days a month has; months count from 1. */
export const daysIn = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

const toDay = (year: number, month: number, day: number): Day =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;

const partsOf = (day: Day): [year: number, month: number, day: number] => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return [year, month, date];
};

export type ReadDay =
  | { readonly kind: 'day'; readonly day: Day }
  /** Nothing was given. */
  | { readonly kind: 'empty' }
  /** It is written like a day, and no calendar has it: 30 February. */
  | { readonly kind: 'no-such-day' }
  | { readonly kind: 'unreadable' };

/** The day that a text names as `YYYY-MM-DD`, which is how every date field of a page gives it. */
export function readDay(value: unknown): ReadDay {
  if (value === undefined || value === null) return { kind: 'empty' };
  if (typeof value !== 'string') return { kind: 'unreadable' };
  if (value.trim() === '') return { kind: 'empty' };
  const match = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(value);
  if (!match) return { kind: 'unreadable' };
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const exists =
    year > 0 && month >= 1 && month <= MONTHS && day >= 1 && day <= daysIn(year, month);
  return exists ? { kind: 'day', day: toDay(year, month, day) } : { kind: 'no-such-day' };
}

/** Figures as some keyboards write them, in full width. */
const narrow = (text: string): string =>
  text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));

/**
 * The last day of the month that a card is printed with: `08/29`, `8-2029`, `0829`, `2029-08`. Two
 * figures of a year are a year of this century.
 */
export function readMonth(value: unknown): ReadDay {
  if (value === undefined || value === null) return { kind: 'empty' };
  if (typeof value !== 'string') return { kind: 'unreadable' };
  if (value.trim() === '') return { kind: 'empty' };
  const text = narrow(value.slice(0, 40)).trim();
  const yearFirst = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*月?$/.exec(text);
  const monthFirst =
    /^(\d{1,2})\s*[-/. ]\s*(\d{4}|\d{2})$/.exec(text) ?? /^(\d{2})(\d{2})$/.exec(text);
  const [year, month] = yearFirst
    ? [yearFirst[1], yearFirst[2]]
    : [monthFirst?.[2], monthFirst?.[1]];
  if (year === undefined || month === undefined) return { kind: 'unreadable' };
  const full = Number(year) + (year.length === 2 ? 2000 : 0);
  const number = Number(month);
  if (full === 0 || number < 1 || number > MONTHS) return { kind: 'no-such-day' };
  return { kind: 'day', day: toDay(full, number, daysIn(full, number)) };
}

/** Days since the first of January of the year 0, which only serves to count with. */
function count(day: Day): number {
  const [year, month, date] = partsOf(day);
  const before = year - 1;
  let days =
    before * 365 + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  for (let each = 1; each < month; each += 1) days += daysIn(year, each);
  return days + date;
}

/** How many days later `to` is than `from`; below zero where it is earlier. */
export const daysBetween = (from: Day, to: Day): number => count(to) - count(from);

/** The day that lies a month or more before; where that month is too short, its last day. */
export function monthsBefore(day: Day, months: number): Day {
  const [year, month, date] = partsOf(day);
  const all = year * MONTHS + (month - 1) - months;
  const earlier = Math.floor(all / MONTHS);
  if (earlier < 1) return toDay(1, 1, 1);
  const inYear = all - earlier * MONTHS + 1;
  return toDay(earlier, inYear, Math.min(date, daysIn(earlier, inYear)));
}

/** The day so many days later, or earlier for a number below zero; it stays between the years 1 and 9999. */
export function daysAfter(day: Day, days: number): Day {
  let [year, month, date] = partsOf(day);
  date += days;
  while (date < 1) {
    month -= 1;
    if (month < 1) [year, month] = [year - 1, MONTHS];
    if (year < 1) return toDay(1, 1, 1);
    date += daysIn(year, month);
  }
  while (date > daysIn(year, month)) {
    date -= daysIn(year, month);
    month += 1;
    if (month > MONTHS) [year, month] = [year + 1, 1];
    if (year > LAST_YEAR) return toDay(LAST_YEAR, MONTHS, 31);
  }
  return toDay(year, month, date);
}
