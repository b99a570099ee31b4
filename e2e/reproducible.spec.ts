/** The same commit gives the same bytes: whoever builds it can tell that nothing was put into what is served. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { loadSite } from '../src/build/checks/site.ts';
import { contextsOf } from '../src/build/export/contexts.ts';
import { epub } from '../src/build/export/epub.ts';
import { file as oneFile } from '../src/build/export/one-file.ts';
import { builtTree } from './support/builds.ts';

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Every file of a built site with what is in it. */
const digests = (folder: string): Map<string, string> =>
  new Map(
    globSync('**/*', { cwd: folder, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length), digest(readFileSync(path))]),
  );

test('two builds of one commit are the same, to the byte, and so are their copies', async () => {
  test.setTimeout(600_000);
  // With an address, so that feed, sitemap and canonical addresses are compared, too. Pictures are drawn
  // once: the second build takes them from `.cache/pictures`.
  const env = { SITE_URL: 'https://example.org' };
  const { dist: first } = await builtTree('first-build', env);
  const { dist: again } = await builtTree('second-build', env);
  const [one, other] = [digests(first), digests(again)];
  const names = [...new Set([...one.keys(), ...other.keys()])].sort();
  expect(names.length).toBeGreaterThan(500);
  for (const made of ['/feed.xml', '/sitemap.xml']) expect(names).toContain(made);
  expect(names.filter((name) => name.endsWith('.png')).length).toBeGreaterThan(20);
  expect(names.filter((name) => one.get(name) !== other.get(name))).toEqual([]);
  const [here, there] = [first, again].map((site) => contextsOf(loadSite(site))[0]);
  if (!here || !there) throw new Error('A site has no home page.');
  // The folder is the same pages once more, and the browser writes the minute into what it prints.
  for (const { id, build } of [oneFile, epub]) {
    const made = await Promise.all([build(here), build(there)]);
    const [a, b] = made.map((copy) => ('reason' in copy ? copy.reason : digest(copy)));
    expect(a, id).toMatch(/^[\da-f]{64}$/);
    expect(b, id).toBe(a);
  }
});
