/** A reader whose payment fails, and who wants to try again. */
import type { Locator, Page } from 'playwright/test';
import { FAMILIES } from '../src/logic/retry/index.ts';
import { expectAccessible, live, sidewaysScroll, tabTo } from './support/reader.ts';
import { expect, test } from './support/test.ts';
import { word, type Key } from './support/words.ts';

type Verdict = 'go' | 'look-first' | 'fix-first' | 'wait' | 'stop';

const button = (tool: Locator, key: Key) =>
  tool.getByRole('button', { name: word(key), exact: true });
const choose = (tool: Locator, family: string) => tool.getByRole('combobox').selectOption(family);
const tried = (tool: Locator) => button(tool, 'retry.tried').click();

async function expectVerdict(tool: Locator, verdict: Verdict) {
  const shown = tool.locator('.verdict-word');
  await expect(shown).toHaveText(word(`retry.verdict.${verdict}`));
}
const expectCount = (tool: Locator, n: number) =>
  expect(tool.getByText(word('retry.count', { n: String(n) }), { exact: true })).toBeVisible();

/** Everything in the browser's storage, by key. */
const kept = (page: Page) =>
  page.evaluate(() => Object.fromEntries(Object.entries<string>(localStorage)));

async function open(page: Page, address = 'tools/retry/'): Promise<Locator> {
  await page.goto(address);
  return live(page, 'retry');
}

test('three tries over a limit, with the keyboard alone, at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  const tool = await open(page);
  await tabTo(page, tool.getByRole('combobox'));
  await page.keyboard.type('Over a limit');
  await expect(tool.getByRole('combobox')).toHaveValue('limit');
  await expectVerdict(tool, 'fix-first');

  await tabTo(page, button(tool, 'retry.tried'));
  await page.keyboard.press('Enter');
  await expectCount(tool, 1);
  await page.keyboard.press('Enter');
  await expectCount(tool, 2);
  await expect(tool.getByText(word('retry.left.one'), { exact: true })).toBeVisible();

  // What comes first is done: the verdict changes and takes the focus.
  await tabTo(page, button(tool, 'retry.done.fix'));
  await page.keyboard.press('Enter');
  await expectVerdict(tool, 'go');
  await expect(tool.locator('.verdict')).toBeFocused();

  await tabTo(page, button(tool, 'retry.tried'));
  await page.keyboard.press('Enter');
  await expectCount(tool, 3);
  await expectVerdict(tool, 'stop');
  await expect(tool.locator('.verdict')).toContainText(
    new RegExp(
      word('retry.until', { time: word('retry.time.tomorrow', { time: '\\d\\d:\\d\\d' }) }),
    ),
  );
  await expect(tool.getByRole('status').first()).toContainText(word('retry.verdict.stop'));
  expect(await sidewaysScroll(page)).toEqual([]);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page, `after three tries, ${colorScheme}`);
  }

  await tabTo(page, button(tool, 'retry.clear'));
  await page.keyboard.press('Enter');
  await expectCount(tool, 0);
  await expect(tool.locator('.verdict')).toBeFocused();
  expect(await kept(page)).toEqual({});
});

test('every kind of message has an answer, and none about an order says "try"', async ({
  page,
}) => {
  const tool = await open(page);
  for (const family of FAMILIES) {
    await choose(tool, family);
    await expect(tool.locator('.verdict-word')).not.toBeEmpty();
    await expect(tool.locator('.verdict p').nth(1)).not.toBeEmpty();
    await expect(tool.getByRole('listitem').first()).not.toBeEmpty();
    await expect(tool.locator('.copy-line [lang="zh-CN"]')).not.toBeEmpty();
  }
  await choose(tool, 'order_state');
  for (let n = 0; n <= 4; n += 1) {
    await expectCount(tool, n);
    await expectVerdict(tool, 'look-first');
    await expect(button(tool, 'retry.done.look')).toHaveCount(0);
    await expect(tool.getByRole('link', { name: word('retry.charged') })).toHaveAttribute(
      'href',
      /\/guides\/charged-unpaid\/$/,
    );
    await tried(tool);
  }
});

test('the last one can be taken back', async ({ page }) => {
  const tool = await open(page);
  await choose(tool, 'limit');
  await tried(tool);
  await tried(tool);
  await button(tool, 'retry.undo').click();
  await expectCount(tool, 1);
  await button(tool, 'retry.undo').click();
  await expectCount(tool, 0);
  await expect(tool.locator('.verdict')).toBeFocused();
});

