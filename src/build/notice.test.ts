/** Whose work reaches a reader is named in NOTICE, with the text of its licence beside it. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const notice = readFileSync('NOTICE', 'utf8');

/** What stands in pages, scripts and copies is written or made here. */
const shipping = [
  ...['logic', 'search', 'widgets', 'components', 'overrides', 'routes', 'facts'],
  ...['build/export/runtime', 'build/islands', 'build/offline/worker', 'build/head/picture'],
].map((folder) => join('src', folder));

/** Reads or draws at build, and leaves nothing of its own in what it makes. */
const tools = ['yaml', 'sharp', 'opentype.js', 'esbuild', 'lightningcss'];

/** "@fontsource/noto-sans" of "@fontsource/noto-sans/files/…"; nothing of our own files and of Node. */
const packageOf = (specifier: string): string | undefined =>
  /^(?:node:|virtual:|[./]|@\/|@pay-clinic\/)/.test(specifier)
    ? undefined
    : /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0];

const used = new Set(
  shipping
    .flatMap((folder) =>
      globSync('**/*.{ts,tsx,astro,js}', { cwd: folder }).map((file) => join(folder, file)),
    )
    .filter((file) => !/\.test\.tsx?$|vitest\.|node_modules/.test(file))
    .flatMap((file) => [
      ...readFileSync(file, 'utf8').matchAll(
        /^\s*(?:import|export)\b(?! type)[^'"]*? from '([^']+)'/gm,
      ),
    ])
    .flatMap(([, specifier = '']) => packageOf(specifier) ?? [])
    .filter((name) => !tools.includes(name)),
);

/** "Astro" stands for all that comes from there. */
const called = (name: string): string => name.replace(/^(@astrojs\/|astro:).*/, 'astro');

describe('NOTICE', () => {
  it('names every package whose code or data is shipped', () => {
    expect([...used]).toEqual(
      expect.arrayContaining(['preact', 'pinyin-pro', 'fflate', 'opencc-js']),
    );
    const words = notice.toLowerCase();
    expect([...used].filter((name) => !words.includes(called(name)))).toEqual([]);
  });
  it('comes with the text of every licence that it names', () => {
    const texts = globSync('*', { cwd: 'LICENSES' });
    const named = [...notice.matchAll(/LICENSES\/([\w.-]+\w)/g)].map(([, file = '']) => file);
    expect(named.filter((file) => !existsSync(join('LICENSES', file)))).toEqual([]);
    expect(texts).toContain('Apache-2.0.txt');
  });
  it('says nothing twice', () => {
    const lines = notice.split('\n').filter((line) => line.trim() !== '');
    expect(lines.filter((line, at) => lines[at - 1]?.slice(0, 36) === line.slice(0, 36))).toEqual(
      [],
    );
  });
});
