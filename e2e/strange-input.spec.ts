/** Whatever is pasted, the tools answer, the page stays whole, and nothing of it leaves the page. */
import type { Locator, Page } from 'playwright/test';
import { kept, live, sent, sidewaysScroll } from './support/reader.ts';
import { expect, test } from './support/test.ts';
import { word } from './support/words.ts';

const tools = ['names', 'limits', 'decoder', 'cards', 'phones', 'reminders'] as const;

const strange = {
  'ten thousand letters': 'A'.repeat(10_000),
  'ten thousand words': 'MÜLLER '.repeat(1_429).slice(0, 10_000),
  emoji: '👩‍👩‍👧‍👦🏳️‍🌈🇨🇳'.repeat(40),
  nonsense: '\u202e\u0000<script>alert(1)</script>\'"&{{x}}${y} 1e999 -0 NaN ∞ ٣٤ ½ 陈ㄅ𠮷',
};

/** A field for dates takes no other text: it gets the strangest days that it has. */
async function fitting(box: Locator, text: string): Promise<string> {
  if ((await box.getAttribute('type')) !== 'date') return text;
  return text.length % 2 === 0 ? '9999-12-31' : '0001-01-01';
}

/** Puts a text into every field that a tool shows, and asks for the answer. */
async function fillAll(page: Page, widget: string, text: string) {
  const tool = await live(page, widget);
  for (const choice of [0, 1]) {
    const tiles = tool.getByRole('radio');
    if ((await tiles.count()) > choice) {
      await tiles.nth(choice).focus();
      await page.keyboard.press('Space');
      await expect(tiles.nth(choice)).toBeChecked();
    }
    for (const box of await tool.getByRole('textbox').all())
      if (await box.isVisible()) await box.fill(await fitting(box, text));
    await page.keyboard.press('Enter');
  }
  return tool;
}

for (const widget of tools)
  for (const [name, text] of Object.entries(strange))
    test(`${widget}: ${name} in every field`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 700 });
      await page.goto(`tools/${widget}/`);
      const tool = await fillAll(page, widget, text);
      await expect(tool.getByRole('button').first()).toBeVisible();
      expect(await sidewaysScroll(page)).toEqual([]);
      // It still answers after that.
      const box = tool.getByRole('textbox').and(tool.locator(':not([type=date])')).first();
      await box.fill('1');
      await expect(box).toHaveValue('1');
    });

/** Of the card's digits the last that the field takes; of a phone number all. */
const canaries = {
  names: 'CANARYBIRD',
  decoder: 'CANARYBIRD',
  limits: '86753.09',
  cards: '86753097',
  phones: '13986753097',
  reminders: 'CANARYBIRD',
} as const;

for (const widget of tools)
  test(`${widget}: what is typed is neither sent nor kept`, async ({ page, context }) => {
    const canary = canaries[widget];
    const all = sent(context);
    await page.goto(`tools/${widget}/`);
    const tool = await fillAll(page, widget, canary);
    for (const copy of await tool
      .getByRole('button', { name: word('widget.copy'), exact: true })
      .all())
      if (await copy.isVisible()) await copy.click();
    // Leaving is when pages send what they have gathered.
    expect(await kept(page)).not.toContain(canary);
    await page.goto('reference/facts/');
    expect(await kept(page)).not.toContain(canary);
    await page.goBack();
    await page.goto('about:blank');
    expect(all.length).toBeGreaterThan(1);
    expect(all.filter((text) => text.includes(canary))).toEqual([]);
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
