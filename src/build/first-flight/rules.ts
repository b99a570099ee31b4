/** Style sheets as lists of rules, and which of them a page can need. */
import { ident, parse, type Atrule, type CssNode, type Rule } from 'css-tree';

/** Whether a text can give a page an element, a class or an id of this name. */
export type Names = (name: string) => boolean;

/** The names in a text; a script makes some of two pieces, as in `limit-${kind}`. */
export function namesIn(text: string): Names {
  const words = new Set(text.match(/-?[A-Za-z_][\w-]*/g));
  const starts = [...words].filter((word) => word.length > 2 && word.endsWith('-'));
  const ends = [...words].filter((word) => word.length > 2 && word.startsWith('-'));
  return (name) =>
    words.has(name) ||
    starts.some((start) => name.startsWith(start)) ||
    ends.some((end) => name.endsWith(end));
}

/** Elements that a browser adds by itself. */
const implied = new Set(['html', 'head', 'body', 'tbody', 'colgroup']);

/** Names that `namesIn` would find. Markup may write any other in several ways: such a rule stays. */
const findable = { TypeSelector: /^[a-z][a-z\d-]*$/, other: /^-?[A-Za-z_][\w-]*$/ };

/** Elements, classes and ids that have to be there; what stands in `:not(…)` and `:is(…)` need not be. */
function wanted(selector: CssNode): string[] {
  if (selector.type !== 'Selector') return [];
  return selector.children.toArray().flatMap((node) => {
    if (node.type === 'TypeSelector')
      return findable.TypeSelector.test(node.name) && !implied.has(node.name) ? [node.name] : [];
    if (node.type !== 'ClassSelector' && node.type !== 'IdSelector') return [];
    const name = ident.decode(node.name);
    return findable.other.test(name) ? [name] : [];
  });
}

/** Text is cut where the parser says and never written anew: what it cannot read stays as it is. */
function placeOf({ loc }: CssNode): readonly [start: number, end: number] {
  if (!loc) throw new Error('A style sheet was read without its places.');
  return [loc.start.offset, loc.end.offset];
}

function nodesOf(css: string): CssNode[] {
  const sheet = parse(css, { positions: true, parseValue: false, parseAtrulePrelude: false });
  return sheet.type === 'StyleSheet' ? sheet.children.toArray() : [];
}

/** Cuts a style sheet into its rules; a group like `@media` counts as one. */
export const rulesOf = (css: string): string[] =>
  nodesOf(css).map((node) => css.slice(...placeOf(node)));

/** What is left of a sheet, or of a part of one, where only these names can be. */
type Part = (isNamed: Names) => string;

function rulePart(css: string, rule: Rule): Part {
  const { prelude } = rule;
  const [start, end] = placeOf(rule);
  const whole = css.slice(start, end);
  if (prelude.type === 'Raw') return () => whole;
  const selectors = prelude.children.toArray().map((selector) => ({
    text: css.slice(...placeOf(selector)),
    names: wanted(selector),
  }));
  const body = css.slice(placeOf(prelude)[1], end);
  return (isNamed) => {
    const used = selectors.filter(({ names }) => names.every(isNamed));
    if (used.length === selectors.length) return whole;
    return used.length === 0 ? '' : used.map(({ text }) => text).join(',') + body;
  };
}

/** `@media` and `@supports`; it goes where all goes that stands in it. */
function groupPart(css: string, group: Atrule, children: readonly CssNode[]): Part {
  const [start, end] = placeOf(group);
  const [from] = placeOf(children[0] as CssNode);
  const [, to] = placeOf(children.at(-1) as CssNode);
  const [head, tail] = [css.slice(start, from), css.slice(to, end)];
  const inside = listPart(css, children);
  return (isNamed) => {
    const left = inside(isNamed);
    return left === '' ? '' : head + left + tail;
  };
}

function partOf(css: string, node: CssNode): Part {
  if (node.type === 'Rule') return rulePart(css, node);
  const children = node.type === 'Atrule' ? (node.block?.children.toArray() ?? []) : [];
  if (node.type === 'Atrule' && /^(media|supports)$/i.test(node.name) && children.length > 0)
    return groupPart(css, node, children);
  const text = css.slice(...placeOf(node));
  return () => text;
}

/** Neighbours; a comment between two stays where something is left before it. */
function listPart(css: string, nodes: readonly CssNode[]): Part {
  const parts = nodes.map((node, at) => {
    const [, end] = placeOf(node);
    const next = nodes[at + 1];
    return { part: partOf(css, node), gap: next ? css.slice(end, placeOf(next)[0]).trim() : '' };
  });
  return (isNamed) =>
    parts
      .map(({ part, gap }) => {
        const left = part(isNamed);
        return left === '' ? '' : left + gap;
      })
      .join('');
}

function sheetPart(css: string): Part {
  const nodes = nodesOf(css);
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (!first || !last) return () => css;
  const head = css.slice(0, placeOf(first)[0]).trimStart();
  const tail = css.slice(placeOf(last)[1]).trimEnd();
  const inside = listPart(css, nodes);
  return (isNamed) => head + inside(isNamed) + tail;
}

/** The same sheets stand on hundreds of pages. */
const sheets = new Map<string, Part>();

/** Rules for what is named, and for what any page has. */
export function usedRules(css: string, isNamed: Names): string {
  const sheet = sheets.get(css) ?? sheetPart(css);
  sheets.set(css, sheet);
  return sheet(isNamed);
}
