/** The site on the device: without network, half installed, outdated, broken, without room, switched off. */
import { readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright/test';
import { live } from './support/reader.ts';
import { expect, test } from './support/test.ts';
import { finished, laterVersion, listOf, replaceIn, served, serveNow } from './support/versions.ts';
import { pattern, word } from './support/words.ts';

test.use({
  serviceWorkers: 'allow',
  folder: served,
  // The browser's own words on a line that was cut on purpose.
  expectedMessages: [/ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED|status of 503/],
});
test.describe.configure({ mode: 'default' });

const list = listOf(finished);
const first = list.languages['']?.first ?? [];
const whole = [...list.shared, ...first, ...(list.languages['']?.later ?? [])];
const mark = 'A later version of this page';

let later = '';
test.beforeAll(() => {
  later = laterVersion('later', (folder) => {
    for (const page of ['index.html', 'guides/limits/index.html', 'tools/decoder/index.html'])
      replaceIn(join(folder, page), /<h1[^>]*>/, `$&${mark} `);
    replaceIn(join(folder, 'data/decoder.json'), '{', '{"later":true,');
  });
});
test.beforeEach(() => serveNow(finished));

/** Paths of what is kept of a version; our own notes stand below "-/". */
const kept = (page: Page, { version }: { version: string } = list): Promise<string[]> =>
  page.evaluate(async (wanted) => {
    const name = (await caches.keys()).find((one) => one.endsWith(` ${wanted}`));
    const keys = name === undefined ? [] : await (await caches.open(name)).keys();
    return keys.map(({ url }) => url.slice(location.origin.length + 1));
  }, version);

const ready = (page: Page) => page.evaluate(() => navigator.serviceWorker.ready.then(() => true));

/** One visit, and time enough: everything is there. */
async function visit(page: Page, paths: readonly string[] = whole): Promise<void> {
  await page.goto('');
  await ready(page);
  await expectKept(page, paths);
}

async function expectKept(page: Page, paths: readonly string[], version = list): Promise<void> {
  const missing = async () => {
    const there = new Set(await kept(page, version));
    return paths.filter((path) => !there.has(path));
  };
  await expect.poll(missing, { timeout: 60_000 }).toEqual([]);
}

/** As the system does with a worker that has nothing to do: what it knew only by heart is lost. */
async function stopWorkers(context: BrowserContext, page: Page): Promise<void> {
  const client = await context.newCDPSession(page);
  await client.send('ServiceWorker.enable');
  await client.send('ServiceWorker.stopAllWorkers');
  await client.detach();
}

const notice = (page: Page) => page.locator('.kept');
const title = (page: Page) => page.getByRole('heading', { level: 1 });

async function askDecoder(page: Page): Promise<void> {
  const tool = await live(page, 'decoder');
  await tool.getByRole('textbox', { name: word('decoder.text'), exact: true }).fill('支付有风险');
  await expect(tool.getByRole('link', { name: word('decoder.page') })).toBeVisible();
}

test('the first visit costs what it did: the worker comes when the page is there', async ({
  page,
  watch,
}) => {
  let before: string[] = [];
  page.once('load', () => (before = [...watch.requests]));
  await visit(page);
  expect(before.length).toBeGreaterThan(0);
  expect(before.filter((url) => /sw\.js|_offline|search/.test(url))).toEqual([]);
});

test('after one visit everything opens without network', async ({ page, server }) => {
  await visit(page);
  // Offline as the browser plays it still lets the worker itself be asked for.
  await server.close();
  // The page that is open goes on, with data that it had not asked for before.
  await askDecoder(page);

  await page.goto('guides/limits/?utm_source=blog#top');
  await expect(title(page)).toBeVisible();
  await expect(notice(page).getByText(pattern('ui.kept.offline'))).toBeVisible();
  await expect(notice(page).getByText(pattern('ui.kept.older'))).toBeHidden();
  await expect(notice(page).getByRole('button')).toBeHidden();
  const limits = await live(page, 'limits');
  await limits.getByRole('textbox').first().fill('2500');
  await page.keyboard.press('Enter');
  await expect(limits.getByRole('status').first()).not.toBeEmpty();

  await page.goto('guides/names/');
  const names = await live(page, 'names');
  await names.getByRole('textbox').first().fill('SMITH JOHN');
  await page.keyboard.press('Enter');
  await expect(names.getByRole('status').first()).not.toBeEmpty();

  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: word('ui.search'), exact: true }).click();
  await page.getByRole('dialog').getByRole('searchbox').fill('RULELIMIT');
  await page.getByRole('dialog').getByRole('link').first().click();
  await expect(page).toHaveURL(/errors\//);
  await expect(title(page)).toBeVisible();

  // An address without its last slash, and one that is nowhere.
  await page.goto('guides/habits');
  await expect(page).toHaveURL(/guides\/habits\/$/);
  await page.goto('guides/no-such-guide/');
  await expect(title(page)).toHaveText('This page is not on your device');
});

