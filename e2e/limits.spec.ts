/** A reader with a Type II card who has paid 8,000 yuan today and 50,000 this year. */
import type { Locator, Page } from 'playwright/test';
import { choose, expectAccessible, live, sidewaysScroll, typeInto } from './support/reader.ts';
import { expect, test } from './support/test.ts';
import { pattern, word } from './support/words.ts';

const spent = { today: '8000', year: '50000' };

const money = (tool: Locator, name: string) => tool.getByRole('textbox', { name, exact: true });
const amount = (tool: Locator) => money(tool, word('limits.amount'));
const today = (tool: Locator) => money(tool, word('limits.spent.today', { currency: 'CNY' }));
const year = (tool: Locator) => money(tool, word('limits.spent.year', { currency: 'CNY' }));
const group = (tool: Locator, key: Parameters<typeof word>[0]) =>
  tool.getByRole('group', { name: word(key) });

/** Replaces what a field holds, by keyboard. */
async function retype(page: Page, field: Locator, text: string) {
  await field.focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
}

async function expectVerdict(
  tool: Locator,
  key: 'limits.verdict.blocked' | 'limits.verdict.within',
) {
  await expect(tool.getByText(word(key), { exact: true }).first()).toBeVisible();
}

/** "2,500 CNY" however the space between is written. */
const yuan = (figure: string) => new RegExp(`${figure}\\sCNY|CNY\\s${figure}|¥${figure}`);

for (const address of ['tools/limits/', 'guides/limits/'])
  test(`at /${address}: 2,500 is stopped and 2,000 goes, with the keyboard alone, at 320 px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(address);
    const tool = await live(page, 'limits');
    await choose(page, group(tool, 'limits.source'), word('limits.source.bank-card'));
    await choose(page, group(tool, 'limits.class'), word('limits.class.II'));
    await typeInto(page, amount(tool), '2500');
    await typeInto(page, today(tool), spent.today);
    await typeInto(page, year(tool), spent.year);
    await page.keyboard.press('Enter');

    await expectVerdict(tool, 'limits.verdict.blocked');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent ?? ''))
      .toContain(word('limits.verdict.blocked'));
    // The day's limit, what is used and left of it, what would go, and what raises it.
    await expect(tool.getByText(pattern('limits.largest')).first()).toContainText(yuan('2,000'));
    await expect(tool.getByText(word('limits.state.first'), { exact: true })).toBeVisible();
    await expect(tool.getByText(yuan('8,000')).first()).toBeVisible();
    await expect(tool.getByText(yuan('10,000')).first()).toBeVisible();
    await expect(tool.getByText(yuan('200,000')).first()).toBeVisible();
    await expect(tool.getByText(word('limits.raise.ba-type2-out'), { exact: true })).toBeVisible();
    await expect(tool.getByRole('link', { name: pattern('limits.cite') }).first()).toHaveAttribute(
      'href',
      /\/reference\/facts\/#ba-type2-out$/,
    );
    expect(await sidewaysScroll(page)).toEqual([]);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expectAccessible(page, `with an answer, ${colorScheme}`);
    }

    await retype(page, amount(tool), '2000');
    await page.keyboard.press('Enter');
    await expectVerdict(tool, 'limits.verdict.within');
    await expect(tool.getByText(word('limits.verdict.blocked'), { exact: true })).toHaveCount(0);
  });

test('asks only what the chosen card needs', async ({ page }) => {
  await page.goto('tools/limits/');
  const tool = await live(page, 'limits');
  await group(tool, 'limits.class').getByText(word('limits.class.II'), { exact: true }).click();
  await expect(today(tool)).toBeVisible();
  await expect(money(tool, word('limits.own.day'))).toBeVisible();
  await group(tool, 'limits.source')
    .getByText(word('limits.source.overseas-card'), { exact: true })
    .click();
  await expect(group(tool, 'limits.class')).toBeHidden();
  await expect(group(tool, 'limits.identity')).toBeVisible();
  await expect(today(tool)).toBeHidden();
  await expect(money(tool, word('limits.own.day'))).toBeHidden();
});

test('without what was paid before it says what it lacks, and never that the payment goes', async ({
  page,
}) => {
  await page.goto('tools/limits/');
  const tool = await live(page, 'limits');
  await group(tool, 'limits.class').getByText(word('limits.class.II'), { exact: true }).click();
  await amount(tool).fill('100');
  await tool.getByRole('button', { name: word('limits.check'), exact: true }).click();
  await expect(
    tool.getByText(word('limits.verdict.unknown'), { exact: true }).first(),
  ).toBeVisible();
  await expect(tool.getByText(word('limits.lacks.spent.today'), { exact: true })).toBeVisible();
  await expect(tool.getByText(word('limits.lacks.spent.year'), { exact: true })).toBeVisible();
});

// Queries by role leave `noscript` out, even where the browser shows it: rows are found by element.
test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 700 } });
  for (const address of ['tools/limits/', 'guides/limits/'])
    test(`the table at /${address} has the rule and what raises it`, async ({ page }) => {
      await page.goto(address);
      const row = page
        .locator('tr')
        .filter({ hasText: word('limits.rule.ba-type2-out') })
        .filter({ hasText: word('limits.raise.ba-type2-out') });
      await expect(row).toBeVisible();
      await expect(row).toContainText(yuan('10,000'));
      await expect(row).toContainText(yuan('200,000'));
      await expect(
        page.getByRole('button', { name: word('limits.check'), exact: true }),
      ).toBeHidden();
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    });
});
