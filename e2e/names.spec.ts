/** A reader whose bank joins the name that Alipay keeps apart. */
import type { Locator, Page } from 'playwright/test';
import { expectAccessible, live, sidewaysScroll, tabTo, typeInto } from './support/reader.ts';
import { expect, test } from './support/test.ts';
import { word } from './support/words.ts';

const field = (tool: Locator, key: Parameters<typeof word>[0]) =>
  tool.getByRole('textbox', { name: word(key), exact: true });

/** The answer: what differs, what to type, what to say in Chinese. */
async function learns(tool: Locator) {
  await expect(
    tool.getByText(word('names.verdict.format-only'), { exact: true }).first(),
  ).toBeVisible();
  const difference = tool
    .getByRole('listitem')
    .filter({ hasText: word('names.kind.spacing') })
    .first();
  await expect(difference).toBeVisible();
  await expect(tool.getByText(word('names.do.type'))).toBeVisible();
  await expect(tool.getByText('SMITHJOHN', { exact: true }).first()).toBeVisible();
  await expect(
    tool
      .locator('[lang=zh-CN]:visible')
      .filter({ hasText: /[。？！]/ })
      .first(),
  ).toBeVisible();
}

async function expectFocusOnVerdict(page: Page) {
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent ?? ''))
    .toContain(word('names.verdict.format-only'));
}

for (const address of ['tools/names/', 'guides/names/'])
  test.describe(`at /${address}`, () => {
    test('with the keyboard alone, on a screen of 320 px', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 700 });
      await page.goto(address);
      const tool = await live(page, 'names');
      await typeInto(page, field(tool, 'names.bank'), 'SMITHJOHN');
      await typeInto(page, field(tool, 'names.alipay'), 'SMITH JOHN');
      await page.keyboard.press('Enter');
      await expectFocusOnVerdict(page);
      await learns(tool);
      expect(await sidewaysScroll(page)).toEqual([]);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await expectAccessible(page, `with an answer, ${colorScheme}`);
      }
    });

    test('by pointer, with the lines of the passport pasted', async ({ page }) => {
      await page.goto(address);
      const tool = await live(page, 'names');
      await field(tool, 'names.bank').fill('SMITHJOHN');
      await field(tool, 'names.alipay').fill('SMITH JOHN');
      await tool.getByText(word('names.passport.paste'), { exact: true }).click();
      await field(tool, 'names.lines').fill(`P<GBRSMITH<<JOHN${'<'.repeat(28)}`);
      await expect(
        tool.getByText(word('names.read', { surname: 'SMITH', given: 'JOHN' })),
      ).toBeVisible();
      await tool.getByRole('button', { name: word('names.compare'), exact: true }).click();
      await learns(tool);
    });
  });

test('the line to type is copied as it stands', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('tools/names/');
  const tool = await live(page, 'names');
  await field(tool, 'names.bank').fill('SMITHJOHN');
  await field(tool, 'names.alipay').fill('SMITH JOHN');
  await tool.getByRole('button', { name: word('names.compare'), exact: true }).click();
  await tool
    .getByRole('button', { name: word('widget.copy'), exact: true, description: 'SMITHJOHN' })
    .click();
  await expect(tool.getByText(word('widget.copied'), { exact: true })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('SMITHJOHN');
});

test('the same name twice is told as the same', async ({ page }) => {
  await page.goto('tools/names/');
  const tool = await live(page, 'names');
  await field(tool, 'names.bank').fill('SMITH JOHN');
  await field(tool, 'names.alipay').fill('SMITH JOHN');
  await tool.getByRole('button', { name: word('names.compare'), exact: true }).click();
  await expect(tool.getByText(word('names.verdict.match'), { exact: true }).first()).toBeVisible();
  await expect(tool.getByText(word('names.kind.spacing'), { exact: true })).toBeHidden();
});

test('after going on and back the comparer works', async ({ page }) => {
  await page.goto('tools/names/');
  const tool = await live(page, 'names');
  await field(tool, 'names.bank').fill('SMITHJOHN');
  await tabTo(page, field(tool, 'names.alipay'));
  await page.goto('guides/names/');
  await page.goBack();
  await expect(page).toHaveURL(/tools\/names\/$/);
  const again = await live(page, 'names');
  await field(again, 'names.bank').fill('SMITHJOHN');
  await field(again, 'names.alipay').fill('SMITH JOHN');
  await again.getByRole('button', { name: word('names.compare'), exact: true }).click();
  await expect(again.getByText(word('names.kind.spacing'), { exact: true }).first()).toBeVisible();
});

// Queries by role leave `noscript` out, even where the browser shows it: rows are found by element.
test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 700 } });

  test('the table of the tool has the difference, the remedy and the sentence', async ({
    page,
  }) => {
    await page.goto('tools/names/');
    const row = page
      .locator('tr')
      .filter({ hasText: word('names.kind.spacing') })
      .filter({ hasText: word('names.table.fix.spacing') });
    await expect(row).toBeVisible();
    await expect(row).toContainText('SMITHJOHN');
    await expect(row).toContainText(/[\u4e00-\u9fff]{4,}/);
  });

  test('the table of the guide has the difference and the remedy', async ({ page }) => {
    await page.goto('guides/names/');
    const cells = page.locator('tr').filter({ hasText: 'SMITHJOHN' }).locator('td');
    await expect(cells.first()).toBeVisible();
    for (const cell of await cells.all()) await expect(cell).not.toBeEmpty();
    expect(await cells.count()).toBeGreaterThanOrEqual(2);
  });

  for (const address of ['tools/names/', 'guides/names/'])
    test(`nothing at /${address} is offered that could not answer`, async ({ page }) => {
      await page.goto(address);
      // Queries by text leave `noscript` out, even where the browser shows it.
      const instead = page.locator('[data-widget="names"] noscript');
      await expect(instead).toBeVisible();
      expect(await instead.innerText()).toContain(word('names.table.noscript'));
      await expect(
        page.getByRole('button', { name: word('names.compare'), exact: true }),
      ).toBeHidden();
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    });
});

test('letter under letter: numbers fit their columns, and the mark is a triangle in forced colours', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('tools/names/');
  const tool = await live(page, 'names');
  await field(tool, 'names.bank').fill('\u202EHTIMS JOHN\u200F');
  await field(tool, 'names.alipay').fill('HTIMS JOHN');
  await tool.getByRole('button', { name: word('names.compare'), exact: true }).click();
  const numbers = tool.locator('.aligned-cell').filter({ hasText: /^20/ });
  await expect(numbers).toHaveText(['202E', '200F']);
  for (const width of [320, 390, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const number of await numbers.all())
      expect(
        await number.evaluate(
          (cell) => cell.scrollWidth <= cell.clientWidth && cell.scrollHeight <= cell.clientHeight,
        ),
        `${width} px`,
      ).toBe(true);
  }
  const sides = await tool
    .locator('.aligned-column[data-differs]')
    .first()
    .evaluate((column) => {
      const { borderLeftColor, borderBottomColor } = getComputedStyle(column, '::after');
      return [borderLeftColor, borderBottomColor];
    });
  expect(sides[0]).toBe('rgba(0, 0, 0, 0)');
  expect(sides[1]).not.toBe(sides[0]);
});
