/** English words as the catalogue knows them: endings taken off, slips of the finger put right. */

const endings = /(?:ations?|ing|ed|es|s|ly|ment)$/;

/** A rough stem: enough that "declined" meets "decline" and "payments" meets "pay". */
export function stem(word: string): string {
  if (word.length < 5) return word;
  const cut = word.replace(endings, '');
  return (cut.length < 3 ? word : cut).replace(/e$/, '');
}

/** Letters that a camera reads as figures inside a word. */
const misread: Record<string, string> = { '0': 'o', '1': 'l', '5': 's', '8': 'b' };

/** A word with figures among its letters, as the letters they stand for; "3d" and "cvv2" stay. */
const unOcr = (word: string): string =>
  // No English word begins with "ln": it was "In". CVV is a word, and no slip for "cw".
  asLetters(word)
    .replace(/^ln/, 'in')
    .replace(/(^c)?vv/g, (all, c?: string) => (c ? all : 'w'));

const asLetters = (word: string): string =>
  /^[a-z]+[0158]+[a-z]+[a-z0158]*$|^[0158][a-z]{3,}$/.test(word)
    ? word.replace(/[0158]/g, (digit) => misread[digit] ?? digit)
    : word;

/** True where one letter was swapped, dropped, doubled or mistyped (two of them in long words). */
export function nearlyEqual(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      let cost = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
      // Before the first letter there is none, so nothing to swap with.
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return false;
    [before, row] = [row, next];
  }
  return (row[b.length] ?? 0) <= most;
}

const shortForms =
  / (do|does|did|is|are|was|were|has|have|had|wo|would|could|should|ca|ai)nt(?= )/g;
const longForms: Record<string, string> = { wo: 'will', ca: 'can', ai: 'is' };

/** "can't", "cannot" and "can not" are one; "not enough" is said as "insufficient". */
export const plain = (folded: string): string =>
  folded
    .replace(shortForms, (_, verb: string) => ` ${longForms[verb] ?? verb} not`)
    .replaceAll(' cannot ', ' can not ')
    .replace(/ not (?:have |has |having |got )?(?:enough|sufficient)(?= )/g, ' insufficient');

/** The short words of this trade; other words of five letters are too near to each other. */
const shortWords = [
  'limit',
  'order',
  'funds',
  'fraud',
  'phone',
  'valid',
  'wrong',
  'buyer',
  'error',
];

/** Known words by first letter; a slip in the first letter is rare, and left alone. */
export type Vocabulary = ReadonlyMap<string, readonly string[]>;

export function vocabulary(words: Iterable<string>): Vocabulary {
  const byLetter = new Map<string, string[]>();
  for (const word of new Set(words)) {
    const list = byLetter.get(word.charAt(0)) ?? [];
    list.push(word);
    byLetter.set(word.charAt(0), list);
  }
  return byLetter;
}

/** True where letters were only swapped, doubled or dropped: "liimt", "oder", "phonee". */
function sameLetters(word: string, other: string): boolean {
  if (word.charAt(0) !== other.charAt(0) || !nearlyEqual(word, other, 1)) return false;
  return word.length !== other.length || [...word].sort().join('') === [...other].sort().join('');
}

/** More unknown words than this are a text about something else. */
const mostCorrections = 200;

/**
 * A folded text with misspelt words put right, as far as `known` holds what was meant. Of short words
 * only those of this trade are, and only where letters moved.
 */
export function correct(folded: string, known: Vocabulary): string {
  let left = mostCorrections;
  return folded
    .split(' ')
    .map((written) => {
      const word = unOcr(written);
      if (word.length < 4 || left === 0 || !/^[a-z]+$/.test(word)) return word;
      const candidates = known.get(word.charAt(0)) ?? [];
      if (candidates.some((other) => word.startsWith(other) && other.length > 4)) return word;
      left--;
      if (word.length < 6) return shortWords.find((other) => sameLetters(word, other)) ?? word;
      const most = word.length > 8 ? 2 : 1;
      return candidates.find((other) => nearlyEqual(word, other, most)) ?? word;
    })
    .join(' ');
}
