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

test.describe('a form that was sent before its tool was there', () => {
  /** Holds a tool's own script back until it is let go. */
  async function hold(page: Page, name: string, script: RegExp) {
    let letGo = () => {};
    const held = new Promise<void>((done) => (letGo = done));
    await page.route(script, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`tools/${name}/`);
    const tool = page.locator(`[data-widget="${name}"]`);
    await expect(tool.locator('astro-island[ssr]')).toHaveCount(1);
    return { tool, letGo };
  }

  const comparer = /\/_astro\/NameComparer\.[^/]*\.js/;
  const compare = async (page: Page) => {
    const { tool, letGo } = await hold(page, 'names', comparer);
    await tool.getByLabel(word('names.bank')).fill('SMITHJOHN');
    await tool.getByLabel(word('names.alipay')).fill('SMITH JOHN');
    await tool.getByRole('button', { name: word('names.compare') }).click();
    await expect(tool.getByText(word('widget.loading'))).toBeVisible();
    return { tool, letGo };
  };

  test('is sent again by the names', async ({ page }) => {
    const { tool, letGo } = await compare(page);
    letGo();
    await expect(tool.locator('.verdict')).toBeFocused();
    await expect(tool.getByText(word('widget.loading'))).toHaveCount(0);
    await expect(tool.getByLabel(word('names.bank'))).toHaveValue('SMITHJOHN');
  });

  test('is sent again by the decoder, with what it asked', async ({ page }) => {
    const { tool, letGo } = await hold(page, 'decoder', /\/_astro\/Decoder\.[^/]*\.js/);
    await tool.getByRole('textbox').fill('支付有风险');
    await tool.getByRole('button', { name: word('decoder.ask') }).click();
    letGo();
    await expect(tool.locator('.reading').getByRole('heading').first()).toBeFocused();
    await expect(tool.getByRole('textbox')).toHaveValue('支付有风险');
  });

  test('is counted once by the guard, for the kind that was chosen', async ({ page }) => {
    const { tool, letGo } = await hold(page, 'retry', /\/_astro\/RetryGuard\.[^/]*\.js/);
    const kind = tool.getByLabel(word('retry.family'), { exact: true });
    await kind.selectOption('order_state');
    const tried = tool.getByRole('button', { name: word('retry.tried') });
    await tried.click();
    await tried.click();
    letGo();
    await expect(tool.getByText(word('retry.count', { n: '1' }))).toBeVisible();
    await expect(kind).toHaveValue('order_state');
  });

  test('is let be once its reader types on', async ({ page }) => {
    const { tool, letGo } = await compare(page);
    await tool.getByLabel(word('names.alipay')).press('End');
    await page.keyboard.type('X');
    letGo();
    await live(page, 'names');
    await expect(tool.getByLabel(word('names.alipay'))).toBeFocused();
    await expect(tool.locator('.verdict')).toHaveCount(0);
  });

  test('is let be once its reader is elsewhere', async ({ page }) => {
    const { tool, letGo } = await compare(page);
    const elsewhere = page.getByRole('contentinfo').getByRole('link').first();
    await elsewhere.focus();
    letGo();
    await live(page, 'names');
    await expect(elsewhere).toBeFocused();
    await expect(tool.locator('.verdict')).toHaveCount(0);
  });

  test('is let be where it is long ago', async ({ page }) => {
    await page.clock.install();
    const { tool, letGo } = await compare(page);
    await page.clock.runFor(6_000);
    letGo();
    await live(page, 'names');
    await expect(tool.locator('.verdict')).toHaveCount(0);
  });
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
