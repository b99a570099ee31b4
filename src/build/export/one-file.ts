/**
 * The one file: guides, messages and every tool in a single page, to send in a chat. Plain words with
 * links between them; what the tools need stands packed at the end (`runtime/unpack.ts`).
 */
import { deflateSync, strToU8 } from 'fflate';
import { attribute, elements, textOf, type Element } from '../checks/html.ts';
import { type Page } from '../checks/site.ts';
import { namesIn, usedRules } from '../first-flight/rules.ts';
import { referrer } from '../policy/pages.ts';
import { rewriteAddresses } from './addresses.ts';
import { bundleModules, bundleScript } from './bundle.ts';
import { behind } from './contexts.ts';
import { noticeHtml } from './notice.ts';
import * as parts from './one-file-parts.ts';
import { partId, sectionId } from './runtime/ids.ts';
import * as slim from './slim.ts';
import { toSigns } from './runtime/dense.ts';
import { changeScripts, fetchedData, noNeeds, type Needs } from './scripts.ts';
import { mergeStyles } from './styles.ts';
import {
  allIn,
  escaped,
  find,
  rawText,
  readTree,
  remove,
  set,
  writeInside,
  writeTree,
} from './tree.ts';
import type { Context, Edition } from './types.ts';

/** Notes take the places of the rows on the page of all facts. */
const factsId = sectionId('reference/facts/');

/** A page in the file. */
interface Section {
  readonly page: Page;
  readonly id: string;
  readonly title: string;
  readonly main: Element;
}

/** Nothing of the file can ask the network for anything, even by mistake. */
const policy =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:; base-uri 'none'; form-action 'none'";

const style = `body{display:block;max-width:46rem;margin:auto}
body>:not(main){padding-inline:1rem}
.copy-page{border-top:4px solid var(--accent);margin-top:3rem;padding-top:1rem}
.copy-contents ul{padding:0;list-style:none}
.copy-contents a{display:flex;align-items:center;min-height:var(--target)}
.copy-up{display:inline-flex;align-items:center;min-height:var(--target)}
.noted{color:inherit;font-weight:650;-webkit-text-decoration:underline dotted var(--accent);text-decoration:underline dotted var(--accent);text-underline-offset:.22em}
.copy-notes li{margin-block:.75rem;font-size:.9375rem}
footer pre{overflow-wrap:anywhere;white-space:pre-wrap}
.alike{display:block;color:var(--ink-2)}
:target{scroll-margin-top:1rem}
[id]:is(li,b):target{outline:3px solid var(--accent);outline-offset:.3rem}`;

/** Leads every link to its place in the file. */
function leadLinks(context: Context, sections: readonly Section[], more: readonly string[]): void {
  const ids = new Set(more);
  for (const { main, id } of sections) {
    ids.add(id);
    for (const element of elements(main)) ids.add(attribute(element, 'id') ?? id);
  }
  const withTool = new Set(
    sections
      .filter(({ main }) => allIn(main).some((one) => attribute(one, 'data-widget') !== undefined))
      .map(({ id }) => id),
  );
  for (const { page, main } of sections)
    rewriteAddresses(main, {
      ...{ site: context.site, page, web: context.web },
      place: (asked, element) => {
        const { path, fragment } = behind(context, asked);
        const id = parts.idOf(context, path);
        if (fragment !== '' && ids.has(partId(id, fragment))) return `#${partId(id, fragment)}`;
        if (!ids.has(id)) return undefined;
        if (fragment === '' || !withTool.has(id)) return `#${id}`;
        // What names no part of a page is a choice for its tool.
        set(element, 'data-to', id);
        return `#${fragment}`;
      },
    });
}

function contentsHtml(groups: readonly { label: string; sections: readonly Section[] }[]): string {
  return groups
    .map(({ label, sections }) => {
      const links = sections.map(
        ({ id, title }) => `<li><a href="#${id}">${escaped(title)}</a></li>`,
      );
      return `<h2>${escaped(label)}</h2><ul>${links.join('')}</ul>`;
    })
    .join('');
}

/** Scripts and styles of a page that belong to all pages: they stand in its head. */
function shared(page: Page): { scripts: string[]; styles: string[] } {
  const tree = readTree(page.html);
  const head = allIn(find(tree, 'head'));
  return {
    scripts: head
      .filter(({ tagName, attrs }) => tagName === 'script' && attrs.length === 0)
      .map(rawText),
    styles: allIn(tree)
      .filter((one) => one.tagName === 'style' && !parts.inNoscript(one))
      .map(rawText),
  };
}

/** Where the reader chooses light or dark, as in the menu of the site. */
function schemeHtml({ site, root }: Context): string {
  const home = site.pages.get(root);
  const choice = home && allIn(readTree(home.html)).find((one) => parts.isScheme(one));
  return choice ? writeTree(choice) : '';
}

/** Whose work the file carries, and on what terms: that goes where the file goes. */
function licencesHtml({ site, word }: Context): string {
  const notices = '/notices.txt';
  if (!site.files.has(notices)) return '';
  // Notice and our own licence, MIT as that of the code that it carries; the other texts are long.
  const text = site
    .read(notices)
    .split(/\n-{20,}\n/)
    .slice(0, 2)
    .join('\n');
  return `<details><summary>${escaped(word('copy.licences'))}</summary><pre>${escaped(text)}</pre></details>`;
}

