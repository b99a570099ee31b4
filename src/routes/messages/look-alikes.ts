/** Messages with near wording, which a reader may take for each other. */
import { messagePages, type MessagePage } from '../../facts/messages-pages.ts';
import type { Message } from '../../facts/messages-schema.ts';
import { meaningOf } from './titles.ts';

/** Below this, two messages share words that many messages share. */
const near = 0.5;
const most = 4;

/** Pairs of neighbouring characters. */
function pairs(zh: string): ReadonlySet<string> {
  const characters = [...zh.replace(/[^\p{L}\p{N}]/gu, '')];
  return new Set(characters.slice(1).map((one, index) => `${characters[index] ?? ''}${one}`));
}

/** Words that say nothing of what a message is about. */
const idle = new Set([
  'the',
  'this',
  'that',
  'your',
  'you',
  'for',
  'and',
  'not',
  'with',
  'has',
  'was',
]);

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set((text.toLowerCase().match(/[a-z0-9]{3,}/g) ?? []).filter((one) => !idle.has(one)));

interface Pieces {
  readonly zh: ReadonlySet<string>;
  readonly en: ReadonlySet<string>;
}

const piecesIn = (row: Message): Pieces => ({
  zh: pairs(row.zh ?? ''),
  en: wordsOf(meaningOf(row)),
});

/** 1 for the same pieces, 0 where hardly one is common. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((piece) => b.has(piece)).length;
  return common < 2 ? 0 : (2 * common) / (a.size + b.size);
}

let piecesOf: ReadonlyMap<Message, Pieces> | undefined;

/** Rows of other pages with near words; those on which a reader acts otherwise come first. */
export function nearMessages(page: MessagePage): readonly Message[] {
  piecesOf ??= new Map([...messagePages().values()].map(({ row }) => [row, piecesIn(row)]));
  const own = piecesOf.get(page.row) ?? piecesIn(page.row);
  return [...piecesOf]
    .filter(([row]) => row !== page.row)

    .map(([row, theirs]) => ({
      row,
      score: Math.max(likeness(own.zh, theirs.zh), likeness(own.en, theirs.en)),
    }))
    .filter(({ score }) => score >= near)
    .map(({ row, score }) => ({ row, score: score + (row.reason === page.row.reason ? 0 : 1) }))
    .sort((a, b) => b.score - a.score || a.row.id.localeCompare(b.row.id))
    .slice(0, most)
    .map(({ row }) => row);
}
