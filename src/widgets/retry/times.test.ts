import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import english from '../../../content/i18n/en.json';
import type { RetryWords } from './RetryGuard.tsx';
import { sayEnd, sayLength, sayTime } from './times.ts';

const zone = process.env['TZ'];
beforeAll(() => (process.env['TZ'] = 'Europe/Berlin'));
afterAll(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

const words = english as RetryWords;
const at = (text: string) => new Date(text).getTime();

describe('sayLength', () => {
  it.each([
    [0, '1 minute'],
    [1, '1 minute'],
    [60_000, '1 minute'],
    [60_001, '2 minutes'],
    [59 * 60_000 + 1, '1 hour'],
    [80 * 60_000, '1 hour 20 minutes'],
    [24 * 3_600_000, '24 hours'],
  ])('says %i ms as %s', (length, said) => {
    expect(sayLength(length, 'en')).toBe(said);
  });
  it('follows the language', () => {
    expect(sayLength(80 * 60_000, 'de')).toBe('1 Stunde 20 Minuten');
  });
});

describe('sayTime', () => {
  const now = at('2026-11-22T14:05:00');
  it.each([
    ['2026-11-22T14:35:00', '14:35 today'],
    ['2026-11-22T00:05:00', '00:05 today'],
    ['2026-11-23T00:00:00', '00:00 tomorrow'],
    ['2026-11-21T23:59:00', '23:59 yesterday'],
    ['2026-11-20T09:00:00', '09:00, 20 November'],
    ['2026-12-24T09:00:00', '09:00, 24 December'],
  ])('names %s', (text, said) => {
    expect(sayTime(at(text), now, 'en-GB', words)).toBe(said);
  });
  it('knows tomorrow on the days when the clock changes', () => {
    const spring = at('2026-03-28T12:00:00');
    expect(sayTime(at('2026-03-29T12:00:00'), spring, 'en', words)).toBe('12:00 tomorrow');
    const autumn = at('2026-10-24T12:00:00');
    expect(sayTime(at('2026-10-25T23:00:00'), autumn, 'en', words)).toBe('23:00 tomorrow');
    expect(sayTime(at('2026-10-26T00:30:00'), autumn, 'en', words)).toContain('26');
  });
});

describe('sayEnd', () => {
  it('never names a minute in which the wait is not over', () => {
    const now = at('2026-11-22T14:05:00');
    expect(sayEnd(at('2026-11-22T14:35:00'), now, 'en', words)).toBe('14:35 today');
    expect(sayEnd(at('2026-11-22T14:35:01'), now, 'en', words)).toBe('14:36 today');
    expect(sayEnd(at('2026-11-22T23:59:30'), now, 'en', words)).toBe('00:00 tomorrow');
  });
});
