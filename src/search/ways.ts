/**
 * The ways to read a query: as the words that it has, and with its Latin words as one, written ("result
 * status") or spoken ("yu liu shou ji"). Each way is a list of things that should all be found.
 */
import { nearlyEqual } from '../logic/messages/words.ts';
import type { Needle } from './look.ts';
import type { Query, Term } from './query.ts';
import type { Needles, Texts } from './texts.ts';

export type Way = readonly Needles[];

const needle = (text: string, weight = 1): Needle => ({ text, weight });

/** A message pasted whole has no more pairs of characters that tell it from others. */
const mostPairs = 40;
const mostNear = 6;

/** Chinese as it stands; where the site has no such wording, by its pairs of characters. */
function hanNeedles({ text }: Term, texts: Texts): Needles[] {
  if (text.length < 3 || texts.has(needle(text))) return [[needle(text)]];
  const pairs = Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2));
  return [...new Set(pairs)].slice(0, mostPairs).map((pair) => [needle(pair)]);
}

/** Letters as bits: words whose letters differ too much need no closer look. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) % 32);
  return bits;
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}

/** Words of the site that one slip of the finger parts from this one, two in long words. */
function nearWords(word: string, texts: Texts): string[] {
  if (!/^[\p{L}\p{M}]{4,30}$/u.test(word)) return [];
  const letters = lettersOf(word);
  const within = (most: number) =>
    texts
      .vocabulary()
      .filter(
        (other) =>
          Math.abs(other.length - word.length) <= most &&
          countBits(lettersOf(other) ^ letters) <= 2 * most &&
          nearlyEqual(word, other, most),
      )
      .slice(0, mostNear);
  const one = within(1);
  return one.length > 0 || word.length < 8 ? one : within(2);
}

/** Words by their sound. Of single characters many sound alike, so they count less. */
const spoken = (spellings: readonly string[], weight: number, single: number): Needles =>
  spellings.map((text) => needle(text, text.length === 1 ? single : weight));

/** A Latin word or a figure; where no word of the site is like it, its sound, or what it may be misspelt from. */
function wordNeedles({ text, forms }: Term, texts: Texts): Needles {
  const needles = [needle(text), ...forms.map((form) => needle(form, 0.75))];
  if (texts.hasWord(...needles)) return needles;
  const spellings = texts.spellings(text, false);
  if (spellings.length > 0) return spoken(spellings, 0.8, 0.4);
  return [...needles, ...nearWords(text, texts).map((word) => needle(word, 0.6))];
}

/** All Latin words as one. */
function joinedNeedles({ joined, sound, terms }: Query, texts: Texts): Needles {
  const latin = terms.filter(({ han }) => !han);
  const written = latin.length > 1 && texts.has(needle(joined)) ? [needle(joined)] : [];
  if (sound === undefined) return written;
  const isWord = latin.some(({ text }) => texts.has(needle(text)));
  return [...written, ...spoken(texts.spellings(sound, !isWord), 0.9, isWord ? 0.2 : 0.6)];
}

export function waysToRead(query: Query, texts: Texts): Way[] {
  const chinese = query.terms.filter(({ han }) => han).flatMap((term) => hanNeedles(term, texts));
  const words = query.terms.filter(({ han }) => !han).map((term) => wordNeedles(term, texts));
  const joined = joinedNeedles(query, texts);
  const ways = [[...chinese, ...words]];
  if (joined.length > 0) ways.push([...chinese, joined]);
  return ways.filter(({ length }) => length > 0);
}
