/**
 * Wakes the tools of a page: at once, or when one comes into view. The finished site has it in the place
 * of Astro's own, which is four times as large for what none of our pages has (`index.ts` says so there).
 * A tool that does not come says so in its place, and is asked for again.
 */
import { bring, type Module } from './bring.ts';
import { nextChance, sayDead } from './dead.ts';
import { keepPress, type Press } from './press.ts';

/** How often a module has failed. Some engines remember that, by its address: it gets another. */
const failures = new Map<string, number>();

async function load(address: string): Promise<Module> {
  const failed = failures.get(address) ?? 0;
  try {
    return (await import(failed ? `${address}?${failed}` : address)) as Module;
  } catch (error) {
    failures.set(address, failed + 1);
    throw error;
  }
}

async function read(file: string): Promise<string> {
  const answer = await fetch(file);
  if (!answer.ok) throw new Error(`${file} ${answer.status}`);
  return answer.text();
}

const pause = () => new Promise((done) => setTimeout(done, 1000));

async function wake(island: HTMLElement, press: Press): Promise<void> {
  const { props } = island.dataset;
  let takeBack: (() => void) | undefined;
  for (let tries = 1; ; tries += 1)
    try {
      await bring(island, load, props ? read(props) : (island.getAttribute('props') ?? '{}'));
      takeBack?.();
      void press.again();
      return;
    } catch (error) {
      // A line that was gone for a moment is asked once more before anything is said.
      if (tries === 1) {
        await pause();
        continue;
      }
      if (!takeBack) reportError(error);
      press.forget();
      takeBack ??= sayDead(island);
      await nextChance(island);
    }
}

/** How far from the window a tool wakes; the build stops at another in its `client:visible`. */
const rootMargin = '400px';

for (const island of document.querySelectorAll<HTMLElement>('astro-island[ssr]')) {
  const press = keepPress(island);
  if (island.getAttribute('client') === 'load') {
    void wake(island, press);
    continue;
  }
  const view = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      view.disconnect();
      void wake(island, press);
    },
    { rootMargin },
  );
  // The island itself has no box of its own.
  for (const child of island.children) view.observe(child);
}
