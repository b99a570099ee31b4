/** Every page of the sample, as readers with other eyes, screens and settings meet it. */
import { visited } from './support/pages.ts';
import { expectAccessible, expectNoSidewaysScroll } from './support/reader.ts';
import { expect, test } from './support/test.ts';

const widths = [320, 360, 390, 480, 600, 768, 900, 1024, 1152, 1280, 1440];

for (const address of visited()) {
  test(`/${address} reads well`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

    for (const width of widths) await expectNoSidewaysScroll(page, width);
    // Text twice as large, as set in the browser or the phone.
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    for (const width of [390, 1280]) await expectNoSidewaysScroll(page, width, ', text at 200 %');
    await page.evaluate(() => (document.documentElement.style.fontSize = ''));

    for (const width of [320, 1280])
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        await expectAccessible(page, `${colorScheme}, ${width} px`);
      }
  });
}
