/** What programs read of the finished site: copies of the pages as text, and the feed of changes. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { allChanges, allFacts } from '../../facts/index.ts';
import { allMessages } from '../../facts/messages.ts';
import { loadSite } from '../checks/site.ts';
import { contextsOf } from '../export/contexts.ts';
import type { Context } from '../export/types.ts';
import { textCopies } from './copies.ts';
import { atomFeed, titlesOf } from './feed.ts';

function nameOf(id: string): string {
  const { facts, contacts, menus } = allFacts();
  const row = facts.get(id) ?? contacts.get(id) ?? menus.get(id);
  const message = allMessages().messages.get(id);
  return row?.title ?? message?.zh ?? message?.en ?? message?.gloss ?? id;
}

/** An address in a feed is whole, so without one of its own the site has none. */
const feedOf = ({ site, web, title, word }: Context): string | undefined =>
  web === undefined
    ? undefined
    : atomFeed({
        ...{ web, nameOf, titleOf: titlesOf(site), author: title, changes: allChanges() },
        title: `${title}: ${word('changesPage.title')}`,
        subtitle: word('changesPage.description'),
        rights: word('dataPage.licence.1'),
      });

export function machines(): AstroIntegration {
  let place: { base: string; origin?: string } = { base: '/' };
  return {
    name: 'pay-clinic:machines',
    hooks: {
      'astro:config:done': ({ config: { base, site } }) => {
        place = { base, ...(site && { origin: site }) };
      },
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const site = loadSite(folder, place);
        const contexts = contextsOf(site);
        const put = (path: string, text: string) => {
          mkdirSync(dirname(join(folder, path)), { recursive: true });
          writeFileSync(join(folder, path), text);
        };
        let copies = 0;
        for (const [path, text] of textCopies(site, contexts)) {
          put(path, text);
          copies += 1;
        }
        const home = contexts.find(({ root }) => root === '/');
        const feed = home && feedOf(home);
        if (feed !== undefined) put('/feed.xml', feed);
        logger.info(
          `${copies} copies as text${feed === undefined ? '; no feed without SITE_URL' : ''}`,
        );
      },
    },
  };
}
