/**
 * Reads and checks `content/facts`. Nothing else in the project opens those files: pages, widgets,
 * published data and tests all come through here, in Astro's build as well as in plain Node.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { FactError, readRows } from './rows.ts';
import {
  contactSchema,
  factSchema,
  menuSchema,
  phraseSchema,
  sourceSchema,
  termSchema,
  type Contact,
  type Fact,
  type Menu,
  type Phrase,
  type Source,
  type Term,
} from './schema.ts';

export { FactError };

/** A fact row and the file (its topic) that it stands in, "limits" for `limits.yaml`. */
export type FactRow = Fact & { readonly topic: string };

export interface Facts {
  readonly facts: ReadonlyMap<string, FactRow>;
  readonly contacts: ReadonlyMap<string, Contact>;
  readonly menus: ReadonlyMap<string, Menu>;
  readonly phrases: ReadonlyMap<string, Phrase>;
  readonly terms: ReadonlyMap<string, Term>;
  readonly sources: ReadonlyMap<string, Source>;
}

/** Files with a schema of their own; every other `.yaml` file holds plain facts on one topic. */
const ownSchema = {
  sources: sourceSchema,
  contacts: contactSchema,
  menus: menuSchema,
  phrases: phraseSchema,
  terms: termSchema,
} as const;

/** Puts rows into a map by id, refusing a second row of the same id in any file of the family. */
function index<T extends { id: string }>(
  rows: Iterable<T>,
  family: Map<string, string>,
  file: string,
): Map<string, T> {
  const map = new Map<string, T>();
  for (const row of rows) {
    const first = family.get(row.id);
    if (first)
      throw new FactError(
        `The id "${row.id}" stands ${first === file ? `twice in ${file}` : `in ${first} and again in ${file}`}: give the second row an id of its own.`,
      );
    family.set(row.id, file);
    map.set(row.id, row);
  }
  return map;
}

function requireKnown(
  kind: string,
  ids: readonly string[],
  known: { has(id: string): boolean },
  where: string,
  file: string,
) {
  for (const id of ids)
    if (!known.has(id))
      throw new FactError(
        `${where} names the ${kind} "${id}", which does not exist: add it to content/facts/${file}, or correct the id.`,
      );
}

const blanks = (text: string) => [...new Set(text.match(/\{[a-z]+\}/g) ?? [])].sort().join(' ');

/** Reads every file of a facts folder. Throws {@link FactError} at the first row that cannot be used. */
export function loadFacts(dir: string): Facts {
  // Facts, contacts and menus are cited by id in one name space: an id means one thing.
  const citable = new Map<string, string>();
  const read = <K extends keyof typeof ownSchema>(name: K) => {
    const file = `${name}.yaml`;
    const schema = ownSchema[name] as unknown as z.ZodType<z.infer<(typeof ownSchema)[K]>>;
    return existsSync(join(dir, file)) ? readRows(dir, file, schema) : [];
  };
  const sources = index(read('sources'), new Map(), 'sources.yaml');
  const contacts = index(read('contacts'), citable, 'contacts.yaml');
  const menus = index(read('menus'), citable, 'menus.yaml');
  const phrases = index(read('phrases'), new Map(), 'phrases.yaml');
  const terms = index(read('terms'), new Map(), 'terms.yaml');
  const facts = new Map<string, FactRow>();
  for (const file of readdirSync(dir)
    .filter((name) => name.endsWith('.yaml'))
    .sort()) {
    const topic = file.slice(0, -'.yaml'.length);
    if (topic in ownSchema) continue;
    for (const [id, row] of index(readRows(dir, file, factSchema), citable, file))
      facts.set(id, { ...row, topic });
  }
  for (const row of [...facts.values(), ...contacts.values(), ...menus.values()])
    requireKnown('source', row.sources, sources, `The row "${row.id}"`, 'sources.yaml');
  for (const phrase of phrases.values()) {
    requireKnown(
      'fact',
      phrase.basis,
      citable,
      `The phrase "${phrase.id}"`,
      'limits.yaml or its neighbours',
    );
    if (blanks(phrase.zh) !== blanks(phrase.en))
      throw new FactError(
        `The phrase "${phrase.id}" has the blanks ${blanks(phrase.zh) || 'none'} in Chinese and ${blanks(phrase.en) || 'none'} in English: use the same ones in both.`,
      );
  }
  return { facts, contacts, menus, phrases, terms, sources };
}

let loaded: Facts | undefined;

/** The project's facts, read once. Astro, the tests and the benchmark all run at the project's root. */
export function allFacts(): Facts {
  loaded ??= loadFacts(join(process.cwd(), 'content', 'facts'));
  return loaded;
}
