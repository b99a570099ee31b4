/**
 * The site as a host would serve it over time: the finished one, later ones, one that is cut off
 * while it is uploaded. What is served at an address changes as a deployment changes it.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../.ci/process.mjs';
import type { OfflineList } from '../../src/build/offline/list.ts';
import { writeOffline } from '../../src/build/offline/write.ts';

const trees = join(root, '.cache/trees/installed');

/** What the errands' server serves. */
export const served = join(trees, 'served');

export const finished = join(root, 'dist');

export function serveNow(folder: string): void {
  mkdirSync(trees, { recursive: true });
  rmSync(served, { force: true });
  symlinkSync(folder, served);
}

/** A copy of the finished site in which files are changed; `false` leaves the worker as it was. */
export function laterVersion(
  name: string,
  change: (folder: string) => void,
  worker: { off?: boolean } | false = {},
): string {
  const folder = join(trees, name);
  rmSync(folder, { recursive: true, force: true });
  cpSync(finished, folder, { recursive: true });
  change(folder);
  if (worker) writeOffline(folder, worker);
  return folder;
}

export function replaceIn(file: string, before: string | RegExp, after: string): void {
  const text = readFileSync(file, 'utf8');
  const changed = text.replace(before, after);
  if (changed === text) throw new Error(`${file} does not hold ${String(before)}.`);
  writeFileSync(file, changed);
}

export function listOf(folder: string): OfflineList {
  const line = readFileSync(join(folder, 'sw.js'), 'utf8').split(';\n')[0] ?? '';
  return JSON.parse(line.replace('self.LIST=', '')) as OfflineList;
}
