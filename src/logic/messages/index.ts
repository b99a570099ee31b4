/** The error decoder: from what a reader pastes, types or remembers to the family to act on. */
import { Codes } from './codes.ts';
import { concepts } from './concepts/scan.ts';
import { decide } from './decide.ts';
import { closeUp, fold } from './fold.ts';
import { pinyinIn } from './pinyin.ts';
import { Searcher } from './similarity.ts';
import type { Catalogue, Decoded } from './types.ts';
import { plain } from './words.ts';

export { packCatalogue, unpackCatalogue, type PackedCatalogue } from './pack.ts';
export type { Catalogue, CatalogueMessage, Decoded, Family, Match, Wording } from './types.ts';

interface Prepared {
  readonly codes: Codes;
  readonly searcher: Searcher;
}

/** A catalogue is prepared at its first question and kept as long as the catalogue lives. */
const prepared = new WeakMap<Catalogue, Prepared>();

function prepare(catalogue: Catalogue): Prepared {
  let ready = prepared.get(catalogue);
  if (ready === undefined) {
    ready = { codes: new Codes(catalogue), searcher: new Searcher(catalogue) };
    prepared.set(catalogue, ready);
  }
  return ready;
}

/** Screens and messages are short. What stands behind this many characters decides nothing. */
const mostCharacters = 4000;

/**
 * Reads a message, a code or a description in the reader's own words. Total: any string gives an
 * answer. `catalogue` is the parsed `/data/messages.json`, or the smaller form of the same shape.
 */
export function decodeMessage(
  text: string,
  catalogue: Catalogue,
  options: { readonly limit?: number } = {},
): Decoded {
  const { codes, searcher } = prepare(catalogue);
  const shortened = text.slice(0, mostCharacters);
  const folded = plain(searcher.correct(fold(closeUp(shortened))));
  const pinyin = pinyinIn(folded);
  const likeness = searcher.byWords(folded);
  if (pinyin !== '')
    for (const [message, value] of searcher.bySound(pinyin))
      likeness.set(message, Math.max(value, likeness.get(message) ?? 0));
  return decide(
    { codes: codes.find(shortened), likeness, concepts: concepts(folded, pinyin) },
    catalogue,
    options.limit,
  );
}
