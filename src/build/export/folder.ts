/**
 * The folder, zipped: every page of a language as it is on the web, to be opened by double click.
 * What differs: links lead to files, styles stand once, and one classic script takes the place of
 * the modules (`runtime/folder.ts`).
 */
import { zipSync, strToU8, type Zippable } from 'fflate';
import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import type { Element } from '../checks/html.ts';
import type { Page } from '../checks/site.ts';
import { rewriteAddresses } from './addresses.ts';
import { bundleModules } from './bundle.ts';
import { noticeHtml } from './notice.ts';
import { changeScripts, fetchedData, noNeeds } from './scripts.ts';
import { allIn, append, find, rawText, readTree, remove, set, writeTree } from './tree.ts';
import type { Context, Edition } from './types.ts';

/** What is not for people to open stands here. */
const own = '_copy/';

const fileOf = (path: string): string => path.slice(1).replace(/(^|\/)$/, '$1index.html');

/** What offers the copies, and what is for programs: with the data the folder would be half as heavy again. */
const isLeftOut = (path: string): boolean => /^\/([\w-]+\/)?(download|data)\//.test(path);

const isStyle = ({ tagName, parentNode }: Element): boolean =>
  // In `noscript` it belongs to pages without script alone.
  tagName === 'style' &&
  parentNode !== null &&
  'tagName' in parentNode &&
  parentNode.tagName === 'head';

/** A text as a script writes it; two signs of JSON end a line in older engines. */
const literal = (text: string): string =>
  JSON.stringify(text).replace(/[\u2028\u2029]/g, (sign) =>
    sign === '\u2028' ? '\\u2028' : '\\u2029',
  );

/** Same bytes for the same commit: entries in order, each of the commit's day. */
function zip(files: ReadonlyMap<string, Uint8Array>, name: string, date: string | undefined) {
  const [year = 1980, month = 1, day = 1] = date?.split('-').map(Number) ?? [];
  const entries: Zippable = {};
  for (const file of [...files.keys()].sort())
    entries[`${name}/${file}`] = files.get(file) ?? new Uint8Array();
  return zipSync(entries, { level: 9, mtime: new Date(year, month - 1, day, 12) });
}

/** Every file of the folder, by its path in it. */
export async function folderFiles(context: Context): Promise<Map<string, Uint8Array>> {
  const { site, lang, root, web } = context;
  const pages = context.pages.filter(({ address }) => !isLeftOut(address));
  const addresses = new Set(pages.map(({ address }) => address));
  const needs = noNeeds();
  const files = new Map<string, Uint8Array>();
  const put = (file: string, text: string) => files.set(file, strToU8(text));

  /** Styles stand once: on the web they travel with each page, here they would fill the disk. */
  const styleFile = (text: string): string => {
    const file = `${own}${createHash('sha256').update(text).digest('hex').slice(0, 12)}.css`;
    put(file, text);
    return file;
  };

  const change = (page: Page): string => {
    const tree = readTree(page.html);
    const here = posix.dirname(fileOf(page.address));
    const from = (path: string) => encodeURI(posix.relative(here, path) || '.');
    changeScripts(tree, site, needs);
    rewriteAddresses(tree, {
      ...{ site, page, web },
      place: ({ path, fragment }) => {
        const hash = fragment === '' ? '' : `#${encodeURI(fragment)}`;
        if (path === page.address && hash) return hash;
        if (addresses.has(path)) return from(fileOf(path)) + hash;
        if (isLeftOut(path) || site.pages.has(path) || !site.files.has(path)) return undefined;
        files.set(path.slice(1), site.bytes(path));
        return from(path.slice(1)) + hash;
      },
    });
    if (site.origin !== undefined) set(find(tree, 'html'), 'data-origin', site.origin);
    const head = find(tree, 'head');
    for (const style of allIn(head).filter(isStyle)) {
      append(head, `<link rel="stylesheet" href="${from(styleFile(rawText(style)))}">`);
      remove(style);
    }
    const footer = allIn(tree).find(({ tagName }) => tagName === 'footer');
    // A page without one only leads on to another.
    if (footer) {
      append(footer, noticeHtml(context));
      append(
        head,
        `<script defer src="${from(`${own}site.js`)}" data-root="${from('.')}/" data-base="${site.base}"></script>`,
      );
    }
    return writeTree(tree);
  };

  for (const page of pages) put(fileOf(page.address), change(page));
  const script = await bundleModules(site, 'folder.ts', needs.modules);
  put(`${own}site.js`, script);
  for (const path of [...fetchedData(site, needs, script), ...needs.pages]) {
    const file = fileOf(path);
    const text = site.pages.get(path)?.html ?? site.read(path);
    put(`${own}${file}.js`, `siteCopy.arrive(${JSON.stringify(path.slice(1))},${literal(text)})`);
  }
  // Whoever unpacks it opens what stands on top.
  if (root !== '/')
    put(
      'index.html',
      `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>${context.title}</title><meta http-equiv="refresh" content="0; url=${fileOf(root)}"><a href="${fileOf(root)}">${context.title}</a></html>\n`,
    );
  return files;
}

const name = (lang: string) => `pay-clinic-${lang}`;

export const folder: Edition = {
  id: 'zip',
  file: (lang) => `${name(lang)}.zip`,
  build: async (context) => zip(await folderFiles(context), name(context.lang), context.date),
};
