/** Citing: from an id in a page to the row behind it, or to a message that says what to do. */
import type { Contact, Figure, Menu, Phrase, Term } from './schema.ts';
import { FactError, allFacts, type FactRow, type Facts } from './load.ts';
import { suggest } from './suggest.ts';

type Kind = keyof Omit<Facts, 'sources'>;

const kinds: Record<Kind, { noun: string; component: string }> = {
  facts: { noun: 'fact', component: 'Fact' },
  contacts: { noun: 'contact', component: 'Contact' },
  menus: { noun: 'menu path', component: 'Menu' },
  phrases: { noun: 'phrase', component: 'Phrase' },
  terms: { noun: 'term', component: 'Term' },
};

/** The sentence that a wrong id in a page stops the build with. */
export function unknownId(kind: Kind, id: string, facts: Facts): FactError {
  const { noun } = kinds[kind];
  const elsewhere = (Object.keys(kinds) as Kind[]).find(
    (other) => other !== kind && facts[other].has(id),
  );
  if (elsewhere)
    return new FactError(
      `"${id}" is a ${kinds[elsewhere].noun}, not a ${noun}: cite it with <${kinds[elsewhere].component} id="${id}" />.`,
    );
  const near = suggest(id, facts[kind].keys());
  const hint =
    near.length > 0 ? ` Did you mean ${near.map((name) => `"${name}"`).join(' or ')}?` : '';
  return new FactError(
    `There is no ${noun} "${id}".${hint} Correct the id in the page, or add the row to content/facts.`,
  );
}

function cite<K extends Kind>(kind: K, id: string): NonNullable<ReturnType<Facts[K]['get']>> {
  const facts = allFacts();
  const row = facts[kind].get(id);
  if (!row) throw unknownId(kind, id, facts);
  return row as NonNullable<ReturnType<Facts[K]['get']>>;
}

export const citeFact = (id: string): FactRow => cite('facts', id);
export const citeContact = (id: string): Contact => cite('contacts', id);
export const citeMenu = (id: string): Menu => cite('menus', id);
export const citePhrase = (id: string): Phrase => cite('phrases', id);
export const citeTerm = (id: string): Term => cite('terms', id);

/** One figure of a fact: the named one, or the only one. */
export function citeFigure(fact: FactRow, key?: string): Figure {
  const figure = key === undefined ? fact.figures[0] : fact.figures.find((f) => f.key === key);
  const keys = fact.figures.map((f) => `"${f.key}"`).join(', ');
  if (!figure)
    throw new FactError(
      fact.figures.length === 0
        ? `The fact "${fact.id}" has no figure: write the words to show between <Fact id="${fact.id}"> and </Fact>.`
        : `The fact "${fact.id}" has no figure "${key ?? ''}": choose one of ${keys}.`,
    );
  if (key === undefined && fact.figures.length > 1)
    throw new FactError(
      `The fact "${fact.id}" has ${fact.figures.length} figures: say which with figure=… (${keys}).`,
    );
  return figure;
}
