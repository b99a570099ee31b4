/** What the queries are asked of: the English file of a built site. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unpackIndex, type PackedIndex } from '../../src/search/pack.ts';
import type { SearchContents } from '../../src/search/types.ts';

export function builtContents(folder: string): SearchContents {
  const file = join(folder, 'search/en.json');
  return unpackIndex(JSON.parse(readFileSync(file, 'utf8')) as PackedIndex);
}
