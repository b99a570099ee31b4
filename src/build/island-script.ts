/**
 * Astro writes the loader of its islands into every page: 2 kB of the first flight, and the same each
 * time. This pass puts it into one file that pages ask for while they are read, and keep.
 */
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { propsLoader, withPropsFiles } from './island-props.ts';

const inline = /<script>([^]*?)<\/script>/g;

/** True for a script of Astro's own for its islands: when to wake one, or how. */
const isAstros = (text: string): boolean => /astro-island|self\.Astro\b/.test(text);

/** The island itself starts those in the page as soon as it is known, so it comes after the rest. */
const isIsland = (text: string): boolean => text.includes('customElements.define(');

/** Where the file stands below the base path; its name tells the export and the checks what it is. */
export const islandScript = /\/_astro\/islands\.[\da-f]{8}\.js$/;

interface Moved {
  readonly html: string;
  readonly name?: string;
  readonly text?: string;
}

/** The page with a link to the file in the place of its first script; without an island nothing changes. */
export function withIslandScript(html: string, base: string): Moved {
  const scripts = [...html.matchAll(inline)].map(([, text = '']) => text).filter(isAstros);
  if (scripts.length === 0) return { html };
  const waking = scripts.filter((script) => !isIsland(script));
  const text = [...waking, propsLoader, ...scripts.filter(isIsland)].join(';\n');
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 8);
  const name = `_astro/islands.${digest}.js`;
  let tag = `<script defer src="${base.replace(/\/?$/, '/')}${name}"></script>`;
  const changed = html.replace(inline, (whole, script: string) => {
    if (!isAstros(script)) return whole;
    const first = tag;
    tag = '';
    return first;
  });
  return { html: changed, name, text };
}

export function islandScripts(): AstroIntegration {
  let base = '/';
  return {
    name: 'pay-clinic:island-script',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        mkdirSync(join(root, '_astro'), { recursive: true });
        for (const file of globSync('**/*.html', { cwd: root })) {
          const path = join(root, file);
          const { html, name, text } = withIslandScript(readFileSync(path, 'utf8'), base);
          if (name === undefined || text === undefined) continue;
          const props = withPropsFiles(html, base.replace(/\/?$/, '/'));
          writeFileSync(path, props.html);
          for (const [file, content] of [[name, text] as const, ...props.files])
            writeFileSync(join(root, file), content);
        }
      },
    },
  };
}
