/** Brings one island to life, as Astro's own loader does: on the web, and in copies on a disk. */

/** What the site's modules export is known to the pages alone. */
export type Module = Readonly<Record<string, unknown>>;

/** See `hydrate.ts`. */
type Renderer = (island: Element) => (component: unknown, props: unknown) => void;

/** Astro writes a value of its props as `[kind, value]`: these kinds are all that our tools are given. */
const kinds: readonly ((value: never) => unknown)[] = [
  (value: unknown) => reviveAll(value),
  (values: Pair[]) => values.map(revive),
];

type Pair = readonly [kind: number, value: never];

function revive([kind, value]: Pair): unknown {
  const read = kinds[kind];
  if (!read) throw new Error(`A tool is given a value of Astro's kind ${kind}: read it here.`);
  return read(value);
}

const reviveAll = (value: unknown): unknown =>
  typeof value !== 'object' || value === null
    ? value
    : Object.fromEntries(Object.entries(value).map(([key, pair]) => [key, revive(pair as Pair)]));

/** `load` gets a module; `props` is what the page, or a file, says that the tool is given. */
export async function bring(
  island: Element,
  load: (address: string) => Promise<Module>,
  props: string | Promise<string>,
): Promise<void> {
  const module = (name: string) => load(island.getAttribute(name) ?? '');
  const [own, renderer, text] = await Promise.all([
    module('component-url'),
    module('renderer-url'),
    props,
  ]);
  const component = own[island.getAttribute('component-export') ?? 'default'];
  (renderer['default'] as Renderer)(island)(component, reviveAll(JSON.parse(text)));
  island.removeAttribute('ssr');
}
