/**
 * Every file of `/data/`, at a glance: what it is made by and what it may hold. From here come the
 * files, a JSON Schema beside each, and the page that lists them.
 */
import type { z } from 'astro/zod';
import { cardsJson } from '../../facts/cards.ts';
import { allFacts, type Word } from '../../facts/index.ts';
import { messagesCsv } from '../../facts/messages-csv.ts';
import { allMessages, catalogueJson } from '../../facts/messages.ts';
import { phonesJson } from '../../facts/phones.ts';
import { limitsJson, pinyinJson, printed, rulesJson, sourcesJson } from '../../facts/publish.ts';
import {
  cardsSchema,
  decoderSchema,
  jsonSchemaOf,
  messagesSchema,
  phonesSchema,
  pinyinSchema,
  rulesSchema,
  sourcesSchema,
  triageSchema,
} from '../../facts/published-schema.ts';
import { allTriage, triageJson } from '../../facts/triage.ts';
import { packCatalogue } from '../../logic/index.ts';
import { REMINDER_FACTS } from '../../logic/reminders/index.ts';
import { RETRY_FACTS } from '../../logic/retry/index.ts';
import { answersSchema } from '../../widgets/decoder/answers-schema.ts';
import { makeAnswers } from '../../widgets/decoder/make-answers.ts';

/** What the files take from the site besides the facts: English words, and the titles of its pages. */
export interface Maker {
  readonly word: Word;
  readonly titleOf: (slug: string) => string | undefined;
}

export interface DataFile {
  /** "limits" for `/data/limits.json`. Its words on the page are `dataPage.file.<name>`. */
  readonly name: string;
  readonly schema: z.ZodType;
  readonly make: (maker: Maker) => unknown;
  /** Packed for one tool of this site, and changed with it: no promise to others. */
  readonly inside?: true;
}

export const dataFiles: readonly DataFile[] = [
  { name: 'messages', schema: messagesSchema, make: () => catalogueJson(allMessages()) },
  { name: 'limits', schema: rulesSchema, make: ({ word }) => limitsJson(allFacts(), word) },
  {
    name: 'retry',
    schema: rulesSchema,
    make: ({ word }) => rulesJson(allFacts(), RETRY_FACTS, word),
  },
  {
    name: 'reminders',
    schema: rulesSchema,
    make: ({ word }) => rulesJson(allFacts(), REMINDER_FACTS, word),
  },
  { name: 'cards', schema: cardsSchema, make: cardsJson },
  { name: 'phones', schema: phonesSchema, make: phonesJson },
  { name: 'pinyin', schema: pinyinSchema, make: () => pinyinJson(allFacts()) },
  { name: 'triage', schema: triageSchema, make: ({ word }) => triageJson(allTriage(), word) },
  { name: 'sources', schema: sourcesSchema, make: () => sourcesJson(allFacts()) },
  {
    name: 'decoder',
    schema: decoderSchema,
    make: () => packCatalogue(catalogueJson(allMessages())),
    inside: true,
  },
  {
    name: 'decoder-answers',
    schema: answersSchema,
    make: ({ titleOf }) => makeAnswers(allMessages(), titleOf),
    inside: true,
  },
];

/** The file as it is served: for people and diffs with one indent, for a tool as small as it can be. */
export const dataText = ({ make, inside }: DataFile, maker: Maker): string =>
  inside ? JSON.stringify(make(maker)) : printed(make(maker));

export const schemaText = ({ name, schema }: DataFile): string =>
  printed(jsonSchemaOf(schema, { title: `/data/${name}.json` }));

export const csvText = (): string => messagesCsv(allMessages());
