/**
 * Writes a row for what changed in the facts: npm run changes. It goes on top of the record, with the
 * ids filled in and the words left to be written; a row whose words are not written yet is taken up again.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  changesFolder,
  differences,
  digestOf,
  listPath,
  printList,
  publishedRows,
  readList,
  recordFile,
} from '../../facts/changes.ts';
import { skeleton, withRow } from './row.ts';

const file = join(changesFolder, recordFile);
const record = readFileSync(file, 'utf8');
const [rows, list] = [publishedRows(), readList()];
const ids = differences(rows, list);
const say = (line: string) => process.stdout.write(`${line}\n`);

if (ids.length === 0) say('Every published fact is as recorded: nothing to write.');
else {
  const open = skeleton(record);
  const date = process.env['BUILD_DATE'] || new Date().toISOString().slice(0, 10);
  const { id, text } = withRow(record, date, [
    ...ids,
    ...[...list].filter(([, { change }]) => change === open).map(([fact]) => fact),
  ]);
  for (const [fact, one] of list) if (one.change === open) list.set(fact, { ...one, change: id });
  for (const fact of ids) {
    const row = rows.get(fact);
    list.set(fact, { digest: row && digestOf(row), change: id });
  }
  writeFileSync(file, text);
  writeFileSync(listPath(), printList(list));
  say(`${file}: the row "${id}" is about ${ids.join(', ')}. Write its title and what changed.`);
}
