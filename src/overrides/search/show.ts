/** Results as links. Texts are set as texts: nothing of a page or of a query is ever read as HTML. */
import type { Piece } from '../../search/excerpt.ts';
import type { Kind } from '../../search/types.ts';
import type { Result } from '../../search/find.ts';

export function put<K extends keyof HTMLElementTagNameMap>(
  parent: Node,
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  Object.assign(element, properties);
  parent.appendChild(element);
  return element;
}

/** Chinese with the marks that belong to it, so that it is read out as Chinese. */
const han =
  /([\u3000-\u303f\uff00-\uffef]*[\u3400-\u9fff][\u3000-\u303f\u3400-\u9fff\uff00-\uffef]*)/;

function putPieces(parent: Node, pieces: readonly Piece[]) {
  for (const { text, found } of pieces) {
    const place = found ? put(parent, 'mark') : parent;
    for (const [index, run] of text.split(han).entries())
      if (index % 2 === 1) put(place, 'span', { lang: 'zh-CN', textContent: run });
      else if (run !== '') place.appendChild(document.createTextNode(run));
  }
}

/** A link for each result: what it is, the page, the section, and the words around what was found. */
export function showResults(
  list: HTMLElement,
  results: readonly Result[],
  root: string,
  word: (key: `kind.${Kind}`) => string,
) {
  list.replaceChildren();
  for (const { address, id, kind, lang, title, heading, excerpt } of results) {
    const own = lang === undefined ? {} : { lang };
    const href = `${root}${address}${id === '' ? '' : `#${id}`}`;
    const link = put(put(list, 'li'), 'a', { href });
    put(link, 'small', { textContent: word(`kind.${kind}`) });
    putPieces(put(link, 'b', own), title);
    if (heading.length > 0) putPieces(put(link, 'i', own), heading);
    if (excerpt.length > 0) putPieces(put(link, 'span', own), excerpt);
  }
}
