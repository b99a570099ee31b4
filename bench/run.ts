/**
 * `npm run bench`: what pages weigh, how soon they show, how large and how quick the logic is. One
 * table, printed and never asserted; the budgets that must hold are checked by `npm test`.
 */
import { existsSync } from 'node:fs';
import { benchBuilds } from './builds.ts';
import { benchEditions } from './editions.ts';
import { logicSizes, logicTimes } from './logic.ts';
import { benchMessages } from './messages.ts';
import { measurePages } from './pages.ts';
import { benchSearch } from './search.ts';
import { prepareSites } from './sites.ts';
import { print } from './table.ts';

if (!existsSync('dist/index.html')) {
  console.error('There is no built site to measure: run "npm run build" first.');
  process.exit(1);
}

const runs = 9;
const sites = await prepareSites('dist', [
  '',
  'guides/names/',
  'guides/limits/',
  'guides/failed-order/',
  'tools/decoder/',
  'tools/names/',
  'tools/limits/',
  'tools/cards/',
  'tools/phones/',
  'tools/retry/',
  'tools/reminders/',
  'tools/triage/',
  'tools/show-card/',
]);

print(
  'Pages: bytes as brotli, script and data with the tool live; on a slow line and a processor slowed 4 times',
  [
    'page',
    'HTML+CSS',
    'gzip',
    'bare',
    'script',
    'data',
    'in use',
    'aim',
    `paint ms (median of ${runs})`,
    'bare',
    'ratio',
    'live ms',
    'long tasks ms',
    'bare',
    'shift',
  ],
  await measurePages(sites, runs),
);

print('Logic in the browser: minified, brotli', ['bundle', 'bytes', 'budget'], await logicSizes());
print('Logic, one call', ['function', 'median µs', 'input'], logicTimes());
await benchSearch(sites.ours);
await benchMessages();
await benchEditions();
await benchBuilds();
