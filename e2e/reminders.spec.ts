/** A reader whose passport, permit, card and phone plan will end. */
import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import type { Download, Locator, Page } from 'playwright/test';
import { KINDS } from '../src/logic/reminders/index.ts';
import { expectAccessible, live, sidewaysScroll, tabTo } from './support/reader.ts';
import { expect, test } from './support/test.ts';
import { word, type Key } from './support/words.ts';

const field = (tool: Locator, kind: (typeof KINDS)[number]) =>
  tool.getByLabel(word(`reminders.ask.${kind}`), { exact: true });
const button = (tool: Locator, key: Key) =>
  tool.getByRole('button', { name: word(key), exact: true });
const verdict = (tool: Locator) => tool.locator('.verdict-word');

/** Noon in Shanghai. */
const noon = new Date('2026-11-22T04:00:00Z');

async function open(page: Page, address = 'tools/reminders/'): Promise<Locator> {
  await page.clock.setFixedTime(noon);
  await page.goto(address);
  return live(page, 'reminders');
}

/** What a calendar reads from a saved file, by a parser that is not ours. */
async function events(file: Download) {
  expect(file.suggestedFilename()).toBe('pay-clinic.ics');
  return parse(await readFile(await file.path(), 'utf8'));
}
function parse(text: string) {
  return new ICAL.Component(ICAL.parse(text) as never)
    .getAllSubcomponents('vevent')
    .map((event) => ({
      title: String(event.getFirstPropertyValue('summary')),
      day: String(event.getFirstPropertyValue('dtstart')),
    }));
}

test('a passport with the keyboard alone, at 320 px, to a calendar file', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  const tool = await open(page);
  await tabTo(page, field(tool, 'passport'));
  // The browser's own field asks for day and month in the order of its language: here it is all one.
  await page.keyboard.type('08082027');
  await expect(field(tool, 'passport')).toHaveValue('2027-08-08');
  await page.keyboard.press('Enter');
  await expect(verdict(tool)).toHaveText(word('reminders.verdict.later'));
  await expect(tool.locator('.verdict')).toBeFocused();
  const days = tool.locator('.timeline li');
  await expect(days).toHaveCount(4);
  await expect(days.nth(0)).toContainText('8 February 2027');
  await expect(days.nth(0)).toContainText(word('reminders.stage.passport.first'));
  await expect(days.nth(3)).toContainText('8 August 2027');

  // The bank first, then Alipay, each with what to say and where that comes from.
  const told = tool.locator('h3 + ol:not(.timeline) > li');
  await expect(told.nth(1)).toContainText(word('reminders.tell.passport.bank'));
  await expect(told.nth(1).locator('[lang="zh-CN"]')).not.toBeEmpty();
  await expect(told.nth(3)).toContainText(word('reminders.tell.passport.alipay'));
  await expect(tool.locator('.cites a[href$="#id-renew-order"]')).toHaveCount(1);

  expect(await sidewaysScroll(page)).toEqual([]);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page, `with an answer, ${colorScheme}`);
  }

  await tabTo(page, button(tool, 'reminders.save'));
  const saving = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect(await events(await saving)).toEqual([
    { title: word('reminders.stage.passport.first'), day: '2027-02-08' },
    { title: word('reminders.stage.passport.notice'), day: '2027-06-09' },
    { title: word('reminders.stage.passport.last'), day: '2027-07-25' },
    { title: word('reminders.stage.passport.end'), day: '2027-08-08' },
  ]);
  await expect(tool.getByText(word('reminders.saved'), { exact: true })).toBeVisible();
});

