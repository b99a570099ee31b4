/**
 * What a server sends in its first flight, some 14.6 kB, is there a round trip earlier than the rest, and every
 * page comes with the styles of all pages. This pass takes out of each page the rules for elements,
 * classes and ids that it does not have and that none of its scripts can give it; and it writes
 * apostrophes as such.
 */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { namesIn, usedRules, type Names } from './rules.ts';

const style = /(<style[^>]*>)([^]*?)(<\/style>)/g;

const withoutStyles = (html: string): string => html.replace(style, '');

/** The sheets of a page that a browser with script has. */
const stylesOf = (html: string): string[] =>
  [...html.replace(/<noscript>[^]*?<\/noscript>/g, '').matchAll(style)].map(
    ([, , css = '']) => css,
  );

/** Where the styles of every page stand as they were, for the errand that puts them back. */
export const wholeStyles = join('.cache', 'first-flight.json');

/** Sheets, each once, and which of them a page had, by its file. */
export interface WholeStyles {
  readonly sheets: readonly string[];
  readonly pages: Readonly<Record<string, readonly number[]>>;
}

function keepWhole(pages: ReadonlyMap<string, readonly string[]>): void {
  const sheets = [...new Set([...pages.values()].flat())];
  const places = new Map(sheets.map((css, at) => [css, at]));
  const numbers = (own: readonly string[]) => own.map((css) => places.get(css) ?? 0);
  const whole: WholeStyles = {
    sheets,
    pages: Object.fromEntries([...pages].map(([file, own]) => [file, numbers(own)])),
  };
  mkdirSync('.cache', { recursive: true });
  writeFileSync(wholeStyles, JSON.stringify(whole));
}

/** What a script or data that pages fetch names: elements, classes, and other files. */
interface Fetched {
  readonly text: string;
  readonly isNamed: Names;
}

export type FetchedFiles = ReadonlyMap<string, Fetched>;

/** `files` are texts by the names under which pages and scripts ask for them. */
export const fetchedFiles = (files: Iterable<readonly [string, string]>): FetchedFiles =>
  new Map([...files].map(([name, text]) => [name, { text, isNamed: namesIn(text) }]));

/** The files that a text names, those that they name, and so on. */
function reached(text: string, files: FetchedFiles, found = new Set<Fetched>()): Set<Fetched> {
  for (const [name, file] of files)
    if (!found.has(file) && text.includes(name)) {
      found.add(file);
      reached(file.text, files, found);
    }
  return found;
}

/** A page without the rules that it cannot need. `read` gives a page that a tool of it fetches. */
export function withUsedStyles(
  html: string,
  files: FetchedFiles,
  read: (address: string) => string,
): string {
  const pages = [...html.matchAll(/ data-fetches="([^"]*)"/g)].map(([, page = '']) => read(page));
  const own = [html, ...pages].map(withoutStyles).join('\n');
  const places = [namesIn(own), ...[...reached(own, files)].map(({ isNamed }) => isNamed)];
  const isNamed: Names = (name) => places.some((place) => place(name));
  const lean = html.replace(style, (_, start: string, css: string, end: string) => {
    const used = usedRules(css, isNamed);
    return used === '' ? '' : start + used + end;
  });
  // One for each component: the same in one element, but for what has to stand first in its own.
  return lean.replace(/<\/style><style>(?!\s*@(charset|import|namespace)\b)/g, '');
}

const apostrophe = /<script\b[^]*?<\/script>|&#39;/g;

/** Astro writes them as `&#39;`, for attributes in single quotes: no page has any. */
export const withApostrophes = (html: string): string =>
  html.replace(apostrophe, (found) => (found === '&#39;' ? "'" : found));

export function firstFlight(): AstroIntegration {
  let base = '/';
  return {
    name: 'pay-clinic:first-flight',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        const read = (file: string) => readFileSync(join(root, file), 'utf8');
        const files = fetchedFiles(
          globSync('_astro/*.{js,json}', { cwd: root }).map((file) => [basename(file), read(file)]),
        );
        const fetched = (address: string) => read(`${address.slice(base.length)}index.html`);
        const whole = new Map<string, string[]>();
        for (const file of globSync('**/*.html', { cwd: root })) {
          const html = read(file);
          whole.set(file, stylesOf(html));
          writeFileSync(join(root, file), withApostrophes(withUsedStyles(html, files, fetched)));
        }
        keepWhole(whole);
      },
    },
  };
}
