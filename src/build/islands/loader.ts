/**
 * Wakes the tools of a page: at once, or when one comes into view. The finished site has it in the place
 * of Astro's own, which is four times as large for what none of our pages has (`index.ts` says so there).
 */
import { bring, type Module } from './bring.ts';

/** A line that was gone for a moment is asked once more. */
const twice = <Value>(ask: (again: boolean) => Promise<Value>): Promise<Value> =>
  ask(false).catch(() => new Promise((done) => setTimeout(done, 1000)).then(() => ask(true)));

const load = (address: string): Promise<Module> =>
  // Some engines remember that a module failed, by its address.
  twice((again) => import(again ? `${address}?again` : address) as Promise<Module>);

const read = (file: string): Promise<string> =>
  twice(async () => {
    const answer = await fetch(file);
    if (!answer.ok) throw new Error(`${file} ${answer.status}`);
    return answer.text();
  });

function wake(island: HTMLElement): void {
  const { props } = island.dataset;
  void bring(island, load, props ? read(props) : (island.getAttribute('props') ?? '{}'));
}

/** How far from the window a tool wakes; the build stops at another in its `client:visible`. */
const rootMargin = '400px';

for (const island of document.querySelectorAll<HTMLElement>('astro-island[ssr]')) {
  if (island.getAttribute('client') === 'load') {
    wake(island);
    continue;
  }
  const view = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      view.disconnect();
      wake(island);
    },
    { rootMargin },
  );
  // The island itself has no box of its own.
  for (const child of island.children) view.observe(child);
}
