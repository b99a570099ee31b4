/** What each of two records holds where they differ, cut out so that a sentence can quote it. */
import type { Span } from './columns.ts';

/** The kinds of characters that a reader cannot see, or cannot tell apart. */
export type Unseen = 'space' | 'no-break' | 'wide' | 'zero-width' | 'direction' | 'control';

export type Held =
  | { kind: 'nothing' }
  /** The letters that differ, and the whole words that they stand in. */
  | { kind: 'text'; letters: string; text: string }
  /** Only characters that show no ink, and the words on both sides of them. */
  | { kind: 'unseen'; chars: readonly Unseen[]; count: number; before: string; after: string };

/** As much of a name as fits a sentence. */
const MOST_QUOTED = 60;

export function unseen(char: string): Unseen | null {
  if (char === ' ') return 'space';
  if (/[\u00a0\u2007\u202f]/.test(char)) return 'no-break';
  if (char === '\u3000') return 'wide';
  if (/[\u200b-\u200d\u2060\ufeff]/.test(char)) return 'zero-width';
  if (/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(char)) return 'direction';
  return /[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/u.test(char) ? 'control' : null;
}

/** As a keyboard types it: without what shows nothing, and with a plain space for one that does not break. */
export const typed = (text: string): string =>
  [...text]
    .map((char) => {
      const kind = unseen(char);
      if (kind === 'no-break') return ' ';
      return kind === null || kind === 'space' || kind === 'wide' ? char : '';
    })
    .join('');

function shorten(text: string): string {
  const chars = [...text];
  return chars.length > MOST_QUOTED ? `${chars.slice(0, MOST_QUOTED).join('')}…` : text;
}

/** The characters inside the spans; what lies between two of them is a space or left out. */
function cut(chars: readonly string[], spans: readonly Span[]): string {
  const inside = chars.map(() => false);
  for (const { start, end } of spans) inside.fill(true, start, end);
  let text = '';
  let skipped = '';
  for (const [index, char] of chars.entries()) {
    if (!inside[index]) {
      skipped += char;
      continue;
    }
    if (text && skipped) text += [...skipped].every(unseen) ? ' ' : ' … ';
    text += char;
    skipped = '';
  }
  return shorten(text);
}

/** Spans grown to whole words: "Smith" is clearer than "mith". */
function wholeWords(chars: readonly string[], spans: readonly Span[]): Span[] {
  const isInk = (index: number) =>
    index >= 0 && index < chars.length && !unseen(chars[index] ?? ' ');
  return spans.map(({ start, end }) => {
    let from = start;
    let to = end;
    while (isInk(from - 1) && isInk(from)) from--;
    while (isInk(to) && isInk(to - 1)) to++;
    return { start: from, end: to };
  });
}

export function held(text: string, spans: readonly Span[]): Held {
  const [first] = spans;
  if (!first) return { kind: 'nothing' };
  const chars = [...text];
  const marked = spans.flatMap(({ start, end }) => chars.slice(start, end));
  const names = marked.map(unseen);
  if (!names.every((name) => name !== null))
    return { kind: 'text', letters: cut(chars, spans), text: cut(chars, wholeWords(chars, spans)) };
  const words = (part: readonly string[]) =>
    part
      .map((char) => (unseen(char) ? ' ' : char))
      .join('')
      .trim()
      .split(' ');
  return {
    kind: 'unseen',
    chars: [...new Set(names)],
    count: names.length,
    before: shorten(words(chars.slice(0, first.start)).pop() ?? ''),
    after: shorten(words(chars.slice(spans.length > 1 ? first.start : first.end))[0] ?? ''),
  };
}
