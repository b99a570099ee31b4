/**
 * Real builds of the site that differ from the finished one: another address, another language, a
 * fact that is wrong. Each is made in a copy of the sources below `.cache/trees`, from where the
 * packages are found as usual.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '../../.ci/build.mjs';
import { root } from '../../.ci/process.mjs';

const sources = [
  'content',
  'public',
  'LICENSE',
  'LICENSES',
  'NOTICE',
  'src',
  'astro.config.mjs',
  'content.config.ts',
  'package.json',
  'tsconfig.json',
];

export interface Tree {
  /** Where the copy stands; its site is in `dist` below it. */
  readonly folder: string;
  readonly dist: string;
  readonly build: (
    env?: Readonly<Record<string, string>>,
  ) => Promise<{ code: number; output: string }>;
}

const folderOf = (name: string) => join(root, '.cache', 'trees', name);

/** A fresh copy of the sources. */
export function copyTree(name: string): Tree {
  const folder = folderOf(name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const source of sources)
    cpSync(join(root, source), join(folder, source), {
      recursive: true,
      // The logic package may hold a folder of its own for its links.
      filter: (path) => !path.endsWith('node_modules'),
    });
  return treeAt(folder);
}

function treeAt(folder: string): Tree {
  return {
    folder,
    dist: join(folder, 'dist'),
    build: async (env = {}) => {
      const { code, output } = await build({ cwd: folder, env });
      return { code, output: output.replace(/\u001b\[[\d;]*m/g, '') };
    },
  };
}

/**
 * A copy, changed and built, once in a run: a test that fails gets its followers a new worker, which
 * would otherwise build again. An errand that rests on it has no sense without it.
 */
export async function builtTree(
  name: string,
  env: Readonly<Record<string, string>> = {},
  change: (folder: string) => void | Promise<void> = () => undefined,
): Promise<Tree> {
  const mark = join(folderOf(name), 'built-in-run');
  const run = process.env['ERRANDS_RUN'] ?? '';
  if (run && existsSync(mark) && readFileSync(mark, 'utf8') === run) return treeAt(folderOf(name));
  const tree = copyTree(name);
  await change(tree.folder);
  const { code, output } = await tree.build(env);
  if (code !== 0)
    throw new Error(`The build "${name}" failed:\n${output.split('\n').slice(-30).join('\n')}`);
  writeFileSync(mark, run);
  return tree;
}
