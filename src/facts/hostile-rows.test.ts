/**
 * What a writer may paste along and no reader should get: each field of each kind of row is refused in words
 * with a sign that turns the writing round, with half of a character, with NUL, at an absurd length, and empty.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { z } from 'astro/zod';
import { unseenLines } from './citations.ts';
import {
  commonSchema,
  familySchema,
  messageSchema,
  reasonSchema,
  systemSchema,
} from './messages-schema.ts';
import { pageSchema } from './page-schema.ts';
import { FactError, readRows } from './rows.ts';
import {
  changeSchema,
  contactSchema,
  factSchema,
  menuSchema,
  phraseSchema,
  sourceSchema,
  termSchema,
} from './schema.ts';
import { triagePlanSchema, triageQuestionSchema, triageStepSchema } from './triage-schema.ts';

const kinds: Readonly<Record<string, z.ZodType<{ id: string }>>> = {
  'facts/limits.yaml': factSchema,
  'facts/sources.yaml': sourceSchema,
  'facts/contacts.yaml': contactSchema,
  'facts/menus.yaml': menuSchema,
  'facts/phrases.yaml': phraseSchema,
  'facts/terms.yaml': termSchema,
  'facts/messages/rows/alipay-client.yaml': messageSchema,
  'facts/messages/reasons.yaml': reasonSchema,
  'facts/messages/families.yaml': familySchema,
  'facts/messages/systems.yaml': systemSchema,
  'facts/messages/common.yaml': commonSchema,
  'facts/triage/questions.yaml': triageQuestionSchema,
  'facts/triage/plans.yaml': triagePlanSchema,
  'facts/triage/steps.yaml': triageStepSchema,
  'changes/record.yaml': changeSchema,
};

const hostile = {
  'a sign that turns the writing round': (text: string) => `${text}\u202e`,
  'half of a character': (text: string) => `${text}\ud800`,
  'the end of a text': (text: string) => `${text}\u0000`,
  'ten thousand letters': () => 'W'.repeat(10_000),
  nothing: () => null,
};

type Path = readonly (string | number)[];

const leaves = (value: unknown, path: Path = []): Path[] =>
  typeof value === 'string'
    ? [path]
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]))
      : [];

function changed(value: unknown, [key, ...rest]: Path, change: (text: string) => unknown): unknown {
  if (key === undefined) return change(String(value));
  const copy = structuredClone(value) as Record<string | number, unknown>;
  copy[key] = changed(copy[key], rest, change);
  return copy;
}

const dir = mkdtempSync(join(tmpdir(), 'hostile-rows-'));
afterAll(() => rmSync(dir, { recursive: true }));

const read = (row: unknown, schema: z.ZodType<{ id: string }>) => () => {
  writeFileSync(join(dir, 'rows.yaml'), JSON.stringify([row]));
  return readRows(dir, 'rows.yaml', schema);
};

describe.each(Object.entries(kinds))('a row of %s', (file, schema) => {
  const [row] = parse(readFileSync(join('content', file), 'utf8')) as [object];
  const fields = leaves(row);
  it('is read as it is', () => {
    expect(fields.length).toBeGreaterThan(2);
    expect(read(row, schema)).not.toThrow();
  });
  it.each(Object.entries(hostile))('is refused with %s in any field', (_, change) => {
    for (const path of fields) {
      const says = read(changed(row, path, change), schema);
      expect(says, path.join('.')).toThrow(FactError);
      expect(says, path.join('.')).toThrow(/cannot be used:\n {2}.{20}/s);
    }
  });
});

describe('a page', () => {
  const page = {
    title: 'A page of this test',
    description: 'It stands here to be wrong, and says so at sufficient length.',
    answer: 'It is wrong.',
    search: { terms: [], words: ['wrong'] },
  };
  it('is read as it is', () => expect(pageSchema.safeParse(page).success).toBe(true));
  it.each(Object.entries(hostile))('is refused with %s in its front matter', (_, change) => {
    for (const path of leaves(page)) {
      const { error } = pageSchema.safeParse(changed(page, path, change));
      expect(error?.issues.map(({ message }) => message).join(), path.join('.')).toMatch(/.{20}/);
    }
  });
  it('is refused with a day of review that no calendar has', () => {
    const { error } = pageSchema.safeParse({ ...page, reviewed: '2026-02-31' });
    expect(error?.issues.map(({ message }) => message)).toEqual([
      'this day does not exist in the calendar',
    ]);
  });
  it('is refused with a sign in its words that nobody sees, with file and line', () => {
    expect(unseenLines({ file: 'a.mdx', text: 'one\r\ntwo\nthr\u202eee\n' })).toEqual([
      'content/docs/a.mdx:3 holds U+202E, a sign that nobody sees: delete it.',
    ]);
  });
});
