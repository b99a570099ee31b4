/**
 * What a style sheet needs of an engine. What stands in `@supports` asks first, but in `@supports not …`
 * stands what old engines do instead; a declaration after one of the same property that every engine
 * knows has its fallback before it.
 */
import { generate, parse, walk, type Atrule, type CssNode, type Declaration } from 'css-tree';
import { isNewer, namesIn, part } from './support.ts';

/** Functions stand at different depths of the data. */
const functions = new Map<string, readonly string[]>();
for (const kind of namesIn(part('css', 'types'))) {
  functions.set(kind, ['css', 'types', kind]);
  for (const name of namesIn(part('css', 'types', kind)))
    if (!functions.has(name)) functions.set(name, ['css', 'types', kind, name]);
}

const lengths = ['css', 'types', 'length'];

function unitPath(unit: string): readonly string[] {
  if (/^[sld]v[hwbi]$|^[sld]v(min|max)$/.test(unit)) {
    const size = { s: 'small', l: 'large', d: 'dynamic' }[unit[0] as 's' | 'l' | 'd'];
    return [...lengths, `viewport_percentage_units_${size}`];
  }
  if (/^cq/.test(unit)) return [...lengths, 'container_query_length_units'];
  return [...lengths, unit];
}

const ask = (...names: readonly string[]): string[] =>
  isNewer(part(...names)) ? [names.join('.')] : [];

/** What a value needs; its key words are those of its property. */
function valueNeeds(property: string, value: CssNode): string[] {
  const needs: string[] = [];
  walk(value, (node) => {
    if (node.type === 'Identifier') needs.push(...ask('css', 'properties', property, node.name));
    if (node.type === 'Function') needs.push(...ask(...(functions.get(node.name) ?? [])));
    if (node.type === 'Dimension') needs.push(...ask(...unitPath(node.unit.toLowerCase())));
  });
  return needs;
}

function declarationNeeds({ property, value }: Declaration): string[] {
  // A prefix names one engine, and others pass over it.
  if (property.startsWith('-') && !property.startsWith('--')) return [];
  return [...ask('css', 'properties', property), ...valueNeeds(property, value)];
}

/** Needs of the declarations of one block, where no earlier one stands in. */
function blockNeeds(declarations: readonly Declaration[]): string[] {
  const safe = new Set<string>();
  return declarations.flatMap((declaration) => {
    const needs = declarationNeeds(declaration);
    // With the prefix of the engine that knew it by that name.
    const property = declaration.property.replace(/^-(webkit|moz)-/, '');
    if (needs.length === 0) safe.add(property);
    return safe.has(property) ? [] : needs;
  });
}

function mediaNeeds(node: CssNode): string[] {
  const media = ['css', 'at-rules', 'media'];
  if (node.type === 'FeatureRange') return ask(...media, 'range_syntax');
  if (node.type === 'Feature') return ask(...media, node.name.replace(/^(min|max)-/, ''));
  return [];
}

/** True for a group of rules that only an engine runs which has what it asks for. */
const asksFirst = ({ name, prelude }: Atrule): boolean =>
  name === 'supports' && !(prelude && /^not\b/i.test(generate(prelude)));

/** Every newer feature that a sheet uses without asking first. */
export function styleNeeds(css: string, context: 'stylesheet' | 'declarationList'): Set<string> {
  const needs: string[] = [];
  const tree = parse(css, {
    context,
    parseCustomProperty: true,
    onParseError: ({ message }) => needs.push(`css that no parser reads (${message})`),
  });
  const visit = (node: CssNode, insideRule: boolean) => {
    if (node.type === 'Atrule') {
      if (asksFirst(node)) return;
      needs.push(...ask('css', 'at-rules', node.name));
      if (node.prelude && node.name === 'media')
        walk(node.prelude, (inner) => void needs.push(...mediaNeeds(inner)));
    }
    if (node.type === 'Rule') {
      if (insideRule) needs.push(...ask('css', 'selectors', 'nesting'));
      walk(node.prelude, (inner) => {
        if (inner.type === 'PseudoClassSelector' || inner.type === 'PseudoElementSelector')
          needs.push(...ask('css', 'selectors', inner.name));
      });
    }
    const block = node.type === 'Rule' || node.type === 'Atrule' ? node.block : node;
    if (!block || !('children' in block) || !block.children) return;
    const children = block.children.toArray();
    needs.push(...blockNeeds(children.filter((child) => child.type === 'Declaration')));
    for (const child of children)
      if (child.type === 'Rule' || child.type === 'Atrule')
        visit(child, insideRule || node.type === 'Rule');
      // What a parser cannot read, an old engine may not either.
      else if (child.type === 'Raw') needs.push(`css that no parser reads (${generate(child)})`);
  };
  visit(tree, false);
  return new Set(needs);
}
