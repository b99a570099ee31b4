/** A form that was sent before its tool was there: its reader waits for the answer, and gets it. */

/** After so many milliseconds a reader has given up, and wants no page that jumps. */
const stillMeant = 5000;

/** Once a frame is drawn, and what waited for that has run. */
const drawn = () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)));

/**
 * What this returns sends the form again, as its reader did last: unless they have typed since, or gone
 * elsewhere. Only what asks is pressed for them; what copies, prints or fills in is not.
 */
export function keepPress(island: HTMLElement): () => Promise<void> {
  let pressed: HTMLButtonElement | null = null;
  let at = 0;
  const listening = new AbortController();
  const { signal } = listening;
  const click = ({ target }: Event) => {
    const button = (target as Element).closest('button');
    if (button?.type !== 'submit') return;
    pressed = island.hasAttribute('ssr') ? button : null;
    at = performance.now();
  };
  island.addEventListener('click', click, { signal });
  island.addEventListener('input', () => (pressed = null), { signal });
  return async () => {
    // A tool first reads what was typed before it was there, and then what follows from that.
    await drawn();
    await drawn();
    listening.abort();
    const { activeElement } = document;
    const stays = activeElement === document.body || island.contains(activeElement);
    if (stays && performance.now() - at < stillMeant) pressed?.click();
  };
}
