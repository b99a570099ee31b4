/**
 * What of Starlight we replace. Starlight's own page brings 30 kB of style and three scripts that a
 * reader on a bad line would pay for; ours takes the same route data (menu, contents, words) and
 * draws its own. One seam, so that nothing of both is ever mixed. Its parts stand beside it.
 */
import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { Features } from 'lightningcss';

/** Starlight's file, as its other files import it, and ours. */
const table = [{ theirs: /^\.{1,2}\/(components\/)?Page\.astro$/, ours: './Page.astro' }];

const starlight = /[\\/]@astrojs[\\/]starlight[\\/]/;

export function overrides(): AstroIntegration {
  const replaced = new Set<string>();
  return {
    name: 'pay-clinic:overrides',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            // The oldest engines that the site serves; else styles come out in the media query
            // syntax of 2022, which they skip, and a phone would get no layout at all.
            // Nothing uses light-dark(), whose stand-in every page would carry.
            css: { lightningcss: { exclude: Features.LightDark } },
            build: { target: ['chrome99', 'safari15.4'] },
            plugins: [
              {
                name: 'pay-clinic:overrides',
                enforce: 'pre',
                resolveId(id, importer) {
                  if (importer === undefined || !starlight.test(importer)) return;
                  const row = table.find(({ theirs }) => theirs.test(id));
                  if (!row) return;
                  replaced.add(row.ours);
                  return fileURLToPath(new URL(row.ours, import.meta.url));
                },
              },
            ],
          },
        });
      },
      'astro:build:done': () => {
        const lost = table.find(({ ours }) => !replaced.has(ours));
        if (lost)
          throw new Error(
            `Starlight no longer imports ${String(lost.theirs)}: find what took its place and correct src/overrides/table.ts.`,
          );
      },
    },
  };
}
