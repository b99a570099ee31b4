/**
 * Lint rule: imports run one way. It resolves each import to its folder, because a pattern over the
 * written path ("../../x") cannot tell where it leads.
 */
import { dirname, isAbsolute, join, posix, relative, sep } from 'node:path';
import { root } from './process.mjs';

/** What each part of the house may import, besides itself. Packages are free where not said otherwise. */
const mayImport = {
  'src/logic': [],
  'src/facts': ['src/logic'],
  'src/components': ['src/facts', 'src/logic'],
  'src/widgets': ['src/facts', 'src/logic', 'src/components'],
  'src/search': ['src/logic'],
  'src/overrides': ['src/facts', 'src/logic', 'src/widgets', 'src/components', 'src/search'],
  'src/routes': ['src/facts', 'src/logic', 'src/widgets', 'src/components', 'src/overrides'],
  'src/build': ['src/facts', 'src/logic', 'src/components', 'src/search'],
};

/** Packages that only bring types to the facts: the pages decide what the rules are called with. */
const typesOnly = { 'src/facts': ['src/logic'] };

const inside = (path, folder) => path === folder || path.startsWith(`${folder}/`);

/** Our own file that an import leads to, below the root with forward slashes, or undefined for a package. */
function target(specifier, filename) {
  if (specifier === '@pay-clinic/logic' || specifier.startsWith('@pay-clinic/logic/'))
    return posix.join('src/logic', specifier.slice('@pay-clinic/logic'.length));
  if (specifier.startsWith('@/')) return posix.join('src', specifier.slice(2));
  if (!specifier.startsWith('.')) return undefined;
  const path = relative(root, join(dirname(filename), specifier));
  return isAbsolute(path) ? undefined : path.split(sep).join('/');
}

/** The folder of one widget ("src/widgets/names"), or undefined for what all of them share. */
const widgetOf = (path) => {
  const name = /^src\/widgets\/([^/]+)\//.exec(path)?.[1];
  return name === undefined || name === 'parts' ? undefined : name;
};

function complaint(from, to, specifier, isType) {
  const part = Object.keys(mayImport).find((folder) => inside(from, folder));
  if (part === undefined) return undefined;
  if (to === undefined)
    return part === 'src/logic' && !isType
      ? `logic imports nothing from outside itself, so not "${specifier}"`
      : undefined;
  if (inside(to, part)) {
    const [mine, other] = [widgetOf(from), widgetOf(to)];
    // The table of all widgets stands above them.
    const isTable = /^src\/widgets\/[^/]+$/.test(from);
    return other !== undefined && mine !== other && !isTable
      ? `a widget never imports another widget's insides: move what both need to src/widgets/parts`
      : undefined;
  }
  if (!to.startsWith('src/') && part !== 'src/logic') return undefined;
  if (!mayImport[part].some((folder) => inside(to, folder)))
    return `${part} may import from ${mayImport[part].join(', ') || 'itself alone'}, not from ${to}`;
  if (!isType && typesOnly[part]?.some((folder) => inside(to, folder)))
    return `${part} may import types alone from ${to}: write "import type"`;
  return undefined;
}

/** @type {import('eslint').Rule.RuleModule} */
export const oneWay = {
  meta: { type: 'problem', messages: { wrong: '{{what}}' }, schema: [] },
  create(context) {
    const from = relative(root, context.filename).split(sep).join('/');
    const look = (node) => {
      const specifier = node.source?.value;
      if (typeof specifier !== 'string') return;
      const isType = node.importKind === 'type' || node.exportKind === 'type';
      const what = complaint(from, target(specifier, context.filename), specifier, isType);
      if (what) context.report({ node, messageId: 'wrong', data: { what } });
    };
    return {
      ImportDeclaration: look,
      ExportNamedDeclaration: look,
      ExportAllDeclaration: look,
      ImportExpression: look,
    };
  },
};
