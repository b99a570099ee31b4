/**
 * Checks a finished site: node src/build/checks/run.ts FOLDER [--base=/clinic/] [--site=https://…]
 * [--json=FILE]. A check without a complaint counts as one passed, every complaint as one failed.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadSite } from './site.ts';
import { checks } from './table.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { base: { type: 'string' }, site: { type: 'string' }, json: { type: 'string' } },
});
const site = loadSite(positionals[0] ?? 'dist', { base: values.base, origin: values.site });
const counts = { passed: 0, failed: 0 };
const lines: string[] = [];
if (site.pages.size === 0) {
  counts.failed += 1;
  lines.push(`There is no page in ${positionals[0] ?? 'dist'}: run "npm run build" first.`);
}
for (const [name, check] of Object.entries(checks)) {
  const problems = await check(site);
  if (problems.length === 0) counts.passed += 1;
  counts.failed += problems.length;
  for (const { where, what } of problems) lines.push(`${name}: ${where} ${what}`);
}
// A mistake in a shared part stands on every page: the first ones tell what it is.
const shown = lines.slice(0, 60);
if (lines.length > shown.length) shown.push(`… and ${lines.length - shown.length} more`);
const details = shown.join('\n');
if (values.json) writeFileSync(values.json, JSON.stringify({ ...counts, details }));
else process.stdout.write(`${details}\n${counts.passed} passed, ${counts.failed} failed\n`);
process.exitCode = counts.failed > 0 ? 1 : 0;
