/**
 * `npm run looks -- BEFORE AFTER`: the same pages of two built sites, pixel by pixel, as they come, with
 * their tools answering and with search open. For changes that must not show. Addresses after the two
 * folders look at these pages alone. What differs is kept as pictures, before, after and where.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import sharp from 'sharp';
import { findChromium } from '../.ci/browser.mjs';
import { serve } from '../.ci/serve.mjs';
import { askEverything, searchFor } from '../e2e/support/everything.ts';
import { print, type Cell } from './table.ts';

const pages = [
  '',
  '404.html',
  'search/?q=limit',
  'guides/failed-order/',
  'guides/names/',
  'guides/limits/',
  'guides/pay-now/',
  'tools/cards/',
  'tools/reminders/',
  'tools/show-card/',
  'tools/triage/',
  'errors/alipay-client-8000/',
  'reference/changes/',
  'embed/',
  'embed/limits/',
];
const looks = [390, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);
type Look = (typeof looks)[number];
const folder = join('.cache', 'looks');

/** Taken until nothing moves any more: answers come when their data has. */
async function settled(page: Page, { whole }: { whole: boolean }): Promise<Buffer> {
  const take = async () => {
    // Answers take the focus, some a moment later.
    if (whole)
      await page.evaluate(() => {
        (document.activeElement as HTMLElement).blur();
        scrollTo(0, 0);
      });
    return page.screenshot({ fullPage: whole, animations: 'disabled', caret: 'hide' });
  };
  let last = await take();
  for (let next = await take(); !next.equals(last); next = await take()) last = next;
  return last;
}

/** Pictures of a page by what was done before. */
async function pictures(browser: Browser, url: string, look: Look): Promise<Map<string, Buffer>> {
  const context = await browser.newContext({
    viewport: { width: look.width, height: 900 },
    colorScheme: look.colorScheme,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  // Answers tell times.
  await page.clock.setFixedTime('2026-11-23T04:00:00Z');
  await page.goto(url, { waitUntil: 'networkidle' });
  const found = new Map([['as it comes', await settled(page, { whole: true })]]);
  await askEverything(page);
  found.set('asked', await settled(page, { whole: true }));
  if ((await page.locator('.search-button').count()) > 0) {
    await searchFor(page, 'limit');
    found.set('searching', await settled(page, { whole: false }));
  }
  await context.close();
  return found;
}

interface Difference {
  readonly pixels: number;
  /** The later picture, faint, with what differs in red. */
  readonly shown: Buffer;
}

async function difference(before: Buffer, after: Buffer): Promise<Difference | undefined> {
  if (before.equals(after)) return undefined;
  const raw = (png: Buffer) => sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const [one, other] = await Promise.all([raw(before), raw(after)]);
  const { width, height } = other.info;
  let pixels = 0;
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 3;
      const was = (y * one.info.width + x) * 3;
      const inside = x < one.info.width && y < one.info.height;
      const same =
        inside && [0, 1, 2].every((part) => one.data[was + part] === other.data[at + part]);
      if (!same) pixels += 1;
      for (let part = 0; part < 3; part += 1)
        other.data[at + part] = same
          ? 192 + (other.data[at + part] ?? 0) / 4
          : ([220, 0, 40][part] ?? 0);
    }
  // What was longer before has lost something.
  const lost = Math.max(0, one.info.height - height) * width;
  if (pixels + lost === 0) return undefined;
  const shown = await sharp(other.data, { raw: { width, height, channels: 3 } })
    .png()
    .toBuffer();
  return { pixels: pixels + lost, shown };
}

/** All pictures of a site, by what they show. */
async function picturesOf(site: string, addresses: readonly string[], port: number) {
  const executablePath = await findChromium();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const server = await serve(site, { port });
  const all = new Map<string, Buffer>();
  for (const address of addresses) {
    console.error(`${site}: ${address || 'home'}`);
    for (const look of looks)
      for (const [state, picture] of await pictures(browser, server.address + address, look))
        all.set([address || 'home', look.width, look.colorScheme, state].join(' '), picture);
  }
  await browser.close();
  await server.close();
  return { all, port: Number(new URL(server.origin).port) };
}

const [before = '', after = '', ...only] = process.argv.slice(2);
for (const site of [before, after])
  if (!existsSync(join(site, 'index.html')))
    throw new Error(`"${site}" holds no built site: npm run looks -- BEFORE AFTER`);
mkdirSync(folder, { recursive: true });
const addresses = only.length > 0 ? only : pages;
// One after the other at the same address: pages tell how to cite them.
const { all: was, port } = await picturesOf(before, addresses, 0);
const { all: is } = await picturesOf(after, addresses, port);
const rows: Cell[][] = [];
for (const [words, later] of is) {
  const earlier = was.get(words);
  const found = earlier && (await difference(earlier, later));
  if (!earlier || !found) continue;
  const name = words.replace(/[^\w.]+/g, '-');
  rows.push([words, found.pixels, `${name}-where.png`]);
  writeFileSync(join(folder, `${name}-before.png`), earlier);
  writeFileSync(join(folder, `${name}-after.png`), later);
  writeFileSync(join(folder, `${name}-where.png`), found.shown);
}
print(`${rows.length} of ${is.size} pictures differ`, ['picture', 'pixels', `in ${folder}`], rows);
process.exitCode = rows.length === 0 && was.size === is.size ? 0 : 1;
