/** A reader to whom the bank's code does not come: what has to change, and where? */
import type { Locator } from 'playwright/test';
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

const field = (tool: Locator) =>
  tool.getByRole('textbox', { name: word('phones.number'), exact: true });
const group = (tool: Locator, key: Key) => tool.getByRole('group', { name: word(key) });
const tick = (tool: Locator, key: Key) =>
  tool.getByRole('checkbox', { name: word(key), exact: true });
const check = (tool: Locator) =>
  tool.getByRole('button', { name: word('phones.check'), exact: true }).click();
/** The steps as they stand, by where each is done. */
const places = (tool: Locator) => tool.locator('.step-place').allTextContents();

async function expectVerdict(tool: Locator, key: Key) {
  await expect(tool.getByText(word(key), { exact: true }).first()).toBeVisible();
}

for (const address of ['tools/phones/', 'guides/reserved-phone/'])
  test(`at /${address}: a lost SIM card, with the keyboard alone, at 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(address);
    const tool = await live(page, 'phones');
    await choose(page, group(tool, 'phones.holder'), word('phones.holder.lost'));
    await typeInto(page, field(tool), '138 0013 8000');
    await expect(tool.getByText(pattern('phones.read'))).toContainText('+8613800138000');
    await page.keyboard.press('Enter');

    await expectVerdict(tool, 'phones.verdict.sim');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent ?? ''))
      .toContain(word('phones.verdict.sim'));
    expect(await places(tool)).toEqual(
      (['operator', 'alipay', 'bank'] as const).map((place) => word(`phones.place.${place}`)),
    );
    // What to say carries the number on file.
    await expect(tool.getByText('号码不变，还是 13800138000')).toBeVisible();
    expect(await sidewaysScroll(page)).toEqual([]);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expectAccessible(page, `with a plan, ${colorScheme}`);
    }
  });

test('ticks with the keyboard: what is quick comes first', async ({ page }) => {
  await page.goto('tools/phones/');
  const tool = await live(page, 'phones');
  await choose(page, group(tool, 'phones.holder'), word('phones.holder.mine'));
  for (const key of ['phones.tick.dualSim', 'phones.tick.silent', 'phones.tick.virtual'] as const) {
    await tabTo(page, tick(tool, key));
    await page.keyboard.press('Space');
  }
  await page.keyboard.press('Enter');
  await expectVerdict(tool, 'phones.verdict.phone');
  expect((await places(tool)).slice(0, 3)).toEqual([
    word('phones.place.phone'),
    word('phones.place.operator'),
    word('phones.place.bank'),
  ]);
  await expect(tool.getByText('我的手机号是虚拟运营商的号码')).toBeVisible();
});

test('what the number tells is not asked, and said as a hint', async ({ page }) => {
  await page.goto('tools/phones/');
  const tool = await live(page, 'phones');
  await expect(group(tool, 'phones.kind')).toBeVisible();
  await field(tool).fill('+86 171 0000 0000');
  await expect(tool.getByText(word('phones.read.virtual'))).toBeVisible();
  await expect(tool.getByText(word('phones.finding.portable'))).toBeVisible();
  await expect(group(tool, 'phones.kind')).toBeHidden();
  await expect(tick(tool, 'phones.tick.virtual')).toHaveCount(0);

  await field(tool).fill('+49 1512 3456789');
  await expect(tool.getByText(pattern('phones.read.country'))).toContainText('Germany');
  await group(tool, 'phones.holder').getByText(word('phones.holder.mine'), { exact: true }).click();
  await check(tool);
  await expectVerdict(tool, 'phones.verdict.kind');
  await expect(tool.getByText('请问银行预留手机号可以用境外号码吗')).toBeVisible();

  await field(tool).fill('1400000000000');
  await expect(tool.getByText(word('phones.finding.data-card'))).toBeVisible();
  await expectVerdict(tool, 'phones.verdict.record');

  await field(tool).fill('5551234');
  await expect(
    tool.getByText(word('phones.finding.no-country-code'), { exact: true }),
  ).toBeVisible();
  await expect(field(tool)).toHaveAttribute('aria-invalid', 'true');
});

test('with nothing answered it leads to the bank, and cites its sources', async ({ page }) => {
  await page.goto('tools/phones/');
  const tool = await live(page, 'phones');
  await check(tool);
  await expectVerdict(tool, 'phones.verdict.ask');
  await tool.getByText(pattern('widget.cites')).click();
  await expect(tool.getByRole('link', { name: /Grade/ }).first()).toHaveAttribute(
    'href',
    /\/reference\/facts\/#ph-what$/,
  );
  await expectAccessible(page, 'with sources');
});

test('no browser is asked to keep the number', async ({ page }) => {
  await page.goto('tools/phones/');
  const box = field(await live(page, 'phones'));
  await expect(box).toHaveAttribute('autocomplete', 'off');
  await expect(box).toHaveAttribute('inputmode', 'tel');
  await expect(box).toHaveAccessibleDescription(word('phones.number.hint'));
});

// Queries by role leave `noscript` out, even where the browser shows it: rows are found by element.
test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 700 } });
  test('the table has every situation, what to change and what to say', async ({ page }) => {
    await page.goto('tools/phones/');
    const row = page.locator('tr').filter({ hasText: word('phones.holder.changed') });
    await expect(row).toContainText(word('phones.do.bank-change'));
    await expect(row).toContainText('请帮我把这张卡的银行预留手机号改成 ____。');
    await expect(page.locator('tr').filter({ hasText: word('phones.tick.abroad') })).toContainText(
      word('phones.do.phone-abroad'),
    );
    await expect(page.getByRole('button', { name: word('phones.check') })).toBeHidden();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  });
  test('a guide leads to that table', async ({ page }) => {
    await page.goto('guides/reserved-phone/');
    await expect(
      page.locator('noscript a', { hasText: word('phones.table.caption') }),
    ).toHaveAttribute('href', /\/tools\/phones\/#table$/);
  });
});
