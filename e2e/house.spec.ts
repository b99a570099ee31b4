/** What every page shares: the menu, light and dark, the missing page, paper. */
import type { Page } from 'playwright/test';
import { expect, test } from './support/test.ts';
import { word } from './support/words.ts';

const background = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor);

const guide = 'reference/facts/';

test('the choice of light or dark holds on the next page', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(guide);
  const light = await background(page);
  await page.getByRole('radio', { name: word('ui.scheme.dark') }).check({ force: true });
  await expect.poll(() => background(page)).not.toBe(light);
  const dark = await background(page);
  await page.goto('');
  expect(await background(page)).toBe(dark);
  await expect(
    page.getByRole('radio', { name: word('ui.scheme.dark'), includeHidden: true }),
  ).toBeChecked();
  // The device's own wish comes back when the reader leaves the choice to it.
  await page.goto(guide);
  await page.getByRole('radio', { name: word('ui.scheme.auto') }).check({ force: true });
  await expect.poll(() => background(page)).toBe(light);
});

test('without a choice the page follows the device', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(guide);
  const light = await background(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await background(page)).not.toBe(light);
});

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled, viewport: { width: 360, height: 700 } });
    test('the menu opens on a phone and leads to a guide', async ({ page }) => {
      await page.goto(guide);
      const link = page.locator('#menu').getByRole('link').first();
      await expect(link).toBeHidden();
      await page.getByRole('button', { name: word('ui.menu'), exact: true }).click();
      await expect(link).toBeVisible();
      await link.click();
      await expect(page).not.toHaveURL(new RegExp(`${guide}$`));
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    });
  });

test.describe('an address that does not exist', () => {
  test.use({ expectedMessages: [/status of 404/] });
  test('says so and leads home', async ({ page, address }) => {
    const answer = await page.goto('guides/no-such-guide/');
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.getByRole('link', { name: word('ui.home', { site: 'Pay Clinic' }) }).click();
    await expect(page).toHaveURL(address);
  });
});

test('on paper there is the text, dark on white, and nothing to press', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto(guide);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('button', { name: word('ui.search'), exact: true })).toBeHidden();
  await expect(page.getByRole('button', { name: word('ui.menu'), exact: true })).toBeHidden();
  expect(await background(page)).toMatch(/^rgba?\((255, 255, 255|0, 0, 0, 0)\)?/);
});

test('the first press of Tab offers the way past the menu', async ({ page }) => {
  await page.goto(guide);
  await page.keyboard.press('Tab');
  const skip = page.locator(':focus');
  await expect(skip).toBeInViewport();
  const part = (await skip.getAttribute('href'))?.replace('#', '');
  await page.keyboard.press('Enter');
  await expect(page.locator(`main [id="${part}"], main[id="${part}"]`)).toBeInViewport();
  await expect(page.locator(':target')).toHaveId(part ?? '');
});
