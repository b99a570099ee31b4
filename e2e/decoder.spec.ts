/** A reader whose screen says something, in Chinese, in English, or nothing that they can type. */
import { readFileSync, readdirSync } from 'node:fs';
import type { Locator, Page } from 'playwright/test';
import { compressed } from '../src/build/checks/weight.ts';
import { citePhrase } from '../src/facts/index.ts';
import { allMessages } from '../src/facts/messages.ts';
import { messageAddress } from '../src/facts/messages-address.ts';
import type { MessageFamily } from '../src/facts/messages-schema.ts';
import { expectAccessible, live, sidewaysScroll, tabTo, typeInto } from './support/reader.ts';
import { expect, test } from './support/test.ts';
import { pattern, word } from './support/words.ts';

const { families, messages, common } = allMessages();

function family(id: MessageFamily['id']): MessageFamily {
  const found = families.get(id);
  if (!found) throw new Error(`There is no family "${id}".`);
  return found;
}

const field = (tool: Locator) =>
  tool.getByRole('textbox', { name: word('decoder.text'), exact: true });

/** The answer, by the title of its family. */
const answer = (tool: Locator, id: MessageFamily['id']) =>
  tool.getByRole('heading', { name: family(id).title, exact: true });

const heading = (tool: Locator, key: 'decoder.which' | 'decoder.unknown') =>
  tool.getByRole('heading', { name: word(key), exact: true });

/** The file that holds a piece of the tool, by the name of its source. */
const chunk = (name: string) =>
  readdirSync('dist/_astro').find((file) => file.startsWith(`${name}.`)) ?? '';

async function expectFocusOn(page: Page, text: string) {
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent ?? ''))
    .toContain(text);
}

const pasted = '你好，我在淘宝付款的时候一直提示 支付有风险 ，怎么办？谢谢！order 2026';

for (const address of ['', 'tools/decoder/', 'guides/failed-order/'])
  test.describe(`at /${address}`, () => {
    test('pastes a message with words around it, and leaves with what to send', async ({
      page,
      context,
    }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto(address);
      const tool = await live(page, 'decoder');
      await field(tool).fill(pasted);
      await expect(answer(tool, 'risk_control')).toBeVisible();
      await expect(tool.getByText('支付有风险', { exact: true }).first()).toBeVisible();
      await expect(tool.getByText(word('decoder.again.no'), { exact: true }).first()).toBeVisible();
      await expect(tool.getByText(family('risk_control').retry)).toBeVisible();
      await expect(tool.getByText(family('risk_control').who)).toBeVisible();
      const { zh } = citePhrase(family('risk_control').phrase);
      await tool
        .getByRole('button', { name: word('widget.copy'), exact: true, description: zh })
        .click();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(zh);
      await expect(tool.getByRole('link', { name: word('decoder.page') })).toHaveAttribute(
        'href',
        messageAddress('alipay-open.ACQ.PAYMENT_REQUEST_HAS_RISK'),
      );
    });

    test('says in other words that no code comes, with the keyboard alone, at 320 px', async ({
      page,
      context,
    }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.setViewportSize({ width: 320, height: 700 });
      await page.goto(address);
      const tool = await live(page, 'decoder');
      await typeInto(page, field(tool), 'verification code not received');
      await page.keyboard.press('Enter');
      await expectFocusOn(page, family('reserved_phone').title);
      await expect(answer(tool, 'reserved_phone')).toBeInViewport();
      for (const step of family('reserved_phone').now)
        await expect(tool.getByText(step, { exact: true })).toBeVisible();
      await expect(tool.getByText(word('decoder.nearest'), { exact: true })).toBeVisible();
      const copy = tool.getByRole('button', { name: word('widget.copy'), exact: true }).first();
      await tabTo(page, copy);
      await page.keyboard.press('Enter');
      await expect(tool.getByText(word('widget.copied'), { exact: true })).toBeVisible();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/预留手机号/);
      expect(await sidewaysScroll(page)).toEqual([]);
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      expect(await sidewaysScroll(page)).toEqual([]);
    });
  });

