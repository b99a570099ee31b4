/**
 * Writes `sw.js` and the packs of pages that it fetches, from the finished site. Run again when a file
 * changes afterwards, as the export does. Nothing in them depends on the clock or the machine.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { fileOf, fingerprint, siteFiles } from './files.ts';
import type { OfflineList } from './list.ts';
import { pack } from './pack.ts';

/** Below the site; named by their contents, so that no store on the way ever holds an old one. */
const place = '_offline';

/** A pack is unpacked whole for each page that is read from it; pages of messages are small in one. */
const pagesInPack = { first: 12, later: 80 };

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));

function inGroups<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );
}

function makeList(folder: string): OfflineList {
  const { shared, languages } = siteFiles(folder);
  const files: Record<string, string> = {};
  const packs: Record<string, Record<string, string>> = {};
  const read = (file: string) => readFileSync(join(folder, file));
  const add = (file: string) => (files[file] = fingerprint(read(file)));

  const writePack = (addresses: readonly string[]): string => {
    const pages = addresses.map((address) => [address, String(read(fileOf(address)))] as const);
    const json = JSON.stringify(pack(pages));
    const name = createHash('sha256').update(json).digest('hex').slice(0, 12);
    const file = `${place}/${name}.json`;
    writeFileSync(join(folder, file), json);
    packs[file] = Object.fromEntries(
      addresses.map((address) => [address, fingerprint(read(fileOf(address)))]),
    );
    add(file);
    return file;
  };

  shared.forEach(add);
  const byLanguage = languages.map((language) => {
    const first = inGroups(language.first, pagesInPack.first).map(writePack);
    const later = inGroups(language.later, pagesInPack.later).map(writePack);
    language.search.forEach(add);
    return [language.folder, { first, later: [...language.search, ...later] }] as const;
  });
  const known = { shared, languages: Object.fromEntries(byLanguage), files, packs };
  const version = createHash('sha256').update(JSON.stringify(known)).digest('hex').slice(0, 12);
  return { version, ...known };
}

function workerCode(list: OfflineList): string {
  const { outputFiles } = buildSync({
    entryPoints: [here('worker/index.ts')],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: ['chrome99', 'safari15.4'],
    define: { OFFLINE_LIST: 'self.LIST' },
    tsconfigRaw: '{}',
    legalComments: 'none',
  });
  return `self.LIST=${JSON.stringify(list)};\n${outputFiles[0]?.text ?? ''}`;
}

/** `off` writes a worker in its place that deletes what devices keep, and itself. */
export function writeOffline(folder: string, { off = false } = {}): OfflineList | undefined {
  rmSync(join(folder, place), { recursive: true, force: true });
  if (off) {
    copyFileSync(here('off.js'), join(folder, 'sw.js'));
    return undefined;
  }
  mkdirSync(join(folder, place));
  const list = makeList(folder);
  writeFileSync(join(folder, 'sw.js'), workerCode(list));
  return list;
}
