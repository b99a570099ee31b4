/** Puts values into the `{blanks}` of a sentence. A blank without a value stays a line to fill in. */
export function fill(text: string, values: Readonly<Record<string, string | number>> = {}): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : '';
    return value === '' || value === undefined ? '____' : String(value);
  });
}

/** The same for a sentence with one blank that is filled with an element: what stands before and after. */
export function around(text: string, blank: string): [before: string, after: string] {
  const [before = '', after = ''] = text.split(`{${blank}}`);
  return [before, after];
}