test.describe('by the clock', () => {
  // 14:05:20 in Shanghai, where this reader is.
  const start = new Date('2026-11-22T06:05:20Z');
  const until = (time: string) => word('retry.until', { time: word('retry.time.today', { time }) });

  test('a wait has a clock time, survives a reload, and ends by itself', async ({ page }) => {
    await page.clock.install({ time: start });
    const tool = await open(page);
    await choose(tool, 'system');
    // Nothing counted yet: how long, but not until when.
    await expectVerdict(tool, 'wait');
    await expect(tool.locator('.verdict')).toContainText('30 minutes');
    await page.clock.pauseAt(new Date('2026-11-22T06:06:00Z'));
    await tried(tool);
    await page.clock.runFor(1_000);
    await expect(tool.locator('.verdict')).toContainText(until('14:36'));
    await page.clock.runFor(10 * 60_000);
    await expect(tool.locator('.verdict')).toContainText('20 minutes');

    await page.reload();
    const again = await live(page, 'retry');
    await page.clock.runFor(1_000);
    await expectCount(again, 1);
    await expect(again.locator('.verdict')).toContainText(until('14:36'));
    await page.clock.runFor(20 * 60_000);
    await expectVerdict(again, 'look-first');
  });

  test('a wait goes on after a reload, whatever is chosen then', async ({ page }) => {
    await page.clock.install({ time: start });
    const tool = await open(page);
    await choose(tool, 'risk_control');
    await tried(tool);
    await expect(tool.locator('.verdict')).toContainText(until('20:06'));
    await page.reload();
    const again = await live(page, 'retry');
    await expectCount(again, 1);
    await expect(again.getByRole('combobox')).toHaveValue('risk_control');
    for (const family of ['generic', 'limit', 'system']) {
      await choose(again, family);
      await expectVerdict(again, 'wait');
      await expect(again.locator('.verdict')).toContainText(until('20:06'));
    }
    // Nor does an address free it: what it presets is taken where it is not freer.
    await page.goto('about:blank');
    const led = await open(page, 'tools/retry/#f=generic');
    await expectVerdict(led, 'wait');
    await expect(led.getByRole('combobox')).toHaveValue('risk_control');
    await page.evaluate(() => (location.hash = '#f=merchant'));
    await expect(led.getByRole('combobox')).toHaveValue('merchant');
    await expectVerdict(led, 'stop');
  });

  test('nothing moves while nobody looks', async ({ page }) => {
    await page.clock.install({ time: start });
    const tool = await open(page);
    await choose(tool, 'risk_control');
    await page.clock.pauseAt(new Date('2026-11-22T06:06:00Z'));
    await tried(tool);
    await page.clock.runFor(1_000);
    const look = (hidden: boolean) =>
      page.evaluate((state) => {
        Object.defineProperty(document, 'hidden', { value: state, configurable: true });
        document.dispatchEvent(new Event('visibilitychange'));
      }, hidden);
    await look(true);
    await page.clock.runFor(3_600_000);
    await expect(tool.locator('.verdict')).toContainText('6 hours');
    await look(false);
    await page.clock.runFor(1_000);
    await expect(tool.locator('.verdict')).toContainText('5 hours');
  });

  test('set back by a year, the wait is no longer than it would be from now', async ({ page }) => {
    await page.clock.install({ time: start });
    const tool = await open(page);
    await choose(tool, 'risk_control');
    await tried(tool);
    await expect(tool.locator('.verdict')).toContainText(until('20:06'));
    await page.clock.setSystemTime(new Date('2025-11-22T01:00:00Z'));
    await page.reload();
    const again = await live(page, 'retry');
    await choose(again, 'risk_control');
    await expectCount(again, 1);
    await expect(again.locator('.verdict')).toContainText(/15:0[01] /);
    // It is kept like that: a later look does not begin the wait anew.
    await page.clock.setSystemTime(new Date('2025-11-22T07:10:00Z'));
    await page.reload();
    const later = await live(page, 'retry');
    await choose(later, 'risk_control');
    await expectVerdict(later, 'look-first');
  });

  test('a day later the count begins anew', async ({ page }) => {
    await page.clock.install({ time: start });
    const tool = await open(page);
    await choose(tool, 'limit');
    for (let n = 0; n < 3; n += 1) await tried(tool);
    await expectVerdict(tool, 'stop');
    await page.clock.setSystemTime(new Date('2026-11-23T06:10:00Z'));
    await page.reload();
    const again = await live(page, 'retry');
    await choose(again, 'limit');
    await expectCount(again, 0);
    await expectVerdict(again, 'fix-first');
  });
});

test('keeps kinds of message and times, and nothing else', async ({ page }) => {
  const tool = await open(page, 'tools/retry/#f=limit&name=CANARYBIRD');
  await tried(tool);
  await choose(tool, 'system');
  await tried(tool);
  await expectCount(tool, 2);
  await expect(tool.getByText(word('retry.kept'))).toBeVisible();
  const all = await kept(page);
  expect(Object.keys(all)).toEqual(['pay-clinic-retry']);
  const tries = JSON.parse(all['pay-clinic-retry'] ?? '') as Record<string, unknown>[];
  expect(tries.map((each) => Object.keys(each).sort())).toEqual([
    ['at', 'family'],
    ['at', 'family'],
  ]);
  expect(tries.map(({ family }) => family)).toEqual(['limit', 'system']);

  await page.reload();
  await expectCount(await live(page, 'retry'), 2);
});

