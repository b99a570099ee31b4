/**
 * Brings a copy's tools and small scripts to life. Astro would import each tool's module from the
 * server when it comes into view; here all of them stand in this script, and start at once.
 */

/** What the site's modules export is known to the pages alone. */
type Module = Readonly<Record<string, unknown>>;
export type Modules = Readonly<Record<string, () => Promise<Module>>>;

type Slots = Record<string, string>;
type Hydrate = (
  component: unknown,
  props: unknown,
  slots: Slots,
  metadata: { client: string | null },
) => Promise<void>;
type Renderer = (island: Element) => Hydrate;

/** Astro writes a value of its props as `[kind, value]`; its own loader is the reference. */
const kinds: readonly ((value: never) => unknown)[] = [
  (value: unknown) => reviveAll(value),
  (values: Pair[]) => values.map(revive),
  (text: string) => new RegExp(text),
  (text: string) => new Date(text),
  (pairs: Pair[]) => new Map(pairs.map(revive) as [unknown, unknown][]),
  (values: Pair[]) => new Set(values.map(revive)),
  (text: string) => BigInt(text),
  (text: string) => new URL(text),
  (bytes: number[]) => new Uint8Array(bytes),
  (numbers: number[]) => new Uint16Array(numbers),
  (numbers: number[]) => new Uint32Array(numbers),
  (sign: number) => Infinity * sign,
];

type Pair = readonly [kind: number, value: never];

const revive = ([kind, value]: Pair): unknown => kinds[kind]?.(value);

const reviveAll = (value: unknown): unknown =>
  typeof value !== 'object' || value === null
    ? value
    : Object.fromEntries(Object.entries(value).map(([key, pair]) => [key, revive(pair as Pair)]));

function slotsOf(island: Element): Slots {
  const slots: Slots = {};
  for (const slot of island.querySelectorAll('astro-slot'))
    if (slot.closest('astro-island') === island)
      slots[slot.getAttribute('name') ?? 'default'] = slot.innerHTML;
  return slots;
}

async function bring(island: Element, load: (name: string) => Promise<Module>): Promise<void> {
  const [own, renderer] = await Promise.all(
    ['component-url', 'renderer-url'].map((name) => load(island.getAttribute(name) ?? '')),
  );
  const component = own?.[island.getAttribute('component-export') ?? 'default'];
  const props = reviveAll(JSON.parse(island.getAttribute('props') ?? '{}'));
  const hydrate = (renderer?.['default'] as Renderer)(island);
  await hydrate(component, props, slotsOf(island), { client: island.getAttribute('client') });
  island.removeAttribute('ssr');
}

/** Runs the modules that the page names, then its tools, the outer ones first. */
export async function bringToLife(modules: Modules): Promise<void> {
  const load = (name: string): Promise<Module> =>
    modules[name]?.() ?? Promise.reject(new Error(`${name} is not in this copy.`));
  // Scripts in the page ask for their modules here: src/build/export/scripts.ts.
  Object.assign(siteCopy, { load });
  const scripts = [...document.querySelectorAll<HTMLElement>('script[type="site/module"]')];
  for (const name of new Set(scripts.map((script) => script.dataset['src'] ?? ''))) void load(name);
  for (const island of document.querySelectorAll('astro-island[ssr]')) await bring(island, load);
}

declare global {
  /** What stands between the copy's scripts: see the files of this folder. */
  var siteCopy: Record<string, unknown>;
}
