/** Signs that turn the writing round: in a sentence they would turn the words after them, too. */
const turning = /\p{Bidi_Control}/gu;

/**
 * Puts values into the `{blanks}` of a sentence. A blank without a value stays a line to fill in. What turns
 * the writing round is left out: a sentence that is read to a clerk, or copied, says its words in order.
 */
export function fill(text: string, values: Readonly<Record<string, string | number>> = {}): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : '';
    return String(value ?? '').replace(turning, '') || '____';
  });
}

/** The same for a sentence with one blank that is filled with an element: what stands before and after. */
export function around(text: string, blank: string): [before: string, after: string] {
  const [before = '', after = ''] = text.split(`{${blank}}`);
  return [before, after];
}
