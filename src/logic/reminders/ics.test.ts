/** Calendar files, read back with ical.js: a parser that is not ours. */
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { planReminders, toIcs, KINDS } from './index.ts';
import type { Alert, EventWords, Reminder } from './index.ts';
import { RULES } from './rules.fixture.ts';

const STAMP = Date.UTC(2026, 10, 22, 9, 30);
const { reminders } = planReminders(
  {
    passport: '2027-08-31',
    permit: '2027-03-01',
    visa: '2026-12-24',
    card: '02/28',
    phone: '2026-12-01',
  },
  '2026-11-22',
  RULES,
);
const plain = ({ kind, ends }: Reminder, { stage }: Alert) => ({
  summary: `${kind}: ${stage}`,
  description: `It ends on ${ends}.`,
});
const saying =
  (summary: string, description = summary) =>
  () => ({ summary, description });

function parse(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as never);
  return { calendar, events: calendar.getAllSubcomponents('vevent') };
}
const value = (component: InstanceType<typeof ICAL.Component>, name: string) =>
  String(component.getFirstPropertyValue(name));
const octets = (text: string) => new TextEncoder().encode(text).length;

describe('toIcs', () => {
  // Made anew for each test, so that each test says by itself what it needs.
  const written = () => toIcs(reminders, plain, STAMP);
  const eventsOf = () => parse(written()).events;

  it('is a calendar of version 2.0 with a maker and without a method', () => {
    const { calendar } = parse(written());
    expect(value(calendar, 'version')).toBe('2.0');
    expect(value(calendar, 'prodid')).toBe('-//Pay Clinic//Reminders//EN');
    expect(value(calendar, 'calscale')).toBe('GREGORIAN');
    expect(calendar.getFirstPropertyValue('method')).toBeNull();
  });

  it('holds an all-day event for each day to come, and no other', () => {
    const events = eventsOf();
    const expected = reminders.flatMap(({ kind, alerts }) =>
      alerts.map(({ stage, on }) => [`${kind}: ${stage}`, on]),
    );
    expect(
      events.map((event) => {
        const start = event.getFirstPropertyValue('dtstart') as InstanceType<typeof ICAL.Time>;
        expect(start.isDate).toBe(true);
        const end = event.getFirstPropertyValue('dtend') as InstanceType<typeof ICAL.Time>;
        expect(end.subtractDate(start).toSeconds()).toBe(86_400);
        return [value(event, 'summary'), start.toString()];
      }),
    ).toEqual(expected);
    expect(value(events[0] as never, 'description')).toBe('It ends on 2026-12-01.');
  });

  it('gives every event what calendars ask for, and an alarm before it starts', () => {
    for (const event of eventsOf()) {
      expect(value(event, 'dtstamp')).toBe('2026-11-22T09:30:00Z');
      expect(value(event, 'transp')).toBe('TRANSPARENT');
      const [alarm, ...more] = event.getAllSubcomponents('valarm');
      expect(more).toEqual([]);
      expect(alarm && value(alarm, 'action')).toBe('DISPLAY');
      expect(alarm && value(alarm, 'description')).toBe(value(event, 'summary'));
      expect(alarm && value(alarm, 'trigger')).toBe('-PT15H');
    }
  });

  it('names events by what ends and when: the same each time, and another for another date', () => {
    const names = eventsOf().map((event) => value(event, 'uid'));
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z]+-\d{8}-[a-z]+@pay-clinic$/);
    const namesIn = (text: string) => parse(text).events.map((event) => value(event, 'uid'));
    expect(namesIn(toIcs(reminders, plain, STAMP + 9e9))).toEqual(names);
    // The passport of another person stays beside the first one.
    const other = planReminders({ passport: '2031-01-01' }, '2027-01-01', RULES).reminders;
    expect(namesIn(toIcs(other, plain, STAMP)).filter((name) => names.includes(name))).toEqual([]);
  });

  it('ends every line with CRLF and has no empty line', () => {
    const text = written();
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text).not.toContain('\r\n\r\n');
  });

  it('is empty where nothing is to come', () => {
    const past = planReminders({ passport: '2026-01-01' }, '2026-11-22', RULES).reminders;
    expect(past).toHaveLength(1);
    expect(toIcs(past, plain, STAMP)).toBe('');
    expect(toIcs([], plain, STAMP)).toBe('');
  });

  it.each([
    ['a;b,c\\d', 'a;b,c\\d'],
    ['first\nsecond\r\nthird\rfourth\u2028fifth', 'first\nsecond\nthird\nfourth\nfifth'],
    ['NUL\u0000 and bell\u0007 and\u009f', 'NUL and bell and'],
    ['tab\tstays', 'tab\tstays'],
    ['half \ud83d and \udc69.', 'half \ufffd and \ufffd.'],
    ['END:VEVENT\nBEGIN:VEVENT', 'END:VEVENT\nBEGIN:VEVENT'],
    ['护照快到期了：先去银行，再去支付宝。', '护照快到期了：先去银行，再去支付宝。'],
  ])('writes %j so that it is read back', (words, read) => {
    const [event] = parse(toIcs(reminders, saying(words), STAMP)).events;
    expect(event && value(event, 'description')).toBe(read);
    expect(parse(toIcs(reminders, saying(words), STAMP)).events).toHaveLength(eventsOf().length);
  });

  it('folds at 75 octets and cuts no character in two', () => {
    const long = '银行👩‍👩‍👧é'.repeat(40);
    const folded = toIcs(reminders, saying(long), STAMP);
    const lines = folded.split('\r\n');
    expect(Math.max(...lines.map(octets))).toBeLessThanOrEqual(75);
    // As long as it may be, or a character of four octets would not have fitted.
    const first = lines.findIndex((line) => line.startsWith('SUMMARY:'));
    expect(octets(lines[first] ?? '')).toBeGreaterThan(71);
    expect(lines[first + 1]).toMatch(/^ \S/);
    expect(value(parse(folded).events[0] as never, 'summary')).toBe(long);
    // A line of exactly 75 octets stays whole.
    const exact = toIcs(reminders, saying('x'.repeat(75 - 'SUMMARY:'.length), ''), STAMP);
    expect(exact).toContain(`\r\nSUMMARY:${'x'.repeat(67)}\r\nDESCRIPTION:\r\n`);
  });

  it('counts octets where a character takes one, two, three or four', () => {
    for (const character of ['\x7f', '\x80', '\u07ff', '\u0800', '\uffff', '\u{10000}'])
      for (const line of toIcs(reminders, saying(`a${character.repeat(80)}`), STAMP).split(
        '\r\n',
      )) {
        expect(octets(line)).toBeLessThanOrEqual(75);
        // A line that goes on had no room for one more.
        if (line.startsWith('SUMMARY:') && line.includes(character))
          expect(octets(line) + octets(character)).toBeGreaterThan(75);
      }
  });

  it('takes the first instant of all for one, and the last', () => {
    expect(toIcs(reminders, plain, 0)).toContain('DTSTAMP:19700101T000000Z\r\n');
    expect(toIcs(reminders, plain, Date.UTC(9999, 11, 31, 23, 59, 58, 999))).toContain(
      'DTSTAMP:99991231T235958Z\r\n',
    );
  });

  it.each([NaN, -1, Infinity, 8.64e15 + 1, 1e300, Date.UTC(10_000, 0, 1)])(
    'has no use for the instant %s',
    (stamp) => {
      expect(toIcs(reminders, plain, stamp)).toContain('DTSTAMP:19700101T000000Z\r\n');
    },
  );
});

