/**
 * Writers write root links (`/guides/names/`). When the site is deployed below a path, this pass
 * puts that path before every root link of the finished pages that does not have it yet.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const attribute =
  /(<(?:a|area|link|img|source|form|iframe)\b[^>]*?\s(?:href|src|action)=")(\/(?!\/)[^"]*)"/g;

/** Adds `base` ("/clinic/") to the root links of one page's HTML. */
export function rebaseHtml(html: string, base: string): string {
  return html.replace(attribute, (whole, before: string, link: string) =>
    link === base.slice(0, -1) || link.startsWith(base)
      ? whole
      : `${before}${base.slice(0, -1)}${link}"`,
  );
}

export function rebase(): AstroIntegration {
  let base = '/';
  return {
    name: 'pay-clinic:rebase',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': ({ dir }) => {
        if (base === '/') return;
        const root = fileURLToPath(dir);
        for (const file of globSync('**/*.html', { cwd: root })) {
          const path = join(root, file);
          writeFileSync(path, rebaseHtml(readFileSync(path, 'utf8'), base));
        }
      },
    },
  };
}
