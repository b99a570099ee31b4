/**
 * A calendar file (RFC 5545). A writer of our own: all-day events need one kilobyte, the smallest
 * library that was measured eight, and the reader fetches it on a slow line. Tests read its files
 * with a parser that is not ours.
 */
import { daysAfter, type Day } from '../dates/index.ts';
import type { Alert, Reminder } from './types.ts';

export interface EventWords {
  readonly summary: string;
  readonly description: string;
}

/** Octets that a line may have, its end not counted. */
const LINE = 75;

const octets = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** Folds a line: what goes on begins with a space, and no character is cut in two. */
function fold(line: string): string {
  let folded = '';
  let room = LINE;
  for (const character of line) {
    const size = octets(character);
    if (size > room) {
      folded += '\r\n ';
      room = LINE - 1;
    }
    folded += character;
    room -= size;
  }
  return folded;
}

/** A text as a value: no character that the format forbids, and its own marks escaped. */
const escape = (text: string): string =>
  text
    // Half a character cannot be written to a file.
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/\r\n|[\r\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');

const basic = (day: Day): string => day.replaceAll('-', '');

/** The instant as `20261122T093000Z`. */
function instant(stamp: number): string {
  const date = new Date(stamp >= 0 && stamp < 8e15 ? stamp : 0);
  const text = date.toISOString().replace(/\.\d+|[-:]/g, '');
  return /^\d{8}T\d{6}Z$/.test(text) ? text : '19700101T000000Z';
}

/**
 * The calendar file for these reminders: an all-day event for each day that is still to come, which
 * shows even in calendars that leave alarms out, with an alarm at nine on the day before, which is
 * as late as all of them take. Empty where there is nothing to come: a calendar needs an event.
 *
 * `words` gives each event its title and text. The name of an event is what ends, when, and the stage:
 * the same dates once more replace its events, another date, of another person or a corrected one,
 * stands beside them.
 * `stamp`: when the file is made, in milliseconds since 1970.
 */
export function toIcs(
  reminders: readonly Reminder[],
  words: (reminder: Reminder, alert: Alert) => EventWords,
  stamp: number,
): string {
  const events = reminders.flatMap((reminder) =>
    reminder.alerts.flatMap((alert) => {
      const { stage, on } = alert;
      const { summary, description } = words(reminder, alert);
      return [
        'BEGIN:VEVENT',
        `UID:${reminder.kind}-${basic(reminder.ends)}-${stage}@pay-clinic`,
        `DTSTAMP:${instant(stamp)}`,
        `DTSTART;VALUE=DATE:${basic(on)}`,
        `DTEND;VALUE=DATE:${basic(daysAfter(on, 1))}`,
        `SUMMARY:${escape(summary)}`,
        `DESCRIPTION:${escape(description)}`,
        'TRANSP:TRANSPARENT',
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        'TRIGGER:-PT15H',
        `DESCRIPTION:${escape(summary)}`,
        'END:VALARM',
        'END:VEVENT',
      ];
    }),
  );
  if (events.length === 0) return '';
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Pay Clinic//Reminders//EN',
    'CALSCALE:GREGORIAN',
    ...events,
    'END:VCALENDAR',
    '',
  ]
    .map(fold)
    .join('\r\n');
}
