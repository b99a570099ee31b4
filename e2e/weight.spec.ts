/** What a page costs on a slow line, with its tools live and before the reader acts. */
import { globSync, readFileSync } from 'node:fs';
import { budgetOf, compressed } from '../src/build/checks/weight.ts';
import { live } from './support/reader.ts';
import { expect, test } from './support/test.ts';

const scriptBudget = 18_000;

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
    const weigh = (file: string) => compressed(readFileSync(`dist${file}`));
    const scripts = files.filter((file) => /\.m?js$/.test(file));
    const styles = files.filter((file) => file.endsWith('.css'));
    const sum = (list: string[]) => list.reduce((total, file) => total + weigh(file), 0);
    expect(scripts.length).toBeGreaterThan(0);
    expect(sum(scripts), scripts.join(' ')).toBeLessThanOrEqual(scriptBudget);
    const html = weigh(`/${address}index.html`) + sum(styles);
    expect(html).toBeLessThanOrEqual(budgetOf(`/${address}`) ?? 0);
    expect(files.filter((file) => /search|dialog/.test(file))).toEqual([]);
  });
