/**
 * The published data: there, as the schema beside each file says, and with no address that must not
 * be published.
 */
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Problem, Site } from './site.ts';

const list = '/data/sources.json';

/** Each file that others may rely on, and the part of it that is never empty. */
const promised: Readonly<Record<string, string>> = {
  [list]: 'sources',
  '/data/messages.json': 'messages',
  '/data/limits.json': 'rules',
  '/data/cards.json': 'banks',
  '/data/phones.json': 'callingCodes',
  '/data/retry.json': 'rules',
  '/data/reminders.json': 'rules',
  '/data/pinyin.json': 'phrases',
  '/data/triage.json': 'questions',
};

interface Source {
  readonly id: string;
  readonly rehosted?: boolean;
  readonly addresses: readonly string[];
}
/** The ids of sources that a file, or a row of it, was put together from; or sources of its own. */
interface Sourced {
  readonly id?: string;
  readonly sources?: readonly (string | Source)[];
}

type Schema = Readonly<Record<string, unknown>>;

/** Fields of a schema, at any depth, that carry no sentence. */
function unsaid(schema: Schema, path = ''): string[] {
  const fields = Object.entries((schema['properties'] ?? {}) as Readonly<Record<string, Schema>>);
  const inner = ['items', 'additionalProperties', 'anyOf', 'prefixItems']
    .flatMap((key) => schema[key] ?? [])
    .filter((one): one is Schema => typeof one === 'object');
  return [
    ...fields.flatMap(([name, field]) => [
      ...(field['description'] === undefined ? [`${path}.${name}`] : []),
      ...unsaid(field, `${path}.${name}`),
    ]),
    ...inner.flatMap((one) => unsaid(one, path)),
  ];
}

/** Every file against the schema that is published with it, read by a library and not by us. */
export function schemas(site: Site): Problem[] {
  const ajv = new Ajv2020({
    allErrors: false,
    formats: { uri: (text: string) => URL.canParse(text) },
  });
  const problemsOf = (file: string): string[] => {
    const beside = file.replace(/\.json$/, '.schema.json');
    if (!site.files.has(beside)) return ['has no schema beside it: see src/routes/data/files.ts'];
    try {
      const schema = JSON.parse(site.read(beside)) as Schema;
      const nameless = unsaid(schema).map((path) => `has a schema that says nothing of "${path}"`);
      const fits = ajv.compile(schema);
      if (fits(JSON.parse(site.read(file)))) return nameless;
      return [...nameless, `differs from its schema: ${ajv.errorsText(fits.errors)}`];
    } catch (error) {
      return [`cannot be read with its schema: ${String(error)}`];
    }
  };
  return [...site.files]
    .filter((file) => /^\/data\/[\w-]+\.json$/.test(file))
    .flatMap((where) => problemsOf(where).map((what) => ({ where, what })));
}

export function data(site: Site): Problem[] {
  const problems: Problem[] = [];
  const read = (file: string): Readonly<Record<string, unknown>> => {
    if (!site.files.has(file)) {
      problems.push({ where: file, what: 'is not there: see src/routes/table.ts' });
      return {};
    }
    try {
      return JSON.parse(site.read(file)) as Readonly<Record<string, unknown>>;
    } catch (error) {
      problems.push({ where: file, what: `is no JSON: ${String(error)}` });
      return {};
    }
  };
  const files = Object.entries(promised).map(([where, part]) => ({
    where,
    part,
    json: read(where),
  }));
  const sources = (files[0]?.json['sources'] ?? []) as readonly Source[];
  const known = new Set(sources.map(({ id }) => id));
  for (const { where, part, json } of files) {
    const rows = Object.values(json[part] ?? {}) as readonly Sourced[];
    if (rows.length === 0) problems.push({ where, what: `lists no ${part}` });
    if (where === list) continue;
    const all = [json as Sourced, ...rows].map(({ id, sources: cited = [] }) => ({ id, cited }));
    const own = new Set(all[0]?.cited.map((source) => typeof source !== 'string' && source.id));
    for (const { id, cited } of all)
      for (const source of cited)
        if (typeof source === 'string' && !known.has(source) && !own.has(source))
          problems.push({
            where,
            what: `${id ?? 'the file'} cites "${source}", which ${list} lacks`,
          });
  }
  for (const { id, rehosted, addresses } of sources)
    if (rehosted && addresses.length > 0)
      problems.push({ where: list, what: `publishes the address of the re-hosted copy "${id}"` });
  return problems;
}
