/**
 * `/data/messages.csv`: the messages as a table, by RFC 4180. It begins with a byte order mark, because
 * without one spreadsheet programs take the Chinese for another encoding. One line for each wording.
 */
import type { Messages } from './messages.ts';

export const csvColumns = [
  'id',
  'message',
  'system',
  'code',
  'zh',
  'en',
  'gloss',
  'family',
  'reason',
  'who',
  'retry',
  'seenBy',
  'grade',
  'checked',
  'sources',
] as const;

type Line = Readonly<Record<(typeof csvColumns)[number], string>>;

/** Spreadsheet programs take a cell that begins with one of these for a formula. */
const formula = /^['=+\-@\t\r＝＋－＠]/;

/** An apostrophe in front makes a cell text; where the words begin with one themselves they get another. */
function cell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** RFC 4180 of any texts; its lines end as the standard has it. */
export const csvOf = (lines: Iterable<readonly string[]>): string =>
  `\ufeff${[...lines].map((line) => `${line.map(cell).join(',')}\r\n`).join('')}`;

/** What a cell holds, from what a program reads in it. */
export const cellText = (read: string): string => read.replace(/^'/, '');

function linesOf({ messages }: Messages): Line[] {
  return [...messages.values()].flatMap(({ also, ...row }) =>
    [row, ...also].map((wording): Line => ({
      ...{ family: row.family, reason: row.reason, who: row.who, retry: row.retry },
      ...{ message: row.id, seenBy: row.seenBy, checked: row.checked },
      ...{ id: wording.id, system: wording.system, grade: wording.grade },
      code: wording.code ?? '',
      zh: wording.zh ?? '',
      en: wording.en ?? '',
      gloss: wording.gloss ?? '',
      sources: wording.sources.join(' '),
    })),
  );
}

export const messagesCsv = (all: Messages): string =>
  csvOf([csvColumns, ...linesOf(all).map((line) => csvColumns.map((name) => line[name]))]);
