/**
 * What a script needs of an engine: its syntax, as a parser of that time reads it, and the names that it
 * calls. A member of something unknown counts where no interface had one of that name.
 */
import { parse, type AnyNode } from 'acorn';
import { isNewer, namesIn, part } from './support.ts';

/** The last year of which the oldest engines know the syntax, but for what `newSyntax` names. */
const year = 2022;

const roots = [['api'], ['javascript', 'builtins']] as const;

/** Where an interface or a global stands in the data. */
function globalPath(name: string): readonly string[] | undefined {
  const paths = [...roots.map((root) => [...root, name]), ['api', 'Window', name]];
  return paths.find((path) => part(...path)?.__compat);
}

/**
 * Every member of every interface that old engines have: where it is newer in all of them. What an engine
 * lacks as a whole is only reached through a newer global, constructor or member of another.
 */
const members = new Map<string, string>();
const old = new Set<string>();
for (const root of roots)
  for (const owner of namesIn(part(...root)).filter((name) => !isNewer(part(...root, name)))) {
    // Interfaces are members of the window.
    old.add(owner);
    for (const name of namesIn(part(...root, owner)))
      if (!isNewer(part(...root, owner, name))) old.add(name);
      else if (!members.has(name)) members.set(name, [...root, owner, name].join('.'));
  }

const isNode = (value: unknown): value is AnyNode =>
  typeof value === 'object' && value !== null && 'type' in value;

function* nodes(node: AnyNode): Generator<AnyNode> {
  yield node;
  for (const value of Object.values(node) as unknown[])
    for (const child of Array.isArray(value) ? value : [value])
      if (isNode(child)) yield* nodes(child);
}

/** Names that the script gives itself. */
function ownNames(all: readonly AnyNode[]): Set<string> {
  const names = new Set<string>();
  const take = (pattern: AnyNode | null | undefined) => {
    for (const node of pattern ? nodes(pattern) : [])
      if (node.type === 'Identifier') names.add(node.name);
  };
  for (const node of all) {
    if (node.type === 'VariableDeclarator') take(node.id);
    if ('params' in node) node.params.forEach(take);
    if (node.type === 'CatchClause') take(node.param);
    if (/^(Function|Class)/.test(node.type) && 'id' in node) take(node.id);
    if (/^Import.*Specifier$/.test(node.type) && 'local' in node) take(node.local);
  }
  return names;
}

/** The name that a member is asked for by, where it stands in the script. */
function memberName(node: AnyNode): string | undefined {
  if (node.type !== 'MemberExpression') return undefined;
  const { property, computed } = node;
  if (property.type === 'Identifier' && !computed) return property.name;
  return property.type === 'Literal' && typeof property.value === 'string'
    ? property.value
    : undefined;
}

function memberNeeds(node: AnyNode, own: ReadonlySet<string>): string[] {
  const name = memberName(node);
  if (name === undefined || node.type !== 'MemberExpression') return [];
  if (node.object.type === 'Identifier' && !own.has(node.object.name)) {
    const owner = globalPath(node.object.name);
    const found = owner && [`${name}_static`, name].find((one) => part(...owner, one)?.__compat);
    if (owner && found) {
      const path = [...owner, found];
      return isNewer(part(...path)) ? [path.join('.')] : [];
    }
  }
  const newer = old.has(name) ? undefined : members.get(name);
  return newer === undefined ? [] : [newer];
}

/** Syntax of that year that Safari got later. */
function newSyntax(node: AnyNode): string[] {
  if (node.type === 'StaticBlock') return ['javascript.classes.static.initialization_blocks'];
  if (node.type === 'Literal' && node.regex && /\(\?<[=!]/.test(node.regex.pattern))
    return ['javascript.regular_expressions.lookbehind_assertion'];
  return [];
}

/** Every newer feature that a script uses. */
export function scriptNeeds(text: string): Set<string> {
  let program: AnyNode;
  try {
    program = parse(text, { ecmaVersion: year, sourceType: 'module' });
  } catch (error) {
    return new Set([`syntax after ${year} (${(error as Error).message})`]);
  }
  const all = [...nodes(program)];
  const own = ownNames(all);
  // What is a name of a property, and no global.
  const named = new Set<AnyNode>();
  for (const node of all) {
    if (node.type === 'MemberExpression' && !node.computed) named.add(node.property);
    if ('key' in node && isNode(node.key) && !('computed' in node && node.computed))
      named.add(node.key);
  }
  const needs = all.flatMap((node) => {
    if (node.type === 'Identifier' && !named.has(node) && !own.has(node.name)) {
      const path = globalPath(node.name);
      return path && isNewer(part(...path)) ? [path.join('.')] : [];
    }
    return [...newSyntax(node), ...memberNeeds(node, own)];
  });
  return new Set(needs);
}