test('every page and every file that is kept is the one that was built', async ({ page }) => {
  await visit(page);
  await page.goto('#a-fragment-to-forget');
  await askDecoder(page);
  const keys = await kept(page);
  const known = new Set([...Object.keys(list.files), '-/list.json']);
  expect(keys.filter((path) => !known.has(path))).toEqual([]);
  const everything = await page.evaluate(async () => {
    const texts: string[] = [];
    for (const name of await caches.keys()) {
      const store = await caches.open(name);
      for (const request of await store.keys())
        texts.push(request.url, (await (await store.match(request))?.text()) ?? '');
    }
    return texts.filter((text) => /a-fragment-to-forget|\?/.test(text.slice(0, 200)));
  });
  expect(everything.filter((text) => text.startsWith('http'))).toEqual([]);
  for (const address of ['', 'guides/limits/', 'errors/'])
    expect(await page.evaluate(async (url) => (await fetch(url)).text(), `/${address}`)).toBe(
      readFileSync(join(finished, address, 'index.html'), 'utf8'),
    );
});

test.describe('while files are missing on the server', () => {
  test.use({ expectedMessages: [/status of 404|ERR_INTERNET_DISCONNECTED/] });
  test('an interrupted install shows nothing of itself, and goes on later', async ({
    page,
    context,
    watch,
  }) => {
    const broken = laterVersion('broken', () => undefined, false);
    const hole = join(broken, first[0] ?? '');
    renameSync(hole, `${hole}.away`);
    serveNow(broken);
    await page.goto('');
    await expectKept(page, list.shared);
    await expect
      .poll(() =>
        page.evaluate(async () => (await navigator.serviceWorker.getRegistration()) ?? null),
      )
      .toBeNull();
    await page.goto('guides/limits/');
    await live(page, 'limits');

    renameSync(`${hole}.away`, hole);
    const before = watch.requests.length;
    await visit(page);
    const again = watch.requests.slice(before).filter((url) => url.includes('data/decoder.json'));
    expect(again).toEqual([]);
    await context.setOffline(true);
    await page.goto('guides/limits/');
    await live(page, 'limits');
  });

  test('a later version that does not come whole leaves the old one whole', async ({ page }) => {
    await visit(page);
    const torn = laterVersion('torn', (folder) =>
      replaceIn(join(folder, 'index.html'), /<h1[^>]*>/, `$&${mark} `),
    );
    const hole = join(torn, listOf(torn).languages['']?.first[0] ?? '');
    renameSync(hole, `${hole}.away`);
    serveNow(torn);
    await page.goto('');
    await expectKept(page, list.shared, listOf(torn));
    await expect
      .poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).installing))
      .toBeNull();
    await page.goto('');
    await expect(title(page)).not.toContainText(mark);
    await expect(notice(page)).toBeHidden();
    renameSync(`${hole}.away`, hole);
    // As each page does that is opened; a try that is under way may still meet the hole.
    const older = notice(page).getByText(pattern('ui.kept.older'));
    const tryAgain = () =>
      page.evaluate(async () => {
        const registration = await navigator.serviceWorker.ready;
        await registration.update();
      });
    await expect(async () => {
      await tryAgain();
      await expect(older).toBeVisible({ timeout: 2000 });
    }).toPass({ timeout: 60_000 });
    await notice(page).getByRole('button').click();
    await expect(title(page)).toContainText(mark);
  });
});

