/**
 * What search engines and shared links read of a page, made from the finished pages: linked data, and
 * the picture that stands beside a link.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { allChanges, allFacts } from '../../facts/index.ts';
import type { Site } from '../checks/site.ts';
import type { Reader } from '../readers.ts';
import { lastChange } from './changed.ts';
import { addressIn, kindOf, linkedData, linkedDataScript, type Place } from './linked-data.ts';
import { pictureFor, pictures, pictureSize, writePictures, type Picture } from './picture/index.ts';
import { escaped, sitemapXml } from './sitemap.ts';
import { readShown, type GradeOf, type Shown } from './shown.ts';

function grades(): GradeOf {
  const { facts, contacts, menus } = allFacts();
  // A row without one is nobody's source.
  return (id) => (facts.get(id) ?? contacts.get(id) ?? menus.get(id))?.grade ?? 'C';
}

interface Page {
  readonly file: string;
  readonly html: string;
  readonly shown: Shown;
}

/** Linked data stand at the end of the page: a reader's eyes come first. */
const withScript = (html: string, script: string): string =>
  script === '' ? html : html.replace(/<\/body>(?![^]*<\/body>)/, () => `${script}</body>`);

function pictureTags({ file, alt }: Picture, place: Place): string {
  const tags = [
    ['property="og:image"', addressIn(place, file)],
    ['property="og:image:width"', String(pictureSize.width)],
    ['property="og:image:height"', String(pictureSize.height)],
    ['property="og:image:alt"', alt],
    ['name="twitter:card"', 'summary_large_image'],
  ] as const;
  return tags.map(([name, content]) => `<meta ${name} content="${escaped(content)}">`).join('');
}

const withHead = (html: string, tags: string): string =>
  html.replace('</head>', () => `${tags}</head>`);

/**
 * A page that is not translated is the English one: it says so, and no page calls it another version. The
 * page for lost readers answers at any address, and has none.
 */
function withOwnAddresses(
  page: Shown,
  html: string,
  pages: ReadonlyMap<string, Shown>,
  place: Place,
) {
  const isLost = page.path === '404.html';
  return html
    .replace(/<link rel="alternate" hreflang="[^"]*" href="([^"]*)">/g, (tag, href: string) =>
      isLost || page.fallback || pages.get(href)?.fallback ? '' : tag,
    )
    .replace(/(<link rel="canonical" href=")[^"]*">/, (tag, start: string) =>
      isLost ? '' : page.fallback ? `${start}${addressIn(place, page.path)}">` : tag,
    );
}

/** Starlight calls every page an article: the home page, lists and tools are none. */
const withKind = (page: Shown, html: string): string =>
  kindOf(page) === 'article'
    ? html
    : html.replace('<meta property="og:type" content="article">', (tag) =>
        tag.replace('article', 'website'),
      );

/** Starlight brings a sitemap without days where no integration of this name stands in the list. */
export const ownSitemap: AstroIntegration = { name: '@astrojs/sitemap', hooks: {} };

export function head(place: Site, folder: string): Reader {
  const gradeOf = grades();
  const pages: Page[] = [];
  return {
    read: ({ page: { html }, file, all }) => {
      // Every page but those that lead on.
      if (!html.includes('<meta name="robots" content="noindex">'))
        pages.push({ file, html, shown: readShown(file, all, gradeOf) });
    },
    write: async () => {
      const shown = pages.map((page) => page.shown);
      const changes = allChanges();
      const byUrl = new Map(shown.map((one) => [addressIn(place, one.address), one]));
      // A picture is named by its whole address, or not at all.
      const all = place.origin ? pictures(shown) : new Map<string, Picture>();
      for (const { file, html, shown: page } of pages) {
        const picture = pictureFor(page, all);
        const script = linkedDataScript(linkedData(page, place, lastChange(page, changes)));
        const head = withHead(withKind(page, html), picture ? pictureTags(picture, place) : '');
        writeFileSync(
          join(folder, file),
          withScript(withOwnAddresses(page, head, byUrl, place), script),
        );
      }
      if (!place.origin) return 'no pictures and no sitemap without SITE_URL';
      const sitemap = sitemapXml(shown, place, (page) => lastChange(page, changes));
      writeFileSync(join(folder, 'sitemap.xml'), sitemap);
      const drawn = await writePictures(all.values(), folder);
      return `${all.size} pictures for shared links, ${drawn} of them new`;
    },
  };
}
