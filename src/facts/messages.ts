/**
 * Reads and checks `content/facts/messages`: the catalogue behind the error decoder and the message
 * pages. It stands beside `load.ts` because its rows are of other kinds and refer to each other.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import type { Catalogue } from '../logic/messages/index.ts';
import {
  commonSchema,
  familyIds,
  familySchema,
  messageSchema,
  reasonSchema,
  systemSchema,
  type CommonMessage,
  type Message,
  type MessageFamily,
  type MessageSystem,
  type Reason,
} from './messages-schema.ts';
import { FactError, readRowMap } from './rows.ts';
import { sourceSchema, type Source } from './schema.ts';

export interface Messages {
  readonly messages: ReadonlyMap<string, Message>;
  /** Every id that was ever valid, to the id of the row that holds it now. */
  readonly rowOf: ReadonlyMap<string, string>;
  readonly families: ReadonlyMap<string, MessageFamily>;
  readonly systems: ReadonlyMap<string, MessageSystem>;
  readonly reasons: ReadonlyMap<string, Reason>;
  readonly sources: ReadonlyMap<string, Source>;
  /** The messages that are drawn to be tapped, in the order of their drawings. */
  readonly common: ReadonlyMap<string, CommonMessage>;
}

const shown = 'content/facts/messages';

/** Where a row stands, for the writer of it. */
const fileOf = ({ system }: Pick<Message, 'system'>) => `${shown}/rows/${system}.yaml`;

/** Reads the folder. Throws {@link FactError} at the first row that cannot be used. */
export function loadMessages(dir: string): Messages {
  const read = <T extends { id: string }>(file: string, schema: z.ZodType<T>) =>
    readRowMap(dir, file, schema, shown);
  const families = read('families.yaml', familySchema);
  const systems = read('systems.yaml', systemSchema);
  const reasons = read('reasons.yaml', reasonSchema);
  const sources = read('sources.yaml', sourceSchema);
  const common = read('common.yaml', commonSchema);
  const messages = new Map<string, Message>();
  const rowOf = new Map<string, string>();
  for (const file of readdirSync(join(dir, 'rows')).sort()) {
    for (const [id, row] of read(`rows/${file}`, messageSchema)) {
      if (`${row.system}.yaml` !== file)
        throw new FactError(`${shown}/rows/${file}: move "${id}" to rows/${row.system}.yaml.`);
      messages.set(id, row);
      for (const wording of [row, ...row.also]) {
        const holder = rowOf.get(wording.id);
        if (holder !== undefined)
          throw new FactError(`"${wording.id}" stands in "${holder}" and in "${id}": keep one.`);
        rowOf.set(wording.id, id);
      }
    }
  }
  const all = { messages, rowOf, families, systems, reasons, sources, common };
  check(all);
  return all;
}

/** What the schemas cannot see: that one row names another which exists. */
function check({ messages, families, systems, reasons, sources, common }: Messages): void {
  for (const id of familyIds)
    if (!families.has(id)) throw new FactError(`${shown}/families.yaml lacks the family "${id}".`);
  for (const family of families.values())
    if (messages.get(family.typical)?.family !== family.id)
      throw new FactError(
        `The family "${family.id}" names "${family.typical}" as typical: name a row of that family.`,
      );
  for (const { id, part } of common.values()) {
    const { zh, seenBy } = messages.get(id) ?? {};
    if (zh === undefined || seenBy === 'merchant')
      throw new FactError(
        `${shown}/common.yaml draws "${id}": name a row with Chinese words that a buyer sees.`,
      );
    if (!zh.includes(part ?? zh))
      throw new FactError(
        `${shown}/common.yaml draws "${part ?? ''}", which is no part of "${id}": copy words of its zh.`,
      );
  }
  for (const message of messages.values()) {
    if (reasons.get(message.reason)?.family !== message.family)
      throw new FactError(
        `${fileOf(message)}: "${message.id}" names the reason "${message.reason}", which is no reason of the family "${message.family}": use ${[
          ...reasons.values(),
        ]
          .filter(({ family }) => family === message.family)
          .map(({ id }) => id)
          .join(', ')}.`,
      );
    checkPage(message, messages);
    for (const wording of [message, ...message.also]) {
      if (!systems.has(wording.system))
        throw new FactError(
          `${fileOf(message)}: "${wording.id}" names the system "${wording.system}": add it to systems.yaml.`,
        );
      for (const source of wording.sources)
        if (!sources.has(source))
          throw new FactError(
            `${fileOf(message)}: "${wording.id}" names the source "${source}": add it to ${shown}/sources.yaml.`,
          );
    }
  }
}

/** Rows that share a page say the same, and are acted on in the same way. */
function checkPage(message: Message, messages: Messages['messages']): void {
  if (message.page === undefined) return;
  const holder = messages.get(message.page);
  const differs = (['reason', 'who', 'retry'] as const).find(
    (field) => holder?.[field] !== message[field],
  );
  const hidden = [holder, message].some((row) => row?.seenBy === 'merchant');
  if (!holder || holder.page !== undefined || hidden || differs)
    throw new FactError(
      `${fileOf(message)}: "${message.id}" stands on the page of "${message.page}": name a row that readers meet, that has a page of its own, and the same reason, who and retry.`,
    );
}

let loaded: Messages | undefined;

/** The project's messages, read once. */
export function allMessages(): Messages {
  loaded ??= loadMessages(join(process.cwd(), 'content', 'facts', 'messages'));
  return loaded;
}

/** `/data/messages.json`: everything that is known, in the shape that `decodeMessage` takes. */
export function catalogueJson(all: Messages) {
  return {
    version: 1,
    licence: 'CC-BY-4.0',
    families: [...all.families.values()],
    systems: [...all.systems.values()],
    reasons: [...all.reasons.values()],
    messages: [...all.messages.values()].map(({ also, ...row }) => ({
      ...row,
      aliases: also.map(({ id }) => id),
      also,
    })),
    sources: [...all.sources.values()],
  } satisfies Catalogue & Record<string, unknown>;
}
