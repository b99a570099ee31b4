/** The finished site as the checks see it: pages by address, and every file. */
import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { isPacked } from '../compress/compress.ts';
import { attribute, elements, parseHtml, type Element } from './html.ts';

export interface Page {
  /** Below the base path: "/guides/names/", "/404.html". */
  readonly address: string;
  readonly html: string;
  readonly elements: readonly Element[];
  readonly ids: ReadonlySet<string>;
}

/** A page is parsed once somebody asks what is in it: a build, which asks of few, has no room for all. */
function pageFrom(address: string, html: string): Page {
  let all: readonly Element[] | undefined;
  let ids: ReadonlySet<string> | undefined;
  return {
    address,
    html,
    get elements() {
      return (all ??= [...elements(parseHtml(html))]);
    },
    get ids() {
      return (ids ??= new Set(this.elements.flatMap((element) => attribute(element, 'id') ?? [])));
    },
  };
}

/** The language that a page says it is in, or an empty text. */
export const languageOf = (html: string): string =>
  /<html\b[^>]*\slang="([^"]*)"/.exec(html)?.[1] ?? '';

export const langOf = ({ html }: Page): string => languageOf(html);

export interface Site {
  /** "/" or "/clinic/". */
  readonly base: string;
  /** "https://example.org" where the site was built with SITE_URL. */
  readonly origin?: string | undefined;
  readonly pages: ReadonlyMap<string, Page>;
  /** Every file below the base path: "/data/limits.json", "/guides/names/index.html". */
  readonly files: ReadonlySet<string>;
  readonly read: (file: string) => string;
  readonly bytes: (file: string) => Uint8Array;
}

export interface Problem {
  readonly where: string;
  readonly what: string;
}

/** A check gives what is wrong, in words that say what to do. */
export type Check = (site: Site) => Problem[];
/** One that a library makes wait. */
export type SlowCheck = (site: Site) => Promise<Problem[]>;

interface Place {
  base?: string | undefined;
  origin?: string | undefined;
}

/** A copy to take along that is one HTML file is no page of the site. */
const isDownload = (file: string): boolean =>
  file.startsWith('/download/') && !file.endsWith('/index.html');

/** A site from its files' text; the tests of the checks make theirs by hand. */
export function siteFrom(
  names: Iterable<string>,
  read: (file: string) => string,
  { base = '/', origin }: Place = {},
  bytes = (file: string): Uint8Array => new TextEncoder().encode(read(file)),
): Site {
  const files = new Set(names);
  const pages = new Map<string, Page>();
  for (const file of [...files].sort()) {
    if (!file.endsWith('.html') || isDownload(file)) continue;
    const address = file.replace(/(^|\/)index\.html$/, '$1');
    pages.set(address, pageFrom(address, read(file)));
  }
  return { base, origin, pages, files, read, bytes };
}

export function loadSite(folder: string, place: Place = {}): Site {
  const names = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile() && !isPacked(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).split(sep).join('/'))
    .map((name) => (name.startsWith('/') ? name : `/${name}`));
  return siteFrom(
    names,
    (file) => readFileSync(join(folder, file), 'utf8'),
    place,
    (file) => readFileSync(join(folder, file)),
  );
}

/** Where a link on a page leads. */
export type Target =
  | { readonly kind: 'inside'; readonly path: string; readonly fragment: string }
  | { readonly kind: 'outside'; readonly url: URL }
  /** A root link that the base path was not put before. */
  | { readonly kind: 'unbased'; readonly path: string }
  | { readonly kind: 'other'; readonly scheme: string }
  | { readonly kind: 'broken' };

const invented = 'http://site.invalid';

export function resolve(site: Site, page: Page, link: string): Target {
  const here = `${invented}${site.base}${page.address.slice(1)}`;
  if (!URL.canParse(link, here)) return { kind: 'broken' };
  const url = new URL(link, here);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return { kind: 'other', scheme: url.protocol };
  if (url.origin !== invented && url.origin !== site.origin) return { kind: 'outside', url };
  if (!url.pathname.startsWith(site.base)) return { kind: 'unbased', path: url.pathname };
  return {
    kind: 'inside',
    path: `/${decodeURIComponent(url.pathname.slice(site.base.length))}`,
    fragment: decodeURIComponent(url.hash.slice(1)),
  };
}
