/** Search: nothing of it is fetched before it is wanted, it needs no mouse, and it keeps what was typed. */
import type { Locator, Page } from 'playwright/test';
import { expectAccessible, live, sidewaysScroll } from './support/reader.ts';
import { expect, test } from './support/test.ts';
import { pattern, word } from './support/words.ts';

const searching = /\/search\/|\/dialog/;

const dialogOf = (page: Page) => page.getByRole('dialog', { name: word('ui.search.label') });
const resultsOf = (page: Page) => dialogOf(page).getByRole('listitem').getByRole('link');
const button = (page: Page) => page.getByRole('button', { name: word('ui.search'), exact: true });

async function openByKey(page: Page, key = '/'): Promise<Locator> {
  await page.keyboard.press(key);
  const field = dialogOf(page).getByRole('searchbox');
  await expect(field).toBeFocused();
  return field;
}

test('search comes when it is first opened, and not before', async ({ page, watch }) => {
  await page.goto('reference/facts/');
  await page.mouse.wheel(0, 5_000);
  await page.waitForLoadState('networkidle');
  expect(watch.requests.filter((url) => searching.test(url))).toEqual([]);
  await button(page).click();
  await expect(dialogOf(page)).toBeVisible();
  const asked = () =>
    watch.requests.map((url) => new URL(url).pathname).filter((path) => searching.test(path));
  await expect.poll(asked).toEqual([expect.stringMatching(/dialog/), '/search/en.json']);
  // Once is enough.
  await page.keyboard.press('Escape');
  await button(page).click();
  await page.keyboard.type('limit');
  await expect(resultsOf(page).first()).toBeVisible();
  expect(asked()).toHaveLength(2);
});

