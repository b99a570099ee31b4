/**
 * A Markdown copy of every page that is read, beside the page as llmstxt.org has it: the copy of
 * `/guides/limits/` is `/guides/limits/index.html.md`. And `/llms.txt`, which lists what matters most.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { attribute, type Element } from '../checks/html.ts';
import { resolve, siteFrom, type Page } from '../checks/site.ts';
import { chapterOf } from '../export/book.ts';
import { leadsOn } from '../export/contexts.ts';
import type { Context } from '../export/types.ts';
import { markdownOf, plain } from './markdown.ts';

/** Below the base: "/guides/limits/index.html.md". */
export const copyOf = (address: string): string => `${address}index.html.md`;

/** Pages that say something of their own: not those that lead on, and not the one for lost readers. */
export const isCopied = (page: Page): boolean =>
  page.address.endsWith('/') && !leadsOn(page) && /<main\b[^>]*\sdata-search[\s>=]/.test(page.html);

/** Whole where it is known where the site stands; else from the root of the host. */
const addressIn = ({ site, web }: Context, path: string): string =>
  web === undefined ? site.base + path.slice(1) : web + path.slice(1);

/** A link leads to the page itself, which shows what a copy cannot. */
function placeOn(context: Context, page: Page) {
  return (href: string): string => {
    const target = resolve(context.site, page, href);
    if (target.kind !== 'inside') return href;
    const { path, fragment } = target;
    return encodeURI(addressIn(context, path)) + (fragment === '' ? '' : `#${encodeURI(fragment)}`);
  };
}

/** The part that people read, as the copy has it. `main` is taken apart for it. */
export const readPart = (context: Context, page: Page, main?: Element): Element =>
  chapterOf(context, page, main).main;

export function copyText(context: Context, page: Page, main?: Element): string {
  const { word, date } = context;
  const address = addressIn(context, page.address);
  const end = [
    word('machines.copy', { address }),
    ...(date === undefined ? [] : [word('machines.dated', { date })]),
  ].join(' ');
  return `${markdownOf(readPart(context, page, main), placeOn(context, page))}\n---\n\n${end}\n`;
}

/** What a page says of itself to those who do not see it. */
export function descriptionOf(all: readonly Element[]): string {
  const meta = all.find((one) => attribute(one, 'name') === 'description');
  return (meta && attribute(meta, 'content')) ?? '';
}

interface Line {
  readonly label: string;
  readonly path: string;
  readonly about?: string | undefined;
}

/** A list as llmstxt.org has it: title, a summary, and links with a few words each, by address. */
export function llmsText(context: Context, descriptions: ReadonlyMap<string, string>): string {
  const { title, menu, root, word } = context;
  const item = ({ label, path, about = '' }: Line) =>
    `- [${plain(label)}](${addressIn(context, path)})${about ? `: ${plain(about)}` : ''}`;
  const section = (name: string, lines: readonly Line[]) =>
    `## ${plain(name)}\n\n${lines.map(item).join('\n')}\n`;
  const pages = menu.map(({ label, links }) =>
    section(
      label,
      links.map(({ address, label: name }) => ({
        ...{ label: name, path: copyOf(address), about: descriptions.get(address) },
      })),
    ),
  );
  const data = ['messages.json', 'limits.json', 'sources.json'].map((file) => ({
    ...{
      label: file,
      path: `/data/${file}`,
      about: word(`dataPage.file.${file.split('.')[0] ?? ''}`),
    },
  }));
  const listed = [
    {
      label: word('dataPage.title'),
      path: copyOf(`${root}data/`),
      about: word('dataPage.description'),
    },
    ...data,
  ];
  return [
    `# ${plain(title)}\n`,
    `> ${plain(descriptions.get(root) ?? '')}\n`,
    `${plain(word('machines.llms'))}\n`,
    ...pages,
    section(word('dataPage.title'), listed),
  ].join('\n');
}

/** Writes the copy of one page again, which has changed since: "download/", in every language. */
export function copyAgain(folder: string, contexts: readonly Context[], path: string): void {
  for (const context of contexts) {
    const address = context.root + path;
    const file = `${address}index.html`;
    const text = readFileSync(join(folder, file), 'utf8');
    const page = siteFrom([file], () => text, context.site).pages.get(address);
    if (page) writeFileSync(join(folder, copyOf(address)), copyText(context, page));
  }
}
