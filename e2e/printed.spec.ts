/** The copy on paper, read by a PDF library: sheets, outline, links and Chinese that stays text. And answers, as a reader prints them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getDocumentProxy } from 'unpdf';
import { root } from '../.ci/process.mjs';
import { allFacts } from '../src/facts/index.ts';
import { live } from './support/reader.ts';
import { expect, test } from './support/test.ts';
import { word } from './support/words.ts';

type Paper = Awaited<ReturnType<typeof getDocumentProxy>>;
type Entry = Awaited<ReturnType<Paper['getOutline']>>[number];

/** A4 in points, as far as a browser's rounding goes. */
const a4 = [595, 842];

const open = () =>
  getDocumentProxy(new Uint8Array(readFileSync(join(root, 'dist/download/pay-clinic-en.pdf'))));

/** The place of the page that an entry of the outline leads to, from 0. */
const placeOf = (paper: Paper, { dest }: Entry): Promise<number> =>
  paper.getPageIndex((dest as Parameters<Paper['getPageIndex']>)[0]);

test('every sheet is A4, has its number, and its links lead somewhere', async () => {
  const paper = await open();
  const parts = await paper.getDestinations();
  const links = { inside: 0, outside: 0, nowhere: [] as unknown[] };
  let text = '';
  for (let number = 1; number <= paper.numPages; number++) {
    const sheet = await paper.getPage(number);
    expect(sheet.view.slice(2).map(Math.floor), `size of sheet ${number}`).toEqual(a4);
    const { items } = await sheet.getTextContent();
    const words = items.map((item) => ('str' in item ? item.str : '')).join('');
    expect(words).toContain(`${number} / ${paper.numPages}`);
    text += words;
    for (const { subtype, url, dest } of (await sheet.getAnnotations()) as Record<
      string,
      unknown
    >[])
      if (subtype === 'Link')
        if (typeof url === 'string') links.outside += 1;
        else if (typeof dest === 'string' && dest in parts) links.inside += 1;
        else links.nowhere.push(dest);
  }
  expect(links.nowhere).toEqual([]);
  expect(links.inside).toBeGreaterThan(links.outside);
  expect(links.outside).toBeGreaterThan(0);
  const dense = text.replaceAll(/\s/g, '');
  const lost = [...allFacts().phrases.values()]
    .map(({ zh }) => zh)
    .filter((zh) => !/[{…\s]/.test(zh) && !dense.includes(zh));
  expect(lost, 'phrases that cannot be found or copied').toEqual([]);
});

test('the outline names every part in the order of the sheets', async () => {
  const paper = await open();
  const entries = await paper.getOutline();
  const places = await Promise.all(entries.map((entry) => placeOf(paper, entry)));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  const titles = entries.map(({ title }) => title.trim());
  expect(titles).toContain('Compare your names');
  expect(entries.flatMap(({ items }) => items as Entry[]).length).toBeGreaterThan(entries.length);
});

test('an answer of the decoder is printed whole, and without what is only to tap', async ({
  page,
}) => {
  await page.goto('tools/decoder/');
  const tool = await live(page, 'decoder');
  // Words around it: other messages come near to them, too.
  await tool.getByRole('textbox').first().fill('支付有风险，请输入验证码');
  const more = tool.locator('details', {
    has: page.getByText(word('decoder.more'), { exact: true }),
  });
  const closed = (['decoder.others', 'decoder.report'] as const).map((key) =>
    tool.getByText(word(key), { exact: true }),
  );
  for (const summary of closed) await expect(summary).toBeVisible();
  await expect(more.locator('li').first()).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(more.locator('li').first()).toBeVisible();
  for (const summary of closed) await expect(summary).toBeHidden();
  for (const screens of ['.screens', '.screens-title'])
    await expect(tool.locator(screens)).toBeHidden();
});

test('a message that nobody knows is printed with what the reader typed', async ({ page }) => {
  await page.goto('tools/decoder/');
  const tool = await live(page, 'decoder');
  await tool.getByRole('textbox').first().fill('qwertzuiop');
  await tool.getByRole('button', { name: word('decoder.ask'), exact: true }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(tool.getByText('qwertzuiop')).toBeVisible();
});

test('an answer about names is printed with all there is to say at the bank', async ({ page }) => {
  await page.goto('tools/names/');
  const tool = await live(page, 'names');
  for (const [key, name] of [
    ['names.bank', 'SMITHJOHN'],
    ['names.alipay', 'SMITH JOHN'],
  ] as const)
    await tool.getByRole('textbox', { name: word(key), exact: true }).fill(name);
  await tool.getByRole('button', { name: word('names.compare'), exact: true }).click();
  const more = tool
    .locator('details', { has: page.getByText(word('names.say.more'), { exact: true }) })
    .locator('[lang="zh-CN"]')
    .first();
  await expect(more).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(more).toBeVisible();
});
