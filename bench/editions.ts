/** What the copies to take along weigh, as the last export wrote them. */
import { existsSync, readFileSync } from 'node:fs';
import { print } from './table.ts';

const list = 'dist/download/editions.json';

interface Listed {
  readonly file?: string;
  readonly id: string;
  readonly bytes?: number;
  readonly reason?: string;
}

export function benchEditions(): void {
  if (!existsSync(list)) {
    console.log('\nCopies to take along: none, run "npm run export" first.');
    return;
  }
  const { editions } = JSON.parse(readFileSync(list, 'utf8')) as { editions: readonly Listed[] };
  print(
    'Copies to take along (npm run export prints the time that each takes)',
    ['copy', 'bytes'],
    editions.map(({ id, file, bytes, reason }) => [file ?? id, bytes ?? `none: ${reason ?? ''}`]),
  );
}
