/** A reader with a card in the hand: what kind is it, and is that kind meant to work? */
import type { Locator, Page } from 'playwright/test';
import {
  choose,
  expectAccessible,
  live,
  sidewaysScroll,
  tabTo,
  typeInto,
} from './support/reader.ts';
import { expect, test } from './support/test.ts';
import { pattern, word, type Key } from './support/words.ts';

/** A mainland prefix, then figures that must never be seen again. */
const number = '6222029753186420864';
const kept = number.slice(0, 8);
const rest = number.slice(8, 14);

const field = (tool: Locator) =>
  tool.getByRole('textbox', { name: word('cards.digits'), exact: true });
const group = (tool: Locator, key: Key) => tool.getByRole('group', { name: word(key) });
const tile = (tool: Locator, question: Key, answer: Key) =>
  group(tool, question).getByText(word(answer), { exact: true });
const check = (tool: Locator) =>
  tool.getByRole('button', { name: word('cards.check'), exact: true }).click();

async function expectOutlook(tool: Locator, key: Key) {
  await expect(tool.getByText(word(key), { exact: true }).first()).toBeVisible();
}

for (const address of ['tools/cards/', 'guides/cards-that-work/'])
  test(`at /${address}: six digits name the bank, with the keyboard alone, at 320 px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(address);
    const tool = await live(page, 'cards');
    await typeInto(page, field(tool), '622202');
    await page.keyboard.press('Enter');

    await expectOutlook(tool, 'cards.outlook.meant');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent ?? ''))
      .toContain(word('cards.outlook.meant'));
    await expect(tool.getByText('中国工商银行', { exact: true })).toBeVisible();
    await expect(tool.getByText(word('cards.funding.debit'), { exact: true })).toBeVisible();
    await expect(tool.getByText(word('cards.hint'), { exact: true })).toBeVisible();
    await expect(tool.getByText(word('cards.point.fee-none'), { exact: true })).toBeVisible();

    // Back over the button to the question.
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await choose(page, group(tool, 'cards.account'), word('cards.account.II'));
    await expectOutlook(tool, 'cards.outlook.capped');
    await expect(tool.getByText(pattern('cards.point.caps-type2'))).toContainText(
      /10,000\sCNY.*200,000\sCNY/,
    );
    await expect(tool.getByText('如果这个账户不是Ⅰ类户')).toBeVisible();
    expect(await sidewaysScroll(page)).toEqual([]);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expectAccessible(page, `with an answer, ${colorScheme}`);
    }
  });

test('a card from abroad: fee, caps and sources from the facts, and no promise', async ({
  page,
}) => {
  await page.goto('tools/cards/');
  const tool = await live(page, 'cards');
  await field(tool).fill('424242');
  await check(tool);
  await expectOutlook(tool, 'cards.outlook.not-guaranteed');
  await expect(tool.getByText(word('cards.finding.not-in-list'), { exact: true })).toBeVisible();
  await expect(tool.getByText(pattern('cards.point.fee-overseas'))).toContainText(/200\sCNY.*3\s%/);
  await expect(tool.getByText(pattern('cards.point.caps-verified'))).toContainText(
    /5,000\sUSD.*50,000\sUSD/,
  );
  const caps = tool.locator('section').filter({ hasText: word('cards.area.caps') });
  await caps.getByText(pattern('widget.cites')).click();
  await expect(caps.getByRole('link').first()).toHaveAttribute(
    'href',
    /\/reference\/facts\/#fc-single-5000$/,
  );
  await expectAccessible(page, 'a card from abroad');
  expect(await tool.innerText()).not.toMatch(/invalid/i);
});

test('without a digit: chosen by hand, and asked only what matters', async ({ page }) => {
  await page.goto('tools/cards/');
  const tool = await live(page, 'cards');
  await expect(group(tool, 'cards.account')).toBeHidden();
  await expect(group(tool, 'cards.brand')).toBeHidden();
  await tile(tool, 'cards.origin', 'cards.origin.overseas').click();
  await expect(group(tool, 'cards.account')).toBeHidden();
  await tile(tool, 'cards.brand', 'cards.brand.amex').click();
  await check(tool);
  await expectOutlook(tool, 'cards.outlook.not-guaranteed');
  await expect(tool.getByText(word('cards.point.link-amex'), { exact: true })).toBeVisible();
  await expect(tool.locator('.verdict')).toContainText(word('cards.because.not-guaranteed.amex'));
  await expect(tool.getByRole('heading', { name: word('cards.says') })).toHaveCount(0);

  await tile(tool, 'cards.origin', 'cards.origin.mainland').click();
  await expect(group(tool, 'cards.brand')).toBeHidden();
  await tile(tool, 'cards.account', 'cards.account.student').click();
  await expectOutlook(tool, 'cards.outlook.ask-bank');
  await expect(tool.getByText('请问这个账户可以在网上购物时付款吗')).toBeVisible();
});

test('digits that the reader contradicts: the answer follows the reader', async ({ page }) => {
  await page.goto('tools/cards/');
  const tool = await live(page, 'cards');
  await field(tool).fill('438088');
  await check(tool);
  await expectOutlook(tool, 'cards.outlook.meant');
  await expect(tool.getByText(word('cards.finding.dual-brand'), { exact: true })).toBeVisible();
  await tile(tool, 'cards.origin', 'cards.origin.overseas').click();
  await expectOutlook(tool, 'cards.outlook.not-guaranteed');
  await expect(tool.getByText(word('cards.differs'), { exact: true })).toBeVisible();
});

test('a card that no list has is not called invalid, and asks who issued it', async ({ page }) => {
  await page.goto('tools/cards/');
  const tool = await live(page, 'cards');
  await field(tool).fill('٦٢٩٩٩٩');
  await expect(field(tool)).toHaveValue('629999');
  await check(tool);
  await expectOutlook(tool, 'cards.outlook.unknown');
  await expect(tool.getByText(word('cards.finding.not-in-list'), { exact: true })).toBeVisible();
  await expect(tool.getByText(word('cards.point.do-look'), { exact: true })).toBeVisible();
});

/** All that the page holds: its markup, and what stands in its fields. */
const held = (page: Page) =>
  page.evaluate(() =>
    [
      document.documentElement.outerHTML,
      ...Array.from(document.querySelectorAll('input'), ({ value }) => value),
      location.href,
      document.title,
      JSON.stringify([localStorage, sessionStorage, history.state]),
    ].join('\n'),
  );

test.describe('a whole number never gets in', () => {
  const ways: Record<string, (page: Page, box: Locator) => Promise<void>> = {
    typed: (page, box) => tabTo(page, box).then(() => page.keyboard.type(number)),
    'typed in groups': (page, box) =>
      tabTo(page, box).then(() => page.keyboard.type(number.replace(/(.{4})/g, '$1 '))),
    pasted: async (_, box) => {
      await box.focus();
      await box.evaluate(
        (element, text) => {
          const data = new DataTransfer();
          data.setData('text', text);
          element.dispatchEvent(
            new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
          );
        },
        number.replace(/(.{4})/g, '$1-'),
      );
    },
    'filled in by the browser': (_, box) =>
      box.evaluate((element: HTMLInputElement, text) => {
        element.value = text;
        element.dispatchEvent(new Event('input', { bubbles: true }));
        element.dispatchEvent(new Event('change', { bubbles: true }));
      }, number),
  };
  for (const [name, enter] of Object.entries(ways))
    test(name, async ({ page, watch }) => {
      await page.goto('tools/cards/');
      const tool = await live(page, 'cards');
      await enter(page, field(tool));
      await expect(field(tool)).toHaveValue(kept);
      await expect(tool.getByText(word('cards.digits.enough'), { exact: true })).toBeVisible();
      await check(tool);
      await expectOutlook(tool, 'cards.outlook.meant');
      expect(await held(page)).not.toContain(rest);
      expect(watch.requests.filter((url) => url.includes(kept.slice(0, 6)))).toEqual([]);
    });
  test('a number handed in with spaces keeps eight digits', async ({ page }) => {
    await page.goto('tools/cards/');
    const box = field(await live(page, 'cards'));
    await box.focus();
    await page.keyboard.insertText('6222 0212 3456');
    await expect(box).toHaveValue('62220212');
  });
  test('says what it reads where no digit was typed', async ({ page }) => {
    await page.goto('tools/cards/');
    const tool = await live(page, 'cards');
    await field(tool).focus();
    await page.keyboard.insertText('卡号');
    await expect(field(tool)).toHaveValue('');
    await expect(tool.getByText(word('cards.digits.none'), { exact: true })).toBeVisible();
    await page.keyboard.type('x');
    await expect(field(tool)).toHaveAttribute('aria-invalid', 'true');
    await page.keyboard.type('6');
    await expect(tool.getByText(word('cards.digits.none'))).toHaveCount(0);
  });
  test('the field says so, and asks no browser to remember it', async ({ page }) => {
    await page.goto('tools/cards/');
    const box = field(await live(page, 'cards'));
    await expect(box).toHaveAttribute('autocomplete', 'off');
    await expect(box).toHaveAttribute('inputmode', 'numeric');
    await expect(box).not.toHaveAttribute('name', /card|number|cc/);
    await expect(box).toHaveAccessibleDescription(word('cards.digits.hint'));
  });
});

test.describe('when the list does not come', () => {
  test.use({ expectedMessages: [/Failed to load resource/] });
  test('it says so, and the kind can be chosen by hand', async ({ page }) => {
    await page.route('**/data/cards.json', (route) => route.fulfill({ status: 503 }));
    await page.goto('tools/cards/');
    const tool = await live(page, 'cards');
    await field(tool).fill('622202');
    await expect(tool.getByText(word('widget.failed'), { exact: true })).toBeVisible();
    await tile(tool, 'cards.origin', 'cards.origin.mainland').click();
    await check(tool);
    await expectOutlook(tool, 'cards.outlook.meant');

    await page.unroute('**/data/cards.json');
    await check(tool);
    await expect(tool.getByText('中国工商银行', { exact: true })).toBeVisible();
    await expect(tool.getByText(word('widget.failed'), { exact: true })).toHaveCount(0);
  });
});

// Queries by role leave `noscript` out, even where the browser shows it: rows are found by element.
test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 700 } });
  test('the table has every kind, with its caps and what to do', async ({ page }) => {
    await page.goto('tools/cards/');
    const row = page.locator('tr').filter({ hasText: word('cards.table.row.type2') });
    await expect(row).toContainText(word('cards.outlook.capped'));
    await expect(row).toContainText(/10,000\sCNY/);
    await expect(row).toContainText(word('cards.point.do-type1'));
    await expect(
      page.locator('tr').filter({ hasText: word('cards.table.row.brands') }),
    ).toContainText(/5,000\sUSD/);
    await expect(page.getByRole('button', { name: word('cards.check') })).toBeHidden();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  });
  test('a guide leads to that table', async ({ page }) => {
    await page.goto('guides/cards-that-work/');
    await expect(
      page.locator('noscript a', { hasText: word('cards.table.caption') }),
    ).toHaveAttribute('href', /\/tools\/cards\/#table$/);
  });
});
