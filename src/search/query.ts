/** What a reader typed, as terms to look for. */
import { stem } from '../logic/messages/words.ts';
import { asSound } from './characters.ts';
import { isHan } from './fold.ts';

export interface Term {
  /** Folded: a Latin word, a figure, or Chinese characters without a gap. */
  readonly text: string;
  readonly han: boolean;
  /** Other forms that count a little less: "limit" for "limits", "5 000" for "5000". */
  readonly forms: readonly string[];
}

export interface Query {
  /** All of it, folded, in single spaces. */
  readonly whole: string;
  readonly terms: readonly Term[];
  /** All Latin words as one: "result status" for "resultStatus". */
  readonly joined: string;
  /** The same as pinyin, where it can be: "yuliu shouji". */
  readonly sound: string | undefined;
}

/** Far more than anybody types; a pasted page is cut, not refused. */
const mostCharacters = 300;
const mostTerms = 16;

function formsOf(word: string): string[] {
  // Pages part thousands: what is "8,000" there is "8 000" in the folded text.
  if (/^[1-9]\d{3,8}$/.test(word)) return [word.replace(/\B(?=(\d{3})+$)/g, ' ')];
  // Words are found by their beginning, so the stem finds "declines" for "declined".
  const form = /^[a-z]+$/.test(word) ? stem(word) : word;
  return form === word ? [] : [form];
}

/** They, and single letters, say nothing of the matter, and are looked for only where nothing else is asked. */
const empty = new Set(
  'a an and any are as at be but by can cannot do does for from have how i if in is it me my no not of on or so that the this to was what when where why will with you your'.split(
    ' ',
  ),
);

/** Parts Chinese from what stands beside it. */
const runs = /[\u3400-\u9fff\uf900-\ufaff]+|[^ \u3400-\u9fff\uf900-\ufaff]+/g;

export const oneSpaced = (folded: string): string => folded.trim().replace(/ +/g, ' ');

export function parseQuery(text: string, fold: (text: string) => string): Query {
  const folded = fold(
    text
      .slice(0, mostCharacters)
      .normalize('NFC')
      .replace(/(\d)[,，](?=\d{3}(?!\d))/g, '$1'),
  )
    // A gap between two Chinese characters is layout.
    .replace(/([\u3400-\u9fff\uf900-\ufaff]) +(?=[\u3400-\u9fff\uf900-\ufaff])/g, '$1');
  const words = (folded.match(runs) ?? []).slice(0, mostTerms);
  const latin = words.filter((word) => !isHan(word));
  const full = words.filter((word) => !empty.has(word) && !/^[a-z]$/.test(word));
  return {
    whole: oneSpaced(folded),
    terms: [...new Set(full.length > 0 ? full : words)].map((word) => {
      const han = isHan(word);
      return { text: word, han, forms: han ? [] : formsOf(word) };
    }),
    joined: latin.join(''),
    sound: asSound(latin),
  };
}
