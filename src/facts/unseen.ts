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
