/** Writes what people read of a page as Markdown (CommonMark, with tables), for programs that read text. */
import { attribute, type Element, type Node } from '../checks/html.ts';
import { followsElement, inline } from '../search/read-page.ts';

/** The address of a link, as the copy has it. */
export type Place = (href: string) => string;

const left = new Set(
  'script style template svg button input select textarea dialog link meta'.split(' '),
);
/** Text in which nothing means something to Markdown. */
export const plain = (text: string): string =>
  text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<|]/g, (sign) => `\\${sign}`);

/** A sign at the beginning of a line can make a list or a heading of it. */
const line = (text: string): string =>
  text.trim().replace(/^(#|[-+>](?=\s)|\d+[.)](?=\s))/, '\\$1');

const tagOf = (node: Node): string => ('tagName' in node ? node.tagName : '');

function codeOf(text: string): string {
  const fence = '`'.repeat(
    Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length)) + 1,
  );
  return text.includes('`') ? `${fence} ${text} ${fence}` : `${fence}${text}${fence}`;
}

const textIn = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textIn).join('') : '';

/** Marks stand close to the words, or Markdown takes them for signs. */
function marked(text: string, mark: string): string {
  const words = text.trim();
  if (words === '') return text;
  const [before, after] = [/^\s/.test(text) ? ' ' : '', /\s$/.test(text) ? ' ' : ''];
  return `${before}${mark}${words}${mark}${after}`;
}

/** Set apart by style alone, two elements or a word and a figure would run into each other here. */
function isApart(before: Node | undefined, node: Node): boolean {
  if (before === undefined || tagOf(node) === 'wbr') return false;
  if ('tagName' in node && followsElement(node)) return true;
  return (
    ('tagName' in node || 'tagName' in before) &&
    /[\p{L}\p{N}]$/u.test(textIn(before)) &&
    /^[\p{Lu}\p{N}]/u.test(textIn(node))
  );
}

const inlineOf = (nodes: readonly Node[], place: Place): string =>
  nodes
    .map((node, at) => (isApart(nodes[at - 1], node) ? ' ' : '') + wordsOf(node, place))
    .join('');

const isBlock = (node: Node | undefined): boolean =>
  node !== undefined && 'tagName' in node && !inline.has(node.tagName);

/** A cell is one line here: what stands on lines of its own in it is parted by a sign. */
function cellOf(nodes: readonly Node[], place: Place): string {
  const parts = [''];
  for (const [at, node] of nodes.entries()) {
    const before = nodes[at - 1];
    if (isApart(before, node) || isBlock(before) || isBlock(node)) parts.push('');
    parts.push((parts.pop() ?? '') + wordsOf(node, place));
  }
  return parts
    .map(tidy)
    .filter((part) => part !== '')
    .reduce((all, part) => all + (/[\p{L}\p{N})\]*`]$/u.test(all) ? '; ' : ' ') + part, '')
    .trim();
}

function wordsOf(node: Node, place: Place): string {
  if ('value' in node) return plain(node.value);
  if (!('childNodes' in node) || left.has(tagOf(node))) return '';
  const inside = () => inlineOf(node.childNodes, place);
  switch (tagOf(node)) {
    case 'br':
      return ' ';
    case 'wbr':
      return '';
    case 'a': {
      const href = attribute(node as Element, 'href');
      const text = inside().trim();
      return href === undefined || text === '' ? text : `[${text}](${place(href)})`;
    }
    case 'b':
    case 'strong':
      return marked(inside(), '**');
    case 'i':
    case 'em':
      return marked(inside(), '*');
    case 'code':
    case 'kbd':
      return codeOf(textIn(node).replace(/\s+/g, ' ').trim());
    default:
      // A block is set apart from its neighbours.
      return inline.has(tagOf(node)) ? inside() : ` ${inside()} `;
  }
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

const indented = (text: string, by: string): string =>
  text.replace(/\n(?=[^\n])/g, `\n${' '.repeat(by.length)}`);

function tableOf(table: Element, place: Place): string {
  const rows: string[][] = [];
  const visit = (node: Node) => {
    if (!('childNodes' in node)) return;
    if (tagOf(node) === 'tr')
      rows.push(
        node.childNodes
          .filter((cell): cell is Element => /^t[hd]$/.test(tagOf(cell)))
          .map((cell) => cellOf(cell.childNodes, place)),
      );
    else node.childNodes.forEach(visit);
  };
  visit(table);
  const width = Math.max(...rows.map(({ length }) => length));
  const write = (cells: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, at) => cells[at] ?? '').join(' | ')} |`;
  const [head = [], ...body] = rows;
  const rule = Array.from({ length: width }, () => '---');
  const caption = table.childNodes.find((child) => tagOf(child) === 'caption');
  const title = caption ? `${line(tidy(wordsOf(caption, place)))}\n\n` : '';
  return title + [head, rule, ...body].map(write).join('\n');
}

function listOf(list: Element, place: Place): string {
  const items = list.childNodes.filter((child): child is Element => tagOf(child) === 'li');
  return items
    .map((item, at) => {
      const mark = list.tagName === 'ol' ? `${at + 1}. ` : '- ';
      const [first = '', ...rest] = blocksOf(item.childNodes, place);
      return indented(mark + [first, ...rest].join(rest.length > 0 ? '\n\n' : ''), mark);
    })
    .join('\n');
}

/** "Term: what it is", a line each. */
function definitionsOf(list: Element, place: Place): string[] {
  const found: string[] = [];
  const visit = (node: Node) => {
    if (!('childNodes' in node)) return;
    const text = () => tidy(inlineOf(node.childNodes, place));
    if (tagOf(node) === 'dt') found.push(`**${text()}:**`);
    else if (tagOf(node) === 'dd') found.push(`${found.pop() ?? ''} ${text()}`);
    else node.childNodes.forEach(visit);
  };
  visit(list);
  return found;
}

function blockOf(element: Element, place: Place): string[] {
  const { tagName, childNodes } = element;
  if (left.has(tagName)) return [];
  const heading = /^h([1-6])$/.exec(tagName);
  if (heading) return [`${'#'.repeat(Number(heading[1]))} ${tidy(inlineOf(childNodes, place))}`];
  switch (tagName) {
    case 'ul':
    case 'ol':
      return [listOf(element, place)];
    case 'table':
      return [tableOf(element, place)];
    case 'dl':
      return definitionsOf(element, place);
    case 'pre':
      return [`\`\`\`\n${textIn(element).trimEnd()}\n\`\`\``];
    case 'blockquote':
      return [blocksOf(childNodes, place).join('\n\n').replace(/^/gm, '> ')];
    case 'hr':
      return ['---'];
    default:
      return blocksOf(childNodes, place);
  }
}

/** Words that stand side by side are a paragraph; every block is one of its own. */
function blocksOf(nodes: readonly Node[], place: Place): string[] {
  const blocks: string[] = [];
  let words: Node[] = [];
  const flush = () => {
    const text = line(tidy(inlineOf(words, place)));
    if (text !== '') blocks.push(text);
    words = [];
  };
  for (const node of nodes) {
    if (!('tagName' in node) || inline.has(node.tagName)) words.push(node);
    else {
      flush();
      blocks.push(...blockOf(node, place).filter((text) => text.trim() !== ''));
    }
  }
  flush();
  return blocks;
}

export const markdownOf = (main: Element, place: Place): string =>
  `${blocksOf(main.childNodes, place).join('\n\n')}\n`;