test('an open page stays with its version when a later one takes over', async ({
  page,
  context,
}) => {
  await visit(page);
  await page.goto('tools/decoder/');
  await live(page, 'decoder');
  const data = (tab: Page) => tab.evaluate(async () => (await fetch('/data/decoder.json')).text());

  const other = await context.newPage();
  await other.goto('');
  await expect(title(other)).not.toContainText(mark);
  serveNow(later);
  // Somebody opens one more page, and with it comes the later version.
  const third = await context.newPage();
  await third.goto('guides/names/');
  for (const tab of [other, page])
    await expect(notice(tab).getByText(pattern('ui.kept.older'))).toBeVisible({ timeout: 60_000 });
  await third.close();
  expect(await data(other)).not.toContain('"later"');
  await notice(other).getByRole('button').click();
  await expect(title(other)).toContainText(mark);
  expect(await data(other)).toContain('"later"');

  await stopWorkers(context, other);
  expect(await data(page)).not.toContain('"later"');
  await context.setOffline(true);
  await askDecoder(page);
  await context.setOffline(false);

  // Once nobody needs it any more, the old version is gone.
  await page.close();
  await other.goto('guides/limits/');
  await expect(title(other)).toContainText(mark);
  await expect.poll(() => kept(other)).toEqual([]);
});

test('a broken store is read around, and mended', async ({ page, context }) => {
  await visit(page);
  const pack = Object.entries(list.packs).find(([, pages]) => 'guides/limits/' in pages)?.[0] ?? '';
  const script = list.shared.find((path) => path.includes('LimitChecker')) ?? '';
  const lost = list.shared.find((path) => path.includes('preact.module')) ?? '';
  await page.evaluate(
    async ([version = '', broken = '', garbled = '', gone = '']) => {
      const name = (await caches.keys()).find((one) => one.endsWith(version)) ?? '';
      const store = await caches.open(name);
      await store.put(`/${broken}`, new Response('{"pages":[["guides/limits/",["half a pa'));
      const type = { headers: { 'content-type': 'text/javascript' } };
      await store.put(`/${garbled}`, new Response('export const half = 1;', type));
      await store.delete(`/${gone}`);
    },
    [list.version, pack, script, lost],
  );
  await stopWorkers(context, page);
  await page.goto('guides/limits/');
  await live(page, 'limits');
  await expectKept(page, whole);
  await context.setOffline(true);
  await page.goto('guides/limits/');
  await live(page, 'limits');
});

test('a full disk leaves the site as it is online, and is filled up when there is room', async ({
  page,
  context,
}) => {
  const client = await context.newCDPSession(page);
  await page.goto('404.html');
  const { origin } = new URL(page.url());
  await client.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 300_000 });
  await page.goto('');
  await ready(page);
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state))
    .toBe('activated');
  await page.goto('guides/limits/');
  await live(page, 'limits');
  expect((await kept(page)).length).toBeLessThan(whole.length);
  await client.send('Storage.overrideQuotaForOrigin', { origin });
  await visit(page);
});

test('who spares data keeps only what was visited', async ({ page, context, watch }) => {
  serveNow(
    laterVersion(
      'saving',
      (folder) => {
        const worker = join(folder, 'sw.js');
        const saving = 'Object.defineProperty(navigator,"connection",{value:{saveData:true}});';
        replaceIn(worker, 'self.LIST=', `${saving}self.LIST=`);
      },
      false,
    ),
  );
  await page.goto('guides/limits/');
  await ready(page);
  await live(page, 'limits');
  const asked = watch.requests.map((url) => new URL(url).pathname.slice(1));
  await expectKept(page, ['guides/limits/', ...asked.filter((path) => path in list.files)]);
  expect((await kept(page)).filter((path) => path.startsWith('_offline/'))).toEqual([]);
  await context.setOffline(true);
  await page.goto('guides/limits/');
  await live(page, 'limits');
});

test('switched off, it deletes what it kept and goes away', async ({ page }) => {
  await visit(page);
  serveNow(
    laterVersion(
      'off',
      (folder) => replaceIn(join(folder, 'index.html'), /<h1[^>]*>/, `$&${mark} `),
      {
        off: true,
      },
    ),
  );
  await page.goto('');
  await expect.poll(() => page.evaluate(() => caches.keys()), { timeout: 60_000 }).toEqual([]);
  await page.goto('');
  await expect(title(page)).toContainText(mark);
});
