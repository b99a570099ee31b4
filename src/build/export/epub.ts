/** The book: EPUB 3, every page a chapter, messages included. The same commit gives the same bytes. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { strToU8, zipSync, type Zippable } from 'fflate';
import type { Site } from '../checks/site.ts';
import { rewriteAddresses } from './addresses.ts';
import { bookOf, type Chapter, type Part } from './book.ts';
import { behind } from './contexts.ts';
import { noticeHtml } from './notice.ts';
import { allIn, attribute, isSvg, readTree } from './tree.ts';
import type { Context, Edition } from './types.ts';
import { writeXhtml, xmlText } from './xhtml.ts';

const style = readFileSync(new URL('./epub.css', import.meta.url), 'utf8');

/** Zip cannot say an earlier one; the book's own date stands in its metadata. */
const noTime = new Date(1980, 0, 1);

const fileOf = (root: string, address: string): string => {
  const name = address
    .slice(root.length)
    .replace(/\.html$|\/$/g, '')
    .replaceAll('/', '-');
  return `${name === '' ? 'home' : name}.xhtml`;
};

/** Files of the site that chapters show, by their place in the book. */
type Pictures = Map<string, { readonly path: string; readonly type: string }>;

const types: Readonly<Record<string, string>> = {
  ...{ svg: 'image/svg+xml', png: 'image/png', jpg: 'image/jpeg', webp: 'image/webp' },
};

interface Written {
  readonly file: string;
  readonly title: string;
  readonly html: string;
  readonly hasSvg: boolean;
}

const page = (lang: string, title: string, body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${lang}" xml:lang="${lang}">
<head><title>${xmlText(title)}</title><link rel="stylesheet" type="text/css" href="book.css"/></head>
<body>${body}</body>
</html>
`;

function leadLinks(context: Context, chapters: readonly Chapter[], pictures: Pictures): void {
  const { site, root, web } = context;
  const ids = new Map(
    chapters.map(({ page, main }) => [
      page.address,
      new Set(allIn(main).flatMap((element) => attribute(element, 'id') ?? [])),
    ]),
  );
  for (const { page, main } of chapters) {
    rewriteAddresses(main, {
      ...{ site, page, web },
      place: (asked, element) => {
        const { path, fragment } = behind(context, asked);
        const there = ids.get(path);
        if (there) return fileOf(root, path) + (there.has(fragment) ? `#${fragment}` : '');
        const kind = types[path.split('.').at(-1) ?? ''];
        if (!['img', 'image'].includes(element.tagName) || !kind) return undefined;
        const name = `pictures/${path.slice(1).replaceAll('/', '-')}`;
        pictures.set(name, { path, type: kind });
        return name;
      },
    });
  }
}

function write({ lang, root }: Context, { page: { address }, title, main }: Chapter): Written {
  const inner = main.childNodes.map(writeXhtml).join('');
  const own = attribute(main, 'lang') ?? lang;
  return {
    file: fileOf(root, address),
    title,
    html: page(own, title, `<section epub:type="chapter">${inner}</section>`),
    hasSvg: allIn(main).some(isSvg),
  };
}

function navigation({ lang, word }: Context, parts: readonly Part[], root: string): string {
  const groups = parts.map(({ label, chapters }) => {
    const links = chapters.map(
      ({ page: { address }, title }) =>
        `<li><a href="${fileOf(root, address)}">${xmlText(title)}</a></li>`,
    );
    return `<li><span>${xmlText(label)}</span><ol>${links.join('\n')}</ol></li>`;
  });
  const contents = xmlText(word('copy.contents'));
  const cover = `<li><a href="title.xhtml">${xmlText(word('copy.cover'))}</a></li>`;
  const nav = `<nav epub:type="toc" id="toc"><h1>${contents}</h1><ol>${cover}${groups.join('\n')}</ol></nav>`;
  return page(lang, word('copy.contents'), nav);
}

