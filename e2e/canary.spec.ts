/** What a reader types stays on the page: in no request, address, storage, title, history or console. */
import { widgets } from '../src/widgets/table.ts';
import { canaries, fillEverything, lookout, pressEverything, tracesIn } from './support/canary.ts';
import { nothingToType } from './support/fields.ts';
import { live } from './support/reader.ts';
import { expect, test } from './support/test.ts';
import { word } from './support/words.ts';

for (const { name, page: address } of widgets)
  test(`${name}: a canary in every field never leaves the page`, async ({ page, context }) => {
    const watch = await lookout(context);
    await page.goto(address.slice(1));
    const tool = await live(page, name);
    const filled = await fillEverything(page, tool, watch);
    // A field that one of these gets is found all the same.
    if (!nothingToType.includes(name)) expect(filled.size).toBeGreaterThan(0);
    await pressEverything(page, tool, watch);
    // Leaving is when pages send what they have gathered.
    await page.goto('reference/facts/');
    await watch.look(page, 'on the next page');
    await page.goBack();
    await watch.look(page, 'back again');
    const browser = await context.newCDPSession(page);
    const { entries } = await browser.send('Page.getNavigationHistory');
    expect(tracesIn(JSON.stringify(entries)), 'the history of the window').toEqual([]);
    await page.goto('about:blank');
    expect(watch.seen()).toBeGreaterThan(5);
    expect(watch.found().slice(0, 5)).toEqual([]);
  });

test('a canary in the search never leaves the page', async ({ page, context }) => {
  const watch = await lookout(context);
  await page.goto('guides/names/');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: word('ui.search.label') });
  for (const text of canaries) {
    await dialog.getByRole('searchbox').fill(text);
    await expect(
      dialog
        .getByText(word('ui.search.none', { query: text }))
        .or(dialog.getByRole('listitem').first()),
    ).toBeVisible();
    await watch.look(page, `"${text}" in the search`);
  }
  await page.goto('about:blank');
  expect(watch.found().slice(0, 5)).toEqual([]);
});
