/** Pages of messages: a reader comes with the message, and leaves with what to do and what to say. */
import { familyAddress, messageAddress, systemAddress } from '../src/facts/messages-address.ts';
import { allFacts } from '../src/facts/index.ts';
import { messagePlace } from '../src/facts/messages-pages.ts';
import { allMessages } from '../src/facts/messages.ts';
import { sidewaysScroll, tabTo } from './support/reader.ts';
import { expect, test } from './support/test.ts';
import { pattern, word } from './support/words.ts';

const { messages, families, systems } = allMessages();
const risk = 'alipay-open.ACQ.PAYMENT_REQUEST_HAS_RISK';
const processing = 'alipay-client.8000';

/** An address as tests go there, below the base. */
const at = (address: string) => address.slice(1);
const phrase = (id: string) => allFacts().phrases.get(id)?.zh ?? `no phrase ${id}`;
const zhOf = (id: string) => messages.get(id)?.zh ?? `no Chinese in ${id}`;

test('a reader comes from a search engine and leaves with the phrase to send', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(at(messageAddress(risk)));
  await expect(page).toHaveTitle(/支付有风险.*ACQ\.PAYMENT_REQUEST_HAS_RISK/);
  await expect(page.getByText(zhOf(risk), { exact: true }).first()).toBeInViewport();
  await expect(page.getByText('zhīfù yǒu fēngxiǎn')).toBeVisible();
  await expect(page.getByText(word('ui.verdict.stop'), { exact: true })).toBeVisible();
  const say = page.getByRole('figure').filter({ hasText: phrase('tell-agent').slice(0, 9) });
  const copy = say.getByRole('button', { name: word('phrase.copy') });
  await tabTo(page, copy, 40);
  await page.keyboard.press('Enter');
  await expect(say.getByRole('status')).toHaveText(word('ui.copied'));
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  // The code of the interface is on no reader's screen.
  expect(copied).toBe(phrase('tell-agent').replace('{message}', zhOf(risk)));
  expect(await sidewaysScroll(page)).toEqual([]);
});

for (const id of [processing, 'alipay-client.6004', 'alipay-client.9000'])
  test(`${id} sends to the order list and the bill first`, async ({ page }) => {
    await page.goto(at(messageAddress(id)));
    await expect(page.getByText(word('ui.verdict.stop'), { exact: true })).toBeVisible();
    await expect(
      page
        .getByRole('listitem')
        .filter({ hasText: /order list/ })
        .first(),
    ).toHaveText(families.get('order_state')?.now[0] ?? '');
    await page
      .getByRole('main')
      .getByRole('link', { name: /Charged/ })
      .click();
    await expect(page).toHaveURL(/guides\/charged-unpaid\/$/);
  });

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('a page holds everything, and the phrase can be marked by hand', async ({ page }) => {
    await page.goto(at(messageAddress(processing)));
    await expect(page.getByText(zhOf(processing), { exact: true })).toBeVisible();
    await expect(page.getByText(phrase('tell-order').slice(0, 9)).first()).toBeVisible();
    await expect(page.getByRole('button', { name: word('phrase.copy') })).toHaveCount(0);
    await expect(page.getByRole('heading', { name: word('message.source') })).toBeVisible();
  });
  test('a merged wording leads to its place by itself', async ({ page }) => {
    await page.goto(at(messageAddress('alipay-client.8000.list')));
    await expect(page).toHaveURL(/errors\/alipay-client-8000\/#alipay-client-8000-list$/);
  });
});

test('a merged wording leads to its anchor, and keeps query and fragment', async ({ page }) => {
  const id = 'unionpay-field39.51.pos';
  await page.goto(at(messageAddress(id)));
  await expect(page).toHaveURL(/errors\/unionpay-field39-51\/#unionpay-field39-51-pos$/);
  await expect(page.locator('li:target')).toBeInViewport();
  await expect(page.locator('li:target')).toContainText('可用余额不足');
  await page.goto(`${at(messageAddress(id))}?from=blog#say`);
  await expect(page).toHaveURL(/errors\/unionpay-field39-51\/\?from=blog#say$/);
  await page.goto(at(messageAddress('alipay-client.4')));
  await expect(page).toHaveURL(/errors\/system\/alipay-client\/#alipay-client-4$/);
});

test('a bare code shows all its readings, and each leads to its page', async ({ page }) => {
  await page.goto(at(messageAddress('unionpay-online.61')));
  const readings = page
    .getByRole('paragraph')
    .filter({ hasText: word('message.alike.code', { code: '61' }) })
    .locator('+ ul');
  for (const { id, system, code } of messages.values())
    if (code === '61' && id !== 'unionpay-online.61')
      await expect(readings).toContainText(systems.get(system)?.name ?? id);
  const other = readings.getByRole('link').filter({ hasText: zhOf('chinapay-upop.61') });
  await other.click();
  await expect(page).toHaveURL(new RegExp(`${messagePlace('chinapay-upop.61')}$`));
  await expect(page.getByText(zhOf('chinapay-upop.61')).first()).toBeVisible();
});

test('from the list of messages to a family, a message and what is taken for it', async ({
  page,
}) => {
  await page.goto('');
  await page.goto((await page.locator('#menu a[href$="/errors/"]').getAttribute('href')) ?? '');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(word('messages.title'));
  const table = page.getByRole('table');
  await expect(table.getByRole('row').filter({ hasText: /^05/ })).toContainText(
    systems.get('unionpay-online')?.name ?? '',
  );
  await page
    .getByRole('main')
    .getByRole('link', { name: families.get('limit')?.title ?? '' })
    .click();
  await expect(page).toHaveURL(new RegExp(`${familyAddress('limit')}$`));
  const day = 'alipay-open.ACQ.BUYER_PAYMENT_AMOUNT_DAY_LIMIT_ERROR';
  await page.getByRole('link', { name: zhOf(day) }).click();
  await expect(page).toHaveURL(new RegExp(`${messageAddress(day)}$`));
  const month = zhOf('alipay-open.ACQ.BUYER_PAYMENT_AMOUNT_MONTH_LIMIT_ERROR');
  await page.getByRole('main').getByRole('link', { name: month }).click();
  await expect(page.getByText(month, { exact: true }).first()).toBeVisible();
});

test('a system lists its messages, and folds away what only sellers see', async ({ page }) => {
  await page.goto(at(systemAddress('alipay-client')));
  const hidden = page.getByText(pattern('messages.system.hidden'));
  const inside = page.locator('details li').filter({ hasText: zhOf('alipay-client.4') });
  await expect(inside).toBeHidden();
  await hidden.click();
  await expect(inside).toBeVisible();
});

test('a guide names a message and leads to its page, and back', async ({ page }) => {
  await page.goto('guides/charged-unpaid/');
  await page.getByRole('table').getByRole('link', { name: '8000' }).click();
  await expect(page).toHaveURL(new RegExp(`${messageAddress(processing)}$`));
  await page.goBack();
  await expect(page).toHaveURL(/charged-unpaid\/$/);
});

test('what is reported and not confirmed says so', async ({ page }) => {
  const reported = [...messages.values()].find(({ grade }) => grade === 'C');
  await page.goto(at(messagePlace(reported?.id ?? '')));
  await expect(page.getByRole('main').getByText(word('fact.grade.C')).first()).toBeVisible();
});
