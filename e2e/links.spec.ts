/** For people who link: permalinks that copy themselves, and the page as a citation. */
import type { Locator, Page } from 'playwright/test';
import { tabTo } from './support/reader.ts';
import { expect, test } from './support/test.ts';
import { pattern, word } from './support/words.ts';

test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const notice = (page: Page, text: string) => page.getByRole('status').getByText(text);
const linkTo = (page: Page, name: string) =>
  page.getByRole('main').getByRole('link', { name: word('links.copy', { name }), exact: true });

async function expectThumbSized(link: Locator) {
  const { width = 0, height = 0 } = (await link.boundingBox()) ?? {};
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
}

test('every heading of a guide has a link that copies its address, by keyboard too', async ({
  page,
  address,
}) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('guides/names/');
  const headings = page.locator('main :is(h1, h2, h3, h4)[id]:not([data-widget] *)');
  const count = await headings.count();
  expect(count).toBeGreaterThan(4);
  await expect(page.locator('.linked-head > .permalink')).toHaveCount(count);
  // A heading is read out by its own words alone.
  const heading = page.locator('#which-first');
  const link = linkTo(page, (await heading.textContent()) ?? '');
  await expect(
    page.getByRole('heading', { name: (await heading.textContent()) ?? '', exact: true }),
  ).toHaveAttribute('id', 'which-first');
  await expectThumbSized(link);

  await link.focus();
  await tabTo(page, link);
  await page.keyboard.press('Enter');
  await expect(notice(page, word('links.copied'))).toBeVisible();
  expect(await clipboard(page)).toBe(`${address}guides/names/#which-first`);
  // The reader stays where they were.
  expect(page.url()).toBe(`${address}guides/names/`);
  await page.keyboard.press('Escape');
  await expect(notice(page, word('links.copied'))).toBeHidden();
  await expect(link).toBeFocused();
});

for (const [what, path, id, copied] of [
  ['a step', 'guides/names/', 'step-2', 'guides/names/#step-2'],
  ['a fact', 'reference/facts/', 'fc-single-5000', 'reference/facts/#fc-single-5000'],
  ['a phrase', 'reference/phrases/', 'name-order', 'reference/phrases/#name-order'],
  ['a message', 'errors/99bill-05/', '99bill-05', 'errors/99bill-05/#99bill-05'],
  ['a question', 'reference/triage/', 'q-where', 'reference/triage/#q-where'],
  ['a page', 'guides/names/', 'top', 'guides/names/'],
] as const)
  test(`${what} has one, too`, async ({ page, address }) => {
    await page.goto(path);
    const link = page.locator(`.permalink[href="#${id}"]`);
    await expect(link).toHaveAccessibleName(/./);
    await expectThumbSized(link);
    await link.click();
    await expect(notice(page, word('links.copied'))).toBeVisible();
    expect(await clipboard(page)).toBe(address + copied);
  });

/** Words below the link of a part, of all that stands on the page. */
const covered = (page: Page) =>
  page.evaluate(() => {
    const links = [...document.querySelectorAll('.permalink:not(.step, .head)')].map((link) =>
      link.getBoundingClientRect(),
    );
    const words = document.createTreeWalker(
      document.querySelector('main') as Element,
      NodeFilter.SHOW_TEXT,
    );
    const found: string[] = [];
    const range = document.createRange();
    while (words.nextNode()) {
      range.selectNodeContents(words.currentNode);
      for (const line of range.getClientRects())
        if (
          line.width > 0 &&
          // The target may begin where a line ends: its sign stands in the middle.
          links.some(
            ({ left, right, top, bottom }) =>
              line.left < right - 4 &&
              line.right > left + 4 &&
              line.top < bottom - 8 &&
              line.bottom > top + 8,
          )
        )
          found.push(words.currentNode.textContent ?? '');
    }
    return found;
  });

for (const path of ['reference/phrases/', 'reference/triage/'])
  test(`no link to a part of /${path} covers a word on a narrow screen`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(path);
    await expect(page.locator('.permalink').first()).toBeVisible();
    expect(await covered(page)).toEqual([]);
  });

test('a phrase inside a guide leads to its place among all phrases', async ({ page, address }) => {
  await page.goto('guides/names/');
  const link = page.locator('.phrase .permalink').first();
  await link.click();
  await expect(notice(page, word('links.copied'))).toBeVisible();
  const copied = await clipboard(page);
  expect(copied).toMatch(new RegExp(`^${address}reference/phrases/#[a-z-]+$`));
  await page.goto(copied);
  await expect(page.locator(':target')).toBeInViewport();
});

test('where copying is refused, the address is shown and selected', async ({ page, address }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) },
    }),
  );
  await page.goto('guides/names/');
  await page.locator('.permalink[href="#which-first"]').click();
  await expect(notice(page, word('links.refused'))).toBeVisible();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(
    `${address}guides/names/#which-first`,
  );
  await page
    .getByRole('button', { name: word('ui.close'), exact: true })
    .last()
    .click();
  await expect(notice(page, word('links.refused'))).toBeHidden();
});

for (const path of ['guides/names/', 'tools/limits/', 'errors/99bill-05/'])
  test(`/${path} can be cited in three forms`, async ({ page, address }) => {
    await page.goto(path);
    const place = page.locator('.cite');
    await place.getByText(word('links.cite'), { exact: true }).click();
    const title = await page.locator('meta[property="og:title"]').getAttribute('content');
    const ended = title?.endsWith('?') ? title : `${title ?? ''}.`;
    for (const [key, form] of [
      ['links.cite.html', `<a href="${address + path}">${title ?? ''}</a> (Pay Clinic`],
      ['links.cite.markdown', `[${title ?? ''}](${address + path}) (Pay Clinic`],
      ['links.cite.text', `${ended} Pay Clinic`],
    ] as const) {
      await place.getByRole('button', { name: word(key), exact: true }).click();
      await expect.poll(async () => (await clipboard(page)).startsWith(form)).toBe(true);
      // The day of the page, as its end says it.
      expect(await clipboard(page)).toMatch(/\d{1,2} [A-Z][a-z]+ 20\d\d/);
    }
    await expect(place.getByRole('status').last()).toHaveText(word('ui.copied'));
  });

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('parts have plain links, and the end says how to cite', async ({ page, address }) => {
    await page.goto('guides/names/');
    await page.locator('.toc summary').click();
    await page.locator('.toc a[href="#which-first"]').click();
    expect(page.url()).toBe(`${address}guides/names/#which-first`);
    await page.locator('.cite summary').click();
    await expect(page.getByText(word('links.cite.how'))).toBeVisible();
    await page.goto('reference/facts/');
    await page.locator('a[href="#fc-single-5000"]').click();
    await expect(page.locator('#fc-single-5000')).toBeInViewport();
  });
});

test('on paper there are no links to copy', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('guides/names/');
  await expect(page.getByRole('link', { name: pattern('links.copy') })).toHaveCount(0);
  await expect(page.locator('.permalink').first()).toBeHidden();
});
