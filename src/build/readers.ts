/**
 * The passes that read what stands on finished pages: for search, for search engines and for programs. To
 * parse a page costs more than all that they do with it, and all pages at once would fill the memory: so
 * each is parsed once for all of them, and let go before the next.
 */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { elements, parseHtml, type Element } from './checks/html.ts';
import { loadSite, type Page, type Site } from './checks/site.ts';
import { fileOf } from './offline/files.ts';

interface Opened {
  readonly page: Page;
  /** Below the folder of the site: "guides/limits/index.html". */
  readonly file: string;
  /** Everything on the page. The last of the readers may take it apart: those before it have read. */
  readonly all: readonly Element[];
}

export interface Reader {
  /** Takes down what it needs of a page; pages come in the order of their files. */
  readonly read: (opened: Opened) => void;
  /** After the last page: writes files and into pages. Gives a line for whoever builds. */
  readonly write: () => string | Promise<string>;
}

/** Readers by their names; `folder` is where the site stands on the disk. */
type Readers = Readonly<Record<string, (site: Site, folder: string) => Reader>>;

export function readers(named: Readers): AstroIntegration {
  let place: { base: string; origin?: string | undefined } = { base: '/' };
  return {
    name: 'pay-clinic:readers',
    hooks: {
      'astro:config:done': ({ config }) => {
        place = { base: config.base.replace(/\/?$/, '/'), origin: config.site };
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const site = loadSite(folder, place);
        const all = Object.entries(named).map(
          ([name, begin]) => [name, begin(site, folder)] as const,
        );
        for (const page of site.pages.values()) {
          const opened: Opened = {
            page,
            file: fileOf(page.address.slice(1)),
            all: [...elements(parseHtml(page.html))],
          };
          for (const [, reader] of all) reader.read(opened);
        }
        for (const [name, reader] of all)
          logger.fork(`pay-clinic:${name}`).info(await reader.write());
      },
    },
  };
}