test('several ends at once: what is over, what is due, what comes', async ({ page }) => {
  const tool = await open(page);
  await field(tool, 'permit').fill('2026-11-01');
  await field(tool, 'passport').fill('2026-12-31');
  await field(tool, 'phone').fill('2026-12-09');
  await field(tool, 'card').fill('08/29');
  await button(tool, 'reminders.show').click();
  await expect(verdict(tool)).toHaveText(word('reminders.verdict.past'));
  const days = tool.locator('.timeline li');
  await expect(days.nth(0)).toContainText('1 November 2026');
  await expect(days.nth(0)).toContainText(word('reminders.past.permit'));
  await expect(days.nth(1)).toContainText(word('reminders.now'));
  await expect(days.nth(2)).toContainText('2 December 2026');
  await expect(days.last()).toContainText('31 August 2029');
  const headings = tool.getByRole('heading', { level: 3 });
  await expect(headings.filter({ hasText: word('reminders.kind.card') })).toHaveCount(1);
  // What is over is not for a calendar any more.
  const saving = page.waitForEvent('download');
  await button(tool, 'reminders.save').click();
  const found = await events(await saving);
  expect(found.map(({ day }) => day)).not.toContain('2026-11-01');
  expect(found).toHaveLength(8);
});

test('follows the dates once it was asked, and has no file where nothing is to come', async ({
  page,
}) => {
  const tool = await open(page);
  await field(tool, 'passport').fill('2026-11-22');
  await button(tool, 'reminders.show').click();
  await expect(verdict(tool)).toHaveText(word('reminders.verdict.now'));
  await expect(button(tool, 'reminders.save')).toHaveCount(0);
  await field(tool, 'passport').fill('2026-11-21');
  await expect(verdict(tool)).toHaveText(word('reminders.verdict.past'));
  await field(tool, 'passport').fill('2036-11-21');
  await expect(verdict(tool)).toHaveText(word('reminders.verdict.later'));
  await expect(button(tool, 'reminders.save')).toBeVisible();
});

test('says what is wrong with a date, at the field', async ({ page }) => {
  const tool = await open(page);
  const wrong = async (kind: (typeof KINDS)[number], key: Key) => {
    await expect(field(tool, kind)).toHaveAttribute('aria-invalid', 'true');
    await expect(field(tool, kind)).toHaveAccessibleDescription(new RegExp(word(key)));
  };
  // Half a date: the browser gives it to nobody.
  await field(tool, 'passport').focus();
  await page.keyboard.type('31');
  await page.keyboard.press('Enter');
  await field(tool, 'card').focus();
  await wrong('passport', 'reminders.problem.unreadable');
  await expect(verdict(tool)).toHaveText(word('reminders.verdict.none'));
  await field(tool, 'passport').fill('2027-08-31');
  await expect(field(tool, 'passport')).not.toHaveAttribute('aria-invalid');

  await field(tool, 'permit').fill('2126-01-01');
  await wrong('permit', 'reminders.problem.far');
  for (const text of ['13/29', '6222020200112233', 'August', 'A'.repeat(10_000)]) {
    await field(tool, 'card').fill(text);
    await wrong('card', 'reminders.problem.month');
  }
  await field(tool, 'card').fill('0229');
  await expect(tool.getByText('28 February 2029', { exact: true })).toBeVisible();
});

test('counts the days of the calendar, wherever the reader is and whenever clocks change', async ({
  browser,
  address,
}) => {
  for (const timezoneId of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Berlin']) {
    const context = await browser.newContext({ timezoneId, acceptDownloads: true });
    const page = await context.newPage();
    // An hour before midnight on the eve of the change of clocks in Berlin.
    await page.clock.setFixedTime(new Date('2027-03-27T22:00:00Z'));
    await page.goto(`${address}tools/reminders/`);
    const tool = await live(page, 'reminders');
    await field(tool, 'phone').fill('2027-04-10');
    await button(tool, 'reminders.show').click();
    await expect(tool.locator('.timeline li').last()).toContainText('10 April 2027');
    const left = timezoneId === 'Pacific/Kiritimati' ? '13 days' : '14 days';
    await expect(tool.locator('.timeline li').last()).toContainText(left);
    const saving = page.waitForEvent('download');
    await button(tool, 'reminders.save').click();
    expect((await events(await saving)).map(({ day }) => day)).toEqual([
      '2027-04-03',
      '2027-04-09',
      '2027-04-10',
    ]);
    await context.close();
  }
});

