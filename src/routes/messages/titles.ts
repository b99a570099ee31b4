/**
 * Title, heading and description of a message's page. A reader searches with what the screen shows,
 * so title and description carry it: the Chinese, the code, and the English in a few words.
 */
import { allMessages } from '../../facts/messages.ts';
import { messagePages, type MessagePage } from '../../facts/messages-pages.ts';
import type { Message } from '../../facts/messages-schema.ts';

const longestTitle = 60;
/** Less than this of a Chinese message tells nobody which one it is. */
const shortestName = 8;
/** What a figure on a receipt can be. Longer codes tell their system by themselves. */
const shortCode = 4;
const [shortestDescription, longestDescription] = [50, 160];

/** The text up to its last clause that fits; inside a clause only where it has no break. */
export function clip(text: string, most: number): string {
  const characters = [...text];
  if (characters.length <= most) return text;
  const start = characters.slice(0, most).join('');
  const clause = /^(.{6,})[,;:.，。；：!！(（-]/u.exec(start)?.[1];
  return clause
    ? clause.trim()
    : `${characters
        .slice(0, most - 1)
        .join('')
        .trim()}…`;
}

/** What the message says in English, in a few words: ours where the official ones are long. */
export function meaningOf({ short, en, gloss }: Pick<Message, 'short' | 'en' | 'gloss'>): string {
  const text = (en ?? gloss ?? '').replace(/^Declined\.\s+/, '');
  return short ?? /^.{3,}?(?=[.;]\s|\s\(|\.?$)/u.exec(text)?.[0] ?? text;
}

/** Short codes that mean something else in another system: a title has to say whose it is. */
function sharedCodes(): ReadonlySet<string> {
  const systems = new Map<string, Set<string>>();
  for (const { code, system } of allMessages().messages.values())
    if (code && code.length <= shortCode)
      systems.set(code, (systems.get(code) ?? new Set()).add(system));
  return new Set([...systems].filter(([, { size }]) => size > 1).map(([code]) => code));
}

const systemName = (id: string): string => allMessages().systems.get(id)?.name ?? id;

/** Without the full stop, which would part it from its code, and without the code, which follows. */
const chinese = ({ zh, code = '' }: Message): string | undefined =>
  zh?.replace(/[。.]$/, '').replace(`(${code})`, '');

/** 支付有风险 (ACQ.PAYMENT_REQUEST_HAS_RISK): Payment carries risk */
function titleOf(row: Message, shared: ReadonlySet<string>): string {
  const { code, system } = row;
  const whose =
    code && !shared.has(code) ? code : [code, systemName(system)].filter(Boolean).join(', ');
  const zh = chinese(row);
  const meaning = meaningOf(row);
  if (zh === undefined) return `${meaning} (${whose})`;
  const mark = code ? ` (${whose})` : '';
  const left = longestTitle - mark.length - ': '.length - meaning.length;
  if (zh.length <= left || left >= shortestName) return `${clip(zh, left)}${mark}: ${meaning}`;
  return clip(zh, longestTitle - mark.length) + mark;
}

/** Whole sentences, as long as they fit; never too few for a search engine. */
export function clipped(sentences: readonly string[]): string {
  let text = sentences[0] ?? '';
  for (const sentence of sentences.slice(1)) {
    const longer = `${text} ${sentence}`;
    if (longer.length > longestDescription && text.length >= shortestDescription) break;
    text = longer;
  }
  return clip(text, longestDescription);
}

function descriptionOf({ row }: MessagePage): string {
  const { families, reasons } = allMessages();
  const reason = reasons.get(row.reason);
  const zh = chinese(row);
  const name = [zh && clip(zh, 40), row.code].filter(Boolean).join(', ');
  return clipped([
    `${name ? `${name}: ` : ''}${meaningOf(row)}.`,
    ...`${reason?.cause ?? ''} ${reason?.fix ?? ''}`.split(/(?<=[.!?])\s+/),
    families.get(row.family)?.retry ?? '',
  ]);
}

export interface Names {
  readonly title: string;
  readonly heading: string;
  readonly description: string;
}

let names: ReadonlyMap<string, Names> | undefined;

/** The names of every page, by the id of its row. */
export function messageNames(): ReadonlyMap<string, Names> {
  if (names) return names;
  const shared = sharedCodes();
  names = new Map(
    [...messagePages().values()].map((page) => [
      page.row.id,
      {
        title: titleOf(page.row, shared),
        heading: meaningOf(page.row),
        description: descriptionOf(page),
      },
    ]),
  );
  return names;
}
