/** The site below a path of another host: every link, tool, data file and search works there. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { attribute, elements, parseHtml, type Element } from '../src/build/checks/html.ts';
import { checks } from '../src/build/checks/table.ts';
import { loadSite } from '../src/build/checks/site.ts';
import { widgets } from '../src/widgets/table.ts';
import { builtTree } from './support/builds.ts';
import { richAnswer } from './support/oembed.ts';
import { live } from './support/reader.ts';
import { expect, test } from './support/test.ts';
import { root } from '../.ci/process.mjs';
import { word } from './support/words.ts';

const base = '/mirror/clinic/';
const origin = 'https://example.org';
const report = 'mailto:clinic@example.org';
const dist = join(root, '.cache/trees/base-path/dist');

/** A page that moved, one whose parts went to two pages, a part that moved on its page, and one to another page. */
const moved = `
- { from: /guides/old/, to: /guides/names/#which-first, since: '2026-11-23' }
- { from: /guides/older/, to: /guides/names/, since: '2026-11-23' }
- { from: /guides/older/#tiny, to: /guides/limits/#whose, since: '2026-11-23' }
- { from: /guides/names/#once, to: /guides/names/#which-first, since: '2026-11-23' }
- { from: /guides/limits/#gone, to: /guides/names/#which-first, since: '2026-11-23' }
`;

test.use({ folder: dist, basePath: base });
test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  test.setTimeout(300_000);
  await builtTree(
    'base-path',
    {
      BASE_PATH: base,
      SITE_URL: origin,
      REPORT_URL: report,
    },
    (folder) => writeFileSync(join(folder, 'content/redirects.yaml'), moved),
  );
});

for (const name of [
  'links',
  'fragments',
  'resources',
  'outside',
  'data',
  'feed',
  'copies',
  'policy',
  'search',
  'head',
  'found',
  'linked data',
] as const)
  test(`finished pages: ${name}`, async () => {
    const site = loadSite(dist, { base, origin });
    expect(site.pages.size).toBeGreaterThan(2);
    expect(await checks[name]?.(site)).toEqual([]);
  });

test('without SITE_URL no address is invented', () => {
  expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).not.toContain('rel="canonical"');
  for (const file of ['sitemap.xml', 'social'])
    expect(existsSync(join(root, 'dist', file))).toBe(false);
  expect(existsSync(join(root, 'dist/oembed'))).toBe(false);
  expect(readFileSync(join(root, 'dist/tools/limits/index.html'), 'utf8')).not.toContain('oembed');
});

test('every tool leads programs to what oEmbed answers, and that to a frame of this site', () => {
  const site = loadSite(dist, { base, origin });
  const attributes = (address: string, tag: string, name: string, value: string, wanted: string) =>
    site.pages
      .get(address)
      ?.elements.filter((one) => one.tagName === tag && attribute(one, name) === value)
      .map((one) => attribute(one, wanted));
  for (const { name, page } of widgets) {
    const file = `/oembed/${name}.json`;
    expect(attributes(page, 'link', 'type', 'application/json+oembed', 'href')).toEqual([
      `${origin}${base}${file.slice(1)}`,
    ]);
    const answer = richAnswer.parse(JSON.parse(site.read(file)));
    const frame = [...elements(parseHtml(answer.html))].find(
      ({ tagName }) => tagName === 'iframe',
    ) as Element;
    expect(attribute(frame, 'src')).toBe(`${origin}${base}embed/${name}/`);
    expect(attribute(frame, 'sandbox')).toBe('allow-scripts allow-same-origin allow-downloads');
    expect(attribute(frame, 'title')).toBe(`${answer.title ?? ''} (Pay Clinic)`);
    // Who searches finds the tool's own page, not the bare one.
    const bare = `/embed/${name}/`;
    expect(attributes(bare, 'meta', 'name', 'robots', 'content')).toEqual(['noindex']);
    expect(attributes(bare, 'link', 'rel', 'canonical', 'href')).toEqual([
      `${origin}${base}${page.slice(1)}`,
    ]);
    expect(attributes(bare, 'nav', 'id', 'menu', 'id')).toEqual([]);
  }
});

test.describe('the page of lines', () => {
  // Chromium warns of a frame of the page's own origin; on other pages it is none.
  test.use({ expectedMessages: [/both allow-scripts and allow-same-origin/] });
  test('gives a line that shows the tool below the path', async ({ page, address }) => {
    // What other pages load comes from the place of deployment; the preview shows this copy.
    await page.goto(`${address}embed/`);
    await expect(page.locator('#limits-frame-line')).toContainText(
      `src="${origin}${base}embed/limits/"`,
    );
    await expect(page.locator('#limits-script-line')).toContainText(
      `src="${origin}${base}embed.js"`,
    );
    const preview = page.locator('details[data-run="limits-script-line"]');
    await preview.getByText(word('embed.preview'), { exact: true }).click();
    const tool = preview.locator('iframe').contentFrame().locator('[data-widget=limits]');
    await expect(tool.locator('astro-island[ssr]')).toHaveCount(0);
    await expect(tool).toBeVisible();
  });
});

