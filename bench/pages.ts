/** Pages on a phone with a slow line: what is sent, and when something first shows. */
import { chromium, type Browser } from 'playwright';
import { findChromium } from '../.ci/browser.mjs';
import { serve } from '../.ci/serve.mjs';
import type { Sites } from './sites.ts';
import { median, type Cell } from './table.ts';

const budget = 20_000;

interface Load {
  /** Bytes of bodies as sent. */
  readonly html: number;
  /** With the tool live, before the reader acts. */
  readonly script: number;
  /** Once the reader has asked the tool. */
  readonly used: number;
  readonly paint: number;
}

/** 1.6 Mbit/s, 150 ms and a processor four times slower: a cheap phone on a bad line. */
async function load(browser: Browser, url: string): Promise<Load> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    // It fetches ahead once the page is quiet: no part of the page's weight.
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1.6e6 / 8,
    uploadThroughput: 0.75e6 / 8,
  });
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const sizes: { path: string; bytes: number }[] = [];
  page.on('response', (response) => {
    const bytes = Number(response.headers()['content-length'] ?? 0);
    sizes.push({ path: new URL(response.url()).pathname, bytes });
  });
  await page.goto(url);
  const tool = page.locator('[data-widget]').first();
  if ((await tool.count()) > 0) {
    await tool.scrollIntoViewIfNeeded();
    await page.waitForFunction(
      () => document.querySelector('[data-widget] astro-island[ssr]') === null,
    );
  }
  await page.waitForLoadState('networkidle');
  const paint = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  );
  const sum = (is: (path: string) => boolean) =>
    sizes.filter(({ path }) => is(path)).reduce((total, { bytes }) => total + bytes, 0);
  const isScript = (path: string) => path.endsWith('.js');
  const script = sum(isScript);
  if ((await tool.count()) > 0) {
    await tool.getByRole('textbox').first().fill('1');
    await page.keyboard.press('Enter');
    await page.waitForLoadState('networkidle');
  }
  await context.close();
  return {
    html: sum((path) => /(\/|\.html|\.css)$/.test(path)),
    script,
    used: sum(isScript),
    paint,
  };
}

/** Ours and bare in turns, so that a busy moment of the machine meets both. */
export async function measurePages(
  { ours, bare, addresses }: Sites,
  runs: number,
): Promise<Cell[][]> {
  const executablePath = await findChromium();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const [here, there] = [await serve(ours, { brotli: true }), await serve(bare, { brotli: true })];
  const rows: Cell[][] = [];
  for (const address of addresses) {
    const loads: { ours: Load; bare: Load }[] = [];
    for (let run = 0; run < runs; run += 1)
      loads.push({
        ours: await load(browser, here.address + address),
        bare: await load(browser, there.address + address),
      });
    const [first] = loads;
    if (!first) continue;
    const paint = median(loads.map(({ ours: { paint } }) => paint));
    const barePaint = median(loads.map(({ bare: { paint } }) => paint));
    const within = first.ours.html <= budget && first.ours.script <= budget;
    rows.push([
      `/${address}`,
      first.ours.html,
      first.bare.html,
      first.ours.script,
      first.ours.used,
      within ? 'kept' : `over ${budget.toLocaleString('en')}`,
      Math.round(paint),
      Math.round(barePaint),
      (paint / barePaint).toFixed(2),
    ]);
  }
  await Promise.all([here.close(), there.close(), browser.close()]);
  return rows;
}
