/** A reader who makes a card for the bank, shows it, prints it, and pastes one to the chatbot. */
import type { Locator, Page } from 'playwright/test';
import { allFacts } from '../src/facts/index.ts';
import {
  expectAccessible,
  kept,
  live,
  sent,
  sidewaysScroll,
  tabTo,
  typeInto,
} from './support/reader.ts';
import { expect, test } from './support/test.ts';
import { pattern, word, type Key } from './support/words.ts';

const address = 'tools/show-card/';
const { phrases } = allFacts();

const zhOf = (id: string) => {
  const row = phrases.get(id);
  if (!row) throw new Error(`There is no phrase "${id}".`);
  return row.zh;
};
const group = (tool: Locator, key: Key) => tool.getByRole('group', { name: word(key) });
const box = (tool: Locator, key: Key) =>
  tool.getByRole('textbox', { name: word(key), exact: true });
const button = (tool: Locator, key: Key) =>
  tool.getByRole('button', { name: word(key), exact: true });
const cardOf = (page: Page) =>
  page.getByRole('region', { name: word('show-card.card'), exact: true });
const pick = (tool: Locator) => tool.getByRole('combobox', { name: word('show-card.phrase') });

const tile = (tool: Locator, groupKey: Key, key: Key) =>
  group(tool, groupKey).getByText(word(key), { exact: true });

/** Opens the tool, with what a link asks for. */
async function open(page: Page, link = '') {
  await page.goto(address + link);
  return live(page, 'show-card');
}

/** Chooses a tile as the keyboard does: to the group with Tab, inside it with the arrows. */
async function choose(page: Page, choices: Locator, name: string) {
  await tabTo(page, choices.locator('input:checked'));
  const wanted = choices.getByRole('radio', { name, exact: true });
  for (let presses = 0; presses < 12 && !(await wanted.isChecked()); presses += 1)
    await page.keyboard.press('ArrowDown');
  await expect(wanted).toBeChecked();
}

test('a card for the bank, with the keyboard alone, at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  const tool = await open(page);
  await choose(page, group(tool, 'show-card.to'), word('show-card.to.bank'));
  await choose(page, group(tool, 'show-card.about'), word('show-card.about.name'));
  await tabTo(page, pick(tool));
  const wanted = phrases.get('name-order');
  await page.keyboard.type(wanted?.use.slice(0, 12) ?? '');
  await expect(pick(tool)).toHaveValue('name-order');
  await typeInto(page, box(tool, 'show-card.blank.surname'), 'SMITH');
  await typeInto(page, box(tool, 'show-card.blank.given'), 'JOHN PAUL');
  await typeInto(page, box(tool, 'show-card.blank.name'), 'SMITH JOHN PAUL');

  const card = cardOf(page);
  const full = (text: string) =>
    text
      .replace('{surname}', 'SMITH')
      .replace('{given}', 'JOHN PAUL')
      .replace('{name}', 'SMITH JOHN PAUL');
  await expect(card).toContainText(full(zhOf('name-order')));
  await expect(card).toContainText(full(wanted?.en ?? ''));
  await expect(card).toContainText('Hùzhào shàng xìng shì SMITH');
  expect(await sidewaysScroll(page)).toEqual([]);
  // No word of a tile is broken in two.
  const broken = await group(tool, 'show-card.about')
    .locator('.choice span')
    .evaluateAll((labels) =>
      labels
        .filter((label) => {
          const lines = label.getClientRects()[0]?.height ?? 0;
          const height = parseFloat(getComputedStyle(label).lineHeight);
          const words = label.textContent.split(' ').length;
          return Math.round(lines / height) > words;
        })
        .map((label) => label.textContent),
    );
  expect(broken).toEqual([]);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page, `with a card, ${colorScheme}`);
  }

  await tabTo(page, button(tool, 'show-card.full'));
  await page.keyboard.press('Enter');
  const alone = page.getByRole('dialog');
  await expect(alone).toContainText(full(zhOf('name-order')));
  await expect(button(alone, 'show-card.close')).toBeFocused();
  await expectAccessible(page, 'full screen');
  await page.keyboard.press('Enter');
  await expect(alone).toBeHidden();
  await expect(button(tool, 'show-card.full')).toBeFocused();
  // What was typed is still there.
  await expect(card).toContainText(full(zhOf('name-order')));
});

