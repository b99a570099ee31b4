import { expect, it } from 'vitest';
import { pageAddress } from './facts-page.ts';

it.each([
  ['guides/names.mdx', '/guides/names/'],
  ['index.mdx', '/'],
  ['de/guides/names.mdx', '/guides/names/'],
  ['de/index.mdx', '/'],
  ['about.mdx', '/about/'],
])('%s stands at %s, in every language', (file, address) =>
  expect(pageAddress(file, ['root', 'de'])).toBe(address),
);
