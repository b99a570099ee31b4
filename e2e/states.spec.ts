/**
 * Every kind of answer of every tool, read by axe in light and dark, and each tool bare, as others embed it.
 * What the decoder and the triage say is read by their own errands, pages by e2e/pages.spec.ts.
 */
import type { Locator, Page } from 'playwright/test';
import english from '../content/i18n/en.json' with { type: 'json' };
import { widgets } from '../src/widgets/table.ts';
import { expectAccessible, live, sidewaysScroll } from './support/reader.ts';
import { expect, test } from './support/test.ts';
import { word, type Key } from './support/words.ts';

interface Hands {
  readonly page: Page;
  readonly tool: Locator;
  readonly type: (key: Key, text: string, fill?: Readonly<Record<string, string>>) => Promise<void>;
  readonly press: (key: Key) => Promise<void>;
  readonly tick: (key: Key) => Promise<void>;
  /** An answer of a question: words stand twice where two questions share them. */
  readonly pick: (question: Key, answer: Key) => Promise<void>;
}

/** What it shows, all at once, and how to come there. */
type State = readonly [shows: Key | readonly Key[], reach: (hands: Hands) => Promise<void>];

const names = (bank: string, alipay: string) => async (hands: Hands) => {
  await hands.type('names.bank', bank);
  await hands.type('names.alipay', alipay);
  await hands.press('names.compare');
};

const limits = (amount: string, spent?: string) => async (hands: Hands) => {
  await hands.pick('limits.class', 'limits.class.II');
  await hands.type('limits.amount', amount);
  if (spent !== undefined)
    for (const key of ['limits.spent.today', 'limits.spent.year'] as const)
      await hands.type(key, spent, { currency: 'CNY' });
  await hands.press('limits.check');
};

const cards = (digits: string, account?: Key) => async (hands: Hands) => {
  await hands.type('cards.digits', digits);
  if (account) await hands.pick('cards.account', account);
  await hands.press('cards.check');
};

const phones = (holder: Key, number: string, tick?: Key) => async (hands: Hands) => {
  await hands.pick('phones.holder', holder);
  await hands.type('phones.number', number);
  if (tick) await hands.tick(tick);
  await hands.press('phones.check');
};

const retry = (family: string, tries: number) => async (hands: Hands) => {
  await hands.tool.getByRole('combobox').selectOption(family);
  for (let n = 0; n < tries; n += 1) await hands.press('retry.tried');
};

const reminders = (date: string) => async (hands: Hands) => {
  await hands.tool.getByLabel(word('reminders.ask.passport'), { exact: true }).fill(date);
  await hands.press('reminders.show');
};

const inYears = (years: number): string => `${new Date().getFullYear() + years}-06-30`;
const soon = (): string => new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);

