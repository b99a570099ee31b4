/**
 * One short errand for each tool, the same on the site and in every copy of it: ask, read the answer,
 * and follow a link that the tool wrote. What a tool can do besides stands in its own spec.
 */
import type { Locator, Page } from 'playwright/test';
import { allFacts } from '../../src/facts/index.ts';
import { allMessages } from '../../src/facts/messages.ts';
import { live } from './reader.ts';
import { expect } from './test.ts';
import { pattern, word, type Key } from './words.ts';

const box = (tool: Locator, key: Key) =>
  tool.getByRole('textbox', { name: word(key), exact: true });
const press = (tool: Locator, key: Key) =>
  tool.getByRole('button', { name: word(key), exact: true }).click();
const group = (tool: Locator, key: Key) => tool.getByRole('group', { name: word(key) });
const sees = (tool: Locator, text: string) =>
  expect(tool.getByText(text, { exact: true }).first()).toBeVisible();

/** A link of an answer leads somewhere, wherever that stands: on another page, or further down. */
async function follow(page: Page, link: Locator) {
  // Not merely elsewhere: a tool that keeps its answers in the address may still be writing them there.
  const to = new URL((await link.getAttribute('href')) ?? '', page.url());
  await link.click();
  await expect.poll(() => page.url()).toBe(to.href);
  // By its id: WebKit has no `:target` any more once a heading has moved into a box with its link.
  const part = decodeURIComponent(to.hash.slice(1));
  await expect(page.locator(part === '' ? 'h1' : `[id="${part}"]`).first()).toBeInViewport();
}

type Errand = (page: Page, tool: Locator) => Promise<void>;

export const errands: Readonly<Record<string, Errand>> = {
  decoder: async (page, tool) => {
    const { families } = allMessages();
    await box(tool, 'decoder.text').fill('支付宝提示 支付有风险 怎么办');
    await press(tool, 'decoder.ask');
    const family = families.get('risk_control');
    await expect(
      tool.getByRole('heading', { name: family?.title ?? '', exact: true }),
    ).toBeVisible();
    await expect(tool.getByText(family?.who ?? '')).toBeVisible();
    await follow(page, tool.getByRole('link', { name: word('decoder.page') }).first());
  },
  names: async (page, tool) => {
    await box(tool, 'names.bank').fill('SMITHJOHN');
    await box(tool, 'names.alipay').fill('SMITH JOHN');
    await press(tool, 'names.compare');
    await sees(tool, word('names.verdict.format-only'));
    await expect(tool.locator('[lang=zh-CN]:visible').first()).toBeVisible();
    // Chinese characters bring a table of their own.
    await box(tool, 'names.bank').fill('陳大文');
    await box(tool, 'names.alipay').fill('陈大文');
    await press(tool, 'names.compare');
    await sees(tool, word('names.kind.trad_simp'));
    await follow(page, tool.getByRole('link').last());
  },
  limits: async (page, tool) => {
    await group(tool, 'limits.class').getByText(word('limits.class.II'), { exact: true }).click();
    await box(tool, 'limits.amount').fill('20000');
    await press(tool, 'limits.check');
    await sees(tool, word('limits.verdict.blocked'));
    await sees(tool, word('limits.raise.ba-type2-out'));
    await follow(page, tool.getByRole('link', { name: pattern('limits.cite') }).first());
  },
  cards: async (page, tool) => {
    await box(tool, 'cards.digits').fill('622202');
    await press(tool, 'cards.check');
    await sees(tool, word('cards.outlook.meant'));
    await sees(tool, '中国工商银行');
    const sources = tool.getByText(pattern('widget.cites')).first();
    await sources.click();
    await follow(page, tool.locator('details[open]').getByRole('link').first());
  },
  phones: async (page, tool) => {
    await group(tool, 'phones.holder')
      .getByText(word('phones.holder.lost'), { exact: true })
      .click();
    await box(tool, 'phones.number').fill('138 0013 8000');
    await press(tool, 'phones.check');
    await sees(tool, word('phones.verdict.sim'));
    await expect(tool.getByText('号码不变，还是 13800138000')).toBeVisible();
    await tool.getByText(pattern('widget.cites')).first().click();
    await follow(page, tool.locator('details[open]').getByRole('link').first());
  },
  retry: async (page, tool) => {
    await tool.getByRole('combobox').selectOption('limit');
    await press(tool, 'retry.tried');
    await expect(tool.getByText(word('retry.count', { n: '1' }), { exact: true })).toBeVisible();
    await expect(tool.locator('.verdict-word')).toHaveText(word('retry.verdict.fix-first'));
    // It keeps the tries for the next visit, on the disk as on the web.
    await page.reload();
    // Where the page comes back at its top, the tool sleeps until somebody gets there.
    await live(page, 'retry');
    await expect(tool.getByText(word('retry.count', { n: '1' }), { exact: true })).toBeVisible();
    await press(tool, 'retry.clear');
  },
  'show-card': async (page, tool) => {
    const row = allFacts().phrases.get('name-order');
    await page.evaluate(() => (location.hash = '#p=name-order'));
    const card = tool.getByRole('region', { name: word('show-card.card'), exact: true });
    await box(tool, 'show-card.blank.surname').fill('SMITH');
    await expect(card).toContainText((row?.zh ?? '').split('{surname}')[0] ?? '');
    await expect(card).toContainText('SMITH');
    // The pinyin is fetched.
    await expect(card).toContainText('Hùzhào shàng xìng shì SMITH');
    await press(tool, 'show-card.full');
    await expect(page.getByRole('dialog')).toContainText('SMITH');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  },
  reminders: async (page, tool) => {
    await tool
      .getByLabel(word('reminders.ask.passport'), { exact: true })
      .fill(`${new Date().getFullYear() + 3}-08-31`);
    await press(tool, 'reminders.show');
    await expect(tool.locator('.verdict-word')).toHaveText(word('reminders.verdict.later'));
    const saving = page.waitForEvent('download');
    await press(tool, 'reminders.save');
    expect((await saving).suggestedFilename()).toBe('pay-clinic.ics');
  },
  triage: async (page, tool) => {
    const heading = tool.getByRole('heading').first();
    const steps = tool.locator('.steps > ol > li');
    await expect(heading).toBeVisible();
    // Every way ends in a plan: the first answer is as good as another.
    for (let answers = 0; answers < 7 && (await steps.count()) === 0; answers += 1) {
      const question = (await heading.textContent()) ?? '';
      await tool.getByRole('list').last().getByRole('button').first().click();
      await expect(heading).not.toHaveText(question);
      await expect(tool.getByText(word('triage.loading'), { exact: true })).toHaveCount(0);
    }
    await follow(page, steps.getByRole('link').first());
  },
};
