/** The rules as hosts read them: `_headers` for static hosts, and two files for nginx to include. */
import { createHash } from 'node:crypto';
import { types, type Rule } from './policy.ts';

/** Where the site stands. */
export interface Place {
  readonly base: string;
  /** "https://example.org", where the site was built with SITE_URL. */
  readonly origin?: string | undefined;
}

const below = (base: string, path: string): string => base.replace(/\/$/, '') + path;

/** As Netlify, Cloudflare Pages and others read it: each path once, because some read a hundred of them. */
export function headersFile(all: readonly Rule[], base: string): string {
  const lines = new Map<string, string[]>();
  const kinds = Object.entries(types).map(([path, type]) => ({
    paths: [path],
    headers: { 'Content-Type': type },
  }));
  for (const { paths, headers } of [...all, ...kinds])
    for (const path of paths) {
      const own = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
      lines.set(path, [...(lines.get(path) ?? []), ...own]);
    }
  return [...lines].map(([path, own]) => `${below(base, path)}\n${own.join('')}`).join('\n');
}

const quoted = (text: string): string => `"${text.replace(/["\\$]/g, (sign) => `\\${sign}`)}"`;

/** A path as a pattern for nginx. A folder is served by its index. */
const pattern = (path: string): string =>
  `"~^${path
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/\/$/, '/(index\\.html)?')}$"`;

interface Move {
  readonly from: string;
  readonly to: string;
}

/** "/old/ /new/ 301", a line each. */
export const readMoves = (text: string): Move[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('/'))
    .map((line) => {
      const [from = '', to = ''] = line.split(' ');
      return { from, to };
    });

/** What the variables begin with: one nginx may serve several mirrors, and has all of their names in one. */
function prefixOf({ base, origin = '' }: Place): string {
  const hash = createHash('sha256').update(below(`${origin}${base}`, '/'));
  return `$clinic_${hash.digest('hex').slice(0, 6)}`;
}

const written = (all: readonly Rule[], place: Place) =>
  all.flatMap(({ paths, headers }, at) =>
    Object.entries(headers).map(([name, value]) => ({
      ...{ paths, name, value },
      variable: `${prefixOf(place)}_${at}_${name.toLowerCase().replaceAll('-', '_')}`,
    })),
  );

/** Inside `http`: which header a file gets, and where addresses that moved lead. */
export function nginxMaps(all: readonly Rule[], moves: readonly Move[], place: Place): string {
  const prefix = prefixOf(place);
  const maps = written(all, place).map(
    ({ paths, value, variable }) =>
      `map $uri ${variable} {\n  default "";\n${paths
        .map((path) => `  ${pattern(below(place.base, path))} ${quoted(value)};\n`)
        .join('')}}\n`,
  );
  // In two: the query stands before the part of a page.
  const moved = moves.map(({ from, to }) => ({ from, page: to.replace(/#.*/, ''), to }));
  const pages = moved.map(({ from, page }) => `  ${quoted(from)} ${quoted(page)};\n`);
  const parts = moved
    .filter(({ page, to }) => to !== page)
    .map(({ from, page, to }) => `  ${quoted(from)} ${quoted(to.slice(page.length))};\n`);
  return [
    ...maps,
    `map $uri ${prefix}_moved {\n  default "";\n${pages.join('')}}\n`,
    `map $uri ${prefix}_moved_part {\n  default "";\n${parts.join('')}}\n`,
  ].join('');
}

/** Inside `server`. A header without a value is not sent. */
export function nginxServer(all: readonly Rule[], place: Place): string {
  const { base } = place;
  const moved = `${prefixOf(place)}_moved`;
  const headers = written(all, place).map(
    ({ name, variable }) => `add_header ${name} ${variable} always;\n`,
  );
  const kinds = Object.entries(types).map(([path, type]) => {
    const place = path.includes('*')
      ? `~ ${pattern(below(base, path)).slice(2, -1)}`
      : `= ${below(base, path)}`;
    return `location ${place} {\n  types {}\n  default_type ${quoted(type)};\n}\n`;
  });
  const hidden = ['/_headers', '/_redirects', '/_nginx/'].map(
    (path) =>
      `location ${path.endsWith('/') ? '^~' : '='} ${below(base, path)} {\n  return 404;\n}\n`,
  );
  return [
    ...headers,
    `if (${moved}) {\n  return 301 ${moved}$is_args$args${moved}_part;\n}\n`,
    ...kinds,
    ...hidden,
    `error_page 404 ${below(base, '/404.html')};\n`,
  ].join('');
}
