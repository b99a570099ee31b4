/** Writes the policy into the finished pages and beside them: `_headers`, and `_nginx/` for nginx. */
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headersFile, nginxMaps, nginxServer, readMoves, type Place } from './files.ts';
import { ownScripts, withPolicy } from './pages.ts';
import { rules } from './policy.ts';

export function policy(): AstroIntegration {
  let place: Place = { base: '/' };
  return {
    name: 'pay-clinic:policy',
    hooks: {
      'astro:config:done': ({ config }) => {
        place = { base: config.base, origin: config.site };
      },
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const read = (file: string) => readFileSync(join(folder, file), 'utf8');
        const pages = globSync('**/*.html', { cwd: folder });
        const hashes = new Set<string>();
        for (const page of pages) {
          const html = read(page);
          const own = ownScripts(html);
          own.forEach((hash) => hashes.add(hash));
          writeFileSync(join(folder, page), withPolicy(html, own));
        }
        const names = pages.map((page) => `/${page.split(sep).join('/')}`).sort();
        const all = rules(names, [...hashes]);
        const moves = existsSync(join(folder, '_redirects')) ? readMoves(read('_redirects')) : [];
        mkdirSync(join(folder, '_nginx'), { recursive: true });
        writeFileSync(join(folder, '_headers'), headersFile(all, place.base));
        writeFileSync(join(folder, '_nginx/maps.conf'), nginxMaps(all, moves, place));
        writeFileSync(join(folder, '_nginx/server.conf'), nginxServer(all, place));
        logger.info(`${hashes.size} scripts that stand in pages, on ${pages.length} pages`);
      },
    },
  };
}
