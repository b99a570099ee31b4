/**
 * Signs that nobody sees, and that change what others see: they turn the writing round, end a text for
 * some programs, or are half of a character. No fact needs one, and one that is pasted along is missed.
 */
const unseen = /(?![\n\t])[\p{Bidi_Control}\p{Cc}\p{Cs}]/u;

/** The first such sign in a value, however deep: "U+202E". */
export function unseenSign(value: unknown): string | undefined {
  if (typeof value === 'string') {
    const code = unseen.exec(value)?.[0].codePointAt(0);
    return code === undefined ? undefined : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  for (const inner of Object.values(value)) {
    const found = unseenSign(inner);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** No text that a person reads in one piece is longer; the longest that there is has 307 signs. */
export const mostSigns = 1000;

/** How long the first text is that is longer than any should be, however deep. */
export function tooLong(value: unknown): number | undefined {
  if (typeof value === 'string') return value.length > mostSigns ? value.length : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const inner of Object.values(value)) {
    const found = tooLong(inner);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What no text may hold, each with what to do. */
export function troubles(value: unknown): string[] {
  const sign = unseenSign(value);
  const length = tooLong(value);
  return [
    ...(sign === undefined ? [] : [`it holds ${sign}, a sign that nobody sees: delete it`]),
    ...(length === undefined
      ? []
      : [`it holds a text of ${length} signs: write at most ${mostSigns}`]),
  ];
}
