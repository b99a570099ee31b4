/** The same commit gives the same bytes: whoever builds it can tell that nothing was put into what is served. */
import { createHash } from 'node:crypto';
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { root } from '../.ci/process.mjs';
import { loadSite } from '../src/build/checks/site.ts';
import { contextsOf } from '../src/build/export/contexts.ts';
import { epub } from '../src/build/export/epub.ts';
import { file as oneFile } from '../src/build/export/one-file.ts';
import { writeOffline } from '../src/build/offline/write.ts';
import { builtTree } from './support/builds.ts';

/**
 * Astro names each island by the folder that it was built in, which is another one here. Without these
 * names; what devices keep is written again, because it goes by what is in the pages.
 */
function withoutNames(folder: string): void {
  for (const page of globSync('**/*.html', { cwd: folder })) {
    const html = readFileSync(join(folder, page), 'utf8');
    writeFileSync(
      join(folder, page),
      html.replace(/(<astro-island\b[^>]*?) uid="[^"]*"/g, (_, tag: string) => tag),
    );
  }
  writeOffline(folder);
}

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
  const { dist: again, folder } = await builtTree('again');
  const first = join(folder, 'first');
  rmSync(first, { recursive: true, force: true });
  cpSync(join(root, 'dist'), first, { recursive: true });
  // The page of the copies is filled after a build; the copies themselves are made again below.
  cpSync(join(first, 'download'), join(again, 'download'), { recursive: true });
  for (const site of [first, again]) withoutNames(site);
  const [one, other] = [digests(first), digests(again)];
  const names = [...new Set([...one.keys(), ...other.keys()])].sort();
  expect(names.length).toBeGreaterThan(500);
  expect(
    names.filter((name) => one.get(name) !== other.get(name)),
    'files that differ: build "dist" again if it is older than the sources',
  ).toEqual([]);
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
