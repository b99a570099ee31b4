/** Every page of the sample, as readers with other eyes, screens and settings meet it. */
import type { Page } from 'playwright/test';
import { visited } from './support/pages.ts';
import { expectAccessible, expectNoSidewaysScroll } from './support/reader.ts';
import { expect, test } from './support/test.ts';

/** Words of titles that stand in two lines. */
const brokenWords = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main :is(h1, h2)')].flatMap((heading) => {
      const texts = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
      const broken: string[] = [];
      while (texts.nextNode()) {
        const text = texts.currentNode as Text;
        for (const { 0: word, index } of text.data.matchAll(/[A-Za-z]+/g)) {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
          if (lines.size > 1) broken.push(word);
        }
      }
      return broken;
    }),
  );

const widths = [320, 360, 390, 480, 600, 768, 900, 1024, 1152, 1280, 1440];

for (const address of visited()) {
  test(`/${address} reads well`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

    for (const width of widths) await expectNoSidewaysScroll(page, width);
    // Text twice as large, as set in the browser or the phone.
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    for (const width of [320, 390, 1280]) {
      await expectNoSidewaysScroll(page, width, ', text at 200 %');
      // Where a word of a title breaks, something else takes the room. Words of messages may be longer than a line.
      if (!address.startsWith('errors/'))
        expect(await brokenWords(page), `titles at ${width} px, text at 200 %`).toEqual([]);
    }
    await page.evaluate(() => (document.documentElement.style.fontSize = ''));

    for (const width of [320, 1280])
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        await expectAccessible(page, `${colorScheme}, ${width} px`);
      }
  });
}

test('the first title is no smaller than text that is twice as large', async ({ page }) => {
  await page.goto('');
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  for (const width of [320, 390]) {
    await page.setViewportSize({ width, height: 800 });
    const [title, text] = await page.evaluate(() =>
      ['h1', 'body'].map((name) => {
        const element = document.querySelector(name);
        return element ? parseFloat(getComputedStyle(element).fontSize) : 0;
      }),
    );
    expect(title, `${width} px`).toBeGreaterThanOrEqual(text ?? Infinity);
  }
});
