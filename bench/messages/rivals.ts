/** General search libraries over the same catalogue, set up as a careful user of each would. */
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { Catalogue, Family } from '../../src/logic/messages/index.ts';

/** Families of the first matches, best first. */
export type Rival = (text: string) => Family[];

interface Row {
  id: number;
  family: Family;
  code: string;
  zh: string;
  en: string;
  gloss: string;
}

const rowsOf = (catalogue: Catalogue): Row[] =>
  catalogue.messages.map((message, id) => {
    const all = [message, ...(message.also ?? [])];
    const join = (key: 'code' | 'zh' | 'en' | 'gloss') =>
      all.map((one) => one[key] ?? '').join(' ');
    return {
      id,
      family: message.family,
      code: join('code'),
      zh: join('zh'),
      en: join('en'),
      gloss: join('gloss'),
    };
  });

/** Words, and pairs of Chinese characters, which neither library parts by itself. */
function tokenize(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z0-9_.]+/g) ?? [];
  const runs = text.match(/\p{Script=Han}+/gu) ?? [];
  return [...words, ...runs.flatMap((run) => [...run].map((_, i) => run.slice(i, i + 2)))];
}

export function miniSearch(catalogue: Catalogue): Rival {
  const rows = rowsOf(catalogue);
  const index = new MiniSearch<Row>({
    fields: ['code', 'zh', 'en', 'gloss'],
    tokenize,
    searchOptions: { fuzzy: 0.2, prefix: true },
  });
  index.addAll(rows);
  return (text) =>
    index
      .search(text)
      .slice(0, 3)
      .flatMap(({ id }) => rows[id as number]?.family ?? []);
}

export function fuse(catalogue: Catalogue): Rival {
  const index = new Fuse(rowsOf(catalogue), {
    keys: ['code', 'zh', 'en', 'gloss'],
    ignoreLocation: true,
    includeScore: true,
    threshold: 0.7,
  });
  return (text) => index.search(text.slice(0, 120), { limit: 3 }).map(({ item }) => item.family);
}
