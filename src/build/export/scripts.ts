/**
 * On `file://` browsers run no module and no `import()`: both need a server. So all modules of the
 * pages go into one classic script (`bundle.ts`), and what asked for them asks it instead.
 */
import { createHash } from 'node:crypto';
import { isScriptType, type Element, type Node } from '../checks/html.ts';
import type { Site } from '../checks/site.ts';
import { islandScript } from '../islands/index.ts';
import { allIn, attribute, rawText, remove, set, setRawText, unset } from './tree.ts';

/** What the scripts of a copy ask for: it has to hold that. */
export interface Needs {
  /** Modules by name: a file of the site, or the text of a script in a page. */
  readonly modules: Map<string, { readonly text?: string }>;
  /** Names of data files, "decoder.json", that a page or a module names. */
  readonly data: Set<string>;
  /** Pages that a tool fetches; it says so by `data-fetches` on its root. */
  readonly pages: Set<string>;
}

export const noNeeds = (): Needs => ({ modules: new Map(), data: new Set(), pages: new Set() });

const dataNames = (text: string): string[] => text.match(/[\w-]+\.json\b/g) ?? [];

function changeScript(script: Element, { base }: Site, { modules }: Needs): void {
  const type = attribute(script, 'type');
  const text = rawText(script);
  if (type === 'module') {
    const digest = createHash('sha256').update(text).digest('hex').slice(0, 12);
    const src = attribute(script, 'src');
    const name = src ?? `${base}_astro/inline-${digest}.js`;
    modules.set(name, src === undefined ? { text } : {});
    // Inert: the runtime reads it, and runs each module once.
    set(script, 'type', 'site/module');
    set(script, 'data-src', name);
    unset(script, 'src');
    setRawText(script, '');
  } else if (isScriptType(type)) {
    setRawText(script, text.replace(/\bimport\(/g, 'siteCopy.load('));
  }
}

/** Changes the scripts of a page, and adds what they ask for. */
export function changeScripts(tree: Node, site: Site, needs: Needs): void {
  const module = new RegExp(`^${site.base}_astro/[^/]+\\.js$`);
  for (const element of allIn(tree)) {
    // The loader of islands: src/build/export/runtime/islands.ts takes its place.
    if (islandScript.test(attribute(element, 'src') ?? '')) {
      remove(element);
      continue;
    }
    if (element.tagName === 'script') changeScript(element, site, needs);
    // On the web a tool's words come as a file of their own: src/build/islands/props.ts.
    const props = attribute(element, 'data-props');
    if (props !== undefined) {
      set(element, 'props', site.read(`/${props.slice(site.base.length)}`));
      unset(element, 'data-props');
    }
    for (const { name, value } of element.attrs) {
      if (module.test(value) && !needs.modules.has(value)) needs.modules.set(value, {});
      if (name === 'data-fetches') needs.pages.add(`/${value.slice(site.base.length)}`);
      // A link to the published data is for people.
      if (name !== 'href') dataNames(value).forEach((file) => needs.data.add(file));
    }
  }
}

/** The files of the site that are fetched, by these needs and by a bundle of the modules. */
export function fetchedData({ files }: Site, { data }: Needs, bundled: string): string[] {
  const names = new Set([...data, ...dataNames(bundled)]);
  return [...files]
    .filter((file) => !/\/download\//.test(file) && names.has(file.replace(/.*\//, '')))
    .sort();
}
