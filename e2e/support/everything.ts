/** Brings to sight what a page shows only when it is asked. For comparing looks: nothing is expected of answers. */
import type { Page } from 'playwright/test';

/** Every fold open, and every tool asked something: what only shows then is part of the look. */
export async function askEverything(page: Page): Promise<void> {
  for (const tool of await page.locator('[data-widget]').all()) await tool.scrollIntoViewIfNeeded();
  await page.waitForFunction(() => document.querySelector('astro-island[ssr]') === null);
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  for (const form of await page.locator('[data-widget] form').all()) {
    for (const field of await form.getByRole('textbox').all())
      if (await field.isVisible()) await field.fill('LI 4 余额不足');
    await form.evaluate((element) => {
      (element as HTMLFormElement).requestSubmit();
    });
  }
  await page.waitForLoadState('networkidle');
}

/** Only what stands around the dialog is the page's. */
export async function searchFor(page: Page, words: string): Promise<void> {
  // In a field the key is a letter.
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press('/');
  await page.locator('dialog.search input').fill(words);
  await page.locator('dialog.search li').first().waitFor();
}
