/** What programs read of the finished site: copies of the pages as text, and the feed of changes. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allChanges, allFacts } from '../../facts/index.ts';
import { allMessages } from '../../facts/messages.ts';
import type { Site } from '../checks/site.ts';
import { contextsOf, isMain } from '../export/contexts.ts';
import type { Context } from '../export/types.ts';
import type { Reader } from '../readers.ts';
import { copyOf, copyText, descriptionOf, isCopied, llmsText } from './copies.ts';
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

export function machines(site: Site, folder: string): Reader {
  const contexts = contextsOf(site);
  const contextOf = new Map(
    contexts.flatMap((context) => context.pages.map((page) => [page, context] as const)),
  );
  const home = contexts.find(({ root }) => root === '/');
  const copies = new Map<string, string>();
  const descriptions = new Map<string, string>();
  return {
    read: ({ page, all }) => {
      descriptions.set(page.address, descriptionOf(all));
      const context = contextOf.get(page);
      if (context && isCopied(page))
        copies.set(copyOf(page.address), copyText(context, page, all.find(isMain)));
    },
    write: () => {
      const feed = home && feedOf(home);
      for (const [path, text] of copies) writeFileSync(join(folder, path), text);
      if (home) writeFileSync(join(folder, 'llms.txt'), llmsText(home, descriptions));
      if (feed !== undefined) writeFileSync(join(folder, 'feed.xml'), feed);
      return `${copies.size} copies as text${feed === undefined ? '; no feed without SITE_URL' : ''}`;
    },
  };
}
