/** The published data: there, well formed, and with no address that must not be published. */
import type { Problem, Site } from './site.ts';

const promised = ['/data/limits.json', '/data/sources.json', '/data/messages.json'] as const;

interface Limits {
  readonly rules?: readonly { readonly id: string; readonly sources: readonly string[] }[];
}
interface Messages {
  readonly messages?: readonly { readonly id: string; readonly family: string }[];
}
interface Sources {
  readonly sources?: readonly {
    readonly id: string;
    readonly rehosted?: boolean;
    readonly addresses: readonly string[];
  }[];
}

export function data(site: Site): Problem[] {
  const problems: Problem[] = [];
  const read = (file: string): unknown => {
    if (!site.files.has(file)) {
      problems.push({ where: file, what: 'is not there: see src/routes/table.ts' });
      return {};
    }
    try {
      return JSON.parse(site.read(file));
    } catch (error) {
      problems.push({ where: file, what: `is no JSON: ${String(error)}` });
      return {};
    }
  };
  const { rules = [] } = read(promised[0]) as Limits;
  const { sources = [] } = read(promised[1]) as Sources;
  const { messages = [] } = read(promised[2]) as Messages;
  if (rules.length === 0) problems.push({ where: promised[0], what: 'lists no rule' });
  if (sources.length === 0) problems.push({ where: promised[1], what: 'lists no source' });
  if (messages.length === 0) problems.push({ where: promised[2], what: 'lists no message' });
  const known = new Set(sources.map(({ id }) => id));
  for (const rule of rules)
    for (const id of rule.sources)
      if (!known.has(id))
        problems.push({
          where: promised[0],
          what: `${rule.id} cites "${id}", which ${promised[1]} lacks`,
        });
  for (const { id, rehosted, addresses } of sources)
    if (rehosted && addresses.length > 0)
      problems.push({
        where: promised[1],
        what: `publishes the address of the re-hosted copy "${id}"`,
      });
  return problems;
}
