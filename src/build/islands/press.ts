/** A form that was sent before its tool was there: its reader waits for the answer, and gets it. */
import { statusWith } from './status.ts';
import type { LoaderWords } from './index.ts';

/** Put in where the loader is built, in the language of its pages. */
declare const WORDS: LoaderWords;

/** After so many milliseconds a reader has given up, and wants no page that jumps. */
const stillMeant = 5000;

export interface Press {
  /** Sends the form again, as its reader did last: unless they have typed since, or gone elsewhere. */
  readonly again: () => Promise<void>;
  /** It is let be: the tool has not come. */
  readonly forget: () => void;
}

/** Once a frame is drawn, and what waited for that has run. */
const drawn = () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)));

/** Listens for it and says that it was heard. What copies, prints or fills in is not pressed for anybody. */
export function keepPress(island: HTMLElement): Press {
  let pressed: HTMLButtonElement | null = null;
  let at = 0;
  let sign: HTMLElement | undefined;
  const forget = () => {
    pressed = null;
    sign?.remove();
    sign = undefined;
  };
  const listening = new AbortController();
  const { signal } = listening;
  const click = ({ target }: Event) => {
    const button = (target as Element).closest('button');
    if (button?.type !== 'submit') return;
    if (!island.hasAttribute('ssr')) {
      forget();
      return;
    }
    pressed = button;
    at = performance.now();
    if (sign) return;
    sign = statusWith(WORDS.waiting);
    island.after(sign);
  };
  island.addEventListener('click', click, { signal });
  island.addEventListener('input', forget, { signal });
  const again = async () => {
    // A tool first reads what was typed before it was there, and then what follows from that.
    await drawn();
    await drawn();
    listening.abort();
    const { activeElement } = document;
    const stays = activeElement === document.body || island.contains(activeElement);
    const button = stays && performance.now() - at < stillMeant ? pressed : null;
    forget();
    button?.click();
  };
  return { again, forget };
}
