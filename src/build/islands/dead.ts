/** A tool that did not come: what its reader is told, and when it is worth asking again. */
import type { LoaderWords } from './index.ts';
import { statusWith } from './status.ts';

/** Put in where the loader is built, in the language of its pages. */
declare const WORDS: LoaderWords;

/**
 * Says before the tool that it did not come. Opening the page again is the way out of an engine that
 * remembers what failed below the tool's own script. Returns what takes it all away.
 */
export function sayDead(island: HTMLElement): () => void {
  const notice = document.createElement('div');
  const reload = document.createElement('button');
  notice.className = 'field-problem';
  notice.style.marginBottom = '1.5rem';
  reload.className = 'button button-quiet';
  reload.textContent = WORDS.reload;
  reload.onclick = () => location.reload();
  notice.append(statusWith(WORDS.failed), reload);
  island.before(notice);
  return () => notice.remove();
}

/** Until the line is back, the reader comes back to the page, or touches the tool. */
export const nextChance = (island: HTMLElement): Promise<void> =>
  new Promise((done) => {
    const waiting = new AbortController();
    const now = () => {
      waiting.abort();
      done();
    };
    const { signal } = waiting;
    const on = (target: EventTarget, ...events: string[]) => {
      for (const event of events) target.addEventListener(event, now, { signal });
    };
    on(window, 'online');
    on(document, 'visibilitychange');
    on(island, 'pointerdown', 'keydown', 'focusin');
  });
