/**
 * Brings a copy's tools and small scripts to life. On the web each tool's module comes from the
 * server when the tool comes into view; here all of them stand in this script, and start at once.
 */
import { bring, type Module } from '../../islands/bring.ts';

export type Modules = Readonly<Record<string, () => Promise<Module>>>;

/** Runs the modules that the page names, then its tools. */
export async function bringToLife(modules: Modules): Promise<void> {
  const load = (name: string): Promise<Module> =>
    modules[name]?.() ?? Promise.reject(new Error(`${name} is not in this copy.`));
  // Scripts in the page ask for their modules here: src/build/export/scripts.ts.
  Object.assign(siteCopy, { load });
  const scripts = [...document.querySelectorAll<HTMLElement>('script[type="site/module"]')];
  for (const name of new Set(scripts.map((script) => script.dataset['src'] ?? ''))) void load(name);
  for (const island of document.querySelectorAll('astro-island[ssr]'))
    // One that fails says so in the console, and the others live.
    await bring(island, load, island.getAttribute('props') ?? '{}').catch(reportError);
}

declare global {
  /** What stands between the copy's scripts: see the files of this folder. */
  var siteCopy: Record<string, unknown>;
}
