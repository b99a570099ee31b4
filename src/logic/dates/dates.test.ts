import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysAfter, daysBetween, daysIn, monthsBefore, readDay, readMonth } from './index.ts';

const day = (text: string) => ({ kind: 'day', day: text });

describe('readDay', () => {
  it.each([
    ['2026-11-22', day('2026-11-22')],
    [' 2026-1-2 ', day('2026-01-02')],
    ['2024-02-29', day('2024-02-29')],
    ['2000-02-29', day('2000-02-29')],
    ['0001-01-01', day('0001-01-01')],
    ['9999-12-31', day('9999-12-31')],
    ['2026-02-30', { kind: 'no-such-day' }],
    ['2026-02-29', { kind: 'no-such-day' }],
    ['2100-02-29', { kind: 'no-such-day' }],
    ['2026-04-31', { kind: 'no-such-day' }],
    ['2026-13-01', { kind: 'no-such-day' }],
    ['2026-00-10', { kind: 'no-such-day' }],
    ['2026-01-00', { kind: 'no-such-day' }],
    ['0000-01-01', { kind: 'no-such-day' }],
    ['12026-01-01', { kind: 'unreadable' }],
    ['22.11.2026', { kind: 'unreadable' }],
    ['2026-11', { kind: 'unreadable' }],
    ['tomorrow', { kind: 'unreadable' }],
    ['x2026-11-22', { kind: 'unreadable' }],
    ['2026-11-22x', { kind: 'unreadable' }],
    [20261122, { kind: 'unreadable' }],
    ['', { kind: 'empty' }],
    ['  ', { kind: 'empty' }],
    [undefined, { kind: 'empty' }],
    [null, { kind: 'empty' }],
  ])('reads %j', (text, read) => {
    expect(readDay(text)).toEqual(read);
  });
});

describe('readMonth', () => {
  it.each([
    ['08/29', day('2029-08-31')],
    ['8/29', day('2029-08-31')],
    [' 08 / 29 ', day('2029-08-31')],
    ['08-2029', day('2029-08-31')],
    ['08 29', day('2029-08-31')],
    ['0829', day('2029-08-31')],
    ['０８／29', { kind: 'unreadable' }],
    ['０８/２９', day('2029-08-31')],
    ['2029-08', day('2029-08-31')],
    ['2029年8月', day('2029-08-31')],
    ['2029 年 8 月', day('2029-08-31')],
    ['01/29', day('2029-01-31')],
    ['02/28', day('2028-02-29')],
    ['02/27', day('2027-02-28')],
    ['12/99', day('2099-12-31')],
    ['13/29', { kind: 'no-such-day' }],
    ['00/29', { kind: 'no-such-day' }],
    ['08/0000', { kind: 'no-such-day' }],
    ['4111111111111111', { kind: 'unreadable' }],
    ['829', { kind: 'unreadable' }],
    ['x08/29', { kind: 'unreadable' }],
    ['08/299', { kind: 'unreadable' }],
    ['12029-08', { kind: 'unreadable' }],
    ['2029-08-31', { kind: 'unreadable' }],
    ['August 2029', { kind: 'unreadable' }],
    [829, { kind: 'unreadable' }],
    [' '.repeat(60) + '08/29', { kind: 'unreadable' }],
    ['', { kind: 'empty' }],
    [' '.repeat(60), { kind: 'empty' }],
    [undefined, { kind: 'empty' }],
    [null, { kind: 'empty' }],
  ])('reads %j', (text, read) => {
    expect(readMonth(text)).toEqual(read);
  });
});

describe('monthsBefore', () => {
  it.each([
    ['2027-08-31', 6, '2027-02-28'],
    ['2028-08-31', 6, '2028-02-29'],
    ['2028-02-29', 12, '2027-02-28'],
    ['2027-03-15', 1, '2027-02-15'],
    ['2027-01-31', 1, '2026-12-31'],
    ['2027-01-31', 2, '2026-11-30'],
    ['2027-12-01', 12, '2026-12-01'],
    ['2027-12-01', 0, '2027-12-01'],
    ['0001-03-31', 6, '0001-01-01'],
    ['0001-12-31', 6, '0001-06-30'],
  ])('of %s and %i is %s', (from, months, to) => {
    expect(monthsBefore(from, months)).toBe(to);
  });
});

describe('daysAfter', () => {
  it.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-03-01', -1, '2027-02-28'],
    ['2027-01-15', -60, '2026-11-16'],
    ['0001-01-05', -9, '0001-01-01'],
    ['0001-12-15', -20, '0001-11-25'],
    ['9999-12-31', 1, '9999-12-31'],
    ['9999-01-15', 30, '9999-02-14'],
  ])('of %s and %i is %s', (from, days, to) => {
    expect(daysAfter(from, days)).toBe(to);
  });
});

/** Any day from 1600 to 2400, by the engine's own calendar in the one zone without changes of the clock. */
const anyDay = fc
  .integer({ min: Date.UTC(1600, 0, 1) / 864e5, max: Date.UTC(2400, 11, 31) / 864e5 })
  .map((days) => new Date(days * 864e5).toISOString().slice(0, 10));

describe('for any day', () => {
  it('counts as the engine’s calendar does', () => {
    fc.assert(
      fc.property(anyDay, anyDay, fc.integer({ min: -4000, max: 4000 }), (a, b, days) => {
        expect(daysBetween(a, b)).toBe((Date.parse(b) - Date.parse(a)) / 864e5);
        const moved = new Date(Date.parse(a) + days * 864e5).toISOString().slice(0, 10);
        expect(daysAfter(a, days)).toBe(moved);
        expect(daysBetween(a, daysAfter(a, days))).toBe(days);
      }),
    );
  });
  it('goes months back to a day that exists, and no further than into that month', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 500 }), (from, months) => {
        const to = monthsBefore(from, months);
        expect(readDay(to)).toEqual(day(to));
        const month = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
        expect(month(from) - month(to)).toBe(months);
        const last = daysIn(Number(to.slice(0, 4)), Number(to.slice(5, 7)));
        expect(Number(to.slice(8))).toBe(Math.min(Number(from.slice(8)), last));
      }),
    );
  });
  it('is read back as it is written, and no text is an exception', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)), maxLength: 30 }),
        (text, any) => {
          expect(readDay(text)).toEqual(day(text));
          for (const read of [readDay(any), readMonth(any)])
            if (read.kind === 'day') expect(readDay(read.day)).toEqual(read);
        },
      ),
    );
  });
});
