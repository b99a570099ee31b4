/** Stops the build where an address is lost that others link to, and no row of redirects.yaml leads on. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readRedirects, type Redirect } from '../../facts/redirects.ts';
import { lostOf, permalinksFile, readPermalinks, whatToDo, type Permalinks } from './list.ts';

/** The ids in a page's text; which of them are parts of the page is asked by the check of the finished site. */
const idsIn = (html: string): Set<string> =>
  new Set([...html.matchAll(/<[^>]*\sid="([^"]+)"/g)].map(([, id = '']) => id));

export function stopWhereLost(
  folder: string,
  listed: Permalinks,
  redirects: readonly Pick<Redirect, 'from' | 'to'>[],
): void {
  const lost = lostOf(listed, redirects, (address) => {
    const file = join(folder, address.replace(/\/$/, '/index.html'));
    return existsSync(file) ? idsIn(readFileSync(file, 'utf8')) : undefined;
  });
  if (lost.length > 0) throw new Error(lost.map((address) => `${address} ${whatToDo}`).join('\n'));
}

export function permalinks(): AstroIntegration {
  return {
    name: 'pay-clinic:permalinks',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const listed = readPermalinks(readFileSync(permalinksFile, 'utf8'));
        stopWhereLost(fileURLToPath(dir), listed, readRedirects());
      },
    },
  };
}
