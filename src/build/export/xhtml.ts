/** Writes a tree as XHTML, which books are made of: every tag closed, every name known, nothing invalid. */
import { html as spec } from 'parse5';
import type { Element, Node } from '../checks/html.ts';

const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** XML has no place for them, escaped or not. */
const forbidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const named: Readonly<Record<string, string>> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' },
};

export const xmlText = (text: string): string =>
  text.replace(forbidden, '').replace(/[&<>"]/g, (sign) => named[sign] ?? sign);

function attributesOf({ attrs, tagName, namespaceURI }: Element): string {
  // The rules for pictures in books know no language on their texts; the list beside one has it.
  const isText = namespaceURI === spec.NS.SVG && tagName === 'text';
  const list = attrs
    .filter(({ name }) => /^[a-zA-Z_][\w.-]*$/.test(name) && !(isText && name === 'lang'))
    .map(({ name, value }) => ` ${name}="${xmlText(value)}"`);
  const lang = attrs.find(({ name }) => name === 'lang');
  if (lang && !isText) list.push(` xml:lang="${xmlText(lang.value)}"`);
  if (tagName === 'svg' && namespaceURI === spec.NS.SVG) list.push(` xmlns="${spec.NS.SVG}"`);
  return list.join('');
}

export function writeXhtml(node: Node): string {
  if ('value' in node) return xmlText(node.value);
  if (!('childNodes' in node)) return '';
  const inside = node.childNodes.map(writeXhtml).join('');
  if (!('tagName' in node)) return inside;
  const { tagName } = node;
  const open = `<${tagName}${attributesOf(node)}`;
  return empty.has(tagName) ? `${open}/>` : `${open}>${inside}</${tagName}>`;
}
