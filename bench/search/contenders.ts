/** The ways to search that are compared, each as a browser would load it. */
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import type { PackedIndex } from '../../src/search/pack.ts';
import { buildPrebuilt } from './rivals.ts';

export interface Contender {
  readonly name: string;
  /** Sets `prepare(json)` on the window, which gives a function from a query to pages, best first. */
  readonly script: string;
  /** The file that it loads. */
  readonly json: string;
  /** What is sent, compressed: script and file. */
  readonly bytes: number;
}

async function contender(name: string, json: string, source: string): Promise<Contender> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: import.meta.dirname, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'iife',
    charset: 'utf8',
    target: ['chrome99', 'safari15.4'],
    write: false,
  });
  const script = outputFiles[0]?.text ?? '';
  const size = (text: string) => brotliCompressSync(text).length;
  return { name, script, json, bytes: size(script) + size(json) };
}

export async function contenders(packed: PackedIndex): Promise<Contender[]> {
  const json = JSON.stringify(packed);
  const prebuilt = JSON.stringify({ index: buildPrebuilt(packed), simple: packed.simple });
  return [
    await contender(
      'ours: texts as they are',
      json,
      `import { Finder } from '../../src/search/find.ts';
       import { unpackIndex } from '../../src/search/pack.ts';
       window.prepare = async (json) => {
         const finder = new Finder(unpackIndex(JSON.parse(json)));
         return (query) => [...new Set(finder.find(query).results.map(({ address }) => address))];
       };`,
    ),
    await contender(
      'MiniSearch, index made at build',
      prebuilt,
      `import { readPrebuilt } from './rivals.ts';
       window.prepare = async (json) => {
         const { index, simple } = JSON.parse(json);
         return readPrebuilt(index, { simple });
       };`,
    ),
    await contender(
      'MiniSearch, index made in slices',
      json,
      `import { indexInSlices } from './rivals.ts';
       window.prepare = (json) => indexInSlices(JSON.parse(json));`,
    ),
  ];
}
