/** What a page costs on a slow line, with its tool live and before the reader acts. */
import { readFileSync } from 'node:fs';
import { compressed, htmlBudget } from '../src/build/checks/weight.ts';
import { live } from './support/reader.ts';
import { expect, test } from './support/test.ts';

const scriptBudget = 20_000;

for (const [address, widget] of [
  ['', undefined],
  ['guides/names/', 'names'],
  ['guides/limits/', 'limits'],
] as const)
  test(`/${address} keeps to its budget`, async ({ page, watch }) => {
    await page.goto(address);
    if (widget) await live(page, widget);
    await page.waitForLoadState('networkidle');
    const files = [...new Set(watch.requests)].map((url) => new URL(url).pathname);
    const weigh = (file: string) => compressed(readFileSync(`dist${file}`));
    const scripts = files.filter((file) => /\.m?js$/.test(file));
    const styles = files.filter((file) => file.endsWith('.css'));
    const sum = (list: string[]) => list.reduce((total, file) => total + weigh(file), 0);
    if (widget) expect(scripts.length).toBeGreaterThan(0);
    expect(sum(scripts), scripts.join(' ')).toBeLessThanOrEqual(scriptBudget);
    expect(weigh(`/${address}index.html`) + sum(styles)).toBeLessThanOrEqual(htmlBudget);
    expect(files.filter((file) => file.includes('pagefind'))).toEqual([]);
  });
