/**
 * Pages to print: A4, made by the browser that is there, which gives outline, page numbers, links and
 * tags. The guides, the tools' tables and the reference; of messages their groups, or it would be a
 * thousand pages. Not the same bytes in every run: the browser writes the minute and its own version
 * into the file, and lays lines out as its version does.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rewriteAddresses } from './addresses.ts';
import { bookOf, type Chapter, type Part } from './book.ts';
import { behind } from './contexts.ts';
import { noticeHtml } from './notice.ts';
import { prefixIds } from './one-file-parts.ts';
import { partId, sectionId } from './runtime/ids.ts';
import { mergeStyles } from './styles.ts';
import { allIn, attribute, escaped, rawText, readTree, set, writeInside } from './tree.ts';
import type { Context, Edition, Unbuilt } from './types.ts';

const style = readFileSync(new URL('./pdf.css', import.meta.url), 'utf8');

const require = createRequire(import.meta.url);

/** Chinese and Latin letters come with the packages: the machine's fonts have no say. */
const fonts = (): string =>
  ['noto-sans-sc/400', 'noto-sans-sc/700', 'noto-sans/400', 'noto-sans/700', 'noto-sans/400-italic']
    .map((name) => {
      const file = require.resolve(`@fontsource/${name}.css`);
      const folder = pathToFileURL(dirname(file)).href;
      return readFileSync(file, 'utf8').replaceAll('url(./', `url(${folder}/`);
    })
    .join('\n');

const idOf = ({ root }: Context, address: string) => sectionId(address.slice(root.length));

function leadLinks(context: Context, chapters: readonly Chapter[]): void {
  const { site, web } = context;
  const ids = new Set(chapters.map(({ page }) => idOf(context, page.address)));
  for (const { main } of chapters)
    for (const element of allIn(main)) ids.add(attribute(element, 'id') ?? '');
  for (const { page, main } of chapters)
    rewriteAddresses(main, {
      ...{ site, page, web },
      place: (asked, element) => {
        const { path, fragment } = behind(context, asked);
        if (element.tagName === 'img' || element.tagName === 'image') {
          const type = path.endsWith('.svg') ? 'image/svg+xml' : 'image/png';
          return `data:${type};base64,${Buffer.from(site.bytes(path)).toString('base64')}`;
        }
        const id = idOf(context, path);
        const part = partId(id, fragment);
        return ids.has(part) ? `#${part}` : ids.has(id) ? `#${id}` : undefined;
      },
    });
}

/** The styles of the pages; theirs, not those that only hold without script. */
const stylesOf = (chapters: readonly Chapter[]): string =>
  mergeStyles(
    chapters.flatMap(({ page }) =>
      allIn(readTree(page.html))
        .filter(({ tagName, attrs }) => tagName === 'style' && attrs.length === 0)
        .map(rawText)
        .filter((css) => !/^\s*\.needs-script/.test(css)),
    ),
  );

function contents(context: Context, parts: readonly Part[]): string {
  const groups = parts.map(({ label, chapters }) => {
    const links = chapters.map(
      ({ page, title }) =>
        `<li><a href="#${idOf(context, page.address)}">${escaped(title)}</a></li>`,
    );
    return `<p class="print-group">${escaped(label)}</p><ul>${links.join('')}</ul>`;
  });
  return `<nav class="print-contents">${groups.join('')}</nav>`;
}

export function printHtml(context: Context): string {
  const { lang, title, word } = context;
  const parts = bookOf(context, { messages: false });
  const chapters = parts.flatMap((part) => part.chapters);
  for (const { page, main } of chapters) {
    const id = idOf(context, page.address);
    prefixIds(main, (part) => partId(id, part));
  }
  leadLinks(context, chapters);
  for (const { main } of chapters)
    for (const element of allIn(main))
      if (attribute(element, 'loading')) set(element, 'loading', 'eager');
  // Messages follow each other; everything else begins on a page of its own.
  const flowing = new Set(parts.at(-1)?.chapters.slice(1));
  const body = chapters.map((chapter) => {
    const { page, main } = chapter;
    const kind = flowing.has(chapter) ? 'print-flowing' : 'print-chapter';
    return `<section class="${kind}" id="${idOf(context, page.address)}" lang="${attribute(main, 'lang') ?? lang}">${writeInside(main)}</section>`;
  });
  return `<!DOCTYPE html><html lang="${lang}" data-scheme="light"><head><meta charset="utf-8"><title>${escaped(title)}</title><style>${fonts()}${stylesOf(chapters)}${style}</style></head><body>
<header class="print-title"><h1>${escaped(title)}</h1><p>${escaped(word('copy.book.intro'))}</p>${noticeHtml(context)}<p class="small">${escaped(word('ui.unaffiliated', { site: title }))} ${escaped(word('ui.licence'))}</p></header>
${contents(context, parts)}<main>${body.join('\n')}</main></body></html>`;
}

async function makePdf(context: Context): Promise<Uint8Array | Unbuilt> {
  const { findChromium } = await import('../../../.ci/browser.mjs');
  const executablePath = await findChromium();
  if (!executablePath)
    return { reason: 'There is no browser to make it with: install Chromium, or set CHROMIUM.' };
  const { chromium } = await import('playwright');
  const folder = mkdtempSync(join(tmpdir(), 'pay-clinic-print-'));
  const args = ['--disable-gpu', '--disable-background-networking', '--disable-component-update'];
  // Chromium cannot lock itself in when it is started by root, as in a container.
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  const browser = await chromium.launch({ executablePath, args });
  try {
    const file = join(folder, 'print.html');
    writeFileSync(file, printHtml(context));
    const page = await browser.newPage({ colorScheme: 'light', javaScriptEnabled: false });
    page.setDefaultTimeout(0);
    await page.goto(pathToFileURL(file).href, { waitUntil: 'load', timeout: 0 });
    const foot = [context.title, context.date, context.web].filter(Boolean).join(' · ');
    return await page.pdf({
      ...{ format: 'A4', printBackground: true, outline: true, tagged: true },
      ...{ displayHeaderFooter: true, headerTemplate: '<span></span>' },
      footerTemplate: `<div style="width:100%;padding:0 16mm;display:flex;justify-content:space-between;font:7.5pt sans-serif;color:#47605c"><span>${escaped(foot)}</span><span><span class="pageNumber"></span> / <span class="totalPages"></span></span></div>`,
      margin: { top: '16mm', bottom: '18mm', left: '16mm', right: '16mm' },
    });
  } catch (error) {
    return { reason: `The browser ${executablePath} could not make it: ${String(error)}` };
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

export const pdf: Edition = {
  id: 'pdf',
  file: (lang) => `pay-clinic-${lang}.pdf`,
  build: makePdf,
};