for (const address of ['', 'tools/decoder/'])
  test(`at /${address}: taps a picture of the message`, async ({ page, watch }) => {
    await page.setViewportSize({ width: 390, height: 700 });
    await page.goto(address);
    const tool = await live(page, 'decoder');
    await tool.getByRole('link', { name: '信息不一致' }).click();
    await expect(answer(tool, 'identity_mismatch')).toBeVisible();
    await expectFocusOn(page, family('identity_mismatch').title);
    await expect(
      tool.getByText(word('decoder.again.after-fix'), { exact: true }).first(),
    ).toBeVisible();
    await expect(tool.getByRole('link', { name: 'Compare your names' })).toHaveAttribute(
      'href',
      '/tools/names/',
    );
    expect(new URL(page.url()).hash).toBe('');
    expect(watch.requests.filter((url) => url.includes('/errors/'))).toEqual([]);
    // What the reader types afterwards counts again.
    await field(tool).fill('余额不足');
    await expect(answer(tool, 'balance')).toBeVisible();
    await expect(answer(tool, 'identity_mismatch')).toHaveCount(0);
  });

test('every picture has its answer', async ({ page }) => {
  await page.goto('');
  const tool = await live(page, 'decoder');
  for (const { id, says } of common.values()) {
    await tool.getByRole('link', { name: says }).click();
    const message = messages.get(id);
    await expect(tool.getByText(message?.zh ?? '', { exact: true }).last()).toBeVisible();
    await expect(answer(tool, message?.family ?? 'generic')).toBeVisible();
  }
});

test('on a small phone the field stands there before anything is scrolled', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await page.goto('');
  const box = await field(page.locator('[data-widget=decoder]')).boundingBox();
  expect((box?.y ?? 700) + (box?.height ?? 0)).toBeLessThanOrEqual(700);
});

for (const code of ['8000', '6004', '9000'])
  test(`code ${code} sends to the order list, never to a retry`, async ({ page }) => {
    await page.goto('');
    const tool = await live(page, 'decoder');
    await field(tool).fill(`resultStatus ${code}`);
    await expect(answer(tool, 'order_state')).toBeVisible();
    await expect(tool.getByText(word('decoder.again.look'), { exact: true }).first()).toBeVisible();
    await expect(tool.getByText(family('order_state').now[0] ?? '', { exact: true })).toBeVisible();
    for (const again of ['safe', 'once', 'after-fix'] as const)
      await expect(tool.getByText(word(`decoder.again.${again}`))).toHaveCount(0);
  });

test('a code that several systems use is asked about, and the choice is the answer', async ({
  page,
}) => {
  await page.goto('tools/decoder/');
  const tool = await live(page, 'decoder');
  await field(tool).fill('code 61');
  await expect(heading(tool, 'decoder.which')).toBeVisible();
  await expect(tool.getByText(word('decoder.which.codes'))).toBeVisible();
  for (const again of ['safe', 'once', 'after-fix', 'no', 'look'] as const)
    await expect(tool.getByText(word(`decoder.again.${again}`), { exact: true })).toHaveCount(0);
  const choices = tool.getByRole('list').getByRole('button');
  expect(await choices.count()).toBeGreaterThan(2);
  await choices.filter({ hasText: 'UnionPay online payment' }).click();
  await expect(answer(tool, 'card_details')).toBeVisible();
  await expectFocusOn(page, family('card_details').title);
  await expect(
    tool.getByText('输入的卡号无效，请确认后输入', { exact: true }).first(),
  ).toBeVisible();
  // The other readings stay at hand.
  await tool.getByText(word('decoder.others'), { exact: true }).click();
  await choices.filter({ hasText: 'Exceeds approval amount limit' }).click();
  await expect(answer(tool, 'limit')).toBeVisible();
});

test('nothing of the decoder is fetched before the reader begins, and little after', async ({
  page,
  watch,
}) => {
  await page.goto('');
  const tool = await live(page, 'decoder');
  await page.waitForLoadState('networkidle');
  const parts = [chunk('engine'), 'data/decoder.json', 'data/decoder-answers.json'];
  const fetched = () => parts.filter((part) => watch.requests.some((url) => url.endsWith(part)));
  expect(parts).not.toContain('');
  expect(fetched()).toEqual([]);
  await field(tool).focus();
  await expect.poll(fetched).toEqual(parts);
  const weigh = (file: string) => compressed(readFileSync(`dist/${file}`));
  expect(weigh(`_astro/${chunk('engine')}`) + weigh('data/decoder.json')).toBeLessThanOrEqual(
    30_000,
  );
});