for (const garbage of [
  'not JSON',
  'null',
  '7',
  '"text"',
  '{"length":3}',
  '[null,7,"x",[],{}]',
  '[{"at":"now","family":"limit"},{"at":1,"family":"__proto__"},{"at":-5,"family":"limit"}]',
  `[${'['.repeat(5_000)}`,
])
  test(`what stands in the storage already does no harm: ${garbage.slice(0, 30)}`, async ({
    page,
  }) => {
    await page.addInitScript((text) => {
      if (!sessionStorage.getItem('set')) localStorage.setItem('pay-clinic-retry', text);
      sessionStorage.setItem('set', '1');
    }, garbage);
    const tool = await open(page);
    await expectCount(tool, 0);
    await tried(tool);
    await expectCount(tool, 1);
    await page.reload();
    await expectCount(await live(page, 'retry'), 1);
  });

for (const [name, block] of [
  [
    'forbidden',
    () =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('forbidden', 'SecurityError');
        },
      }),
  ],
  [
    'full',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  ],
] as const)
  test(`counts without keeping where the storage is ${name}, and says so`, async ({ page }) => {
    await page.addInitScript(block);
    const tool = await open(page);
    await choose(tool, 'limit');
    for (let n = 1; n <= 3; n += 1) {
      await tried(tool);
      await expectCount(tool, n);
    }
    await expectVerdict(tool, 'stop');
    await expect(tool.getByText(word('retry.kept.not'))).toBeVisible();
    await page.reload();
    await expectCount(await live(page, 'retry'), 0);
  });

test('two tabs have one count', async ({ page, context }) => {
  const first = await open(page);
  const other = await context.newPage();
  const second = await open(other, new URL('tools/retry/', page.url().replace(/tools.*/, '')).href);
  await tried(first);
  await expectCount(second, 1);
  await tried(second);
  await expectCount(second, 2);
  await expectCount(first, 2);
  await button(first, 'retry.clear').click();
  await expectCount(second, 0);
});

test('an address presets the kind of message, and an unknown one is dropped', async ({ page }) => {
  const tool = await open(page, 'tools/retry/#f=card-status');
  await expect(tool.getByRole('combobox')).toHaveValue('card_status');
  await expectVerdict(tool, 'fix-first');
  await page.evaluate(() => (location.hash = '#f=risk_control&r=no'));
  await expect(tool.getByRole('combobox')).toHaveValue('risk_control');
  await expectVerdict(tool, 'stop');
  // The class belongs to that message alone.
  await choose(tool, 'bank_decline');
  await expectVerdict(tool, 'fix-first');
  for (const hash of ['#f=nonsense', '#f=constructor', '#%E0%A4%A', `#f=${'A'.repeat(9_999)}`]) {
    await page.evaluate((text) => (location.hash = text), hash);
    await expect(tool.getByRole('combobox')).toHaveValue('bank_decline');
    await expectVerdict(tool, 'fix-first');
  }
});

test('the guide has the verdict, and leads to the rest with the same message', async ({ page }) => {
  const tool = await open(page, 'guides/failed-order/');
  await choose(tool, 'merchant');
  await expectVerdict(tool, 'stop');
  await tool
    .getByRole('link', { name: word('retry.more', { title: 'A matter of the seller' }) })
    .click();
  const full = await live(page, 'retry');
  await expect(full.getByRole('combobox')).toHaveValue('merchant');
  await expect(full.getByRole('heading', { name: word('retry.do') })).toBeVisible();
});

// Queries by role leave `noscript` out, even where the browser shows it: rows are found by element.
test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 700 } });
  test('the table says for every kind whether, how often, how long and what first', async ({
    page,
  }) => {
    await page.goto('tools/retry/');
    await expect(page.locator('noscript p').first()).toHaveText(word('retry.table.noscript'));
    const rows = page.locator('.rules-table tbody tr');
    await expect(rows).toHaveCount(FAMILIES.length);
    const row = rows.filter({ hasText: 'Stopped by a safety check' });
    await expect(row).toContainText(word('retry.verdict.wait'));
    await expect(row).toContainText('6 hours');
    await expect(row).toContainText('Stop trying.');
    await expect(button(page.locator('main'), 'retry.tried')).toBeHidden();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  });
  test('the guide leads to the table', async ({ page }) => {
    await page.goto('guides/failed-order/');
    await page.locator('noscript a', { hasText: word('retry.table.caption') }).click();
    await expect(page).toHaveURL(/\/tools\/retry\/#table$/);
  });
});
