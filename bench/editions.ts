/** What the copies to take along weigh, and how long each takes to make. Nothing is written. */
import { address } from '../src/build/address.ts';
import { loadSite } from '../src/build/checks/site.ts';
import { contextsOf } from '../src/build/export/contexts.ts';
import { editions } from '../src/build/export/editions.ts';
import { print } from './table.ts';

export async function benchEditions(): Promise<void> {
  const { site: origin, base } = address(process.env);
  const rows: (string | number)[][] = [];
  for (const context of contextsOf(loadSite('dist', { base, origin })))
    for (const { build, file } of editions) {
      const start = performance.now();
      const made = await build(context);
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      const size = 'reason' in made ? `none: ${made.reason}` : made.length;
      rows.push([file(context.lang), size, seconds]);
    }
  print('Copies to take along', ['copy', 'bytes', 'seconds'], rows);
}
