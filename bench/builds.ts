/**
 * What a build costs, beside plain Starlight with as many pages of the same words: both in turns, with
 * everything on that each of them does, first from nothing and then with what the first one has kept.
 */
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from '../.ci/build.mjs';
import { root } from '../.ci/process.mjs';
import { copyTree } from '../e2e/support/builds.ts';
import { print, type Cell } from './table.ts';

const plainConfig = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({
  site: 'https://example.org',
  integrations: [starlight({ title: 'Plain' })],
});
`;

const plainCollections = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** The Markdown copies of our own pages, as the pages of a site that only has Starlight. */
function plainTree(): string {
  const folder = join(root, '.cache', 'trees', 'bench-plain');
  rmSync(folder, { recursive: true, force: true });
  const docs = join(folder, 'src', 'content', 'docs');
  for (const copy of globSync('**/index.html.md', { cwd: 'dist' })) {
    const [, title = 'Page', words = ''] =
      /^# (.*)\n([^]*)$/.exec(readFileSync(join('dist', copy), 'utf8')) ?? [];
    const file = join(docs, dirname(copy), 'index.md');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `---\ntitle: ${JSON.stringify(title)}\n---\n${words}`);
  }
  writeFileSync(join(folder, 'astro.config.mjs'), plainConfig);
  writeFileSync(join(folder, 'src', 'content.config.ts'), plainCollections);
  for (const file of ['package.json', 'tsconfig.json']) cpSync(file, join(folder, file));
  return folder;
}

interface Build {
  readonly seconds: number;
  /** Of all its threads; other work of the machine does not lengthen it. */
  readonly cpu: number;
  readonly pages: number;
  /** The most memory that it held at once, in megabytes. */
  readonly peak: number;
}

/** Node writes down at its end how much time and memory it needed. */
const teller = (file: string) =>
  `data:text/javascript,${encodeURIComponent(
    `import { appendFileSync } from 'node:fs';
process.on('exit', () => appendFileSync(${JSON.stringify(file)}, JSON.stringify(process.resourceUsage()) + '\\n'));`,
  )}`;

async function measured(folder: string): Promise<Build> {
  const used = join(folder, 'used.txt');
  rmSync(used, { force: true });
  const start = performance.now();
  const { code, output } = await build({
    cwd: folder,
    env: { NODE_OPTIONS: `--import=${teller(used)}`, SITE_URL: 'https://example.org' },
  });
  const seconds = (performance.now() - start) / 1000;
  const pages = /(\d+) page\(s\) built/.exec(output)?.[1];
  if (code !== 0 || pages === undefined)
    throw new Error(`The build in ${folder} failed:\n${output.slice(-2000)}`);
  const all = readFileSync(used, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as NodeJS.ResourceUsage);
  const micros = all.reduce(
    (sum, { userCPUTime, systemCPUTime }) => sum + userCPUTime + systemCPUTime,
    0,
  );
  const peak = Math.round(Math.max(...all.map(({ maxRSS }) => maxRSS)) / 1024);
  return { seconds, cpu: micros / 1e6, pages: Number(pages), peak };
}

export async function benchBuilds(): Promise<void> {
  const [ours, plain] = [copyTree('bench-ours').folder, plainTree()];
  // Copies of the sources take pictures from where these stand: nothing means that there are none, either.
  rmSync(join(root, '.cache', 'pictures'), { recursive: true, force: true });
  const rows: Cell[][] = [];
  for (const turn of ['from nothing', 'again']) {
    const [bare, own] = [await measured(plain), await measured(ours)];
    const each = ({ cpu, pages }: Build) => (cpu * 1000) / pages;
    const row = (name: string, made: Build, ratio: string): Cell[] => [
      `${name}, ${turn}`,
      made.pages,
      made.seconds.toFixed(1),
      made.cpu.toFixed(1),
      each(made).toFixed(1),
      ratio,
      made.peak,
    ];
    rows.push(row('plain Starlight', bare, ''));
    rows.push(row('this site', own, (each(own) / each(bare)).toFixed(2)));
  }
  print('Builds', ['site', 'pages', 'seconds', 'CPU s', 'CPU ms a page', 'ratio', 'most MB'], rows);
}
