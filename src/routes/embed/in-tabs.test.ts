import { expect, it } from 'vitest';
import { inTabs } from './in-tabs.ts';

it.each([
  ['<a href="/tools/retry/">x</a>', '<a target="_blank" href="/tools/retry/">x</a>'],
  ['<a class="b" href="https://a.test/">', '<a target="_blank" class="b" href="https://a.test/">'],
])('opens %s in a tab', (before, after) => expect(inTabs(before)).toBe(after));

it.each([
  '<a href="#q-money">x</a>',
  '<a href="tel:95188">x</a>',
  '<a id="x">x</a>',
  '<abbr href="/">x</abbr>',
  '<a data-href="/">x</a>',
])('leaves %s as it is', (html) => expect(inTabs(html)).toBe(html));
