/**
 * Starts a tool where the server has drawn it; what is empty, as in the one file to take along, it draws
 * anew. Stands in the place of `@astrojs/preact/client.js`, which also carries signals and slots: none of
 * our tools is given any (`index.ts` says so there).
 */
import { h, hydrate, type ComponentType, type VNode } from 'preact';

/** Preact's name for what `useId` counts from, as Astro's renderer sets it on the server. */
type Counted = VNode & { __m?: [island: number, count: number] };

const start = (island: Element) => (Tool: ComponentType, props: object) => {
  const tool: Counted = h(Tool, props);
  tool.__m = [Number(island.getAttribute('data-preact-island-id')), 0];
  hydrate(tool, island);
};

export default start;
