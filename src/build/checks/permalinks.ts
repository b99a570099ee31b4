/** No address that others link to is lost, and every new one is in the list. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { permalinksOf, readPermalinks, type Permalinks } from '../permalinks/list.ts';
import { readRedirects, type Redirect } from '../../facts/redirects.ts';
import type { Problem, Site } from './site.ts';

const file = 'content/permalinks.txt';

/** What is lost of `listed`, and what is new in the site. */
export function compare(
  site: Site,
  listed: Permalinks,
  redirects: readonly Pick<Redirect, 'from' | 'to'>[],
): Problem[] {
  const now = permalinksOf(site);
  const led = new Set(redirects.map(({ from }) => from));
  const problems: Problem[] = [];
  const lost = (address: string) => {
    if (!led.has(address))
      problems.push({
        where: address,
        what: `is in ${file} and no longer in the site: bring it back, or add a row to content/redirects.yaml`,
      });
  };
  for (const [address, ids] of listed) {
    const there = now.get(address);
    if (!there || led.has(address)) {
      // A page that leads on takes the part after the hash along.
      lost(address);
      continue;
    }
    const parts = new Set(there);
    for (const id of ids) if (!parts.has(id)) lost(`${address}#${id}`);
  }
  for (const [address, ids] of now) {
    const known = new Set(listed.get(address));
    const added = listed.has(address) ? ids.filter((id) => !known.has(id)) : [''];
    if (added.length > 0)
      problems.push({
        where: address,
        what: `is not in ${file} with ${added.map((id) => `"#${id}"`).join(', ')}: run "npm run permalinks" and commit the list`,
      });
  }
  for (const { from, to } of redirects) {
    const [path = '', id] = to.split('#');
    const target = site.pages.get(path);
    if (!target || (id !== undefined && !target.ids.has(id)))
      problems.push({
        where: 'content/redirects.yaml',
        what: `leads from "${from}" to "${to}", which does not exist`,
      });
  }
  return problems;
}

export function permalinks(site: Site): Problem[] {
  const path = join(process.cwd(), file);
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  return compare(site, readPermalinks(text), readRedirects());
}
