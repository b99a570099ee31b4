import { describe, expect, it } from 'vitest';
import type { FactRow } from '../facts/index.ts';
import { grouped } from './grouped.ts';
import { timeline } from './timeline.ts';

const row = (id: string, effective: object, grade = 'A') =>
  ({ id, title: `Title of ${id}`, grade, effective }) as unknown as FactRow;

describe('timeline', () => {
  it('puts the newest first, by year, as precise as the source is', () => {
    const years = timeline([
      row('b', { kind: 'in-force', date: '2016-07-01' }),
      row('a', { kind: 'in-force', date: '2016-07-01', until: '2024' }),
      row('c', { kind: 'announced', date: '2024' }),
      row('d', { kind: 'historical', date: '2016-12' }, 'B'),
    ]);
    expect(years.map(({ year }) => year)).toEqual(['2024', '2016']);
    expect(years[1]?.entries.map(({ id }) => id)).toEqual(['d', 'a', 'b']);
    expect(years[1]?.entries[1]).toMatchObject({ until: '2024', kind: 'in-force' });
  });
  it('leaves out what is undated, what is only published, and what is not confirmed', () => {
    expect(
      timeline([
        row('a', { kind: 'undated' }),
        row('b', { kind: 'published', date: '2024' }),
        row('c', { kind: 'draft', date: '2024' }),
        row('d', { kind: 'in-force', date: '2024' }, 'C'),
        row('e', { kind: 'in-force' }),
      ]),
    ).toEqual([]);
  });
});

describe('grouped', () => {
  it('keeps the given order and leaves out what is empty', () => {
    const rows = ['x1', 'y1', 'x2'];
    expect(grouped(rows, ['z', 'y', 'x'], (text) => text.charAt(0) as 'x' | 'y' | 'z')).toEqual([
      { key: 'y', rows: ['y1'] },
      { key: 'x', rows: ['x1', 'x2'] },
    ]);
  });
});
