/**
 * A line that breaks while a tool comes: its reader is told, and it comes to life as soon as it can,
 * whichever part of it was missing.
 */
import type { Page } from 'playwright/test';
import { expectAccessible, live } from './support/reader.ts';
import { expect, test } from './support/test.ts';
import { errands } from './support/widget-errands.ts';
import { word } from './support/words.ts';

test.use({
  // What the browser and the page say of what did not come.
  expectedMessages: [/ERR_FAILED|status of 503|props\.\w+\.json 503|Failed to fetch/],
});

const waking = /\/_astro\/islands\.[^/]*\.js/;
const own = /\/_astro\/LimitChecker\.[^/]*\.js/;
const shared = /\/_astro\/parts\.[^/]*\.js/;
const given = /\/_astro\/props\.[^/]*\.json/;

const tool = (page: Page) => page.locator('[data-widget="limits"]');
const notice = (page: Page) => tool(page).getByText(word('tool.failed'));

/** What may bring it back: the line, the reader, a touch. */
const chances: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'the line is back': async (page) => {
    await page.context().setOffline(true);
    await page.context().setOffline(false);
  },
  'the reader comes back': (page) =>
    page.evaluate(() => document.dispatchEvent(new Event('visibilitychange'))),
  'it is touched': (page) => tool(page).locator('legend').first().click(),
  'the keyboard gets to it': (page) => tool(page).getByRole('radio').first().focus(),
};

for (const [part, missing, chance] of [
  ['its own script', own, 'the line is back'],
  ['its own script', own, 'the reader comes back'],
  ['what it shares with others', shared, 'it is touched'],
  ['what it is given', given, 'the keyboard gets to it'],
] as const)
  test(`a tool without ${part} says so, and lives once ${chance}`, async ({ page }) => {
    await page.route(missing, (route) =>
      missing === given ? route.fulfill({ status: 503 }) : route.abort(),
    );
    await page.goto('tools/limits/');
    await expect(notice(page)).toBeVisible();
    await expect(notice(page)).toHaveRole('status');
    await expect(tool(page).locator('astro-island[ssr]')).toHaveCount(1);
    await page.unroute(missing);
    await chances[chance]?.(page);
    await live(page, 'limits');
    await expect(notice(page)).toHaveCount(0);
    await errands['limits']?.(page, tool(page));
  });

test('a line that was gone for a moment is asked again by itself, by another name', async ({
  page,
  watch,
}) => {
  await page.route(own, (route) => route.abort(), { times: 1 });
  await page.goto('tools/limits/');
  await live(page, 'limits');
  // Some engines keep in mind that an address failed.
  const asked = watch.requests.filter((url) => own.test(url));
  expect(asked).toHaveLength(2);
  expect(new Set(asked).size).toBe(2);
});

test('a button that was pressed before its tool was there is pressed for the reader', async ({
  page,
}) => {
  let come = () => {};
  const held = new Promise<void>((done) => (come = done));
  await page.route(/\/_astro\/NameComparer\.[^/]*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  const comparer = page.locator('[data-widget="names"]');
  await page.goto('tools/names/');
  await comparer.getByLabel(word('names.bank')).fill('SMITHJOHN');
  await comparer.getByLabel(word('names.alipay')).fill('SMITH JOHN');
  await comparer.getByRole('button', { name: word('names.compare') }).click();
  await expect(comparer.locator('astro-island[ssr]')).toHaveCount(1);
  come();
  await expect(comparer.locator('.verdict')).toBeFocused();
  await expect(comparer.getByLabel(word('names.bank'))).toHaveValue('SMITHJOHN');
});

test('what wakes the tools is asked for again when the reader acts', async ({ page }) => {
  await page.route(waking, (route) => route.abort());
  await page.goto('tools/limits/');
  // Still missing at the first touch.
  const failed = page.waitForEvent('requestfailed');
  await tool(page).locator('legend').first().click();
  await failed;
  await page.unroute(waking);
  await expect(async () => {
    await page.keyboard.press('Shift');
    await expect(tool(page).locator('astro-island[ssr]')).toHaveCount(0, { timeout: 500 });
  }).toPass();
  await errands['limits']?.(page, tool(page));
});

test('a tool that stays away is said once, and the page can be opened again', async ({ page }) => {
  await page.route(shared, (route) => route.abort());
  await page.goto('tools/limits/');
  await expect(notice(page)).toBeVisible();
  const failed = page.waitForEvent('requestfailed');
  await tool(page).locator('legend').first().click();
  await failed;
  await expect(notice(page)).toHaveCount(1);
  await expectAccessible(page, 'a tool that did not load', '[data-widget]');
  await page.unroute(shared);
  await tool(page)
    .getByRole('button', { name: word('tool.reload') })
    .click();
  await live(page, 'limits');
  await expect(notice(page)).toHaveCount(0);
});
