/** Which pages the errands visit: all that matter most, and a fair sample of the rest. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every page of a built site, by its address below the base ("guides/names/", "" is the home page). */
export function addresses(folder = 'dist'): string[] {
  return (
    globSync('**/*.html', { cwd: folder })
      .map((file) => file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'))
      // A copy to take along is no page.
      .filter((address) => !/^download\/.+\.html$/.test(address))
      .sort()
  );
}

/** One page of each kind, for what takes long. */
export const kinds = [
  ...['', 'guides/limits/', 'tools/names/', 'tools/triage/plans/', 'errors/', 'embed/'],
  ...['errors/alipay-client-8000/', 'errors/family/identity-mismatch/', 'reference/facts/'],
  ...['reference/phrases/', 'about/', 'search/', 'download/', '404.html', 'embed/limits/'],
];

/** A small generator of numbers that are the same in every run. */
function* numbers(seed: number): Generator<number> {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** Pages that lead on by themselves stand beside those that are read (`/errors/…`). */
const leadsOn = (address: string, folder: string): boolean =>
  address.endsWith('/') &&
  readFileSync(join(folder, address, 'index.html'), 'utf8').includes('http-equiv="refresh"');

/** Guides and tools are all visited. Others count as one template for each folder. */
function template(address: string, folder: string): string | undefined {
  if (/^(guides|tools)\//.test(address)) return undefined;
  const parent = address.replace(/[^/]*\/?$/, '') || address;
  return leadsOn(address, folder) ? `${parent} leads on` : parent;
}

/** All guides and tools, one page of each other template, and `most` of what is left, the same every time. */
export function sample(all: readonly string[], most = 10, folder = 'dist'): string[] {
  const seen = new Set<string>();
  const chosen = all.filter((address) => {
    const kind = template(address, folder);
    if (kind === undefined) return true;
    const first = !seen.has(kind);
    seen.add(kind);
    return first;
  });
  // One page that leads on is like the other.
  const rest = all.filter((address) => !chosen.includes(address) && !leadsOn(address, folder));
  const random = numbers(20_261_122);
  while (rest.length > 0 && chosen.length < all.length && most-- > 0)
    chosen.push(...rest.splice(Math.floor((random.next().value as number) * rest.length), 1));
  return chosen.sort();
}

/** What this run visits: `npm run test:all` takes every page. */
export const visited = (): string[] =>
  process.env['CHECK_ALL'] === '1' ? addresses() : sample(addresses());
