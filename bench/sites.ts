/** Two sites to compare: ours, and bare pages with the same words and nothing else. */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { elements, parseHtml, textOf } from '../src/build/checks/html.ts';
import { packAll } from '../src/build/compress/compress.ts';

export interface Sites {
  readonly ours: string;
  readonly bare: string;
  readonly addresses: readonly string[];
}

/** The words of a page's main part, as the shortest page that a reader could still read. */
function bareHtml(html: string): string {
  const main = [...elements(parseHtml(html))].find(({ tagName }) => tagName === 'main');
  const words = (main ? textOf(main) : '').replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return (
    '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
    '<title>bare</title><link rel="icon" href="data:,">' +
    '<style>body{max-width:42em;margin:auto;padding:1em;font:1em/1.6 system-ui}</style>' +
    `<p>${words}`
  );
}

export async function prepareSites(dist: string, wanted: readonly string[]): Promise<Sites> {
  const root = join('.cache', 'bench');
  const [ours, bare] = [join(root, 'ours'), join(root, 'bare')];
  rmSync(root, { recursive: true, force: true });
  cpSync(dist, ours, { recursive: true });
  const addresses = wanted.filter((address) => existsSync(join(dist, address, 'index.html')));
  for (const address of addresses) {
    const file = join(bare, address, 'index.html');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bareHtml(readFileSync(join(dist, address, 'index.html'), 'utf8')));
  }
  // A server sends what it finds packed beside a file.
  for (const site of [ours, bare]) await packAll(site);
  return { ours, bare, addresses };
}
