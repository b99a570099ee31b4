/**
 * Whose work reaches a reader is named in NOTICE, with the text of its licence beside it; what a build uses
 * besides is named in the list of packages (`npm run sbom`).
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../.ci/process.mjs';

const notice = readFileSync('NOTICE', 'utf8');

/** What stands in pages, scripts and copies is written or made here. */
const shipping = [
  ...['logic', 'search', 'widgets', 'components', 'overrides', 'routes', 'facts'],
  ...['build/export/runtime', 'build/islands', 'build/offline/worker', 'build/head/picture'],
].map((folder) => join('src', folder));

/** Reads or draws at build, and leaves nothing of its own in what it makes. */
const tools = ['yaml', 'sharp', 'opentype.js', 'esbuild', 'lightningcss'];

/** "@fontsource/noto-sans" of "@fontsource/noto-sans/files/…"; nothing of our own files, of Node and of Astro's. */
const packageOf = (specifier: string): string | undefined =>
  /^(?:node:|astro:|virtual:|[./]|@\/|@pay-clinic\/)/.test(specifier)
    ? undefined
    : /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0];

const within = (folder: string): string[] =>
  globSync('**/*.{ts,tsx,astro,js}', { cwd: folder }).map((file) => join(folder, file));

/** What is asked for by name, at once or later. */
const asked = /^\s*(?:import|export)\b(?! type)[^'"]*? from '([^']+)'|\bimport\('([^']+)'\)/gm;

/** The packages that these files ask for. */
const packagesIn = (files: readonly string[]): Set<string> =>
  new Set(
    files
      .filter((file) => !/\.test\.tsx?$|vitest\.|node_modules/.test(file))
      .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(asked)])
      .flatMap(([, first, later]) => packageOf(first ?? later ?? '.') ?? []),
  );

const used = new Set(
  [...packagesIn(shipping.flatMap(within))].filter((name) => !tools.includes(name)),
);

/** "Astro" stands for all that comes from there. */
const called = (name: string): string => name.replace(/^@astrojs\/.*/, 'astro');

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

/** Asked for by a name that is put together: the letters of pictures and of pages to print. */
const fonts = ['@fontsource/noto-sans', '@fontsource/noto-sans-sc'];

interface Component {
  readonly name: string;
  readonly properties?: readonly { readonly name: string; readonly value: string }[];
}

const isForTests = ({ properties = [] }: Component): boolean =>
  properties.some(({ name }) => name === 'cdx:npm:package:development');

describe('the list of packages', () => {
  it('names every package that a build, its copies and "npm start" use', async () => {
    const building = within(join('src', 'build')).filter((file) => !/[\\/]checks[\\/]/.test(file));
    const starting = ['start', 'install', 'process', 'serve', 'browser'];
    const wanted = packagesIn([
      ...[...shipping.flatMap(within), ...building, 'astro.config.mjs', 'content.config.ts'],
      ...starting.map((name) => join('.ci', `${name}.mjs`)),
    ]);
    expect([...wanted]).toEqual(
      expect.arrayContaining(['opentype.js', 'fflate', 'lightningcss', 'playwright', 'sirv']),
    );
    const { code, output } = await run('npm', ['run', '--silent', 'sbom']);
    expect(code, output).toBe(0);
    const { components } = JSON.parse(output) as { components: Component[] };
    const named = components.filter((one) => !isForTests(one)).map(({ name }) => name);
    expect([...wanted, ...fonts, 'node'].filter((name) => !named.includes(name))).toEqual([]);
    expect(named).not.toContain('vitest');
  });
});
