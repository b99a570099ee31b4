import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadSite } from '../checks/site.ts';
import { siteFiles } from '../offline/files.ts';
import { isPacked, packAll, unpackAll } from './compress.ts';

let folder: string;
const long = 'Words that come again, and again, and again. '.repeat(20);
const put = (file: string, text: string) => {
  mkdirSync(join(folder, file, '..'), { recursive: true });
  writeFileSync(join(folder, file), text);
};
const read = (file: string) => readFileSync(join(folder, file));
const all = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'compress-'));
  put('index.html', `<html lang="en">${long}`);
  put('_astro/a.js', `"${long}"`);
  put('data/limits.json', `["${long}"]`);
  put('guides/index.html.md', long);
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('packAll', () => {
  it('writes what unpacks to the text, with its time', async () => {
    utimesSync(join(folder, 'index.html'), 1_000, 2_000);
    const sizes = await packAll(folder);
    const texts = ['index.html', '_astro/a.js', 'data/limits.json', 'guides/index.html.md'];
    for (const file of texts) {
      expect(gunzipSync(read(`${file}.gz`)).equals(read(file))).toBe(true);
      expect(brotliDecompressSync(read(`${file}.br`)).equals(read(file))).toBe(true);
    }
    for (const way of ['gz', 'br'])
      expect(statSync(join(folder, `index.html.${way}`)).mtimeMs).toBe(2_000_000);
    expect(sizes.files).toBe(texts.length);
    expect(sizes.br).toBeLessThan(sizes.plain / 5);
  });

  it('leaves alone what would not get smaller, what is packed already, and what is changed by hand', async () => {
    put('robots.txt', 'a');
    put('download/a.zip', long);
    put('download/SHA256SUMS', long);
    put('_headers', long);
    put('sw.js', long);
    await packAll(folder);
    expect(all().filter((file) => /^(robots|download|_headers|sw)/.test(file))).toEqual([
      '_headers',
      'download/SHA256SUMS',
      'download/a.zip',
      'robots.txt',
      'sw.js',
    ]);
  });

  it('gives the same bytes again, and packs anew what has changed', async () => {
    await packAll(folder);
    const before = new Map(all().map((file) => [file, read(file)]));
    put('index.html', `<html lang="en">${long}!`);
    rmSync(join(folder, 'data/limits.json'));
    await packAll(folder);
    expect(gunzipSync(read('index.html.gz')).toString()).toContain('!');
    expect(all()).toEqual([...before.keys()].filter((file) => !file.startsWith('data/')));
    for (const file of all().filter((name) => !name.startsWith('index.html')))
      expect(before.get(file)?.equals(read(file)), file).toBe(true);
    // No time, and no name of a system.
    expect([...read('index.html.gz').subarray(4, 10)]).toEqual([0, 0, 0, 0, 2, 255]);
  });
});

it('is nothing that the checks, devices or another run take for a file of the site', async () => {
  const [site, devices] = [loadSite(folder), siteFiles(folder)];
  await packAll(folder);
  expect(all().filter(isPacked).length).toBe(8);
  expect([...loadSite(folder).files]).toEqual([...site.files]);
  expect(siteFiles(folder)).toEqual(devices);
  put('download/a.tar.gz', 'a');
  await unpackAll(folder);
  expect([...loadSite(folder).files].sort()).toEqual([...site.files, '/download/a.tar.gz'].sort());
});
