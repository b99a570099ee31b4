/**
 * Starts a tool where the server has drawn it. Stands in the place of `@astrojs/preact/client.js`,
 * which also carries signals and slots: none of our tools is given any (`index.ts` says so there).
 */
import { h, hydrate, render, type ComponentType, type VNode } from 'preact';

/** Preact's name for what `useId` counts from, as Astro's renderer sets it on the server. */
type Counted = VNode & { __m?: [island: number | string | null, count: number] };

const start =
  (island: Element) =>
  (Tool: ComponentType, props: object, _slots: object, { client }: { client: string | null }) => {
    const tool: Counted = h(Tool, props);
    const id = Number.parseInt(island.getAttribute('data-preact-island-id') ?? '', 10);
    tool.__m = [Number.isNaN(id) ? island.getAttribute('uid') : id, 0];
    if (client === 'only') {
      island.innerHTML = '';
      render(tool, island);
    } else hydrate(tool, island);
  };

export default start;
