/**
 * Makes the editions to take along from a finished site: node src/build/export/run.ts [FOLDER].
 * SITE_URL, BASE_PATH and BUILD_DATE are those of the build.
 */
import { parseArgs } from 'node:util';
import { formatSize } from '../../facts/index.ts';
import { address } from '../address.ts';
import { loadSite } from '../checks/site.ts';
import { unpackAll } from '../compress/compress.ts';
import { contextsOf } from './contexts.ts';
import { editions, finishes } from './editions.ts';
import { clearDownloads, fillPages, writeEdition, writeLists } from './publish.ts';
import type { Context, Edition, Outcome } from './types.ts';

const { positionals } = parseArgs({ allowPositionals: true });
const folder = positionals[0] ?? 'dist';

const say = (line: string) => process.stdout.write(`${line}\n`);

async function make(edition: Edition, context: Context): Promise<Outcome> {
  const { lang } = context;
  const start = performance.now();
  const made = await edition.build(context);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if ('reason' in made) {
    say(`${edition.file(lang)} was not made: ${made.reason}`);
    return { id: edition.id, lang, reason: made.reason };
  }
  say(`${edition.file(lang)}: ${formatSize('en', made.length)} in ${seconds} s`);
  return writeEdition(folder, context, edition, made);
}

const { site: origin, base } = address(process.env);
clearDownloads(folder);
await unpackAll(folder);
const contexts = contextsOf(loadSite(folder, { base, origin }));
if (contexts.length === 0) {
  say(`There is no page in ${folder}: run "npm run build" first.`);
  process.exit(1);
}
const outcomes: Outcome[] = [];
for (const context of contexts)
  for (const edition of editions) outcomes.push(await make(edition, context));
writeLists(folder, outcomes);
fillPages(folder, contexts, outcomes);
for (const finish of finishes) await finish(folder, contexts);
