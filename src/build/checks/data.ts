/** The published data: there, well formed, and with no address that must not be published. */
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
