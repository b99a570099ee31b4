/** Pages on a phone with a slow line: what is sent, and when something first shows. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as quiet } from 'node:timers/promises';
import { chromium, type Browser } from 'playwright';
import { findChromium } from '../.ci/browser.mjs';
import { serve } from '../.ci/serve.mjs';
import { budgetOf, dataBudgetOf, scriptBudget } from '../src/build/checks/weight.ts';
import type { Sites } from './sites.ts';
import { median, type Cell } from './table.ts';

interface Load {
  /** Bytes of bodies as sent. */
  readonly html: number;
  /** With the tool live, before the reader acts. */
  readonly script: number;
  /** As much of what the tool is given. */
  readonly data: number;
  /** Script and data, once the reader has used the tool. */
  readonly used: number;
  /** Milliseconds from the start of the visit to the first words. */
  readonly paint: number;
  /** To a tool that answers; the reader scrolls to it as soon as the page is there. */
  readonly live: number;
  /** Milliseconds in tasks of more than 50 ms, until the tool is live and the line quiet. */
  readonly long: number;
  /** Cumulative layout shift. */
  readonly shift: number;
}

interface Seen {
  live: number;
  long: number;
  shift: number;
}

/**
 * Runs in the page before anything else: scrolls to the first tool as a reader would, and writes down
 * what only the browser sees. The driver's own ways to look at a page are long tasks themselves.
 */
function look(): void {
  const seen: Seen = { live: Number.NaN, long: 0, shift: 0 };
  const observe = (type: string, note: (entry: PerformanceEntry) => void) => {
    const observer = new PerformanceObserver((list) => {
      list.getEntries().forEach(note);
    });
    observer.observe({ type, buffered: true });
  };
  observe('longtask', ({ duration }) => (seen.long += duration));
  observe('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as unknown as {
      value: number;
      hadRecentInput: boolean;
    };
    if (!hadRecentInput) seen.shift += value;
  });
  const ready = new Promise<void>((done) => {
    addEventListener('load', () => {
      const island = document.querySelector('[data-widget] astro-island');
      if (!island) {
        done();
        return;
      }
      island.closest('[data-widget]')?.scrollIntoView();
      // An island loses this attribute once it answers.
      const answers = () => {
        if (island.hasAttribute('ssr')) return;
        seen.live = performance.now();
        done();
      };
      new MutationObserver(answers).observe(island, { attributeFilter: ['ssr'] });
      answers();
    });
  });
  Object.assign(window, { seen, ready });
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
  await page.addInitScript(look);
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1.6e6 / 8,
    uploadThroughput: 0.75e6 / 8,
  });
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  // Chromium fills a new window with parts of its own, for a second. A reader's window is open.
  await quiet(1000);
  const sizes: { path: string; bytes: number }[] = [];
  page.on('response', (response) => {
    const bytes = Number(response.headers()['content-length'] ?? 0);
    sizes.push({ path: new URL(response.url()).pathname, bytes });
  });
  await page.goto(url);
  const ask = async <T>(expression: string): Promise<T> => {
    const { result } = await client.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    return result.value as T;
  };
  await ask('ready');
  await page.waitForLoadState('networkidle');
  const [paint = Number.NaN, seen] = await ask<[number | undefined, Seen]>(
    "[performance.getEntriesByName('first-contentful-paint')[0]?.startTime, seen]",
  );
  const sum = (is: (path: string) => boolean) =>
    sizes.filter(({ path }) => is(path)).reduce((total, { bytes }) => total + bytes, 0);
  const script = sum((path) => path.endsWith('.js'));
  const data = sum((path) => path.endsWith('.json'));
  const tool = page.locator('[data-widget]:has(astro-island)').first();
  if ((await tool.count()) > 0) {
    const control = tool.locator('textarea, input, select, button, a').filter({ visible: true });
    await control.first().focus();
    await page.keyboard.type('1 ');
    await page.waitForLoadState('networkidle');
  }
  await context.close();
  return {
    html: sum((path) => /(\/|\.html|\.css)$/.test(path)),
    script,
    data,
    used: sum((path) => /\.js(on)?$/.test(path)),
    paint,
    ...seen,
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
    const middle = (of: (load: { ours: Load; bare: Load }) => number) => median(loads.map(of));
    const [paint, barePaint] = [middle(({ ours }) => ours.paint), middle(({ bare }) => bare.paint)];
    const live = middle(({ ours }) => ours.live);
    const { html, script, data, used } = first.ours;
    const within =
      html <= (budgetOf(`/${address}`) ?? 0) &&
      script <= scriptBudget &&
      data <= dataBudgetOf(`/${address}`);
    rows.push([
      `/${address}`,
      html,
      // For a server without brotli.
      statSync(join(ours, address, 'index.html.gz')).size,
      first.bare.html,
      script,
      data,
      used,
      within ? 'kept' : 'over',
      Math.round(paint),
      Math.round(barePaint),
      (paint / barePaint).toFixed(2),
      Number.isNaN(live) ? '–' : Math.round(live),
      Math.round(middle(({ ours }) => ours.long)),
      Math.round(middle(({ bare }) => bare.long)),
      middle(({ ours }) => ours.shift).toFixed(3),
    ]);
  }
  await Promise.all([here.close(), there.close(), browser.close()]);
  return rows;
}
