/** What readers type into search, asked of the index of the built site. No browser: the list is long. */
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { root } from '../.ci/process.mjs';
import { builtContents } from '../bench/search/contents.ts';
import { queries } from '../bench/search/queries.ts';
import { Finder } from '../src/search/find.ts';

const finder = new Finder(builtContents(join(root, 'dist')));

for (const [index, { kind, query, pages: wanted, within }] of queries.entries())
  test(`${index + 1}, ${kind}: ${query.trim()}`, () => {
    const found = finder.find(query).results.map(({ address }) => address);
    expect(
      found.slice(0, within).some((address) => wanted.includes(address)),
      `wanted ${wanted.join(' or ')} among the first ${within} of ${found.join(', ')}`,
    ).toBe(true);
  });
