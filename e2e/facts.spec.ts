/** Figures open to where they come from, and grow a warning when nobody has read the source again. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allCitations } from '../src/facts/citations.ts';
import { citeFact, allFacts, reviewBy } from '../src/facts/index.ts';
import { builtTree } from './support/builds.ts';
import { tabTo } from './support/reader.ts';
import { expect, test } from './support/test.ts';
import { pattern, word } from './support/words.ts';

/** A sourced fact that some guide cites: the first one, whatever the guides say today. */
const cited = allCitations()
  .filter(({ component, file }) => component === 'Fact' && file.startsWith('guides/'))
  .map(({ id, file }) => ({ row: citeFact(id), address: file.replace(/\.mdx$/, '/') }))
  .find(({ row }) => row.grade === 'A' && row.sources.length > 0);

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled, viewport: { width: 320, height: 700 } });
    test('a figure opens to source, date and grade, by keyboard', async ({ page }) => {
      if (!cited) throw new Error('No guide cites a fact of grade A.');
      const { row, address } = cited;
      const source = allFacts().sources.get(row.sources[0] ?? '');
      await page.goto(address);
      const card = page.getByRole('note').filter({ hasText: row.title }).first();
      await expect(card).toBeHidden();
      const id = await page
        .locator('[popover][role=note]')
        .filter({ hasText: row.title })
        .first()
        .getAttribute('id');
      const button = page.locator(`main button[popovertarget="${id ?? ''}"]`);
      if (javaScriptEnabled) await tabTo(page, button, 200);
      else await button.focus();
      await page.keyboard.press('Enter');
      await expect(card).toBeVisible();
      await expect(card).toContainText(source?.publisher ?? 'no publisher');
      await expect(card).toContainText(word('fact.grade.A'));
      await expect(card).toContainText(pattern('fact.checked.archived'));
      await expect(card).toContainText('November 2026');
      await page.keyboard.press('Escape');
      await expect(card).toBeHidden();
    });
  });

const warned = (dist: string) =>
  globSync('guides/*/index.html', { cwd: dist }).filter((file) =>
    pattern('fact.mark.stale').test(readFileSync(join(dist, file), 'utf8')),
  );

test('the warning comes on the day after the review day, and not before', async () => {
  test.setTimeout(300_000);
  if (!cited) throw new Error('No guide cites a fact of grade A.');
  const days = [...allFacts().facts.values()].map(reviewBy).sort();
  const [first = ''] = days;
  const last = days.at(-1) ?? '';
  const onTime = await builtTree('on-time', { BUILD_DATE: first });
  expect(warned(onTime.dist), `built for ${first}, the first review day`).toEqual([]);
  const late = new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10);
  const tooLate = await builtTree('too-late', { BUILD_DATE: late });
  expect(warned(tooLate.dist), `built for ${late}`).toContain(`${cited.address}index.html`);
});
