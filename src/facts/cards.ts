/**
 * Reads and checks `content/facts/cards` and gives it the shape of `/data/cards.json`, which is what
 * `checkCard` takes.
 */
import { join } from 'node:path';
import type { CardRules } from '../logic/cards/index.ts';
import { cardBankSchema, cardBrandSchema, cardPrefixSchema } from './cards-schema.ts';
import { about } from './publish.ts';
import { FactError, readRows } from './rows.ts';

const shown = 'content/facts/cards';

/** Reads the folder. Throws {@link FactError} at the first row that cannot be used. */
export function loadCards(dir: string) {
  const rows = readRows(dir, 'brands.yaml', cardBrandSchema, shown);
  const banks = readRows(dir, 'banks.yaml', cardBankSchema, shown);
  const prefixes = readRows(dir, 'prefixes.yaml', cardPrefixSchema, shown);
  const ids = banks.map(({ id }) => id);
  if (ids.join() !== prefixes.map(({ id }) => id).join())
    throw new FactError(
      `${shown}/prefixes.yaml does not list the banks of banks.yaml in their order: run "node src/facts/generate-card-prefixes.ts".`,
    );
  return {
    brands: rows.flatMap((row) => ('brand' in row ? [] : [{ id: row.id, prefixes: row.prefixes }])),
    older: rows.flatMap((row) =>
      'brand' in row ? [{ prefixes: row.prefixes, brand: row.brand }] : [],
    ),
    banks: banks.map(({ id, zh, en, foreign }, at) => ({
      id,
      zh,
      en,
      ...(foreign && { foreign }),
      prefixes: prefixes[at]?.prefixes ?? {},
    })),
  };
}

let loaded: ReturnType<typeof loadCards> | undefined;

/** The project's card data, read once. */
export function allCards() {
  loaded ??= loadCards(join(process.cwd(), 'content', 'facts', 'cards'));
  return loaded;
}

/** First digits of cards: networks, and large banks of mainland China. A hint and no register. */
export function cardsJson() {
  const rules = {
    ...about,
    note: 'A hint, put together from open collections. A prefix that is missing says nothing against a card.',
    sources: ['bankcard', 'bankcardinfo', 'credit-card-type', 'list-of-banks'],
    facts: ['cd-prefix-list', 'cd-brand-prefixes', 'cd-dual-brand', 'cd-old-prefixes'],
    ...allCards(),
  };
  return rules satisfies CardRules;
}
