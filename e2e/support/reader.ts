/** What readers do and see, on any page. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type BrowserContext, type Frame, type Locator, type Page } from 'playwright/test';

/** Waits until a tool answers: Astro takes the mark off an island once its script runs. */
export async function live(place: Page | Frame, widget: string): Promise<Locator> {
  const root = place.locator(`[data-widget="${widget}"]`).first();
  await root.scrollIntoViewIfNeeded();
  await expect(root.locator('astro-island[ssr]')).toHaveCount(0);
  await expect(root).toBeVisible();
  await place.evaluate(twoFrames);
  return root;
}

/**
 * Runs in the page. What a widget reads from the address or the device it reads after its first paint, in
 * the next frame. An errand may have stopped the page's clock, and its animation frames with it: an
 * observer is told of every true frame.
 */
const twoFrames = (): Promise<void> => {
  const frame = () =>
    new Promise<void>((done) => {
      const observer = new IntersectionObserver(() => {
        observer.disconnect();
        done();
      });
      observer.observe(document.documentElement);
    });
  return frame().then(frame);
};

/** Presses Tab until the element has the focus: the way there of a reader without a mouse. */
export async function tabTo(page: Page, target: Locator, most = 80): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${most} presses of Tab do not reach ${String(target)}`);
}

/** Types into a field that was reached by keyboard. */
export async function typeInto(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.type(text);
}

/** Chooses a tile as the keyboard does: to the group with Tab, inside it with the arrows. */
export async function choose(page: Page, choices: Locator, name: string): Promise<void> {
  await tabTo(page, choices.locator('input:checked'));
  const wanted = choices.getByRole('radio', { name, exact: true });
  for (let presses = 0; presses < 8 && !(await wanted.isChecked()); presses += 1)
    await page.keyboard.press('ArrowDown');
  await expect(wanted).toBeChecked();
}

/** What sticks out of the window at its sides: empty where nobody has to scroll sideways. */
export function sidewaysScroll(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const wide = Math.max(root.scrollWidth, document.body.scrollWidth);
    // A page that hides what sticks out cuts it off instead: as bad, and it would never be seen here.
    for (const element of [root, document.body])
      if (/hidden|clip/.test(getComputedStyle(element).overflowX))
        return [`<${element.localName}> hides what sticks out`];
    if (wide <= root.clientWidth) return [];
    const scrolls = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowX);
    const contained = (element: Element) => {
      for (let outer = element.parentElement; outer; outer = outer.parentElement)
        if (scrolls(outer)) return true;
      return false;
    };
    const culprits = [...document.body.querySelectorAll('*')]
      .filter(
        (element) =>
          element.getBoundingClientRect().right > root.clientWidth + 1 && !contained(element),
      )
      .slice(-3)
      .map(
        (element) =>
          `<${element.localName} class="${element.getAttribute('class') ?? ''}"> ${element.textContent.trim().slice(0, 40)}`,
      );
    return [`${wide} px wide in a window of ${root.clientWidth} px`, ...culprits];
  });
}

export async function expectNoSidewaysScroll(page: Page, width: number, size = ''): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  // Soft: one page may be wrong in several ways, and all of them are worth knowing at once.
  expect.soft(await sidewaysScroll(page), `sideways scroll at ${width} px${size}`).toEqual([]);
}

/** Every rule of axe, best practices included, in the page or a part of it; what it finds in words. */
export async function expectAccessible(page: Page, where: string, part?: string): Promise<void> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await (part === undefined ? axe : axe.include(part)).analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes
      .slice(0, 3)
      .map(
        ({ target, failureSummary }) =>
          `${id}: ${help} ${target.join(' ')} ${failureSummary?.split('\n')[1] ?? ''}`,
      ),
  );
  expect.soft(found, `axe, ${where}`).toEqual([]);
}

/** Everything that a page can keep. */
export const kept = (page: Page) =>
  page.evaluate(async () =>
    JSON.stringify([
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      document.cookie,
      document.title,
      location.href,
      history.state,
      await indexedDB.databases(),
      await caches.keys(),
    ]),
  );

/** Every byte that leaves the browser, headers and bodies included. */
export function sent(context: BrowserContext): string[] {
  const all: string[] = [];
  context.on('request', (request) => {
    all.push(
      [request.url(), JSON.stringify(request.headers()), request.postData() ?? ''].join('\n'),
    );
  });
  return all;
}
