/**
 * Which messages stand on which page: one page for each row that a reader can meet, except rows that
 * share the page of another. Every other id leads on to where it stands.
 */
import { familyAddress, messageAddress, messageSlug, systemAddress } from './messages-address.ts';
import type { Message } from './messages-schema.ts';
import { allMessages } from './messages.ts';
import { FactError } from './rows.ts';
import { suggest } from './suggest.ts';

/** One code and its words on a page, with an anchor of its own. */
export type PageWording = Pick<
  Message,
  'id' | 'system' | 'code' | 'zh' | 'en' | 'gloss' | 'sources' | 'grade'
>;

export interface MessagePage {
  /** The row that the page is named after. */
  readonly row: Message;
  /** Every row on the page, the page's own first. */
  readonly rows: readonly Message[];
  /** Every wording on the page, merged ones behind their row. */
  readonly wordings: readonly PageWording[];
}

export const isMet = ({ seenBy }: Pick<Message, 'seenBy'>): boolean => seenBy !== 'merchant';

function group(messages: Iterable<Message>): Map<string, MessagePage> {
  const rows = new Map<string, Message[]>();
  const met = [...messages].filter(isMet);
  for (const row of met) if (row.page === undefined) rows.set(row.id, [row]);
  for (const row of met) if (row.page !== undefined) rows.get(row.page)?.push(row);
  return new Map(
    [...rows.values()].flatMap((own) =>
      own.slice(0, 1).map((row) => {
        const wordings = own.flatMap((one) => [one, ...one.also]);
        return [row.id, { row, rows: own, wordings }];
      }),
    ),
  );
}

let pages: ReadonlyMap<string, MessagePage> | undefined;

/** Every page, by the id of its row. */
export function messagePages(): ReadonlyMap<string, MessagePage> {
  pages ??= group(allMessages().messages.values());
  return pages;
}

/** The page on which a row stands; none where only merchants see it. */
export const pageOf = (row: Message): MessagePage | undefined =>
  messagePages().get(row.page ?? row.id);

let met: ReadonlySet<string> | undefined;

/** Systems of which a reader can meet a message: those have a page. */
export function metSystems(): ReadonlySet<string> {
  met ??= new Set(
    [...messagePages().values()].flatMap(({ wordings }) => wordings.map((w) => w.system)),
  );
  return met;
}

/** The wording behind an id, of a row or merged into one. */
export function citeMessage(id: string): PageWording {
  const row = allMessages().messages.get(allMessages().rowOf.get(id) ?? '');
  const wording = row && [row, ...row.also].find((one) => one.id === id);
  if (!wording) throw unknownMessage(id);
  return wording;
}

/** Where an id stands: its own page, or a place on another page. */
export function messagePlace(id: string): string {
  const row = allMessages().messages.get(allMessages().rowOf.get(id) ?? '');
  if (!row) throw unknownMessage(id);
  const page = pageOf(row);
  const anchor = `#${messageSlug(id)}`;
  if (page) return messageAddress(page.row.id) + (page.row.id === id ? '' : anchor);
  // Only merchants see it: it is named on the page of its system, where there is one.
  return metSystems().has(row.system)
    ? systemAddress(row.system) + anchor
    : familyAddress(row.family);
}

/** Ids without a page of their own, and the place that their address leads on to. */
export const messageRedirects = (): { readonly id: string; readonly to: string }[] =>
  [...allMessages().rowOf.keys()]
    .filter((id) => !messagePages().has(id))
    .map((id) => ({ id, to: messagePlace(id) }));

/** The sentence that a wrong id stops the build with. */
export function unknownMessage(id: string): FactError {
  const near = suggest(id, allMessages().rowOf.keys());
  const hint =
    near.length > 0 ? ` Did you mean ${near.map((name) => `"${name}"`).join(' or ')}?` : '';
  return new FactError(
    `There is no message "${id}".${hint} Correct the id, or add the row to content/facts/messages/rows.`,
  );
}
