/** The reference: every term, phrase, path, contact and change has its place, with and without script. */
import { allChanges, allFacts } from '../src/facts/index.ts';
import { pinyinOf } from '../src/facts/pinyin.ts';
import { expectAccessible, sidewaysScroll } from './support/reader.ts';
import { expect, test } from './support/test.ts';
import { word } from './support/words.ts';

const { terms, phrases, menus, contacts } = allFacts();
const pages = ['glossary', 'phrases', 'menus', 'contacts', 'changes', 'facts'] as const;

for (const page of pages)
  test(`/reference/${page}/ is readable on a small phone, in light and dark`, async ({
    page: tab,
  }) => {
    await tab.setViewportSize({ width: 320, height: 700 });
    await tab.goto(`reference/${page}/`);
    expect(await sidewaysScroll(tab)).toEqual([]);
    if (page === 'facts') return;
    for (const colorScheme of ['light', 'dark'] as const) {
      await tab.emulateMedia({ colorScheme });
      await expectAccessible(tab, `${page}, ${colorScheme}`);
    }
  });

test('a phrase is copied as it stands', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('reference/phrases/#human-agent-again');
  const phrase = page.locator('#human-agent-again');
  await expect(phrase).toBeInViewport();
  await phrase.getByRole('button', { name: word('phrase.copy') }).click();
  await expect(phrase.getByText(word('ui.copied'))).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    phrases.get('human-agent-again')?.zh,
  );
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every term stands under its own address, with pinyin and meaning', async ({ page }) => {
    await page.goto('reference/glossary/');
    for (const { id, zh, pinyin, en, where } of terms.values()) {
      const entry = page.locator(`[id="${id}"]`);
      for (const text of [zh, pinyin, en, where]) await expect(entry).toContainText(text);
    }
    // The contents lead to the groups, and the counts add up.
    const links = page.getByRole('navigation', { name: word('glossaryPage.topics') });
    const counts = await links.locator('small').allTextContents();
    expect(counts.map(Number).reduce((sum, count) => sum + count, 0)).toBe(terms.size);
    await links.getByRole('link', { name: word('glossaryPage.topic.limit') }).click();
    await expect(
      page.getByRole('heading', { name: word('glossaryPage.topic.limit') }),
    ).toBeInViewport();
  });

  test('every phrase stands there with pinyin and English', async ({ page }) => {
    await page.goto('reference/phrases/');
    for (const { id, zh, en } of phrases.values()) {
      const entry = page.locator(`[id="${id}"]`);
      for (const text of [zh, pinyinOf(zh), en])
        await expect(entry).toContainText(text.replace(/\{[a-z]+\}/g, '＿＿＿＿'));
      await expect(entry.getByRole('link', { name: word('phrase.show') })).toHaveAttribute(
        'href',
        new RegExp(`/tools/show-card/#p=${id}$`),
      );
    }
  });

  test('every menu path is drawn and written, every contact has its numbers', async ({ page }) => {
    await page.goto('reference/menus/');
    for (const { id, title, steps } of menus.values()) {
      const entry = page.locator(`[id="${id}"]`);
      await expect(entry).toContainText(title);
      await expect(entry.locator('svg.phone')).toHaveCount(steps.length);
      for (const { label } of steps)
        await expect(entry.locator('ol b').filter({ hasText: label }).first()).toBeVisible();
    }
    await page.goto('reference/contacts/');
    for (const { id, numbers } of contacts.values())
      for (const { number } of numbers)
        await expect(
          page.locator(`[id="${id}"] a[href="tel:${number.replaceAll(' ', '')}"]`),
        ).toBeVisible();
  });

  test('what changed is dated and leads to the facts', async ({ page }) => {
    await page.goto('reference/changes/');
    for (const { id, what } of allChanges())
      await expect(page.locator(`[id="${id}"]`)).toContainText(what);
    const rule = allFacts().facts.get('lk-right-reason');
    await page.getByRole('link', { name: rule?.title ?? '', exact: true }).click();
    await expect(page.locator('[id="lk-right-reason"]')).toBeInViewport();
  });
});
