/**
 * What search costs and finds, beside a general search library: `node bench/search.ts`, or as a part of
 * `npm run bench`. Times in Chromium on a processor that is slowed four times.
 */
import { chromium, type Browser, type Page } from 'playwright';
import { findChromium } from '../.ci/browser.mjs';
import { serve } from '../.ci/serve.mjs';
import { searchBudget } from '../src/build/checks/search.ts';
import { packIndex } from '../src/search/pack.ts';
import { builtContents } from './search/contents.ts';
import { contenders, type Contender } from './search/contenders.ts';
import { queries } from './search/queries.ts';
import { prepareSites } from './sites.ts';
import { median, print, type Cell } from './table.ts';

const slower = 4;

interface Measured {
  readonly ready: number;
  readonly times: readonly number[];
  readonly found: readonly (readonly string[])[];
}

async function slowPage(browser: Browser, url: string): Promise<Page> {
  // What is compared is put into the page, which its own policy would forbid.
  const page = await browser.newPage({ bypassCSP: true });
  await page.goto(url);
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: slower });
  return page;
}

/** Runs in the page: the file becomes something to search in, then every query is asked once. */
async function ask([json, asked]: readonly [string, readonly string[]]): Promise<Measured> {
  const { prepare } = window as unknown as {
    prepare: (json: string) => Promise<(query: string) => readonly string[]>;
  };
  const start = performance.now();
  const find = await prepare(json);
  const ready = performance.now() - start;
  const [times, found]: [number[], (readonly string[])[]] = [[], []];
  for (const query of asked) {
    const before = performance.now();
    found.push(find(query));
    times.push(performance.now() - before);
  }
  return { ready, times, found };
}

async function compare(browser: Browser, url: string, one: Contender): Promise<Cell[]> {
  const page = await slowPage(browser, url);
  await page.addScriptTag({ content: one.script });
  const { ready, times, found } = await page.evaluate(ask, [
    one.json,
    queries.map(({ query }) => query),
  ] as const);
  await page.close();
  const right = queries.filter(({ pages, within }, index) =>
    found[index]?.slice(0, within).some((address) => pages.includes(address)),
  ).length;
  const sorted = [...times].sort((a, b) => a - b);
  return [
    one.name,
    one.bytes,
    Math.round(ready),
    Math.round(times[0] ?? 0),
    Math.round(median(times)),
    Math.round(sorted.at(-1) ?? 0),
    `${right} of ${queries.length}`,
  ];
}

/** From the press of a key to the first result, on a slow line too, and what is sent for it. */
async function firstUse(browser: Browser, url: string): Promise<Cell[]> {
  const page = await slowPage(browser, url);
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1.6e6 / 8,
    uploadThroughput: 0.75e6 / 8,
  });
  let total = 0;
  page.on('response', (response) => {
    if (/\/search\/|\/dialog/.test(new URL(response.url()).pathname))
      total += Number(response.headers()['content-length'] ?? 0);
  });
  const start = performance.now();
  await page.keyboard.press('/');
  const field = page.getByRole('dialog').getByRole('searchbox');
  await field.waitFor();
  const opened = performance.now() - start;
  await field.fill('限额');
  await page.getByRole('dialog').getByRole('link').first().waitFor();
  const first = performance.now() - start;
  await page.close();
  return [
    total,
    total <= searchBudget ? 'kept' : `over ${searchBudget.toLocaleString('en')}`,
    Math.round(opened),
    Math.round(first),
  ];
}

/** `folder` is the built site with a compressed file beside each. */
export async function benchSearch(folder: string): Promise<void> {
  const packed = packIndex(builtContents(folder));
  const executablePath = await findChromium();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const site = await serve(folder, { brotli: true });
  const rows: Cell[][] = [];
  for (const one of await contenders(packed)) rows.push(await compare(browser, site.address, one));
  print(
    `Search: bytes as brotli, milliseconds on a processor ${slower} times slower`,
    ['way', 'bytes', 'ready', 'first query', 'median query', 'slowest', 'found in its place'],
    rows,
  );
  print(
    'Search in the dialog: first use on a line of 1.6 Mbit/s with 150 ms',
    ['bytes', 'budget', 'open ms', 'first result ms'],
    [await firstUse(browser, site.address)],
  );
  await Promise.all([site.close(), browser.close()]);
}

if (import.meta.main) await benchSearch((await prepareSites('dist', [])).ours);
