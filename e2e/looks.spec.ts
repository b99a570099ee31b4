/**
 * One page of each kind as it is laid out: on screens of any width, with large text, in the colours of a
 * reader's own, without motion, and on paper. That no page scrolls sideways is seen by e2e/pages.spec.ts.
 */
import type { Page } from 'playwright/test';
import { widgets } from '../src/widgets/table.ts';
import { kinds } from './support/pages.ts';
import { live, sidewaysScroll } from './support/reader.ts';
import { expect, test } from './support/test.ts';
import { word } from './support/words.ts';

const widths = [320, 360, 414, 600, 768, 1024, 1280, 1440];

/** Parts of a page, and of its bar, that lie on each other; the ones that lie on nothing are left out. */
const overlaps = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    scrollTo(0, 0);
    const shown = [
      ...document.querySelectorAll(
        '.top > *, .menu-button, #menu, .toc, main h1, main > *, main > * > *, .end, .end > *',
      ),
    ].filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        !['fixed', 'absolute'].includes(getComputedStyle(element).position),
    );
    const boxes = shown.map((element) => ({ element, box: element.getBoundingClientRect() }));
    const called = ({ localName, className }: Element) => `<${localName} class="${className}">`;
    return boxes.flatMap(({ element, box }, at) =>
      boxes.slice(at + 1).flatMap(({ element: other, box: its }) => {
        const wide = Math.min(box.right, its.right) - Math.max(box.left, its.left);
        const high = Math.min(box.bottom, its.bottom) - Math.max(box.top, its.top);
        // A pixel is the rounding of lines.
        return element.contains(other) || other.contains(element) || wide <= 1 || high <= 1
          ? []
          : [`${called(element)} and ${called(other)}, ${Math.round(wide)} by ${Math.round(high)}`];
      }),
    );
  });

/** What moves, or would. */
const motion = (page: Page): Promise<string[]> =>
  page.evaluate(() => [
    ...document.getAnimations().map(({ id }) => `an animation ${id}`),
    ...[...document.querySelectorAll('*')].flatMap((element) => {
      const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
      const still = transitionDuration.split(', ').every((time) => parseFloat(time) === 0);
      return animationName === 'none' && still && scrollBehavior === 'auto'
        ? []
        : [`<${element.localName} class="${element.className}"> moves`];
    }),
  ]);

/** What paper would cut: nobody can scroll there. */
const cut = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.body.querySelectorAll('*')].flatMap((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const wide = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
      const high = overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1;
      // Words for the ear alone are as small as a dot.
      return element.clientWidth > 1 && element.checkVisibility() && (wide || high)
        ? [`<${element.localName} class="${element.className}">`]
        : [];
    }),
  );

for (const address of kinds)
  test(`/${address}: nothing lies on something else, at any width, and on paper`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(address);
    for (const size of ['', '200%']) {
      await page.evaluate((text) => (document.documentElement.style.fontSize = text), size);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        const where = `${width} px, text ${size || '100%'}`;
        expect.soft(await overlaps(page), where).toEqual([]);
        // Twice as large, the longest word of a table is wider than the smallest phones.
        if (size === '' || width > 360) expect.soft(await sidewaysScroll(page), where).toEqual([]);
      }
    }
    await page.evaluate(() => (document.documentElement.style.fontSize = ''));
    expect(await motion(page)).toEqual([]);
    // A4 between its margins.
    await page.setViewportSize({ width: 718, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    // Where a menu's words go on in the next line, the line around them hangs into the margin.
    expect.soft(beyond, 'over the edge of the paper').toBeLessThan(4);
    expect.soft(await cut(page), 'cut off on paper').toEqual([]);
  });

/** Controls that cannot be told from text: without a line around them. */
const borderless = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll(
        '[data-widget] :is(.button, .choice, select, textarea, input:not([type=radio], [type=checkbox]))',
      ),
    ].flatMap((element) => {
      const { borderTopStyle, borderTopWidth, borderTopColor, backgroundColor } =
        getComputedStyle(element);
      const lined = borderTopStyle !== 'none' && parseFloat(borderTopWidth) > 0;
      return !element.checkVisibility() || (lined && borderTopColor !== backgroundColor)
        ? []
        : [`<${element.localName} class="${element.className}">`];
    }),
  );

test.describe('in the colours of a reader', () => {
  test.use({ viewport: { width: 390, height: 800 } });
  test('found words can be read', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    await page.goto('search/?q=limit');
    const found = page.locator('main mark').first();
    await expect(found).toBeVisible();
    const [ink, ground] = await found.evaluate((mark) => [
      getComputedStyle(mark).color,
      getComputedStyle(document.body).backgroundColor,
    ]);
    expect(ink).not.toBe(ground);
  });
  for (const { name, page: address } of widgets)
    test(`${name}: controls, what is chosen and where the focus is can be told`, async ({
      page,
    }) => {
      await page.emulateMedia({ forcedColors: 'active' });
      await page.goto(address.slice(1));
      const tool = await live(page, name);
      expect(await borderless(page)).toEqual([]);
      const looks = async (selector: string) =>
        (await tool.locator(selector).first().screenshot({ animations: 'disabled' })).toString(
          'base64',
        );
      const radios = tool.locator('input[type=radio]:visible');
      for (const at of (await radios.count()) > 1 ? [1] : []) {
        const tile = '.choice:visible >> nth=1';
        const before = await looks(tile);
        await radios.nth(at).check();
        await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
        expect(await looks(tile), 'a chosen tile looks like the others').not.toBe(before);
      }
      const control = tool
        .locator(':is(button, select, textarea, input:not([type=radio], [type=checkbox])):visible')
        .first();
      await control.focus();
      await page.keyboard.press('Shift');
      const outline = await control.evaluate((element) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return outlineStyle === 'none' ? 0 : parseFloat(outlineWidth);
      });
      expect(outline, 'the focus is not seen').toBeGreaterThanOrEqual(2);
    });
  test('the menu tells the page that is shown', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto('guides/limits/');
    const current = page.locator('#menu a[href="/guides/limits/"]');
    await expect(current).toHaveAttribute('aria-current', 'page');
    const before = await current.screenshot();
    await current.evaluate((link) => link.removeAttribute('aria-current'));
    expect((await current.screenshot()).equals(before)).toBe(false);
    await expect(page.getByRole('button', { name: word('ui.search') }).first()).toBeVisible();
  });
});
