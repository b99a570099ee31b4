/**
 * The copies to take along, opened from the disk: each tool does there what it does on the site, and
 * nothing is asked of any network.
 */
import { AxeBuilder } from '@axe-core/playwright';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from '../.ci/process.mjs';
import { widgets } from '../src/widgets/table.ts';
import { disk, everyTool, folder, oneFile } from './support/copies.ts';
import { live, sidewaysScroll } from './support/reader.ts';
import { expect, test } from './support/test.ts';
import { errands } from './support/widget-errands.ts';
import { word } from './support/words.ts';

test('a second export of the same site gives the same bytes', async () => {
  const again = join(root, '.cache/trees/second-export');
  rmSync(again, { recursive: true, force: true });
  cpSync(join(root, 'dist'), again, { recursive: true });
  const { code, output } = await run('node', ['src/build/export/run.ts', again]);
  expect(code, output).toBe(0);
  const sums = (folder: string) =>
    readFileSync(join(folder, 'download/SHA256SUMS'), 'utf8')
      .split('\n')
      // A browser writes the time into a PDF.
      .filter((line) => !line.endsWith('.pdf'));
  expect(sums(again)).toEqual(sums(join(root, 'dist')));
  expect(sums(again).join()).toMatch(/pay-clinic-en\.zip.*|pay-clinic-en\.html/);
});

test('every tool has its errand', () => {
  expect(Object.keys(errands).sort()).toEqual(widgets.map(({ name }) => name).sort());
});

everyTool(test, disk);

disk.describe('the folder', () => {
  disk('opens at the top, by double click, and its menu leads on', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(`${folder}/index.html`);
    await expect(page.locator('.copy-note')).toBeVisible();
    await page.getByRole('button', { name: word('ui.menu'), exact: true }).click();
    await page.locator('#menu').getByRole('link', { name: /limit/i }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(page.url()).toMatch(/^file:.*index\.html/);
  });

  for (const query of ['限额', '银行卡', 'yuliu shouji', 'limit'])
    disk(`search from the disk finds "${query}"`, async ({ page }) => {
      await page.goto(`${folder}/guides/names/index.html`);
      await page.keyboard.press('/');
      const dialog = page.getByRole('dialog', { name: word('ui.search.label') });
      await expect(dialog.getByRole('searchbox')).toBeFocused();
      await page.keyboard.type(query);
      const found = dialog.getByRole('listitem').getByRole('link').first();
      await expect(found).toBeVisible();
      await found.click();
      await expect(page).toHaveURL(/^file:.*\/guides\/.*index\.html/);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    });

  disk('keeps the choice of light or dark from page to page', async ({ page }) => {
    await page.goto(`${folder}/guides/limits/index.html`);
    await page.setViewportSize({ width: 390, height: 800 });
    await page.getByRole('button', { name: word('ui.menu'), exact: true }).click();
    await page.getByRole('radio', { name: word('ui.scheme.dark'), exact: true }).check();
    await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark');
    await page.goto(`${folder}/guides/names/index.html`);
    await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark');
  });

  disk('a message that moved leads on from the disk, too', async ({ page }) => {
    await page.goto(`${folder}/errors/unionpay-field39-61/index.html`);
    await expect(page.locator('main h1')).toBeVisible();
    await expect.poll(() => page.url()).toMatch(/#unionpay-field39-61$/);
  });
});

disk.describe('the one file', () => {
  disk('contents lead to a guide, and a figure to its source', async ({ page }) => {
    await page.goto(oneFile);
    const contents = page.getByRole('navigation', { name: word('copy.contents') });
    await contents
      .getByRole('link', { name: /limits/i })
      .last()
      .click();
    await expect(page.locator(':target')).toBeInViewport();
    const figure = page.locator(':target a.noted').first();
    const row = await figure.getAttribute('href');
    await figure.click();
    await expect(page.locator(`[id="${(row ?? '').slice(1)}"]`)).toBeInViewport();
    await page.goBack();
    await expect(page.locator(':target')).toBeInViewport();
  });

  disk('a link to a card leads to the tool, with the card chosen', async ({ page }) => {
    await page.goto(oneFile);
    const tool = await live(page, 'show-card');
    await page.locator('#guides-locked-account a[data-to="tools-show-card"]').first().click();
    await expect(tool).toBeInViewport();
    await expect(page).toHaveURL(/#p=/);
  });

  disk('is read on every screen, and aloud', async ({ page }) => {
    await page.goto(oneFile);
    await live(page, 'decoder');
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await sidewaysScroll(page), `${width} px`).toEqual([]);
    }
    // Its colours are those of the pages, which are checked there; over so long a page they take minutes.
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode(true)
      .disableRules(['color-contrast'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${String(nodes[0]?.target)}`)).toEqual([]);
  });
});

disk.describe('without script', () => {
  disk.use({ javaScriptEnabled: false });
  disk('both copies are whole in words', async ({ page }) => {
    await page.goto(oneFile);
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    await page.goto(`${oneFile}#guides-limits`);
    await expect(page.locator('#guides-limits h1')).toBeInViewport();
    await page.goto(`${folder}/tools/limits/index.html`);
    await expect(page.locator('table').first()).toBeVisible();
  });
});
