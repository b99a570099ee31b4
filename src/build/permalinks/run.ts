/** Writes the list of a built site's addresses: npm run permalinks. What the list had and the site lost, it keeps. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { loadSite } from '../checks/site.ts';
import { permalinksFile as file, permalinksOf, printPermalinks, readPermalinks } from './list.ts';

const before = readPermalinks(existsSync(file) ? readFileSync(file, 'utf8') : '');
const now = permalinksOf(loadSite('dist'));
const all = new Map(
  [...new Set([...before.keys(), ...now.keys()])]
    .sort()
    .map((address) => [
      address,
      [...new Set([...(before.get(address) ?? []), ...(now.get(address) ?? [])])].sort(),
    ]),
);
writeFileSync(file, printPermalinks(all));
process.stdout.write(
  `${file}: ${all.size} pages, ${[...all.values()].flat().length} parts of them.\n`,
);