/** A page that a tool takes parts of, with the ids and links that it has on the web. */
function fetchedPage({ site }: Context, path: string, needs: Needs): string {
  const page = site.pages.get(path);
  if (!page) throw new Error(`A tool names ${path} in data-fetches, and there is no such page.`);
  const main = parts.mainOf(page);
  parts.trim(main);
  changeScripts(main, site, needs);
  for (const element of allIn(main)) if (element.tagName === 'script') remove(element);
  return writeTree(main);
}

async function oneFile(context: Context): Promise<string> {
  const { site, lang, root, title, word } = context;
  const chosen = parts.chosenPages(context);
  const addresses = new Set(chosen.flatMap(({ pages }) => pages.map(({ address }) => address)));
  const needs = noNeeds();
  const props: string[] = [];
  const notes = new Map<string, string>();
  const homes = new Map<string, string>();
  const rows = new Set<string>();
  const modules = new Set<string>();

  const sectionOf = (page: Page): Section => {
    const id = parts.idOf(context, page.address);
    const main = parts.mainOf(page);
    parts.trim(main);
    parts.keepToolsOnce(main, site.base + page.address.slice(1), homes);
    changeScripts(main, site, needs);
    for (const script of allIn(main)) {
      if (script.tagName === 'style' && !parts.inNoscript(script)) remove(script);
      if (script.tagName !== 'script') continue;
      const name = attribute(script, 'data-src');
      if (name !== undefined) modules.add(name);
      remove(script);
    }
    parts.emptyTools(main, props);
    slim.shortenNoscript(main);
    parts.cardsToNotes(main, page, context, notes);
    parts.prefixIds(main, (part) => partId(id, part));
    parts.rowsForPages(main, page, context, addresses, rows);
    return { page, id, main, title: textOf(find(main, 'h1')) };
  };
  const groups = chosen.map(({ id, label, pages }) => ({
    ...{ id, label },
    sections: pages.map(sectionOf),
  }));
  const sections = groups.flatMap((group) => group.sections);
  leadLinks(context, sections, [
    ...groups.flatMap(({ id }) => id ?? []),
    ...[...notes.keys()].map((row) => partId(factsId, row)),
  ]);

  parts.nameApart(sections);
  const mains = sections.map(({ main }) => main);
  const buttons = slim.emptyCopyButtons(mains);
  const files: Record<string, string> = {};
  for (const path of needs.pages) files[path.slice(1)] = fetchedPage(context, path, needs);
  const script = await bundleModules(site, 'file.ts', needs.modules);
  for (const path of fetchedData(site, needs, script)) files[path.slice(1)] = site.read(path);
  const packed = JSON.stringify({
    ...{ script, props, buttons, files, base: site.base, root: root.slice(1) },
    web: context.web ?? '',
  });
  const payload = toSigns(deflateSync(strToU8(packed), { level: 9 }));
  slim.dropIds(mains, packed, (id) => !id.includes('.'));
  const drawings = slim.shareDrawings(mains);

  const head = find(readTree(site.pages.get(root)?.html ?? ''), 'html');
  const up = `<a class="copy-up" href="#top">${escaped(word('copy.up'))}</a>`;
  const sectionHtml = ({ id, main }: Section) =>
    `<section class="copy-page" id="${id}">${writeInside(main)}${up}</section>`;
  const body = groups
    .map(({ id, sections }) => {
      const html = sections.map(sectionHtml).join('\n');
      return id === undefined ? html : `<div id="${id}">${html}</div>`;
    })
    .join('\n');
  const heads = sections.map(({ page }) => shared(page));
  const noteLines = [...notes].map(
    ([row, html]) => `<li id="${partId(factsId, row)}">${html}</li>`,
  );
  const origin = site.origin === undefined ? '' : ` data-origin="${escaped(site.origin)}"`;
  const unpack = await bundleScript('unpack.ts');
  const all = (
    css: string,
    payload: string,
  ) => `<!DOCTYPE html><html lang="${lang}" dir="${attribute(head, 'dir') ?? 'ltr'}"${origin}><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">${referrer}<meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(word('copy.file', { site: title }))}</title><meta name="color-scheme" content="light dark"><script>${[...new Set(heads.flatMap(({ scripts }) => scripts))].join('\n')}</script><style>${css}${style}</style><noscript><style>.needs-script{display:none!important}</style></noscript></head><body>
${drawings}<header id="top"><h1>${escaped(word('copy.file', { site: title }))}</h1>${noticeHtml(context)}<p>${escaped(word('copy.file.intro'))}</p>${schemeHtml(context)}</header>
<nav class="copy-contents" aria-label="${escaped(word('copy.contents'))}">${contentsHtml(groups)}<ul><li><a href="#notes">${escaped(word('copy.notes'))}</a></li></ul></nav>
<main>${body}
<section class="copy-page prose" id="notes"><h1>${escaped(word('copy.notes'))}</h1><p>${escaped(word('copy.notes.intro'))}</p><ul class="copy-notes">${noteLines.join('\n')}</ul>${up}</section></main>
<footer><p class="small">${escaped(word('ui.unaffiliated', { site: title }))} ${escaped(word('ui.licence'))}</p>${licencesHtml(context)}</footer>
${[...modules].map((name) => `<script type="site/module" data-src="${name}"></script>`).join('')}<script type="text/plain" id="site-packed">${payload}</script><script>${unpack}</script></body></html>
`;
  const css = mergeStyles(heads.flatMap(({ styles }) => styles));
  return all(usedRules(css, namesIn(all('', '') + packed)), payload);
}

export const file: Edition = {
  id: 'html',
  file: (lang) => `pay-clinic-${lang}.html`,
  build: async (context) => strToU8(await oneFile(context)),
};
