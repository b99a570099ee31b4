/** Puts a row into the text of the record: a text, because the writers' own lines stay as they are. */

const unwritten = /^- id: (\S+)\n {2}date: .*\n {2}title: ''\n {2}what: ''.*\n {2}facts: .*\n\n?/m;

/** The id of a row whose words nobody has written yet. */
export const skeleton = (record: string): string | undefined => unwritten.exec(record)?.[1];

/** The record with a row about these facts above all others. */
export function withRow(
  record: string,
  date: string,
  facts: readonly string[],
): { readonly id: string; readonly text: string } {
  const rest = record.replace(unwritten, '');
  const taken = (id: string) => new RegExp(`^- id: ${id}$`, 'm').test(rest);
  let id = `changed-${date}`;
  for (let number = 2; taken(id); number += 1) id = `changed-${date}-${number}`;
  const row = `- id: ${id}\n  date: '${date}'\n  title: ''\n  what: '' # For a reader who comes back: what was, what is, and from when.\n  facts: [${[...new Set(facts)].sort().join(', ')}]\n\n`;
  const at = rest.search(/^- /m);
  return { id, text: at < 0 ? `${rest}${row}` : rest.slice(0, at) + row + rest.slice(at) };
}
