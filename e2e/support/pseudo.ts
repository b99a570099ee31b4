/**
 * A language that nobody speaks: every letter accented, every vowel doubled. What is still plain
 * English on a page of this language was typed into the code and cannot be translated.
 */
const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = Array.from('åƀçđéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ');
const accents = new Map(Array.from(plain).map((letter, at) => [letter, accented[at] ?? letter]));

/** Its name, as a language tag that browsers and `Intl` take. */
export const pseudoLocale = 'en-XA';

/** Blanks stay as they are: `{x}`, `{{x}}`, `[query]`. */
export function accent(text: string, vowels = 2): string {
  return text
    .split(/(\{\{?\w+\}?\}|\[\w+\])/)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : [...part]
            .map((letter) =>
              (accents.get(letter) ?? letter).repeat(/[aeiou]/i.test(letter) ? vowels : 1),
            )
            .join(''),
    )
    .join('');
}

export function accentAll(words: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(words).map(([key, text]) => {
      if (key === 'language.dir') return [key, text];
      // The length of a description is limited in every language.
      return [key, accent(text, key.endsWith('.description') ? 1 : 2)];
    }),
  );
}

/** Plain words of three letters and more that are left once everything that may be English is taken out. */
export function plainWords(text: string, allowed: readonly string[]): string[] {
  let rest = text;
  for (const known of allowed) rest = rest.replaceAll(known, ' ');
  return rest.match(/(?<![\p{L}\p{M}])[A-Za-z]{3,}(?![\p{L}\p{M}])/gu) ?? [];
}
