/**
 * The record of what changed on this site, `content/changes/record.yaml`, and the list beside it of
 * what every published fact was when it was last recorded. Where the two and the facts do not agree
 * the build stops, so that no figure changes without a word to those who rely on it.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allFacts, type Facts } from './load.ts';
import { messageAddress } from './messages-address.ts';
import { allMessages, type Messages } from './messages.ts';
import { FactError, readRowMap } from './rows.ts';
import { changeSchema, type Change } from './schema.ts';

export const changesFolder = 'content/changes';
export const recordFile = 'record.yaml';
const listFile = 'published.txt';

/** What a published row was, and the row of the record that tells of it. */
export interface Recorded {
  /** `undefined` for a fact that is gone: its id is never used again. */
  readonly digest: string | undefined;
  readonly change: string;
}

export type Rows = ReadonlyMap<string, object>;

/** Everything that has an id of its own and that others cite, by that id. */
export const publishedRows = (
  { facts, contacts, menus }: Pick<Facts, 'facts' | 'contacts' | 'menus'> = allFacts(),
  { messages }: Pick<Messages, 'messages'> = allMessages(),
): Rows => new Map<string, object>([...facts, ...contacts, ...menus, ...messages]);

/** Where it is shown, as a root link. Ids of messages alone hold a full stop. */
export const evidenceAddress = (id: string): string =>
  id.includes('.') ? messageAddress(id) : `/reference/facts/#${id}`;

/** To read a source again and find the same is no change, nor is it to move a row to another file. */
const silent = new Set(['topic', 'checked', 'reviewDays']);

/** Names in their order; what is empty says nothing, so that a new field changes no digest. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value)
    .filter(
      ([name, one]) =>
        !silent.has(name) && one !== undefined && !(Array.isArray(one) && one.length === 0),
    )
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return fields.map(([name, one]) => [name, canonical(one)]);
}

export const digestOf = (row: object): string =>
  createHash('sha256')
    .update(JSON.stringify(canonical(row)))
    .digest('hex')
    .slice(0, 12);

const gone = 'gone';

export function parseList(text: string): Map<string, Recorded> {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => {
      const [id = '', digest = '', change = ''] = line.split(' ');
      return [id, { digest: digest === gone ? undefined : digest, change }];
    }),
  );
}

export const printList = (list: ReadonlyMap<string, Recorded>): string =>
  [
    '# Written by "npm run changes": every published fact, a digest of it, and the row of record.yaml that last told of it.',
    ...[...list]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, { digest = gone, change }]) => `${id} ${digest} ${change}`),
    '',
  ].join('\n');

/** Ids of rows that are not as the list has them: changed, new, or gone. */
export function differences(rows: Rows, list: ReadonlyMap<string, Recorded>): string[] {
  const ids = [...new Set([...rows.keys(), ...list.keys()])].sort();
  return ids.filter((id) => {
    const row = rows.get(id);
    return (row && digestOf(row)) !== list.get(id)?.digest;
  });
}

/** Reads the record, newest first. Throws {@link FactError} at the first row that cannot be used. */
export function loadChanges(
  dir: string,
  rows: Rows,
  list: ReadonlyMap<string, Recorded> = new Map(),
): Change[] {
  const shown = `${changesFolder}/${recordFile}`;
  const changes = [...readRowMap(dir, recordFile, changeSchema, changesFolder).values()];
  for (const { id, facts } of changes)
    for (const fact of facts)
      if (!rows.has(fact) && !list.has(fact))
        throw new FactError(
          `${shown}, row "${id}" names the fact "${fact}", which does not exist: correct the id.`,
        );
  return changes.sort((a, b) => b.date.localeCompare(a.date));
}

/** Stops the build where a published fact is not as the record last told of it. */
export function checkRecord(
  rows: Rows,
  list: ReadonlyMap<string, Recorded>,
  changes: readonly Change[],
): void {
  const ids = differences(rows, list);
  const what = (id: string) =>
    `${id} (${!rows.has(id) ? 'gone' : list.has(id) ? 'changed' : 'new'})`;
  if (ids.length > 0)
    throw new FactError(
      `${ids.length} published fact${ids.length === 1 ? ' is' : 's are'} not as recorded: ${ids.slice(0, 5).map(what).join(', ')}${ids.length > 5 ? ', …' : ''}. Run "npm run changes", say in the new row of ${changesFolder}/${recordFile} what changed for a reader, and commit both files with the fact.`,
    );
  const byId = new Map(changes.map((change) => [change.id, change]));
  for (const [id, { change }] of list) {
    const told = byId.get(change);
    if (!told?.all && !told?.facts.includes(id))
      throw new FactError(
        `${changesFolder}/${listFile} says that the row "${change}" tells of "${id}", and ${told ? 'it does not name it' : 'there is no such row'}: add the fact to the row in ${recordFile}, or run "npm run changes".`,
      );
  }
}

const folder = () => join(process.cwd(), changesFolder);

export const listPath = (): string => join(folder(), listFile);

export const readList = (): Map<string, Recorded> =>
  parseList(existsSync(listPath()) ? readFileSync(listPath(), 'utf8') : '');

export const allChanges = (): Change[] => loadChanges(folder(), publishedRows(), readList());

/** The project's record against the project's facts. */
export const checkChanges = (): void => {
  checkRecord(publishedRows(), readList(), allChanges());
};