for (const [query, kind, href] of [
  ['限额', 'guide', /^\/guides\/limits\//],
  ['银行卡', 'guide', /^\/guides\/(cards-that-work|add-a-card)\//],
  ['预留手机', 'guide', /^\/guides\/reserved-phone\//],
  ['yuliu shouji', 'guide', /^\/guides\/reserved-phone\//],
  ['limit', 'guide', /^\/guides\/limits\//],
  ['8000', undefined, /8000/],
] as const)
  test(`a reader finds "${query}" with the keyboard alone, at 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto('');
    const before = page.url();
    await openByKey(page);
    await page.keyboard.type(query);
    const link = resultsOf(page).and(page.locator('a')).filter({ visible: true });
    const wanted = link.first();
    await expect(wanted).toHaveAttribute('href', href);
    if (kind)
      await expect(wanted.getByText(word(`ui.search.kind.${kind}`), { exact: true })).toBeVisible();
    await expect(dialogOf(page).getByRole('status')).toHaveText(pattern('ui.search.some'));
    expect(await sidewaysScroll(page)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await expect(wanted).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).not.toHaveURL(before);
    await expect(page).toHaveURL(new RegExp(href.source.replace('^', '')));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

test('arrows go round, a letter goes back to the field, Enter there takes the best', async ({
  page,
}) => {
  await page.goto('');
  const field = await openByKey(page, 'Control+k');
  await page.keyboard.type('limi');
  const results = resultsOf(page);
  await expect(results.nth(1)).toBeVisible();
  await page.keyboard.press('ArrowUp');
  await expect(results.last()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(field).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(results.nth(1)).toBeFocused();
  await page.keyboard.press('t');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('limit');
  // At once, before the answer is there.
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/guides\/limits\//);
});

test('Escape leaves search, and the focus goes back to where it came from', async ({ page }) => {
  await page.goto('');
  await button(page).focus();
  await page.keyboard.press('Enter');
  await expect(dialogOf(page).getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('limit');
  // A key that ends a choice of characters belongs to the input method.
  await dialogOf(page).getByRole('searchbox').dispatchEvent('keydown', {
    key: 'Escape',
    isComposing: true,
    bubbles: true,
    cancelable: true,
  });
  await expect(dialogOf(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialogOf(page)).toBeHidden();
  await expect(button(page)).toBeFocused();
  await button(page).blur();
  await openByKey(page);
  await page.keyboard.press('Escape');
  await expect(button(page)).toBeFocused();
});

test('what is found is marked, and Chinese is marked as Chinese', async ({ page }) => {
  await page.goto('');
  await openByKey(page);
  await page.keyboard.type('yuliu');
  const mark = dialogOf(page).locator('mark').filter({ hasText: '预留' }).first();
  await expect(mark).toBeVisible();
  await expect(mark.locator('[lang=zh-CN]')).toHaveText(/预留/);
});

test('a section is found where it stands, on the page that is open too', async ({ page }) => {
  await page.goto('reference/facts/');
  const field = await openByKey(page);
  await field.fill('residence permit renewed');
  const link = dialogOf(page).locator('a[href*="/reference/facts/#"]').first();
  const id = new URL((await link.getAttribute('href')) ?? '', page.url()).hash.slice(1);
  await link.click();
  await expect(dialogOf(page)).toBeHidden();
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
});

test('where nothing is found, search says so, leads to the decoder, and keeps the words', async ({
  page,
  address,
  watch,
}) => {
  const typed = 'qxzvwj 4111111111111111';
  await page.goto('');
  await openByKey(page);
  await page.keyboard.type(typed);
  await expect(dialogOf(page).getByRole('status')).toHaveText(
    word('ui.search.none', { query: typed }),
  );
  const decoder = dialogOf(page).getByRole('link', { name: word('ui.search.decoderLink') });
  await expect(decoder).toHaveAttribute('href', '/tools/decoder/');
  await page.keyboard.press('ArrowDown');
  await expect(decoder).toBeFocused();
  const kept = await page.evaluate(() =>
    JSON.stringify([
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
      history.state,
      document.title,
      location.href,
    ]),
  );
  for (const part of typed.split(' ')) expect(kept + watch.requests.join(' ')).not.toContain(part);
  expect(page.url()).toBe(address);
});

for (const hostile of [
  '<img src=qxzvwj>',
  '"></a><script>alert(1)</script>',
  '[query]$&$1{{x}}',
  '\u202e\u0000\ud800 限',
  '限额 limit '.repeat(1_000),
  '(((((((((((((((((((a+)+)+)+)+',
])
  test(`hostile input is only text: ${JSON.stringify(hostile.slice(0, 30))}`, async ({ page }) => {
    page.on('dialog', () => expect(hostile).toBe('never run'));
    await page.goto('');
    const field = await openByKey(page);
    const before = await page.locator('img, script').count();
    await field.fill(hostile);
    await expect(dialogOf(page).getByRole('status')).toHaveText(
      new RegExp(`${pattern('ui.search.some').source}|${pattern('ui.search.none').source}`),
    );
    expect(await page.locator('img, script').count()).toBe(before);
    expect(await sidewaysScroll(page)).toEqual([]);
  });

test('a question that turns the writing round, or is very long, is quoted as a short plain text', async ({
  page,
}) => {
  await page.goto('');
  const field = await openByKey(page);
  const status = dialogOf(page).getByRole('status');
  await field.fill('\u202ezzqqx wvut\u0000');
  await expect(status).toHaveText(word('ui.search.none', { query: 'zzqqx wvut' }));
  expect(await status.textContent()).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  await field.fill('zq'.repeat(5_000));
  await expect(status).toHaveText(word('ui.search.none', { query: 'zq'.repeat(100) }));
});

test('results read well on every screen', async ({ page }) => {
  await page.goto('');
  await openByKey(page);
  await page.keyboard.type('bank 限额');
  await expect(resultsOf(page).nth(3)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  for (const width of [320, 1280])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      await expectAccessible(page, `search, ${colorScheme}, ${width} px`);
      expect(await sidewaysScroll(page)).toEqual([]);
    }
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await sidewaysScroll(page)).toEqual([]);
  const cut = await dialogOf(page).evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
  expect(cut).toBe(0);
});

test.describe('on a line that breaks', () => {
  test.use({ expectedMessages: [/ERR_FAILED|ERR_INTERNET_DISCONNECTED/] });
  test('search says that it is not there, and comes with the next letter', async ({ page }) => {
    await page.goto('');
    await page.route('**/search/en.json', (route) => route.abort());
    await openByKey(page);
    await expect(dialogOf(page).getByRole('status')).toHaveText(word('ui.search.missing'));
    await page.unroute('**/search/en.json');
    await page.keyboard.type('limit');
    await expect(resultsOf(page).first()).toBeVisible();
  });

  test('without a line, search says so and the page stays', async ({ page, context }) => {
    await page.goto('guides/limits/');
    const amount = (await live(page, 'limits')).getByRole('textbox').first();
    await amount.fill('2500');
    await page.route(/\/_astro\/dialog/, (route) => route.abort());
    await context.setOffline(true);
    await button(page).click();
    await expect(page.getByText(word('ui.search.missing'))).toBeVisible();
    await expect(amount).toHaveValue('2500');
    await page.getByRole('button', { name: word('ui.close'), exact: true }).click();
    await expect(button(page)).toBeFocused();
  });

  test('without its dialog, search leads to its page', async ({ page }) => {
    await page.goto('guides/limits/');
    await page.route(/\/_astro\/dialog/, (route) => route.abort());
    await button(page).click();
    await expect(page).toHaveURL(/\/search\/$/);
    await page.unroute(/\/_astro\/dialog/);
    // Asked afresh: some engines remember that an address failed for as long as a page is open.
    await button(page).click();
    await expect(dialogOf(page)).toBeVisible();
  });
});
