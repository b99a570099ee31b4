/**
 * `/sitemap.xml`: what people should find, in which languages, and the day on which a page changed last:
 * the one that it shows, or a later one of the record. A day that is not known is left out. Nothing is
 * asked of git, so the same commit gives the same file, in a shallow clone too.
 */
import { addressIn, kindOf, type Place } from './linked-data.ts';
import type { Shown } from './shown.ts';

export const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** A page that is not translated is the English one once more: only that is listed. */
const isListed = (page: Shown): boolean =>
  !page.hidden && !page.fallback && kindOf(page) !== 'none';

export function sitemapXml(
  pages: readonly Shown[],
  place: Place,
  changedOn: (page: Shown) => string | undefined = () => undefined,
): string {
  const listed = pages.filter(isListed);
  const languages = Map.groupBy(listed, ({ path }) => path);
  const entries = listed.map((page) => {
    const others = languages.get(page.path) ?? [];
    const links = others.length > 1 ? others : [];
    const day = [page.reviewed ?? '', changedOn(page) ?? ''].sort().pop();
    return [
      `<url><loc>${escaped(addressIn(place, page.address))}</loc>`,
      day && `<lastmod>${day}</lastmod>`,
      ...links.map(
        ({ lang, address }) =>
          `<xhtml:link rel="alternate" hreflang="${lang}" href="${escaped(addressIn(place, address))}"/>`,
      ),
      '</url>',
    ]
      .filter(Boolean)
      .join('');
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>\n',
  ].join('\n');
}