test('a copied link names the place of deployment', async ({ page, context, address }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${address}guides/names/?from=blog`);
  await page.locator('.permalink[href="#which-first"]').click();
  await expect(page.getByText(word('links.copied'), { exact: true })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `${origin}${base}guides/names/#which-first`,
  );
});

test('a reader walks from the home page to a guide', async ({ page, address }) => {
  await page.goto(address);
  await page.getByRole('main').locator('a[href*="/guides/"]').first().click();
  await expect(page).toHaveURL(new RegExp(`${base}guides/[a-z-]+/`));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('data files answer', async ({ request, address }) => {
  for (const file of ['limits', 'sources']) {
    const answer = await request.get(`${address}data/${file}.json`);
    expect(answer.status()).toBe(200);
    expect(Object.keys((await answer.json()) as object)).toContain('licence');
  }
});

for (const widget of ['names', 'limits'])
  test(`the tool "${widget}" comes to life`, async ({ page, address }) => {
    await page.goto(`${address}tools/${widget}/`);
    const root = await live(page, widget);
    await root.getByRole('textbox').first().fill('1');
    await page.keyboard.press('Enter');
    // What it answers with is fetched only now.
    await expect(root.getByRole('status').first()).not.toBeEmpty();
  });

test('the decoder answers, and prepares a report that holds nothing typed', async ({
  page,
  address,
}) => {
  await page.goto(address);
  const tool = await live(page, 'decoder');
  const field = tool.getByRole('textbox', { name: word('decoder.text'), exact: true });
  await field.fill('支付有风险');
  await expect(tool.getByRole('link', { name: word('decoder.page') })).toHaveAttribute(
    'href',
    new RegExp(`^${base}errors/`),
  );
  await field.fill('zxqv blorpt 火星蔬菜');
  await expect(tool.getByText(word('decoder.unknown'), { exact: true }).first()).toBeVisible();
  const link = tool.getByRole('link', { name: word('decoder.report.open'), exact: true });
  await expect(link).toHaveAttribute('href', new RegExp(`^${report}\\?subject=`));
  expect(decodeURIComponent((await link.getAttribute('href')) ?? '')).not.toMatch(/zxqv|火星/);
});

test('search finds a page and leads to it', async ({ page, address }) => {
  await page.goto(`${address}reference/facts/`);
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('searchbox').fill('限额');
  const first = dialog.getByRole('link').first();
  await expect(first).toHaveAttribute('href', new RegExp(`^${base}`));
  await first.click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test.describe('on the device', () => {
  test.use({ serviceWorkers: 'allow', expectedMessages: [/ERR_INTERNET_DISCONNECTED/] });
  test('after one visit it opens without network', async ({ page, context, address }) => {
    await page.goto(address);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
    await context.setOffline(true);
    await page.goto(`${address}guides/limits/`);
    await live(page, 'limits');
    const manifest = page.locator('link[rel=manifest]');
    await expect(manifest).toHaveAttribute('href', `${base}manifest.webmanifest`);
  });
});

test.describe('an unknown address', () => {
  test.use({ expectedMessages: [/status of 404/] });
  test('shows our own page, with a way home', async ({ page, address }) => {
    const answer = await page.goto(`${address}no/such/page/`);
    expect(answer?.status()).toBe(404);
    await page.getByRole('link', { name: word('ui.home', { site: 'Pay Clinic' }) }).click();
    await expect(page).toHaveURL(address);
  });
});

test('an address that moved leads on, with its query and the part after the hash', async ({
  page,
  address,
}) => {
  const lands = (path: string) => expect(page).toHaveURL(address + path);
  await page.goto(`${address}guides/old/?from=blog`);
  await lands('guides/names/?from=blog#which-first');
  await page.goto(`${address}guides/old/?from=blog#accents`);
  await lands('guides/names/?from=blog#accents');
  await page.goto(`${address}guides/older/?from=blog#tiny`);
  await lands('guides/limits/?from=blog#whose');
  await page.goto(`${address}guides/older/#accents`);
  await lands('guides/names/#accents');
  await page.goto(`${address}guides/limits/?from=blog#gone`);
  await lands('guides/names/?from=blog#which-first');
  await expect(page.locator('#which-first')).toBeInViewport();
  await page.goto(`${address}guides/names/#once`);
  await expect(page.locator('#which-first')).toBeInViewport();
  const hosts = readFileSync(join(dist, '_redirects'), 'utf8');
  expect(hosts).toContain(`${base}guides/old/ ${base}guides/names/#which-first 301\n`);
  // A host never hears of the part: it would lead all of them to one page.
  expect(hosts).not.toContain('guides/older/');
});

test('without script a page that moved leads on as well', async ({ browser, address }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${address}guides/old/`);
  await expect(page).toHaveURL(`${address}guides/names/#which-first`);
  await context.close();
});
