/** What a page costs on a slow line, with its tool live and before the reader acts. */
import { readFileSync } from 'node:fs';
import { compressed, htmlBudget } from '../src/build/checks/weight.ts';
import { live } from './support/reader.ts';
import { expect, test } from './support/test.ts';

const scriptBudget = 18_000;
/** The home page is the way in: what a server sends in its first flight. */
const homeBudget = 14_600;

for (const [address, widget] of [
  ['', 'decoder'],
  ['tools/decoder/', 'decoder'],
  ['guides/failed-order/', 'decoder'],
  ['guides/names/', 'names'],
  ['guides/limits/', 'limits'],
  ['guides/cards-that-work/', 'cards'],
  ['guides/reserved-phone/', 'phones'],
  ['guides/failed-order/', 'retry'],
  ['tools/retry/', 'retry'],
  ['guides/renewed-passport/', 'reminders'],
  ['guides/habits/', 'reminders'],
  ['tools/reminders/', 'reminders'],
  ['tools/triage/', 'triage'],
] as const)
  test(`/${address} keeps to its budget with ${widget}`, async ({ page, watch }) => {
    await page.goto(address);
    await live(page, widget);
    await page.waitForLoadState('networkidle');
    const files = [...new Set(watch.requests)].map((url) => new URL(url).pathname);
    const weigh = (file: string) => compressed(readFileSync(`dist${file}`));
    const scripts = files.filter((file) => /\.m?js$/.test(file));
    const styles = files.filter((file) => file.endsWith('.css'));
    const sum = (list: string[]) => list.reduce((total, file) => total + weigh(file), 0);
    expect(scripts.length).toBeGreaterThan(0);
    const budget = address === '' ? homeBudget : htmlBudget;
    expect(sum(scripts), scripts.join(' ')).toBeLessThanOrEqual(scriptBudget);
    expect(weigh(`/${address}index.html`) + sum(styles)).toBeLessThanOrEqual(budget);
    expect(files.filter((file) => /search|dialog/.test(file))).toEqual([]);
  });
