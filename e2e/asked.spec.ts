/** An address that leads nowhere, or that carries a query: the device searches for what it asks. */
import type { Page } from 'playwright/test';
import { expectAccessible, sidewaysScroll } from './support/reader.ts';
import { expect, test } from './support/test.ts';
import { word } from './support/words.ts';

test.use({ expectedMessages: [/status of 404/] });

const sectionOf = (page: Page) => page.getByRole('region', { name: word('ui.asked.title') });

test('an old link finds what it was about, and a reader walks on from there', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  const answer = await page.goto('blog/2025/%E9%99%90%E9%A2%9D/?from=%3Cb%3E#old');
  expect(answer?.status()).toBe(404);
  const before = page.url();
  const section = sectionOf(page);
  await expect(section.getByRole('status')).toHaveText(word('ui.asked.for', { query: '限额' }));
  await expect(section.getByRole('heading')).toBeVisible();
  const first = section.getByRole('listitem').getByRole('link').first();
  await expect(first).toHaveAttribute('href', /^\/guides\/limits\//);
  // Nobody is to pass the dead address on.
  await expect(page.locator('.permalink')).toHaveCount(0);
  expect(page.url()).toBe(before);
  expect(await sidewaysScroll(page)).toEqual([]);
  await expectAccessible(page, 'an unknown address');
  await first.click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page).toHaveURL(/\/guides\/limits\//);
});

test('a code in an address is found', async ({ page }) => {
  await page.goto('errors/ACQ.PAYMENT_REQUEST_HAS_RISK');
  const first = sectionOf(page).getByRole('listitem').getByRole('link').first();
  await expect(first).toHaveAttribute('href', /payment-request-has-risk/);
});

test('search engines can open the search with a query, which stays in the address alone', async ({
  page,
  watch,
}) => {
  await page.goto('search/?q=daily+limit');
  const section = sectionOf(page);
  await expect(section.getByRole('listitem').getByRole('link').first()).toHaveAttribute(
    'href',
    /limit/,
  );
  expect(await page.title()).not.toContain('daily limit');
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('daily');
  // Nobody is asked but this site, and it is asked for its index alone.
  const asked = watch.requests.filter((url) => url.includes('daily'));
  expect(asked).toEqual([page.url()]);
});

for (const [name, address] of [
  ['a script', '?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E%3C/script%3E'],
  ['broken escapes', '?q=%E9%99%zz%ff%zzzqx'],
  ['marks that turn the writing round', '?q=%E2%80%AE%E2%81%A6zzqxw%00'],
  ['ten thousand letters', `?q=${'zq'.repeat(5_000)}`],
] as const)
  test(`${name} in an address is a text like any other`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(`search/${address}`);
    const section = sectionOf(page);
    const status = section.getByRole('status');
    await expect(status).not.toHaveText(/^$|One moment/);
    await expect(section.locator('img, script')).toHaveCount(0);
    expect((await status.textContent())?.length).toBeLessThan(260);
    expect(await status.textContent()).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(await sidewaysScroll(page)).toEqual([]);
  });

test('where nothing is found nobody is asked whether it is one of these', async ({ page }) => {
  await page.goto('search/?q=qxzvwj');
  const section = sectionOf(page);
  await expect(section.getByRole('status')).toHaveText(word('ui.search.none', { query: 'qxzvwj' }));
  await expect(section.getByRole('heading')).toHaveCount(0);
});

test('where nothing is asked nothing is searched', async ({ page, watch }) => {
  await page.goto('search/');
  await page.waitForLoadState('networkidle');
  await expect(sectionOf(page)).toBeHidden();
  expect(watch.requests.filter((url) => url.endsWith('.json'))).toEqual([]);
});

test('without script the main ways stand on the page', async ({ browser, address }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${address}no/such/page/`);
  await expect(sectionOf(page)).toBeHidden();
  const main = page.getByRole('main');
  for (const href of ['/', '/tools/decoder/', '/tools/triage/', '/guides/failed-order/'])
    await expect(main.locator(`a[href="${href}"]`)).toBeVisible();
  await context.close();
});

test.describe('on a line that breaks', () => {
  test.use({ expectedMessages: [/ERR_FAILED/] });
  test('what was asked for is asked again by a press', async ({ page }) => {
    await page.route('**/search/en.json', (route) => route.abort());
    await page.goto('search/?q=daily+limit');
    const section = sectionOf(page);
    await expect(section.getByRole('status')).toHaveText(word('ui.search.missing'));
    const again = section.getByRole('button', { name: word('ui.search.again') });
    // Still missing at the first press: one button, and the focus stays on it.
    const failed = page.waitForEvent('requestfailed');
    await again.click();
    await failed;
    await expect(section.getByRole('status')).toHaveText(word('ui.search.missing'));
    await expect(again).toBeFocused();
    await expectAccessible(page, 'a search that did not come');
    await page.unroute('**/search/en.json');
    await again.click();
    await expect(section.getByRole('listitem').getByRole('link').first()).toBeVisible();
    await expect(again).toHaveCount(0);
    await expect(section.getByRole('heading')).toBeFocused();
  });
});
