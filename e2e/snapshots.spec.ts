/**
 * Pictures of what matters most, as kept in `e2e/snapshots`: what no rule about boxes sees, such as a
 * colour that is gone or a drawing that has fallen apart. After a change that is meant to show:
 * `npm run e2e -- snapshots --update-snapshots`, and a look at each picture that git calls changed.
 */
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { live } from './support/reader.ts';
import { expect, test } from './support/test.ts';
import { word } from './support/words.ts';

// Letters of the project's own packages: every machine has others.
const fonts = join('node_modules', '@fontsource');
const letters = ['noto-sans', 'noto-sans-sc'].flatMap((family) =>
  [400, 700].map((weight) => `/letters/${family}/${weight}.css`),
);
const calm = `
  :root {
    --font: 'Noto Sans', 'Noto Sans SC';
    --font-zh: 'Noto Sans SC';
    --font-mono: var(--font);
  }
  /* They change with the calendar, not with the code. */
  time, .evidence > .mark { display: none !important; }
`;

test.use({ bypassCSP: true });

interface View {
  readonly name: string;
  readonly address: string;
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
  readonly media?: 'print';
  /** What a reader has done before. */
  readonly after?: (page: Page) => Promise<void>;
}

const phone = { width: 390 };
const desk = { width: 1280 };
const light = { colorScheme: 'light' } as const;
const dark = { colorScheme: 'dark' } as const;

const compare = (bank: string, alipay: string) => async (page: Page) => {
  const tool = await live(page, 'names');
  const field = (name: 'names.bank' | 'names.alipay') =>
    tool.getByRole('textbox', { name: word(name), exact: true });
  await field('names.bank').fill(bank);
  await field('names.alipay').fill(alipay);
  await tool.getByRole('button', { name: word('names.compare'), exact: true }).click();
  await expect(tool.locator('.verdict').first()).toBeVisible();
};

const views: readonly View[] = [
  { name: 'home-phone', address: '', ...phone, ...light },
  { name: 'home-desk', address: '', ...desk, ...dark },
  { name: 'guide-phone', address: 'guides/limits/', ...phone, ...dark },
  { name: 'guide-desk', address: 'guides/limits/', ...desk, ...light },
  {
    name: 'guide-paper',
    address: 'guides/limits/',
    // A4 between its margins.
    width: 718,
    ...light,
    media: 'print',
  },
  { name: 'message-phone', address: 'errors/alipay-client-8000/', ...phone, ...light },
  { name: 'message-desk', address: 'errors/alipay-client-8000/', ...desk, ...dark },
  {
    name: 'decoder-answer',
    address: 'tools/decoder/',
    ...phone,
    ...light,
    after: async (page) => {
      const tool = await live(page, 'decoder');
      await tool.getByRole('textbox').first().fill('支付有风险');
      await tool.getByRole('button', { name: word('decoder.ask'), exact: true }).click();
      const answer = tool.locator('.verdict').first();
      await expect(answer).toBeVisible();
      await answer.evaluate((element) => {
        element.scrollIntoView({ block: 'start' });
      });
    },
  },
  {
    name: 'names-answer',
    address: 'tools/names/',
    ...phone,
    ...dark,
    after: compare('SMITHJOHN', 'SMITH JOHN'),
  },
  {
    name: 'names-match',
    address: 'tools/names/',
    ...phone,
    ...light,
    after: compare('SMITH JOHN', 'SMITH JOHN'),
  },
  {
    name: 'card-to-show',
    address: 'tools/show-card/#p=name-order',
    ...phone,
    ...light,
    after: async (page) => {
      const tool = await live(page, 'show-card');
      await tool.getByRole('button', { name: word('show-card.full'), exact: true }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'search',
    address: 'guides/names/',
    ...desk,
    ...light,
    after: async (page) => {
      await page.keyboard.press('/');
      await page.locator('dialog.search input').fill('限额');
      await page.locator('dialog.search li').first().waitFor();
    },
  },
];

for (const { name, address, width, colorScheme, media, after } of views)
  test(`${name} looks as it did`, async ({ page }) => {
    await page.route('**/letters/**', (route) =>
      route.fulfill({ path: join(fonts, route.request().url().split('/letters/')[1] ?? '') }),
    );
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce', ...(media ? { media } : {}) });
    await page.goto(address);
    for (const url of letters) await page.addStyleTag({ url });
    await page.addStyleTag({ content: calm });
    await after?.(page);
    await page.evaluate(() => document.fonts.ready);
    await expect(page).toHaveScreenshot(`${name}.png`);
  });
