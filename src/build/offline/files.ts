/** Which files of the finished site come onto a device, and in which order. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { languageOf } from '../checks/site.ts';
import { isPacked } from '../compress/compress.ts';

/** Pages of one language, by address, and its other files. */
interface Language {
  readonly folder: string;
  readonly first: readonly string[];
  readonly later: readonly string[];
  readonly search: readonly string[];
}

export interface SiteFiles {
  readonly shared: readonly string[];
  readonly languages: readonly Language[];
}

/** As the worker makes it: src/build/offline/worker/fingerprint.ts. */
export const fingerprint = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest().subarray(0, 6).toString('base64');

export const fileOf = (address: string): string =>
  address === '' || address.endsWith('/') ? `${address}index.html` : address;

const addressOf = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1');

/** Folders of languages hold a home page that says so. English stands at the root. */
function languageFolders(folder: string): string[] {
  const named = globSync('*/index.html', { cwd: folder }).flatMap((file) => {
    const [name = ''] = file.split(sep);
    const lang = languageOf(readFileSync(join(folder, file), 'utf8'));
    return lang.toLowerCase() === name ? [`${name}/`] : [];
  });
  return ['', ...named.sort()];
}

/** Data that some tool fetches; the rest is published for other programs. */
function toolsData(folder: string, files: readonly string[], pages: readonly string[]): string[] {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  // What a tool is given stands in its page or, where that is long, in a file beside the scripts.
  const scripts = files.filter((file) => /\.js$|^_astro\/.*\.json$/.test(file)).map(read);
  const islands = pages.flatMap((page) => read(fileOf(page)).match(/<astro-island[^>]*>/g) ?? []);
  const asking = [...scripts, ...islands].join('\n');
  return files.filter((file) => /^data\/.*\.json$/.test(file) && asking.includes(file.slice(5)));
}

export function siteFiles(folder: string): SiteFiles {
  const files = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile() && !isPacked(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length))
    .map((name) => name.split(sep).join('/'))
    // Editions to take along are copies of the site themselves.
    .filter((name) => !/^(_offline|download\/(?!index\.html$))/.test(name))
    .sort();
  const pages = files.filter((file) => file.endsWith('.html')).map(addressOf);
  const data = toolsData(folder, files, pages);
  const folders = languageFolders(folder);
  const folderOf = (address: string) =>
    folders.reduce((found, name) => (address.startsWith(name) ? name : found), '');
  return {
    shared: files.filter(
      (file) =>
        /^(_astro\/|[^/]+\.webmanifest$)/.test(file) ||
        (/\.(svg|webp|avif|woff2)$/.test(file) && !file.startsWith('icons/')) ||
        data.includes(file),
    ),
    languages: folders.map((name) => {
      const own = pages.filter(
        // A tool for the pages of others is read there, and they are not at hand without network.
        (address) => folderOf(address) === name && !/^embed\/./.test(address.slice(name.length)),
      );
      const isMessage = (address: string) => address.slice(name.length).startsWith('errors/');
      const lang = name === '' ? 'en' : name.slice(0, -1);
      return {
        folder: name,
        first: own.filter((address) => !isMessage(address)),
        later: own.filter(isMessage),
        search: files.filter((file) => file.toLowerCase() === `search/${lang}.json`),
      };
    }),
  };
}