/** Any text, halves of characters and control characters included. */
const anyString = (maxLength: number) =>
  fc
    .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.integer({ min: 0, max: 0xff })), {
      maxLength,
    })
    .map((units) => String.fromCharCode(...units));

describe('for any words', () => {
  it('the file is read back as it was meant', () => {
    const anyWords = fc.record({
      summary: anyString(300),
      description: anyString(2_000),
    });
    const clean = (text: string) =>
      text
        .replace(/\r\n|[\r\u0085\u2028\u2029]/g, '\n')
        .replace(/[^\P{Control}\t\n]/gu, '')
        .replace(/\p{Surrogate}/gu, '\ufffd');
    fc.assert(
      fc.property(
        anyWords,
        fc.constantFrom(...KINDS),
        fc.integer({ min: 0, max: 4e12 }),
        (words: EventWords, kind, stamp) => {
          const one: Reminder[] = reminders.filter((reminder) => reminder.kind === kind);
          const text = toIcs(one, () => words, stamp);
          expect(Math.max(...text.split('\r\n').map(octets))).toBeLessThanOrEqual(75);
          const { events } = parse(text);
          expect(events).toHaveLength(one[0]?.alerts.length ?? 0);
          for (const event of events) {
            expect(value(event, 'summary')).toBe(clean(words.summary));
            expect(value(event, 'description')).toBe(clean(words.description));
          }
        },
      ),
    );
  });
});
