/** Licences travel with what they cover: the notices and their full texts, as one file of the site. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export const GET = () => {
  const texts = readdirSync('LICENSES')
    .sort()
    .map((file) => `${file}\n\n${readFileSync(join('LICENSES', file), 'utf8')}`);
  const all = [readFileSync('NOTICE', 'utf8'), readFileSync('LICENSE', 'utf8'), ...texts];
  return new Response(all.join(`\n${'-'.repeat(72)}\n\n`));
};
