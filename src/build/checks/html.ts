/** Reading finished pages: a walk over what a browser's own parser would have built. */
import { parse, type DefaultTreeAdapterMap } from 'parse5';

export type Element = DefaultTreeAdapterMap['element'];
export type Node = DefaultTreeAdapterMap['node'];

/** As a browser without script reads it: what stands in `noscript` is part of the page, too. */
export const parseHtml = (html: string): Node => parse(html, { scriptingEnabled: false });

/** Every element of a page, in the order of the page. What stands in a `template` is not shown, so it is left out. */
export function* elements(root: Node): Generator<Element> {
  // A list of what is left to visit: a generator for each tag below a tag takes three times as long.
  const left: Node[] = [root];
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if ('tagName' in node) yield node;
    if ('childNodes' in node) left.push(...node.childNodes.toReversed());
  }
}

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

/** The words inside a node, without scripts and styles, with single spaces. */
export function textOf(node: Node): string {
  const parts: string[] = [];
  const visit = (inner: Node) => {
    if ('value' in inner) parts.push(inner.value);
    if ('tagName' in inner && ['script', 'style', 'template'].includes(inner.tagName)) return;
    if ('childNodes' in inner) inner.childNodes.forEach(visit);
  };
  visit(node);
  return parts.join(' ').replace(/\s+/g, ' ').trim();
}

/** The text of a script or a style, or an empty one. */
export const rawText = ({ childNodes }: Element): string =>
  childNodes.map((node) => ('value' in node ? node.value : '')).join('');

/** Whether a browser runs a script of this `type`; another one holds data. As the HTML standard lists them. */
export const isScriptType = (type = ''): boolean =>
  /^\s*(module|(application|text)\/(x-)?(ecma|java)script|text\/(javascript1\.[0-5]|jscript|livescript))?\s*$/i.test(
    type,
  );

/** True where a condition holds for the element or for one that it stands in. */
export function within(element: Element, condition: (outer: Element) => boolean): boolean {
  let node: Node | null = element;
  while (node && 'tagName' in node) {
    if (condition(node)) return true;
    node = node.parentNode;
  }
  return false;
}

export const hasClass = (element: Element, name: string): boolean =>
  (attribute(element, 'class') ?? '').split(/\s+/).includes(name);
