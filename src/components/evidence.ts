/** What stands behind a row, in words: the lines that the card and the list of all facts show. */
import { formatDay, reviewBy, type Contact, type FactRow, type Menu } from '@/facts/index.ts';
import type { Words } from './words.ts';

/** Everything that is cited as a fact: figures, ways to reach somebody, menu paths. */
export type Row = FactRow | Contact | Menu;

/** True for what no source carries: this guide's own advice, and shown as such. */
export const isAdvice = (row: Row): boolean => 'advice' in row && row.advice === true;

/**
 * The label (a key of content/i18n) and the text of each line; a row without a conflict has no such
 * line. A card in a page, of which a page may hold forty, leaves scope and notes to the page of all
 * facts, to which it links.
 */
export function evidence(
  row: Row,
  { word, lang }: Pick<Words, 'word' | 'lang'>,
  { short = false } = {},
): [string, string][] {
  const advice = isAdvice(row);
  const { kind, date, until, note } = row.effective;
  const day = (text: string) => formatDay(text, lang);
  const dated = word(`fact.effective.${date ? kind : 'undated'}`, { date: date ? day(date) : '' });
  const when = [
    dated,
    until && word('fact.effective.until', { date: day(until) }),
    short ? undefined : note,
  ];
  const checked = { date: day(row.checked), review: day(reviewBy(row)) };
  const read = advice ? 'advice' : row.sources.length > 0 ? 'archived' : 'none';
  const lines: [string, string | undefined][] = [
    ['fact.scope', short ? undefined : row.scope],
    ['fact.effective', advice ? undefined : when.filter(Boolean).join(' ')],
    ['fact.grade', word(advice ? 'fact.grade.advice' : `fact.grade.${row.grade}`)],
    ['fact.checked', word(`fact.checked.${read}`, checked)],
    ['fact.conflict', row.conflict],
    ['fact.note', short ? undefined : row.note],
  ];
  return lines.filter((line): line is [string, string] => line[1] !== undefined);
}
