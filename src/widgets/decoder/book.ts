/** Every message with all that an answer says of it, from the decoder's index and the answers. */
import type { Catalogue, Family, Wording } from '@pay-clinic/logic/messages';
import {
  further,
  retries,
  unconfirmed,
  whos,
  type Answers,
  type FamilyWords,
  type ReasonWords,
  type Retry,
  type Who,
} from './answers.ts';

/** One wording of a message, ready to show. */
export interface Entry {
  /** Its own id: what is shared and linked to. */
  readonly id: string;
  /** The id by which the decoder knows the message. */
  readonly row: string;
  readonly family: Family;
  readonly code: string | undefined;
  readonly zh: string | undefined;
  readonly en: string | undefined;
  /** The English is official, not ours. */
  readonly official: boolean;
  readonly system: string;
  /** Where a reader meets messages of its system. */
  readonly where: string;
  readonly reported: boolean;
  readonly reason: ReasonWords;
  readonly retry: Retry;
  readonly who: Who;
}

export interface Book {
  readonly families: Readonly<Record<Family, FamilyWords>>;
  /** By any id that was ever valid. */
  readonly find: (id: string) => Entry | undefined;
  /** Of a message that the decoder found: the wording that stands in the text, else its first. */
  readonly findFor: (row: string, text: string) => Entry | undefined;
}

const systemOf = (id: string) => id.slice(0, id.indexOf('.'));

/** A wording that the text holds as it stands; a code only as a word of its own. */
function standsIn({ zh, code }: Entry, text: string): boolean {
  if (zh !== undefined && text.includes(zh)) return true;
  if (code === undefined) return false;
  const escaped = code.replace(/[^A-Za-z0-9]/g, '\\$&');
  return new RegExp(`(?:^|[^A-Za-z0-9])${escaped}(?![A-Za-z0-9])`, 'i').test(text);
}

export function openBook(catalogue: Catalogue, answers: Answers): Book {
  const known = new Map(catalogue.messages.map((message) => [message.id, message]));
  const entries = new Map<string, Entry>();
  const byRow = new Map<string, Entry[]>();
  let row = '';
  for (const line of answers.rows.split('\n')) {
    const [id = '', signs = '', gloss, zh, en] = line.split('\t');
    const isFurther = signs.startsWith(further);
    if (!isFurther) row = id;
    const list = byRow.get(row) ?? [];
    const message = known.get(row);
    // An index of another day may lack a message, or hold one more: what both know is shown.
    if (message === undefined) continue;
    const words: Wording | undefined = isFurther ? message.also?.[list.length - 1] : message;
    const [, reason = '', retry = '', who = ''] = /^(\d+)(\w)(\w)/.exec(signs) ?? [];
    const [system, where] = answers.systems[systemOf(id)] ?? [systemOf(id), ''];
    const own: Pick<Entry, 'reason' | 'retry' | 'who'> = list[0] ?? {
      reason: answers.reasons[Number(reason)] ?? { cause: '', fix: '' },
      retry: retries[retry] ?? 'no',
      who: whos[who] ?? 'you',
    };
    const entry: Entry = {
      ...{ id, row, family: message.family, code: words?.code, system, where },
      zh: (words?.zh ?? zh) || undefined,
      // Our words are only sent where there are no official ones.
      en: gloss || (words?.en ?? en) || undefined,
      official: !gloss,
      reported: signs.endsWith(unconfirmed),
      ...{ reason: own.reason, retry: own.retry, who: own.who },
    };
    entries.set(id, entry);
    byRow.set(row, [...list, entry]);
  }
  return {
    families: answers.families,
    find: (id) => entries.get(id),
    findFor: (row, text) => {
      const wordings = byRow.get(row);
      return wordings?.find((entry) => standsIn(entry, text)) ?? wordings?.[0];
    },
  };
}
