/** Search: nothing of it is fetched before it is wanted, and it needs no mouse. */
import { expect, test } from './support/test.ts';
import { word } from './support/words.ts';

const searching = /pagefind|dialog/;

test('search comes when it is first opened, and not before', async ({ page, watch }) => {
  await page.goto('reference/facts/');
  await page.mouse.wheel(0, 5_000);
  await page.waitForLoadState('networkidle');
  expect(watch.requests.filter((url) => searching.test(url))).toEqual([]);
  await page.getByRole('button', { name: word('ui.search'), exact: true }).click();
  await expect(page.getByRole('dialog', { name: word('ui.search.label') })).toBeVisible();
  await expect.poll(() => watch.requests.some((url) => url.includes('/pagefind/'))).toBe(true);
});

test('a reader finds a page with the keyboard alone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('');
  const before = page.url();
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: word('ui.search.label') });
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('limit');
  await expect(dialog.getByRole('link').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(before);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('search says when it finds nothing, and Escape leaves it', async ({ page }) => {
  await page.goto('');
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: word('ui.search.label') });
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('qxzvwj');
  await expect(dialog.getByRole('status')).toHaveText(
    word('ui.search.none').replace('[query]', 'qxzvwj'),
  );
  // The first one empties the field, as everywhere in Chromium.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});
