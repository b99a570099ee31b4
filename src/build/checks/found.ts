/**
 * What leads people here: the address that each page calls its own, the picture beside a link, the
 * sitemap and robots.txt. A site without an address has none of them.
 */
import { attribute } from './html.ts';
import { langOf, type Page, type Problem, type Site } from './site.ts';

const contentOf = (page: Page, key: string): string | undefined => {
  const found = page.elements.find(
    (one) => attribute(one, 'property') === key || attribute(one, 'name') === key,
  );
  return found && attribute(found, 'content');
};

const canonicalOf = ({ elements }: Page): string | undefined => {
  const link = elements.find((one) => attribute(one, 'rel') === 'canonical');
  return link && attribute(link, 'href');
};

/** Neither leads on nor is a page for those who are lost. */
export const isFound = (page: Page): boolean =>
  contentOf(page, 'robots') !== 'noindex' && !/(404\.html|\/offline\/)$/.test(page.address);

/** Not translated: it shows the English page in its own language's place. */
export const isFallback = (page: Page): boolean => {
  const main = page.elements.find(({ tagName }) => tagName === 'main');
  const own = langOf(page);
  return ((main && attribute(main, 'lang')) ?? own) !== own;
};

function headProblems(site: Site, page: Page): string[] {
  const start = `${site.origin ?? ''}${site.base}`;
  const found: string[] = [];
  const own = start + page.address.slice(1);
  const canonical = canonicalOf(page);
  if (isFallback(page) ? canonical === own : canonical !== own)
    found.push(`calls ${canonical ?? 'nothing'} its address`);
  for (const key of ['og:title', 'og:site_name', 'og:image:alt', 'twitter:card'])
    if (!contentOf(page, key)) found.push(`has no ${key}`);
  const image = contentOf(page, 'og:image') ?? '';
  const file = image.startsWith(start) ? `/${image.slice(start.length)}` : '';
  if (!site.files.has(file)) return [...found, `shows the picture "${image}", which is not there`];
  // A PNG says its size in its first bytes.
  const bytes = Buffer.from(site.bytes(file));
  const size = `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
  const told = `${contentOf(page, 'og:image:width') ?? ''}x${contentOf(page, 'og:image:height') ?? ''}`;
  return size === told ? found : [...found, `says ${told} of a picture of ${size}`];
}

function sitemapProblems(site: Site): Problem[] {
  const where = '/sitemap.xml';
  const start = `${site.origin ?? ''}${site.base}`;
  const xml = site.files.has(where) ? site.read(where) : '';
  const listed = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, url = '']) => `/${url.slice(start.length)}`,
  );
  const wanted = [...site.pages.values()]
    .filter((page) => isFound(page) && !isFallback(page))
    .map(({ address }) => address);
  const robots = site.files.has('/robots.txt') ? site.read('/robots.txt') : '';
  return [
    ...wanted
      .filter((address) => !listed.includes(address))
      .map((address) => ({ where, what: `does not list ${address}` })),
    ...listed
      .filter((address) => !wanted.includes(address))
      .map((address) => ({ where, what: `lists ${address}, which nobody should find` })),
    ...(robots.includes(`Sitemap: ${start}sitemap.xml\n`)
      ? []
      : [{ where: '/robots.txt', what: 'does not name the sitemap' }]),
  ];
}

/** It answers at any address, and there is no page at its own. */
const isForLost = ({ address }: Page): boolean => address === '/404.html';

export function found(site: Site): Problem[] {
  if (site.origin === undefined)
    return [...site.pages.values()]
      .filter((page) => canonicalOf(page) ?? contentOf(page, 'og:image'))
      .map(({ address }) => ({ where: address, what: 'names an address that the site has not' }));
  return [
    ...[...site.pages.values()]
      .filter((page) => isForLost(page) && canonicalOf(page) !== undefined)
      .map(({ address: where }) => ({
        where,
        what: 'calls an address its own, and answers at any',
      })),
    ...[...site.pages.values()]
      .filter(isFound)
      .flatMap((page) => headProblems(site, page).map((what) => ({ where: page.address, what }))),
    ...sitemapProblems(site),
  ];
}