test('what was typed before the script came is kept and answered', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((go) => (release = go));
  await page.route(`**/${chunk('Decoder')}`, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('');
  const box = field(page.locator('[data-widget=decoder]'));
  await box.fill('支付有风险');
  release();
  const tool = await live(page, 'decoder');
  await expect(answer(tool, 'risk_control')).toBeVisible();
  await expect(box).toHaveValue('支付有风险');
});

test.describe('on a line that breaks', () => {
  test.use({ expectedMessages: [/Failed to load resource|request failed/] });
  for (const part of ['data/decoder.json', 'data/decoder-answers.json', `_astro/engine.*`])
    test(`says so, keeps the text and tries ${part} again`, async ({ page }) => {
      await page.route(`**/${part}`, (route) => route.abort('connectionfailed'));
      await page.goto('tools/decoder/');
      const tool = await live(page, 'decoder');
      await field(tool).fill('余额不足');
      await expect(tool.getByText(word('decoder.failed'))).toBeVisible();
      await expect(tool.getByRole('link', { name: word('decoder.list') })).toHaveAttribute(
        'href',
        '/errors/',
      );
      await page.unroute(`**/${part}`);
      await tool.getByRole('button', { name: word('decoder.failed.again') }).click();
      await expect(answer(tool, 'balance')).toBeVisible();
      await expect(field(tool)).toHaveValue('余额不足');
    });
});

test('a shared link names the message and nothing that was typed', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('');
  const tool = await live(page, 'decoder');
  await field(tool).fill('my secret order 4711: 支付有风险');
  const before = page.url();
  await tool.getByRole('button', { name: word('decoder.share'), exact: true }).click();
  await expect(tool.getByText(word('widget.copied'), { exact: true })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const { origin } = new URL(before);
  expect(link).toBe(`${origin}/tools/decoder/#m=alipay-open.ACQ.PAYMENT_REQUEST_HAS_RISK`);
  expect(page.url()).toBe(before);

  await page.goto(link);
  const opened = await live(page, 'decoder');
  await expect(answer(opened, 'risk_control')).toBeVisible();
  await expect(answer(opened, 'risk_control')).toBeInViewport();
  await expect(field(opened)).toHaveValue('');
});

test('Back goes from one shared message to the one before, and an unknown one is said to be so', async ({
  page,
}) => {
  await page.goto('tools/decoder/#m=unionpay-field39.61');
  const tool = await live(page, 'decoder');
  await expect(answer(tool, 'limit')).toBeVisible();
  await expect(tool.getByText('超出取款金额限制', { exact: true }).first()).toBeVisible();
  await page.goto('tools/decoder/#m=alipay-client.8000');
  await expect(answer(tool, 'order_state')).toBeVisible();
  await page.goto('tools/decoder/#m=nobody.knows');
  await expect(answer(tool, 'order_state')).toHaveCount(0);
  await expect(tool.getByRole('heading')).toHaveText([word('decoder.unknown')]);
  await page.goBack();
  await expect(answer(tool, 'order_state')).toBeVisible();
  await page.goBack();
  await expect(answer(tool, 'limit')).toBeVisible();
});

test('after a guide, Back leads to a decoder that answers', async ({ page }) => {
  await page.goto('');
  const tool = await live(page, 'decoder');
  await field(tool).fill('超出限额');
  await tool.getByRole('link', { name: pattern('decoder.guide') }).click();
  await expect(page).toHaveURL(/\/guides\/limits\/$/);
  await page.goBack();
  const again = await live(page, 'decoder');
  await field(again).fill('支付有风险');
  await expect(answer(again, 'risk_control')).toBeVisible();
});