for (const full of [true, false])
  test(`shows the card over everything, ${full ? 'on the whole screen' : 'where no page may take the screen'}`, async ({
    page,
  }) => {
    if (!full)
      await page.addInitScript(() => {
        Object.defineProperty(document, 'fullscreenEnabled', { value: false });
        Element.prototype.requestFullscreen = () => Promise.reject(new Error('not here'));
      });
    await page.setViewportSize({ width: 390, height: 700 });
    const tool = await open(page, '#p=show-screen');
    await button(tool, 'show-card.full').click();
    const alone = page.getByRole('dialog');
    await expect(alone).toContainText(zhOf('show-screen'));
    const takesScreen = () => page.evaluate(() => document.fullscreenElement !== null);
    await expect.poll(takesScreen).toBe(full);
    expect(await alone.boundingBox()).toMatchObject({
      x: 0,
      y: 0,
      ...(await page.evaluate(() => ({ width: innerWidth, height: innerHeight }))),
    });
    // Escape leaves the screen first, and the card goes with it.
    if (full) await page.evaluate(() => document.exitFullscreen());
    else await page.keyboard.press('Escape');
    await expect(alone).toBeHidden();
    expect(await takesScreen()).toBe(false);
    await expect(cardOf(page)).toBeVisible();
  });

test('what looks like a card number or a password is warned of, and kept nowhere', async ({
  page,
}) => {
  await page.goto('tools/show-card/#p=order-charged-unpaid');
  const tool = await live(page, 'show-card');
  const order = box(tool, 'show-card.blank.order');
  await order.fill('4111 1111 1111 1111');
  await expect(tool.getByText(word('show-card.account'), { exact: true })).toBeVisible();
  await order.fill('password 123456');
  await expect(tool.getByText(word('show-card.secret'), { exact: true })).toBeVisible();
  await order.fill('2026112212');
  await expect(order).not.toHaveAttribute('aria-invalid', 'true');
  expect(await page.evaluate('localStorage.length + sessionStorage.length')).toBe(0);
});

test('what is pasted to the chatbot starts with the words that call a person', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const tool = await open(page);
  await tile(tool, 'show-card.to', 'show-card.to.assistant').click();
  await tile(tool, 'show-card.about', 'show-card.about.money').click();
  await pick(tool).selectOption('order-charged-twice');
  await box(tool, 'show-card.blank.order').fill('TEST-0001');
  await box(tool, 'show-card.blank.amount').fill('88');
  await tool.getByText(word('show-card.more'), { exact: true }).click();
  await box(tool, 'show-card.blank.lastFour').fill('1234');
  await button(tool, 'show-card.copy').click();
  await expect(tool.getByText(word('widget.copied'), { exact: true })).toBeVisible();
  const pasted = await page.evaluate(() => navigator.clipboard.readText());
  expect(pasted.split('\n')).toEqual([
    zhOf('human-agent'),
    zhOf('order-charged-twice').replace('{order}', 'TEST-0001').replace('{amount}', '88'),
    `${allFacts().terms.get('last-four')?.zh ?? ''}：1234`,
  ]);
});

test('where a page may not copy, the Chinese is marked', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  const tool = await open(page, '#p=limit-class');
  await button(tool, 'show-card.copy').click();
  await expect(tool.getByText(word('widget.copy.failed'), { exact: true })).toBeVisible();
  expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe(zhOf('limit-class'));
});

test('a link chooses the card, and what it does not know is dropped', async ({ page }) => {
  const tool = await open(page, '#to=bank&p=phone-reserved-change');
  await expect(cardOf(page)).toContainText('改成 ＿＿＿＿。');
  await expect(pick(tool)).toHaveValue('phone-reserved-change');
  await expect(
    group(tool, 'show-card.about').getByRole('radio', { name: word('show-card.about.phone') }),
  ).toBeChecked();
  // Another link on the same page, then the reader's own choice.
  await page.evaluate(() => (location.hash = '#to=assistant&p=account-appeal'));
  await expect(cardOf(page)).toContainText(zhOf('account-appeal'));
  await tile(tool, 'show-card.to', 'show-card.to.seller').click();
  await expect(cardOf(page)).not.toContainText(zhOf('account-appeal'));
  await page.evaluate(() => (location.hash = '#to=king&p=<b>no</b>'));
  await expect(
    group(tool, 'show-card.to').getByRole('radio', { name: word('show-card.to.seller') }),
  ).toBeChecked();

  await page.goto('about:blank');
  const strange = await open(page, '#to=king&p=nothing-like-it&x=%00');
  await expect(
    group(strange, 'show-card.to').getByRole('radio', { name: word('show-card.to.bank') }),
  ).toBeChecked();
  await expect(cardOf(page)).toContainText(zhOf('name-see-record'));
});

