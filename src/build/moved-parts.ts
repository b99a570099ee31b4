/**
 * Parts of pages that moved, as `content/redirects.yaml` has them. On the same page the old name is put
 * before the new place, which works without script; to another page a line of script leads on.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readRedirects, type Redirect } from '../facts/redirects.ts';

type Move = Pick<Redirect, 'from' | 'to'>;

/** The page with the old names of its parts; `moves` are those whose `from` is a part of this page. */
export function withMovedParts(html: string, moves: readonly Move[], base: string): string {
  const away: [old: string, to: string][] = [];
  let page = html;
  for (const { from, to } of moves) {
    const [path = '', old = ''] = from.split('#');
    const [target = '', id = ''] = to.split('#');
    const place = new RegExp(`<[a-z0-9-]+(?=[^>]*\\sid="${id}")`);
    if (target === path && id !== '')
      page = page.replace(place, (tag) => `<span id="${old}"></span>${tag}`);
    else away.push([old, base.replace(/\/$/, '') + to]);
  }
  if (away.length === 0) return page;
  const script = `{const to=new Map(${JSON.stringify(away)}).get(location.hash.slice(1));if(to){const url=new URL(to,location);url.search=location.search;location.replace(url)}}`;
  return page.replace('</body>', () => `<script>${script}</script></body>`);
}

export function movedParts(): AstroIntegration {
  let base = '/';
  return {
    name: 'pay-clinic:moved-parts',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': ({ dir }) => {
        const rows = readRedirects();
        const gone = new Set(rows.map(({ from }) => from));
        // A page that moved leads on by itself, its parts too: src/routes/lead-on.ts.
        const moves = rows.filter(
          ({ from }) => from.includes('#') && !gone.has(from.replace(/#.*/, '')),
        );
        for (const path of new Set(moves.map(({ from }) => from.replace(/#.*/, '')))) {
          const file = join(fileURLToPath(dir), path, 'index.html');
          // The check of addresses says what is wrong with a row for a page that is not there.
          if (!existsSync(file)) continue;
          const own = moves.filter(({ from }) => from.startsWith(`${path}#`));
          writeFileSync(file, withMovedParts(readFileSync(file, 'utf8'), own, base));
        }
      },
    },
  };
}
