/**
 * Astro writes the loader of its islands, and what each is given, into every page. These passes put
 * both into files that pages ask for while they are read, and keep; and ours stand in the place of
 * Astro's scripts for it: 3 kB less on every page with a tool.
 */
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildSync } from 'esbuild';
import { languageOf } from '../checks/site.ts';
import { wordsOf } from '../words.ts';
import { withPropsFiles } from './props.ts';

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));

const inline = /<script>([^]*?)<\/script>/g;

/** True for a script of Astro's own for its islands: when to wake one, or how. */
const isAstros = (text: string): boolean => /astro-island|self\.Astro\b/.test(text);

/** Where the file stands below the base path; its name tells the export and the checks what it is. */
export const islandScript = /\/_astro\/islands\.[\da-f]{8}\.js$/;

/** What our loader leaves out, by what a page with it would hold. */
const unknown: readonly (readonly [RegExp, string])[] = [
  [/<astro-slot\b/, 'children'],
  [/ data-preact-signals=/, 'signals'],
  [
    /<astro-island\b[^>]* client="(?!load"|visible")/,
    'a client: directive besides load and visible',
  ],
  [/<astro-island\b[^>]* opts=/, 'another margin than 400px in its client: directive'],
];

/**
 * What Astro's loader reads and ours does not, or knows. The names that Astro gives to islands differ with
 * the folder that they are built in.
 */
const unread =
  / uid="[^"]*"| await-children(?=[ >])| component-export="default"| opts="\{&quot;name&quot;:&quot;\w+&quot;,&quot;value&quot;:(?:true|\{&quot;rootMargin&quot;:&quot;400px&quot;\})\}"/g;

/** The page with a link to `file` in the place of Astro's scripts; without an island nothing changes. */
export function withIslandScript(html: string, file: string): string {
  let tag = `<script defer src="${file}"></script>`;
  const linked = html.replace(inline, (whole, script: string) => {
    if (!isAstros(script)) return whole;
    const first = tag;
    tag = '';
    return first;
  });
  if (linked === html) return html;
  const changed = linked
    .replaceAll('<!--astro:end-->', '')
    .replace('<style>astro-island,astro-slot,astro-static-slot{', '<style>astro-island{')
    .replace(/<astro-island [^>]*>/g, (island) => island.replace(unread, ''));
  const [, what] = unknown.find(([sign]) => sign.test(changed)) ?? [];
  if (what) throw new Error(`A tool has ${what}: src/build/islands/ has to learn that first.`);
  return changed;
}

/** What the loader says, as keys of content/i18n. */
const keys = {
  failed: 'tool.failed',
  reload: 'tool.reload',
  waiting: 'widget.loading',
} as const;

export type LoaderWords = Readonly<Record<keyof typeof keys, string>>;

/** The loader of the pages in a language: pages carry nothing of what it may have to say. */
function loader(lang: string): { name: string; code: string } {
  const word = wordsOf(lang);
  const words = Object.entries(keys).map(([name, key]) => [name, word(key)] as const);
  const { outputFiles } = buildSync({
    entryPoints: [here('loader.ts')],
    ...{ bundle: true, write: false, minify: true, format: 'iife', charset: 'utf8' },
    // The oldest engines that the site serves: src/overrides/table.ts.
    target: ['chrome99', 'safari15.4'],
    define: { WORDS: JSON.stringify(Object.fromEntries(words)) },
    tsconfigRaw: '{}',
  });
  const code = outputFiles[0]?.text ?? '';
  const digest = createHash('sha256').update(code).digest('hex').slice(0, 8);
  return { name: `_astro/islands.${digest}.js`, code };
}

export function islands(): AstroIntegration {
  let base = '/';
  return {
    name: 'pay-clinic:islands',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'pay-clinic:islands',
                enforce: 'pre',
                resolveId: (id) =>
                  id === '@astrojs/preact/client.js' ? here('hydrate.ts') : undefined,
              },
            ],
          },
        });
      },
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        mkdirSync(join(root, '_astro'), { recursive: true });
        const loaders = new Map<string, string>();
        const loaderIn = (lang: string): string => {
          const known = loaders.get(lang);
          if (known) return known;
          const { name, code } = loader(lang);
          writeFileSync(join(root, name), code);
          loaders.set(lang, name);
          return name;
        };
        for (const file of globSync('**/*.html', { cwd: root })) {
          const path = join(root, file);
          const page = readFileSync(path, 'utf8');
          const lang = languageOf(page) || 'en';
          const { html, files } = withPropsFiles(
            withIslandScript(page, base + loaderIn(lang)),
            base,
          );
          if (html !== page) writeFileSync(path, html);
          for (const [file, text] of files) writeFileSync(join(root, file), text);
        }
      },
    },
  };
}
