/** What the one file can do without: everything here is measured in bytes of a file to send in a chat. */
import { attribute, type Element } from '../checks/html.ts';
import { allIn, append, set, unset, writeInside } from './tree.ts';

/** Drawings that stand there more than twice are drawn once, and shown where they are wanted. */
export function shareDrawings(mains: readonly Element[]): string {
  const drawings = mains.flatMap((main) => allIn(main).filter(({ tagName }) => tagName === 'svg'));
  const places = Map.groupBy(drawings, writeInside);
  const shared = [...places].filter(([, places]) => places.length > 2);
  shared.forEach(([, drawings], index) => {
    for (const drawing of drawings) {
      drawing.childNodes = [];
      append(drawing, `<use href="#drawn-${index}"></use>`);
    }
  });
  const groups = shared.map(([drawing], index) => `<g id="drawn-${index}">${drawing}</g>`);
  return groups.length === 0
    ? ''
    : `<svg width="0" height="0" style="display:none"><defs>${groups.join('')}</defs></svg>`;
}

/**
 * Takes away ids that nothing leads to. `packed` is everything that scripts make links from; a line
 * that stands for a page keeps its own.
 */
export function dropIds(mains: readonly Element[], packed: string, kept: (id: string) => boolean) {
  const all = mains.flatMap(allIn);
  const wanted = new Set(
    all.flatMap(({ attrs }) =>
      attrs
        .filter(({ name }) => name !== 'id')
        .flatMap(({ name, value }) => (name === 'href' ? [value.slice(1)] : value.split(/\s+/))),
    ),
  );
  for (const element of all) {
    const id = attribute(element, 'id');
    if (id === undefined || wanted.has(id) || kept(id)) continue;
    const part = id.slice(id.indexOf('.') + 1);
    if (!packed.includes(`#${part}`)) unset(element, 'id');
  }
}

/** Without script, a tool of the file says that it needs one; its tables weigh too much. */
export function shortenNoscript(main: Element): void {
  for (const element of allIn(main).filter(({ tagName }) => tagName === 'noscript'))
    element.childNodes = element.childNodes.filter((node) => 'tagName' in node).slice(0, 1);
}

/** A label that is the same on many elements is written by the script: what it labels needs it too. */
export function emptyCopyButtons(mains: readonly Element[]): string[] {
  const kinds: string[] = [];
  for (const button of mains.flatMap(allIn).filter(({ tagName }) => tagName === 'copy-button')) {
    const of = attribute(button, 'data-of') ?? '';
    const attrs = button.attrs.filter(({ name }) => name.startsWith('data-') && name !== 'data-of');
    const kind = JSON.stringify([
      Object.fromEntries(attrs.map(({ name, value }) => [name, value])),
      writeInside(button),
    ]);
    if (!kinds.includes(kind)) kinds.push(kind);
    button.childNodes = [];
    button.attrs = [];
    set(button, 'hidden', '');
    set(button, 'data-of', of);
    set(button, 'data-kind', String(kinds.indexOf(kind)));
  }
  return kinds;
}
