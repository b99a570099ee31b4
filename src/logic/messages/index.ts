/** The error decoder: from what a reader pastes, types or remembers to the family to act on. */
import { Codes } from './codes.ts';
import { concepts } from './concepts/scan.ts';
import { decide } from './decide.ts';
import { closeUp, fold } from './fold.ts';
import { pinyinIn } from './pinyin.ts';
import { Searcher, type Steps } from './similarity.ts';
import type { Catalogue, Decoded } from './types.ts';
import { plain } from './words.ts';

export { packCatalogue, unpackCatalogue, type PackedCatalogue } from './pack.ts';
export type { Catalogue, CatalogueMessage, Decoded, Family, Match, Wording } from './types.ts';

interface Prepared {
  readonly codes: Codes;
  readonly searcher: Searcher;
}

interface Preparing {
  readonly work: Steps<Prepared>;
  /** Once the last step is done. */
  ready?: Prepared | undefined;
}

/** A catalogue is prepared once and kept as long as the catalogue lives. */
const all = new WeakMap<Catalogue, Preparing>();

function* prepare(catalogue: Catalogue): Steps<Prepared> {
  const codes = new Codes(catalogue);
  yield;
  const searcher = yield* Searcher.of(catalogue);
  // The patterns that words are looked up with are made when they are first used.
  concepts(' ', ' ');
  return { codes, searcher };
}

function next(catalogue: Catalogue): Prepared | undefined {
  let preparing = all.get(catalogue);
  if (preparing === undefined) all.set(catalogue, (preparing = { work: prepare(catalogue) }));
  return (preparing.ready ??= preparing.work.next().value);
}

/**
 * A small part of the work that the first question would have to wait for; true once nothing is
 * left. A page calls it while its reader still looks for the words.
 */
export const prepareCatalogue = (catalogue: Catalogue): boolean => next(catalogue) !== undefined;

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
  let ready;
  while (ready === undefined) ready = next(catalogue);
  const { codes, searcher } = ready;
  const shortened = text.slice(0, mostCharacters);
  const folded = plain(searcher.correct(fold(closeUp(shortened))));
  const pinyin = pinyinIn(folded);
  const likeness = searcher.byWords(folded);
  if (pinyin !== '')
    for (const [message, value] of searcher.bySound(pinyin))
      likeness.set(message, Math.max(value, likeness.get(message) ?? 0));
  return decide(
    { codes: codes.find(shortened), likeness, spoken: concepts(folded, pinyin) },
    catalogue,
    options.limit,
  );
}