test('what is not in the list is said to be so, with a report that the reader sends', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('tools/decoder/');
  const title = await page.title();
  const tool = await live(page, 'decoder');
  await field(tool).fill('zxqv blorpt 火星蔬菜');
  await expect(heading(tool, 'decoder.unknown')).toBeVisible();
  await expect(tool.getByText(word('decoder.report.hint'))).toBeVisible();
  await tool.getByRole('button', { name: word('widget.copy'), exact: true }).click();
  await expect(tool.getByText(word('widget.copied'), { exact: true })).toBeVisible();
  const report = await page.evaluate(() => navigator.clipboard.readText());
  expect(report).toContain('zxqv blorpt 火星蔬菜');
  expect(page.url()).not.toContain('zxqv');
  expect(await page.title()).toBe(title);
  expect(
    await page.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state]),
    ),
  ).not.toContain('zxqv');
});

const strange = {
  nonsense: '\u202e\u0000<b>\'"&{{x}}${y} 1e999 ∞ ٣٤ ½ ㄅ𠮷 \ud83d',
  'ten thousand letters': 'A'.repeat(10_000),
  'ten thousand characters': '付款失败了'.repeat(2_000),
  'all codes at once': [...messages.values()].map(({ code }) => code ?? '').join(' '),
};
for (const [name, text] of Object.entries(strange))
  test(`${name}: an answer, a question or "not in our list"`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto('tools/decoder/');
    const tool = await live(page, 'decoder');
    await field(tool).fill(text);
    await page.keyboard.press('Enter');
    const shown = tool.getByRole('heading', { level: 3 });
    await expect(shown).toHaveCount(1);
    await expect(shown).not.toBeEmpty();
    expect(await sidewaysScroll(page)).toEqual([]);
  });

const states = {
  'an answer': 'ACQ.PAYMENT_REQUEST_HAS_RISK',
  'a kind': 'verification code not received',
  'the order first': '8000',
  'a question': '05',
  'not in the list': 'the moon is made of cheese',
};
for (const [name, text] of Object.entries(states))
  test(`${name} reads well with any eyes`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    for (const address of ['', 'tools/decoder/']) {
      await page.goto(address);
      const tool = await live(page, 'decoder');
      await field(tool).fill(text);
      await expect(tool.getByRole('heading', { level: 3 })).toBeVisible();
      // From the last: what is opened no longer counts among the closed ones.
      for (const details of (await tool.locator('details:not([open]) > summary').all()).reverse())
        await details.click();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await expectAccessible(page, `/${address}, ${name}, ${colorScheme}`);
      }
      expect(await sidewaysScroll(page)).toEqual([]);
    }
  });

// Queries by role leave `noscript` out, even where the browser shows it: rows are found by element.
test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 700 } });

  test('the table has each kind with its words, its meaning, the retry and the steps', async ({
    page,
  }) => {
    await page.goto('tools/decoder/');
    for (const { title, meaning, retry, now } of families.values()) {
      const row = page.locator('tr').filter({ hasText: title }).filter({ hasText: meaning });
      await expect(row).toBeVisible();
      await expect(row).toContainText(retry);
      for (const step of now) await expect(row).toContainText(step);
      await expect(row.locator('th [lang=zh-CN]').first()).toBeVisible();
    }
    await expect(page.locator('tr').filter({ hasText: '支付有风险' })).toContainText(
      family('risk_control').retry,
    );
  });

  for (const address of ['', 'tools/decoder/'])
    test(`the screens at /${address} lead to the pages of their messages`, async ({ page }) => {
      await page.goto(address);
      for (const { id, says } of common.values())
        await expect(page.getByRole('link', { name: says })).toHaveAttribute(
          'href',
          messageAddress(id),
        );
    });

  for (const address of ['', 'tools/decoder/', 'guides/failed-order/'])
    test(`nothing at /${address} is offered that could not answer`, async ({ page }) => {
      await page.goto(address);
      const tool = page.locator('[data-widget="decoder"]');
      const instead = tool.locator('noscript');
      await expect(instead).toBeVisible();
      expect(await instead.innerText()).toContain(word('decoder.table.noscript'));
      await expect(instead.locator('a')).toHaveAttribute('href', '/tools/decoder/#table');
      await expect(field(tool)).toBeHidden();
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    });
});
