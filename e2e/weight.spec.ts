/** What a page costs on a slow line, with its tools live and before the reader acts. */
import { globSync, readFileSync } from 'node:fs';
import { budgetOf, compressed, dataBudgetOf, scriptBudget } from '../src/build/checks/weight.ts';
import { islandScript } from '../src/build/islands/index.ts';
import { eager } from '../src/overrides/eager.ts';
import { live } from './support/reader.ts';
import { expect, test } from './support/test.ts';

/** The home page, and each guide and tool page with a tool that wakes. */
const pages = globSync('{,guides/*/,tools/*/}index.html', { cwd: 'dist' })
  .map((file) => ({
    address: file.replace('index.html', ''),
    html: readFileSync(`dist/${file}`, 'utf8'),
  }))
  .filter(({ html }) => html.includes('<astro-island'))
  .map(({ address, html }) => ({
    address,
    tools: [...html.matchAll(/ data-widget="([\w-]+)"/g)].map(([, name = '']) => name),
  }));

test('there are pages to weigh', () => {
  expect(pages.length).toBeGreaterThan(15);
});

for (const { address, tools } of pages)
  test(`/${address} keeps to its budget with ${tools.join(' and ')}`, async ({ page, watch }) => {
    await page.goto(address);
    for (const tool of tools) await live(page, tool);
    await page.waitForLoadState('networkidle');
    const files = [...new Set(watch.requests)].map((url) => new URL(url).pathname);
    const weigh = (kind: RegExp) =>
      files
        .filter((file) => kind.test(file))
        .reduce((total, file) => total + compressed(readFileSync(`dist${file}`)), 0);
    const [script, data] = [weigh(/\.m?js$/), weigh(/\.json$/)];
    expect(script).toBeGreaterThan(0);
    const slow = files.filter(
      (file) =>
        /\.js$/.test(file) &&
        !islandScript.test(file) &&
        !readFileSync(`dist${file}`, 'utf8').startsWith(`${eager}\n`),
    );
    expect(slow).toEqual([]);
    expect(data).toBeGreaterThan(0);
    expect.soft(script, `script: ${files.join(' ')}`).toBeLessThanOrEqual(scriptBudget);
    expect.soft(data, `data: ${files.join(' ')}`).toBeLessThanOrEqual(dataBudgetOf(`/${address}`));
    const html = weigh(/\.css$/) + compressed(readFileSync(`dist/${address}index.html`));
    expect.soft(html, 'HTML and CSS').toBeLessThanOrEqual(budgetOf(`/${address}`) ?? 0);
    // Whatever else comes has a weight of its own, and no budget.
    expect(files.filter((file) => !/(\/|\.m?js|\.json|\.css|\/favicon\.svg)$/.test(file))).toEqual(
      [],
    );
    expect(files.filter((file) => /search|dialog/.test(file))).toEqual([]);
  });
