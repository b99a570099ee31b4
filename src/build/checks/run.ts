/**
 * Checks a finished site: node src/build/checks/run.ts FOLDER [--base=/clinic/] [--site=https://…]
 * [--json=FILE]. A check without a complaint counts as one passed, every complaint as one failed.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadSite } from './site.ts';
import { checks } from './table.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { base: { type: 'string' }, site: { type: 'string' }, json: { type: 'string' } },
});
const folder = positionals[0] ?? 'dist';
const counts = { passed: 0, failed: 0 };
const lines: string[] = [];
// The build writes it last. Without it every check would find the same thing wrong, on every page.
if (!existsSync(join(folder, 'sw.js'))) {
  counts.failed += 1;
  lines.push(
    `${folder} is no finished site (it has no sw.js): run "npm run build" to its end first.`,
  );
} else {
  const site = loadSite(folder, { base: values.base, origin: values.site });
  for (const [name, check] of Object.entries(checks)) {
    const problems = await check(site);
    if (problems.length === 0) counts.passed += 1;
    counts.failed += problems.length;
    for (const { where, what } of problems) lines.push(`${name}: ${where} ${what}`);
  }
}
// A mistake in a shared part stands on every page: the first ones tell what it is.
const shown = lines.slice(0, 60);
if (lines.length > shown.length) shown.push(`… and ${lines.length - shown.length} more`);
const details = shown.join('\n');
if (values.json) writeFileSync(values.json, JSON.stringify({ ...counts, details }));
else process.stdout.write(`${details}\n${counts.passed} passed, ${counts.failed} failed\n`);
process.exitCode = counts.failed > 0 ? 1 : 0;