test('a phrase in a guide leads to its card, and Back leads back', async ({ page }) => {
  await page.goto('guides/reserved-phone/');
  await page
    .getByRole('link', { name: word('phrase.show'), exact: true })
    .first()
    .click();
  const tool = await live(page, 'show-card');
  const asked = new URLSearchParams(new URL(page.url()).hash.slice(1)).get('p');
  await expect(pick(tool)).toHaveValue(String(asked));
  await page.goBack();
  await expect(page).toHaveURL(/guides\/reserved-phone\//);
});

test('prints the card and nothing else, with lines for what is not filled in', async ({ page }) => {
  const tool = await open(page, '#p=card-decline-reason');
  await tool.getByText(word('show-card.more'), { exact: true }).click();
  await box(tool, 'show-card.blank.name').fill('SMITH JOHN');
  const empty = cardOf(page).getByText(allFacts().terms.get('date')?.zh ?? '', { exact: true });
  await expect(empty).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(empty).toBeVisible();
  const printed = await page.evaluate(() => document.body.innerText);
  expect(printed).toContain(zhOf('card-decline-reason'));
  expect(printed).toContain('SMITH JOHN');
  for (const other of [
    page.getByRole('banner'),
    page.getByRole('navigation'),
    page.getByRole('contentinfo'),
    page.getByRole('heading'),
    tool.getByRole('button'),
    tool.getByRole('group'),
  ])
    for (const one of await other.all()) await expect(one).toBeHidden();
  // One sheet of paper, not the height of the page that is left out.
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  expect(height).toBeLessThan(1100);
});

test('strange text stands on the card as text, and does not turn it round', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  const tool = await open(page, '#p=name-order');
  const name = box(tool, 'show-card.blank.name');
  await name.fill('A\u202eB\u200bC<b>{given}</b>');
  await expect(cardOf(page)).toContainText('A[U+202E]B[U+200B]C<b>{given}</b>');
  await expect(tool.getByText(word('show-card.odd'))).toBeVisible();
  await name.fill('Ü'.repeat(10_000));
  await expect(tool.getByText(pattern('show-card.cut'))).toBeVisible();
  await expect(cardOf(page)).toContainText('Ü'.repeat(80));
  await expect(cardOf(page)).not.toContainText('Ü'.repeat(81));
  expect(await sidewaysScroll(page)).toEqual([]);
  await name.fill('👩‍👩‍👧‍👦🏳️‍🌈🇨🇳'.repeat(40));
  await expect(cardOf(page)).toContainText('[U+200D]');
  expect(await sidewaysScroll(page)).toEqual([]);
  await name.fill('SMITH');
  await expect(cardOf(page)).toContainText('“SMITH”');
});

test('of a whole card number four figures are kept', async ({ page }) => {
  const tool = await open(page);
  await tool.getByText(word('show-card.more'), { exact: true }).click();
  const digits = box(tool, 'show-card.blank.lastFour');
  await digits.fill('4000 0000 0000 9876');
  await expect(digits).toHaveValue('9876');
  await expect(cardOf(page)).toContainText('9876');
  expect(await page.evaluate(() => document.body.innerHTML)).not.toMatch(/4000|0000/);
});

test('what is typed stands on the card and nowhere else', async ({ page, context }) => {
  const canary = 'CANARYBIRD';
  const all = sent(context);
  const tool = await open(page, '#p=name-order');
  await tool.getByText(word('show-card.more'), { exact: true }).click();
  for (const field of await tool.getByRole('textbox').all())
    if (await field.isVisible()) await field.fill(canary);
  await button(tool, 'show-card.full').click();
  await button(page.getByRole('dialog'), 'show-card.close').click();
  await expect(cardOf(page)).toContainText(canary);
  expect(await kept(page)).not.toContain(canary);
  const elsewhere = await page.evaluate((text) => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const sheet of copy.querySelectorAll('.sheet')) sheet.remove();
    return copy.outerHTML.includes(text);
  }, canary);
  expect(elsewhere).toBe(false);
  await page.goto('reference/facts/');
  expect(await kept(page)).not.toContain(canary);
  await page.goto(address);
  await live(page, 'show-card');
  await expect(page.locator('body')).not.toContainText(canary);
  expect(all.length).toBeGreaterThan(1);
  expect(all.filter((text) => text.includes(canary))).toEqual([]);
});

test.describe('where the line is down', () => {
  test.use({ expectedMessages: [/pinyin\.json/] });
  test('the card stands without its pinyin', async ({ page }) => {
    await page.route('**/data/pinyin.json', (route) => route.abort());
    const tool = await open(page);
    await tile(tool, 'show-card.about', 'show-card.about.limit').click();
    await expect(cardOf(page)).toContainText(zhOf('limit-why'));
    await expect(cardOf(page).locator('[lang="zh-Latn"]')).toHaveCount(0);
    // Asked for again with the next card.
    await page.unroute('**/data/pinyin.json');
    await tile(tool, 'show-card.about', 'show-card.about.name').click();
    await expect(cardOf(page).locator('[lang="zh-Latn"]').first()).toBeVisible();
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 700 } });
  test('every card is there to show', async ({ page }) => {
    await page.goto(address);
    for (const { zh, en } of phrases.values()) {
      const lines = (text: string) => text.replace(/\{[a-z]+\}/g, '＿＿＿＿');
      const card = page
        .locator('.sheet:visible')
        .filter({ hasText: lines(zh) })
        .first();
      await expect(card).toBeVisible();
      await expect(card).toContainText(lines(en));
    }
    await expect(page.locator('.needs-script select')).toBeHidden();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  });
});
