/** When rules changed, worked out from the facts: what took effect, was announced or has ended. */
import type { FactRow } from '../facts/index.ts';

export interface TimelineEntry {
  readonly id: string;
  readonly title: string;
  /** As precise as the source gives it: "2016-07-01", "2018-01" or "2021". */
  readonly date: string;
  readonly kind: 'in-force' | 'announced' | 'historical';
  readonly until?: string | undefined;
}

export interface TimelineYear {
  readonly year: string;
  readonly entries: readonly TimelineEntry[];
}

const kinds: readonly string[] = ['in-force', 'announced', 'historical'];

const isDated = (kind: string): kind is TimelineEntry['kind'] => kinds.includes(kind);

/** Newest first. A date on which a text was published says nothing of a rule, and grade C is no fact. */
export function timeline(facts: Iterable<FactRow>): TimelineYear[] {
  const entries = [...facts].flatMap(({ id, title, grade, effective }): TimelineEntry[] => {
    const { kind, date, until } = effective;
    if (grade === 'C' || date === undefined || !isDated(kind)) return [];
    return [{ id, title, date, kind, until }];
  });
  entries.sort((a, b) => b.date.localeCompare(a.date) || a.title.localeCompare(b.title, 'en'));
  const years = new Map<string, TimelineEntry[]>();
  for (const entry of entries) {
    const year = entry.date.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), entry]);
  }
  return [...years].map(([year, list]) => ({ year, entries: list }));
}
