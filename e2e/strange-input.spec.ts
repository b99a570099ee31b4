/** Whatever is pasted, or stands in an address, the tools answer, and it changes nothing but text. */
import { globSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { widgets } from '../src/widgets/table.ts';
import { closeAll, everyField, fields, nothingToType } from './support/fields.ts';
import { live, sidewaysScroll } from './support/reader.ts';
import { expect, test } from './support/test.ts';
import { word } from './support/words.ts';

test.describe.configure({ retries: 0 });

const markup = '"\'><b data-hostile onclick=x()></script><script>window.hostile=1</script>&lt;';

const strange = {
  'ten thousand letters': 'A'.repeat(10_000),
  'ten thousand words': 'MÜLLER '.repeat(1_429).slice(0, 10_000),
  emoji: '👩‍👩‍👧‍👦🏳️‍🌈🇨🇳'.repeat(40),
  markup: markup + '<img src=x onerror=alert(1)>{{x}}${y}',
  numbers: '1e999 -0 NaN ∞ ٣٤ ½ 0x10 1,2,3.4.5 −5',
  'signs that turn the writing round': '\u202eNHOJ\u202c \u2066SMITH\u2069 \u200f\u061c限额',
  'marks upon marks': `S${'\u0301\u0489\u0348'.repeat(200)}MITH 支${'\u0334'.repeat(200)}付`,
  'halves of characters': 'SM\ud800ITH \udc00支付\ud83d',
  'signs that end a text': 'SMITH\u0000JOHN\u0007\u001b[31m\u2028\u2029\ufeff',
};

/** Each text may go wrong in its own way, and all are worth knowing at once. */
const softly = expect.configure({ soft: true });

/** What became of markup, if a page took it for its own. */
const taken = (page: Page) =>
  page.evaluate(() => [
    document.querySelectorAll('[data-hostile]').length,
    'hostile' in window ? 'ran' : 'text',
  ]);

/** In the page: into the field as it is. On the way of a key press halves of characters would be mended. */
function paste(field: Element, text: string): void {
  if ('value' in field) field.value = JSON.parse(text);
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

const typed = widgets.filter(({ name }) => !nothingToType.includes(name));

for (const { name, page: address } of typed)
  test(`${name}: nonsense and hostile text in every field`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(address.slice(1));
    const title = await page.title();
    const tool = await live(page, name);
    await everyField(tool, async (field, _, takesDays) => {
      const texts = takesDays
        ? { late: '9999-12-31', early: '0001-01-01', leap: '2028-02-29' }
        : strange;
      for (const [what, text] of Object.entries(texts)) {
        await field.evaluate(paste, JSON.stringify(text));
        await field.press('Enter');
        // What an answer opens over the page may come a moment later.
        const below = async () => {
          await closeAll(page);
          return sidewaysScroll(page);
        };
        await softly.poll(below, what).toEqual([]);
        await softly(tool.getByRole('button').first(), what).toBeVisible();
        expect(await taken(page), what).toEqual([0, 'text']);
      }
    });
    expect(await page.title()).toBe(title);
    // It still answers after that.
    const box = tool.locator(fields).and(tool.locator(':not([type=date])')).first();
    if ((await box.count()) > 0)
      await expect(async () => {
        await closeAll(page);
        await box.fill('1');
        await expect(box).toHaveValue('1', { timeout: 1000 });
      }).toPass();
  });

/** Behind the words that tools read from an address, and behind none. */
const fragments = [
  ...['', 'm=', 'p=', 'to=', 'f=', 't_', 'q='].map((start) => start + encodeURI(markup)),
  'm=%E0%A4%A',
  ...['m=', 'p=', 'f=', 't_'].map((start) => `${start}__proto__&as=constructor`),
  ...['p=constructor', 'f=constructor', 't_constructor_x,where_constructor'],
  'f=\u202e%E2%80%AE%00',
  `m=${'A'.repeat(10_000)}`,
  // Halves of characters: an address has them as bytes alone, any other way mends them.
  ...['m=', 'p=', 'to=bank&p=', 'f=', 't_'].map((start) => `${start}%ED%A0%80%ED%BF%BF%ud800`),
];

/** Tools whose own files read the address. */
const reading = new Set(
  globSync('src/widgets/*/*.{ts,tsx}').flatMap((file) =>
    /\blocation\.(hash|search|href)\b/.test(readFileSync(file, 'utf8'))
      ? [file.replaceAll('\\', '/').split('/')[2]]
      : [],
  ),
);

for (const { name, page: address } of widgets)
  test(`${name}: a hostile address changes nothing`, async ({ page }) => {
    const shown = () =>
      page.evaluate(() => [document.title, document.querySelector('main')?.innerText]);
    await page.goto(address.slice(1));
    await live(page, name);
    const before = await shown();
    // It is read in the frame after the tool came to life, or after the address changed.
    const staysAsItIs = async (fragment: string) => {
      await live(page, name);
      await softly.poll(shown, fragment).toEqual(before);
      softly(await taken(page), fragment).toEqual([0, 'text']);
    };
    for (const fragment of fragments) {
      await page.evaluate((hash) => (location.hash = hash), fragment);
      await staysAsItIs(fragment);
    }
    // As whoever follows a link gets it.
    for (const fragment of reading.has(name) ? fragments : fragments.slice(0, 1)) {
      await page.goto('about:blank');
      await page.goto(`${address.slice(1)}#${fragment}`);
      await staysAsItIs(fragment);
    }
  });

test('the tools that read an address are known', () => {
  expect([...reading].sort()).toEqual(['decoder', 'retry', 'show-card', 'triage']);
});

test('a name that turns the writing round is shown letter by letter, and told of', async ({
  page,
}) => {
  await page.goto('tools/names/');
  const tool = await live(page, 'names');
  await tool.getByRole('textbox', { name: word('names.bank') }).fill('\u202eHTIMS JOHN\u202c');
  await tool.getByRole('textbox', { name: word('names.alipay') }).fill('SMITH JOHN');
  await tool.getByRole('textbox', { name: word('names.surname') }).fill('\u202eHTIMS');
  await tool.getByRole('textbox', { name: word('names.given') }).fill('JOHN ABC');
  await tool.getByRole('button', { name: word('names.compare'), exact: true }).click();
  const said = await tool.innerText();
  expect(said).toContain(word('names.kind.invisible'));
  expect(said).toContain('HTIMS');
  // Outside of the field nothing is left that a browser would obey.
  expect(said).not.toMatch(/\p{Bidi_Control}/u);
});

test('a name to type has nothing that no keyboard types', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('tools/names/');
  const tool = await live(page, 'names');
  await tool
    .getByRole('textbox', { name: word('names.bank') })
    .fill('\u202eHTIMS\u00a0\u200fJO\u200bHN');
  await tool.getByRole('textbox', { name: word('names.alipay') }).fill('HTIMS JOHN');
  await tool.getByRole('button', { name: word('names.compare'), exact: true }).click();
  const line = tool.locator('.exact');
  await expect(line).toHaveText('HTIMS JOHN');
  await expect(tool.getByText(word('names.do.type.unseen'))).toBeVisible();
  expect(await line.textContent()).toBe('HTIMS JOHN');
  await tool
    .getByRole('button', { name: word('widget.copy'), exact: true, description: 'HTIMS JOHN' })
    .first()
    .click();
  await expect(tool.getByText(word('widget.copied'), { exact: true })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('HTIMS JOHN');
  // The bank is asked what it holds, not for spaces to be taken away that are none.
  expect(await tool.innerText()).not.toContain('多余的空格');
});

test('sent before the script has come, nothing of a form goes into the address', async ({
  page,
}) => {
  await page.route('**/_astro/**', () => undefined);
  await page.goto('tools/names/', { waitUntil: 'commit' });
  const address = page.url();
  const form = page.locator('[data-widget="names"] form');
  const first = form.locator('input[name]').first();
  await first.fill('CANARYBIRD');
  await first.press('Enter');
  await form.locator('[type="submit"]').click();
  await expect(first).toHaveValue('CANARYBIRD');
  expect(page.url()).toBe(address);
});
