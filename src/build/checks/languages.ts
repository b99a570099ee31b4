/**
 * A page and the same page in other languages name each other, by whole addresses, in their heads and in
 * the sitemap. What is not translated is none of them, and a site without an address has no such names.
 */
import { attribute } from './html.ts';
import { langOf, type Page, type Problem, type Site } from './site.ts';
import { isFallback, isFound } from './found.ts';

type Named = readonly string[];

const named = (lang: string, href: string): string => `${lang} ${href}`;

const inHead = ({ elements }: Page): Named =>
  elements
    .filter((one) => one.tagName === 'link' && attribute(one, 'hreflang') !== undefined)
    .map((one) => named(attribute(one, 'hreflang') ?? '', attribute(one, 'href') ?? ''));

/** For who reads none of them: the English page. */
const forAnybody = 'x-default';

/** What the sitemap names beside each address. */
function inSitemap(xml: string): ReadonlyMap<string, Named> {
  const entries = [...xml.matchAll(/<url><loc>([^<]*)<\/loc>(.*?)<\/url>/g)];
  return new Map(
    entries.map(([, loc = '', rest = '']) => [
      loc,
      [...rest.matchAll(/hreflang="([^"]*)" href="([^"]*)"/g)].map(([, lang = '', href = '']) =>
        named(lang, href),
      ),
    ]),
  );
}

/** The address without the folder of the language. */
function pathOf(page: Page): string {
  const folder = `/${langOf(page).toLowerCase()}/`;
  return page.address.startsWith(folder) ? page.address.slice(folder.length - 1) : page.address;
}

export function languages(site: Site): Problem[] {
  const addressOf = ({ address }: Page) => `${site.origin ?? ''}${site.base}${address.slice(1)}`;
  const own = [...site.pages.values()].filter((page) => isFound(page) && !isFallback(page));
  const byPath = Map.groupBy(own, pathOf);
  const sitemap = inSitemap(site.files.has('/sitemap.xml') ? site.read('/sitemap.xml') : '');
  return own.flatMap((page) => {
    const same = byPath.get(pathOf(page)) ?? [];
    const inSeveral = site.origin !== undefined && same.length > 1;
    const wanted = inSeveral ? same.map((one) => named(langOf(one), addressOf(one))) : [];
    const english = wanted
      .filter((one) => one.startsWith('en '))
      .map((one) => one.replace('en', forAnybody));
    const places = [
      { where: 'in its head', names: inHead(page), due: [...wanted, ...english] },
      { where: 'in the sitemap', names: sitemap.get(addressOf(page)) ?? [], due: wanted },
    ];
    return places.flatMap(({ where, names, due }) => {
      // Alone it may name itself.
      const said = inSeveral ? names : names.filter((one) => !one.endsWith(` ${addressOf(page)}`));
      return [
        ...due.filter((one) => !said.includes(one)).map((one) => `does not name ${one}`),
        ...said.filter((one) => !due.includes(one)).map((one) => `names ${one}`),
      ].map((what) => ({
        where: page.address,
        what: `${what} ${where} among its languages: see src/build/head`,
      }));
    });
  });
}
