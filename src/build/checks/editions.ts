/** The copies to take along: listed as they are, light enough, and with every link leading somewhere. */
import { strFromU8, unzipSync } from 'fflate';
import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { attribute, elements, parseHtml, type Element } from './html.ts';
import type { Problem, Site } from './site.ts';

/** Bytes of the one file: what chats pass on without a question. */
export const fileBudget = 900_000;

const list = '/download/editions.json';

interface Listed {
  readonly id: string;
  readonly lang: string;
  readonly file?: string;
  readonly bytes?: number;
  readonly sha256?: string;
  readonly reason?: string;
}

const idsOf = (all: readonly Element[]): Set<string> =>
  new Set(all.flatMap((element) => attribute(element, 'id') ?? []));

/** What a browser asks for by itself because of this element. */
const loads = ({ tagName }: Element) => !['a', 'area', 'form'].includes(tagName);

/** A choice for a tool ("#p=name-order", "#t_where_link") is no part of a page. */
const isChoice = (fragment: string): boolean => /^[a-z]+=|^t_/.test(fragment);

/** Every address in a page, with the element that has it. */
function addresses(all: readonly Element[]): { element: Element; address: string }[] {
  return all.flatMap((element) =>
    ['href', 'src', 'action', 'poster'].flatMap((name) => {
      const address = attribute(element, name);
      return address ? [{ element, address }] : [];
    }),
  );
}

/** Links of a folder, by its files; each has to lead to a file of it, and to a part that is there. */
export function folderProblems(files: ReadonlyMap<string, string>): string[] {
  const pages = new Map(
    [...files]
      .filter(([name]) => name.endsWith('.html'))
      .map(([name, html]) => [name, [...elements(parseHtml(html))]]),
  );
  const ids = new Map([...pages].map(([name, all]) => [name, idsOf(all)]));
  return [...pages].flatMap(([name, all]) =>
    addresses(all).flatMap(({ element, address }) => {
      const says = (what: string) => [`${name}: "${address}" ${what}`];
      if (/^[a-z]+:/i.test(address))
        return loads(element) &&
          attribute(element, 'rel') !== 'canonical' &&
          !address.startsWith('data:')
          ? says('is loaded from elsewhere')
          : [];
      if (address.startsWith('/')) return says('leads out of the folder');
      const [path = '', fragment = ''] = address.split('#').map(decodeURIComponent);
      const file = path === '' ? name : posix.join(posix.dirname(name), path);
      if (!files.has(file)) return says('is not in the folder');
      const isThere = fragment === '' || ids.get(file)?.has(fragment);
      return isThere || isChoice(fragment) ? [] : says('leads to no part of its page');
    }),
  );
}

/** Links of the one file: to its own parts, or to the web where the reader chooses to go. */
export function fileProblems(html: string): string[] {
  const all = [...elements(parseHtml(html))];
  const ids = idsOf(all);
  const given = all.flatMap((element) => attribute(element, 'id') ?? []);
  const twice = given.filter((id, index) => given.indexOf(id) !== index);
  return [
    ...twice.map((id) => `the id "${id}" stands there twice`),
    ...addresses(all).flatMap(({ element, address }) => {
      if (/^(https?|tel|mailto|sms):/.test(address))
        return loads(element) ? [`"${address}" is loaded from elsewhere`] : [];
      if (address.startsWith('data:')) return [];
      if (!address.startsWith('#')) return [`"${address}" leads out of the file`];
      const to = attribute(element, 'data-to');
      if (ids.has(address.slice(1))) return [];
      return to !== undefined && ids.has(to) ? [] : [`"${address}" leads to no part of the file`];
    }),
  ];
}

function contentProblems(site: Site, file: string): string[] {
  const bytes = site.bytes(`/download/${file}`);
  if (file.endsWith('.zip')) {
    const files = new Map(
      Object.entries(unzipSync(bytes)).map(([name, content]) => [
        name,
        name.endsWith('.html') ? strFromU8(content) : '',
      ]),
    );
    return folderProblems(files);
  }
  if (!file.endsWith('.html')) return [];
  const heavy =
    bytes.length > fileBudget ? [`weighs ${bytes.length} bytes, ${fileBudget} are allowed`] : [];
  return [...heavy, ...fileProblems(site.read(`/download/${file}`))];
}

/** How one edition is listed, against the file and the page that offers it. */
function listingProblems(site: Site, listed: Listed): Problem[] {
  const { file, sha256, bytes } = listed;
  const folder = listed.lang === 'en' ? '/' : `/${listed.lang.toLowerCase()}/`;
  const page = `${folder}download/`;
  const html = site.pages.get(page)?.html ?? '';
  if (file === undefined)
    return listed.reason ? [] : [{ where: list, what: `gives no reason for "${listed.id}"` }];
  const where = `/download/${file}`;
  if (!site.files.has(where)) return [{ where, what: 'is listed and not there' }];
  const content = site.bytes(where);
  const sum = createHash('sha256').update(content).digest('hex');
  const problems = contentProblems(site, file).map((what) => ({ where, what }));
  if (sum !== sha256 || content.length !== bytes)
    problems.push({ where, what: `is not as ${list} lists it` });
  if (!site.read('/download/SHA256SUMS').includes(`${sum}  ${file}\n`))
    problems.push({ where, what: 'has another checksum in SHA256SUMS' });
  if (!html.includes(sum)) problems.push({ where: page, what: `does not offer ${file}` });
  if (!/href="[^"]*\/download\/SHA256SUMS"/.test(html))
    problems.push({ where: page, what: 'does not link to the list of checksums' });
  return problems;
}

export function editions(site: Site): Problem[] {
  // A build without an export is a whole site, too: its page says that there are none.
  if (!site.files.has(list)) return [];
  const { editions } = JSON.parse(site.read(list)) as { readonly editions: readonly Listed[] };
  return editions.flatMap((listed) => listingProblems(site, listed));
}
