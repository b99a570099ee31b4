/** The record of what changed on this site: `content/changes.yaml`. */
import { join } from 'node:path';
import { FactError, allFacts, type Facts } from './load.ts';
import { readRows } from './rows.ts';
import { changeSchema, type Change } from './schema.ts';

/** Reads the file in a folder, newest first. Throws {@link FactError} at the first row that cannot be used. */
export function loadChanges(dir: string, facts: Facts): Change[] {
  const rows = readRows(dir, 'changes.yaml', changeSchema, 'content');
  const seen = new Set<string>();
  for (const { id, facts: ids } of rows) {
    if (seen.has(id)) throw new FactError(`content/changes.yaml holds "${id}" twice.`);
    seen.add(id);
    for (const fact of ids)
      if (!facts.facts.has(fact) && !facts.contacts.has(fact) && !facts.menus.has(fact))
        throw new FactError(
          `content/changes.yaml, row "${id}" names the fact "${fact}", which does not exist: correct the id.`,
        );
  }
  return rows.sort((a, b) => b.date.localeCompare(a.date));
}

export const allChanges = (): Change[] => loadChanges(join(process.cwd(), 'content'), allFacts());
