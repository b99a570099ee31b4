/** Reads one file of rows and checks each, with messages that name the file, the row and the remedy. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, YAMLParseError } from 'yaml';
import type { z } from 'astro/zod';
import { suggest } from './suggest.ts';
import { troubles } from './unseen.ts';

/** A mistake in `content/facts`, with the file, the row and what to do. */
export class FactError extends Error {
  override readonly name = 'FactError';
}

interface Described {
  readonly description?: string | undefined;
  readonly def?: { readonly innerType?: Described; readonly element?: Described };
  readonly shape?: Readonly<Record<string, Described>>;
}

/** The same without the layers around it, which say that it may be left out, or what stands in its place. */
const bare = (schema: Described | undefined): Described | undefined =>
  schema?.shape === undefined && schema?.def?.innerType ? bare(schema.def.innerType) : schema;

/** What the schema says of this place of a row, and the sentence that it carries there for the writer. */
function placeAt(schema: Described, path: readonly PropertyKey[]) {
  let at: Described | undefined = schema;
  let sentence: string | undefined;
  for (const key of path) {
    const outer = bare(at);
    at = typeof key === 'number' ? outer?.def?.element : outer?.shape?.[String(key)];
    sentence = at?.description ?? sentence;
  }
  return { shape: bare(at)?.shape ?? {}, sentence };
}

/** A field that nobody knows is most often one that is spelt otherwise. */
function strangerOf(field: string, known: readonly string[]): string {
  const [near] = suggest(field, known, 1);
  if (near !== undefined) return `there is no field "${field}": did you mean "${near}"?`;
  // A row that is one of several kinds has no list of its own.
  const others = known.length === 0 ? '' : `, or use one of ${known.join(', ')}`;
  return `there is no field "${field}": delete its line${others}`;
}

/** What to do about a refusal. For a field that is left out that is what the field is for. */
function messageOf(issue: z.core.$ZodIssue, schema: Described, row: unknown): string {
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(placeAt(schema, issue.path).shape);
    return issue.keys.map((field) => strangerOf(field, known)).join('; ');
  }
  let value: unknown = row;
  for (const key of issue.path)
    value = (value as Readonly<Record<PropertyKey, unknown>> | null | undefined)?.[key];
  if (value === null) return 'this field is empty: fill it in, or delete its line';
  if (value !== undefined || issue.path.length === 0) return issue.message;
  const own = issue.message.startsWith('Invalid ')
    ? placeAt(schema, issue.path).sentence
    : issue.message;
  return `this field is missing${own ? `. ${own}` : ': fill it in'}`;
}

interface Parsed {
  readonly text: string;
  readonly data: unknown;
}

const shared = globalThis as { payClinicYaml?: Map<string, Parsed> };

/**
 * What files hold, by their paths, as they were read last. A build reads the rows in its configuration and again in its pages, which have no
 * module in common: reading takes long, so it stands where both find it.
 */
const known = (shared.payClinicYaml ??= new Map<string, Parsed>());

function parsed(path: string): unknown {
  const text = readFileSync(path, 'utf8');
  const before = known.get(path);
  if (before?.text === text) return before.data;
  const data: unknown = parse(text);
  known.set(path, { text, data });
  return data;
}

/** The rows of `<dir>/<file>`. `shown` is the folder as messages name it. */
export function readRows<T extends { id: string }>(
  dir: string,
  file: string,
  schema: z.ZodType<T>,
  shown = 'content/facts',
): T[] {
  const path = `${shown}/${file}`;
  let data: unknown;
  try {
    data = parsed(join(dir, file));
  } catch (error) {
    if (error instanceof YAMLParseError)
      throw new FactError(`${path} is not valid YAML: ${error.message}`);
    throw error;
  }
  if (!Array.isArray(data))
    throw new FactError(`${path} must be a list of rows: start each row with "- id: …"`);
  return data.map((row: unknown, index) => {
    const result = schema.safeParse(row);
    const found = troubles(row);
    if (result.success && found.length === 0) return result.data;
    const name =
      typeof row === 'object' && row !== null && 'id' in row
        ? `row "${String(row.id).slice(0, 80)}"`
        : `row ${index + 1}`;
    const lines = (result.error?.issues ?? []).map(
      (issue) =>
        `  ${issue.path.join('.') || 'row'}: ${messageOf(issue, schema as Described, row)}`,
    );
    lines.push(...found.map((line) => `  ${line}`));
    throw new FactError(`${path}, ${name} cannot be used:\n${lines.join('\n')}`);
  });
}

/** The same rows by their id, of which none may stand there twice. */
export function readRowMap<T extends { id: string }>(
  dir: string,
  file: string,
  schema: z.ZodType<T>,
  shown: string,
): Map<string, T> {
  const rows = new Map<string, T>();
  for (const row of readRows(dir, file, schema, shown)) {
    if (rows.has(row.id))
      throw new FactError(
        `${shown}/${file} holds "${row.id}" twice: give the second row an id of its own.`,
      );
    rows.set(row.id, row);
  }
  return rows;
}
