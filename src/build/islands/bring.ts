/** Brings one island to life, as Astro's own loader does: on the web, and in copies on a disk. */

/** What the site's modules export is known to the pages alone. */
export type Module = Readonly<Record<string, unknown>>;

/** See `hydrate.ts`. */
type Renderer = (island: Element) => (component: unknown, props: unknown) => void;

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
  (renderer['default'] as Renderer)(island)(component, JSON.parse(text));
  island.removeAttribute('ssr');
}