test('where nothing can be saved or copied, the text stands there to mark', async ({ page }) => {
  await page.addInitScript(() => {
    URL.createObjectURL = () => {
      throw new TypeError('not here');
    };
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  const tool = await open(page);
  await field(tool, 'phone').fill('2026-12-09');
  await button(tool, 'reminders.show').click();
  await button(tool, 'reminders.save').click();
  await expect(tool.getByText(word('reminders.saved.not'), { exact: true })).toBeVisible();
  const byHand = tool.getByRole('group').filter({ hasText: word('reminders.by-hand') });
  const copies = byHand.getByRole('button', { name: word('widget.copy'), exact: true });
  await copies.nth(0).click();
  const marked = () => page.evaluate(() => getSelection()?.toString() ?? '');
  await expect.poll(marked).toContain(`2 December 2026: ${word('reminders.stage.phone.first')}`);
  await copies.nth(1).click();
  await expect.poll(marked).toContain('END:VCALENDAR');
  expect(parse((await marked()).replace(/\r*\n/g, '\r\n'))).toHaveLength(3);
});

test('the text that is copied is the file, line for line', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const tool = await open(page);
  await field(tool, 'visa').fill('2027-01-31');
  await button(tool, 'reminders.show').click();
  const saving = page.waitForEvent('download');
  await button(tool, 'reminders.save').click();
  const saved = await readFile(await (await saving).path(), 'utf8');
  expect(saved.split('\r\n').length).toBeGreaterThan(20);
  await tool.getByText(word('reminders.by-hand'), { exact: true }).click();
  const copies = tool
    .locator('.by-hand')
    .getByRole('button', { name: word('widget.copy'), exact: true });
  await copies.nth(1).click();
  await expect(
    tool.locator('.by-hand').getByText(word('widget.copied'), { exact: true }),
  ).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.replaceAll('\r\n', '\n')).toBe(saved.replaceAll('\r\n', '\n'));
});

test('keeps nothing, and puts no date into the address', async ({ page }) => {
  const tool = await open(page);
  await field(tool, 'passport').fill('2027-08-31');
  await button(tool, 'reminders.show').click();
  await expect(verdict(tool)).toBeVisible();
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  expect(page.url()).not.toContain('2027');
  await page.goto('tools/limits/');
  await page.goto('tools/reminders/');
  await expect(field(await live(page, 'reminders'), 'passport')).toHaveValue('');
});

for (const address of ['guides/renewed-passport/', 'guides/habits/'])
  test(`in /${address} it has the days and the file, and leads to the rest`, async ({ page }) => {
    const tool = await open(page, address);
    await field(tool, 'passport').fill('2027-08-31');
    await button(tool, 'reminders.show').click();
    await expect(tool.locator('.timeline li')).toHaveCount(4);
    await expect(button(tool, 'reminders.save')).toBeVisible();
    await tool.getByRole('link', { name: word('reminders.tell.more') }).click();
    await expect(page).toHaveURL(/\/tools\/reminders\/$/);
  });

// Queries by role leave `noscript` out, even where the browser shows it: rows are found by element.
test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 700 } });
  test('the table says when to be reminded and whom to tell', async ({ page }) => {
    await page.goto('tools/reminders/');
    await expect(page.locator('noscript p').first()).toHaveText(word('reminders.table.noscript'));
    const rows = page.locator('.rules-table tbody tr');
    await expect(rows).toHaveCount(KINDS.length);
    const passport = rows.filter({ hasText: word('reminders.tell.passport.bank') });
    await expect(passport).toContainText('6 months');
    await expect(passport).toContainText('60 days');
    await expect(passport).toContainText('10 days');
    await expect(page.getByRole('button', { name: word('reminders.show') })).toBeHidden();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  });
});
