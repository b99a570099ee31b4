/** Changing a page: a small set of moves on what parse5 has read. */
import { html as spec, parse, parseFragment, serialize, serializeOuter } from 'parse5';
import type { DefaultTreeAdapterMap } from 'parse5';
import { attribute, elements, rawText, type Element, type Node } from '../checks/html.ts';

type Document = DefaultTreeAdapterMap['document'];
type Child = DefaultTreeAdapterMap['childNode'];

// As without script: what stands in `noscript` is changed with the rest of the page.
const options = { scriptingEnabled: false };

export const readTree = (html: string): Document => parse(html, options);
export const writeTree = (tree: Node): string =>
  'tagName' in tree ? serializeOuter(tree, options) : serialize(tree as Document, options);
export const writeInside = (element: Element): string => serialize(element, options);

/** All elements, as a list: the tree may be changed while it is gone through. */
export const allIn = (tree: Node): Element[] => [...elements(tree)];

export function set(element: Element, name: string, value: string): void {
  const found = element.attrs.find((one) => one.name === name);
  if (found) found.value = value;
  else element.attrs.push({ name, value });
}

export function unset(element: Element, name: string): void {
  element.attrs = element.attrs.filter((one) => one.name !== name);
}

export function remove(node: Child): void {
  const siblings = node.parentNode?.childNodes;
  siblings?.splice(siblings.indexOf(node), 1);
  node.parentNode = null;
}

/** Puts nodes where the element stands, and takes it out. */
export function replace(element: Element, nodes: readonly Child[]): void {
  const parent = element.parentNode;
  if (!parent) return;
  for (const node of nodes) node.parentNode = parent;
  parent.childNodes.splice(parent.childNodes.indexOf(element), 1, ...nodes);
  element.parentNode = null;
}

/** Leaves what stands in an element, without the element. */
export const unwrap = (element: Element): void => replace(element, [...element.childNodes]);

export function append(parent: Element, html: string): void {
  for (const node of parseFragment(html, options).childNodes) {
    node.parentNode = parent;
    parent.childNodes.push(node);
  }
}

export function setRawText(element: Element, value: string): void {
  element.childNodes = [{ nodeName: '#text', value, parentNode: element }];
}

export function find(tree: Node, tag: string): Element {
  for (const element of elements(tree)) if (element.tagName === tag) return element;
  throw new Error(`The page has no <${tag}>.`);
}

export const isSvg = ({ namespaceURI }: Element): boolean => namespaceURI === spec.NS.SVG;

/** What is text to people must not end a tag: for words that are put into HTML by hand. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

export { attribute, rawText };
