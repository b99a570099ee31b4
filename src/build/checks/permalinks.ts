/** No address that others link to is lost, and every new one is in the list. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  lostOf,
  permalinksFile,
  partsOf,
  permalinksOf,
  readPermalinks,
  whatToDo,
  type Permalinks,
} from '../permalinks/list.ts';
import { readRedirects, type Redirect } from '../../facts/redirects.ts';
import { leadsOn } from '../export/contexts.ts';
import type { Problem, Site } from './site.ts';

/** Nobody would reach it by its old name. The mark of a part that moved on its page is no part itself. */
function isThere(site: Site, from: string): boolean {
  const [path = '', id] = from.split('#');
  const page = site.pages.get(path);
  if (!page || leadsOn(page)) return false;
  return id === undefined || partsOf(page).includes(id);
}

/** What is lost of `listed`, and what is new in the site. */
export function compare(
  site: Site,
  listed: Permalinks,
  redirects: readonly Pick<Redirect, 'from' | 'to'>[],
): Problem[] {
  const now = permalinksOf(site);
  const problems: Problem[] = lostOf(listed, redirects, (address) => {
    const ids = now.get(address);
    return ids && new Set(ids);
  }).map((where) => ({ where, what: whatToDo }));
  for (const [address, ids] of now) {
    const known = new Set(listed.get(address));
    const added = listed.has(address) ? ids.filter((id) => !known.has(id)) : [''];
    if (added.length > 0)
      problems.push({
        where: address,
        what: `is not in ${permalinksFile} with ${added.map((id) => `"#${id}"`).join(', ')}: run "npm run permalinks" and commit the list`,
      });
  }
  const where = 'content/redirects.yaml';
  for (const { from, to } of redirects) {
    const [path = '', id] = to.split('#');
    const target = site.pages.get(path);
    if (!target || (id !== undefined && !target.ids.has(id)))
      problems.push({ where, what: `leads from "${from}" to "${to}", which does not exist` });
    if (isThere(site, from))
      problems.push({
        where,
        what: `leads on from "${from}", which is still there: take the row out`,
      });
  }
  return problems;
}

export function permalinks(site: Site): Problem[] {
  const path = join(process.cwd(), permalinksFile);
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  return compare(site, readPermalinks(text), readRedirects());
}