/** From the first look on, in this order, on one page: an answer follows an answer, as with readers. */
const states: Readonly<Record<string, readonly State[]>> = {
  names: [
    ['names.verdict.incomplete', names('SMITH', '')],
    ['names.verdict.match', names('SMITH JOHN', 'SMITH JOHN')],
    ['names.verdict.format-only', names('SMITHJOHN', 'SMITH JOHN')],
    ['names.verdict.mismatch', names('SM1TH JÖHN\u202e O’NEIL', 'MÜLLER ANNA-MARIA')],
  ],
  limits: [
    ['limits.unreadable', limits('twelve')],
    ['limits.verdict.unknown', limits('2000')],
    ['limits.verdict.blocked', limits('20000')],
    ['limits.verdict.within', limits('2000', '8000')],
  ],
  cards: [
    ['cards.finding.too-short', cards('62')],
    [['cards.outlook.unknown', 'cards.finding.not-in-list'], cards('629999')],
    ['cards.outlook.meant', cards('622202')],
    ['cards.outlook.capped', cards('622202', 'cards.account.II')],
    ['cards.outlook.ask-bank', cards('622202', 'cards.account.student')],
    [['cards.outlook.not-guaranteed', 'cards.finding.likely-overseas'], cards('424242')],
    ['cards.finding.dual-brand', cards('427020')],
    ['cards.finding.older-mainland', cards('103000')],
    ['cards.finding.foreign-bank', cards('622406')],
    [
      'cards.outlook.not-named',
      async (hands) => {
        await hands.type('cards.digits', '');
        await hands.pick('cards.origin', 'cards.origin.overseas');
        await hands.pick('cards.brand', 'cards.brand.other');
        await hands.press('cards.check');
      },
    ],
  ],
  phones: [
    ['phones.finding.no-country-code', phones('phones.holder.mine', '5551234')],
    [
      ['phones.verdict.clear', 'phones.finding.assumed-mainland', 'phones.finding.portable'],
      phones('phones.holder.mine', '13800138000'),
    ],
    ['phones.verdict.record', phones('phones.holder.changed', '13800138000')],
    ['phones.verdict.sim', phones('phones.holder.lost', '13800138000')],
    ['phones.verdict.person', phones('phones.holder.former', '17100000000')],
    ['phones.verdict.ask', phones('phones.holder.unknown', '')],
    ['phones.verdict.kind', phones('phones.holder.mine', '+49 1512 3456789')],
    [
      ['phones.finding.not-digits', 'phones.finding.shared-code', 'phones.finding.too-short'],
      phones('phones.holder.mine', 'tel +1 555'),
    ],
    [
      ['phones.finding.no-country', 'phones.finding.too-long'],
      phones('phones.holder.mine', '+800 1234 5678 9012 3456'),
    ],
    ['phones.finding.unknown-code', phones('phones.holder.mine', '+210 1234567')],
    [
      ['phones.finding.data-card', 'phones.finding.wrong-length'],
      phones('phones.holder.mine', '+86 140 1234'),
    ],
    ['phones.finding.satellite', phones('phones.holder.mine', '+86 1749 0000 000')],
    ['phones.finding.unassigned', phones('phones.holder.mine', '+86 142 0000 0000')],
    ['phones.finding.not-in-list', phones('phones.holder.mine', '+86 1742 0000 000')],
    ['phones.finding.landline', phones('phones.holder.mine', '+86 10 8888 8888')],
    ['phones.verdict.phone', phones('phones.holder.mine', '13800138000', 'phones.tick.dualSim')],
  ],
  retry: [
    ['retry.verdict.fix-first', retry('limit', 0)],
    ['retry.verdict.wait', retry('system', 0)],
    ['retry.verdict.look-first', retry('order_state', 0)],
    [
      'retry.verdict.go',
      async (hands) => {
        await retry('limit', 0)(hands);
        await hands.press('retry.done.fix');
      },
    ],
    ['retry.verdict.stop', retry('limit', 3)],
  ],
  reminders: [
    ['reminders.verdict.none', reminders('')],
    ['reminders.verdict.past', reminders(inYears(-1))],
    ['reminders.verdict.now', reminders(soon())],
    ['reminders.verdict.later', reminders(inYears(3))],
  ],
};

/** The field of cards takes digits alone, and eight at most: programs that use the rules get these. */
const neverShown: readonly string[] = [
  'cards.finding.more-than-8',
  'cards.finding.not-digits',
  'cards.finding.masked',
];

const handsOn = (page: Page, tool: Locator): Hands => ({
  page,
  tool,
  type: (key, text, fill) =>
    tool.getByRole('textbox', { name: word(key, fill), exact: true }).fill(text),
  press: (key) => tool.getByRole('button', { name: word(key), exact: true }).click(),
  tick: (key) => tool.getByText(word(key), { exact: true }).click(),
  pick: (question, answer) =>
    tool
      .getByRole('group', { name: word(question) })
      .getByText(word(answer), { exact: true })
      .click(),
});

for (const [widget, all] of Object.entries(states))
  test(`${widget}: every kind of answer reads well with any eyes`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(`tools/${widget}/`);
    const tool = await live(page, widget);
    const part = `[data-widget="${widget}"]`;
    const reads = async (what: string) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await expectAccessible(page, `${what}, ${colorScheme}`, part);
      }
      expect.soft(await sidewaysScroll(page), what).toEqual([]);
    };
    await reads('before an answer');
    for (const [shows, reach] of all) {
      await reach(handsOn(page, tool));
      for (const key of [shows].flat())
        // What is found stands in a line with what else is.
        await expect(
          tool.getByText(word(key), { exact: !key.includes('.finding.') }).first(),
          key,
        ).toBeVisible();
      await reads([shows].flat().join(', '));
    }
    // A new kind of answer is asked for here. What the limit checker finds stands in one list, whatever it is.
    const asked = widget === 'limits' ? 'verdict|outlook' : 'verdict|outlook|finding';
    const kinds = Object.keys(english).filter((key) =>
      new RegExp(`^${widget}\\.(${asked})\\.[\\w-]+$`).test(key),
    );
    const shown: readonly string[] = all.flatMap(([key]) => key);
    const missing = kinds.filter((key) => !shown.includes(key) && !neverShown.includes(key));
    expect(missing).toEqual([]);
    expect(kinds.length).toBeGreaterThan(2);
  });

test('every tool to embed reads well with any eyes', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  for (const { name } of widgets) {
    await page.goto(`embed/${name}/`);
    await live(page, name);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expectAccessible(page, `/embed/${name}/, ${colorScheme}`);
    }
  }
});