/** The first page: what it is, of which day, and where the newest one stands. */
function titlePage(context: Context): string {
  const { lang, title, word } = context;
  const notice = allIn(readTree(noticeHtml(context))).find(({ tagName }) => tagName === 'p');
  const body = [
    `<h1>${xmlText(title)}</h1>`,
    `<p>${xmlText(word('copy.book.intro'))}</p>`,
    notice ? writeXhtml(notice) : '',
    `<p>${xmlText(`${word('ui.unaffiliated', { site: title })} ${word('ui.licence')}`)}</p>`,
  ];
  return page(lang, title, `<section epub:type="titlepage">${body.join('\n')}</section>`);
}

/** One for a language of a site, wherever it is built: readers' apps know a later copy by it. */
function identifier({ lang, title, web }: Context): string {
  const hex = createHash('sha256')
    .update(`${title} ${lang} ${web ?? ''}`)
    .digest('hex');
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
  ];
  return `urn:uuid:${[...parts, hex.slice(20, 32)].join('-')}`;
}

function packageFile(context: Context, pages: readonly Written[], pictures: Pictures): string {
  const { lang, title, date, web, word, checked } = context;
  // Every book must say a day; without git it is the last one on which a fact was read.
  const day = date ?? checked.to;
  const item = (id: string, href: string, type: string, properties = '') =>
    `<item id="${id}" href="${href}" media-type="${type}"${properties && ` properties="${properties}"`}/>`;
  const xhtml = 'application/xhtml+xml';
  const manifest = [
    item('nav', 'nav.xhtml', xhtml, 'nav'),
    item('title', 'title.xhtml', xhtml),
    item('style', 'book.css', 'text/css'),
    item('cover', 'cover.svg', 'image/svg+xml', 'cover-image'),
    ...pages.map(({ file, hasSvg }, at) => item(`c${at}`, file, xhtml, hasSvg ? 'svg' : '')),
    ...[...pictures].map(([name, { type }], at) => item(`p${at}`, name, type)),
  ];
  const spine = ['title', 'nav', ...pages.map((_, at) => `c${at}`)];
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${lang}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${identifier(context)}</dc:identifier>
<dc:title>${xmlText(title)}</dc:title>
<dc:language>${lang}</dc:language>
<dc:date>${day}</dc:date>
<dc:rights>${xmlText(word('ui.licence'))}</dc:rights>
${web === undefined ? '' : `<dc:source>${xmlText(web)}</dc:source>\n`}<meta property="dcterms:modified">${day}T00:00:00Z</meta>
</metadata>
<manifest>${manifest.join('\n')}</manifest>
<spine>${spine.map((id) => `<itemref idref="${id}"/>`).join('\n')}</spine>
</package>
`;
}

const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
`;

const bytesOf = (site: Site, path: string): Uint8Array =>
  path.endsWith('.svg') ? strToU8(site.read(path)) : site.bytes(path);

export function makeEpub(context: Context): Uint8Array {
  const parts = bookOf(context, { messages: true });
  const chapters = parts.flatMap((part) => part.chapters);
  const pictures: Pictures = new Map();
  leadLinks(context, chapters, pictures);
  const pages = chapters.map((chapter) => write(context, chapter));
  const files: Zippable = {
    // First and as it is: readers look for it at a fixed place.
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(container),
    'book/package.opf': strToU8(packageFile(context, pages, pictures)),
    'book/nav.xhtml': strToU8(navigation(context, parts, context.root)),
    'book/title.xhtml': strToU8(titlePage(context)),
    'book/book.css': strToU8(style),
    'book/cover.svg': strToU8(context.site.read('/favicon.svg')),
  };
  for (const { file, html } of pages) files[`book/${file}`] = strToU8(html);
  for (const [name, { path }] of pictures) files[`book/${name}`] = bytesOf(context.site, path);
  return zipSync(files, { level: 9, mtime: noTime, os: 3 });
}

export const epub: Edition = {
  id: 'epub',
  file: (lang) => `pay-clinic-${lang}.epub`,
  build: makeEpub,
};
