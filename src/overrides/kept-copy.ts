/**
 * Brings the service worker once the page is quiet, and says when what is shown is a copy of this device
 * that is not known to be the newest: see KeptCopy.astro, without which a page keeps nothing.
 */
import { trusted } from '../components/trusted.ts';

interface Words {
  /** With the blank "{{date}}", as the next. */
  readonly older: string;
  readonly offline: string;
  readonly newer: string;
}

export function keepCopy({ older, offline, newer }: Words): void {
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  const notice = document.querySelector<HTMLElement>('.kept');
  // From a disk there is no worker.
  if (!workers || !notice || !location.protocol.startsWith('http')) return;
  const { worker = '', date = '' } = notice.dataset;
  const say = (words: string) => {
    const text = document.createElement('span');
    text.textContent = words.replace('{{date}}', date);
    notice.replaceChildren(text);
  };
  const sayOlder = () => {
    say(older);
    const show = document.createElement('button');
    show.className = 'button';
    show.textContent = newer;
    show.onclick = () => location.reload();
    notice.append(show);
  };
  const whenIdle = (work: () => unknown) => {
    if ('requestIdleCallback' in window) requestIdleCallback(work);
    else setTimeout(work);
  };
  const tellVisited = async () => {
    const { active } = await workers.ready;
    active?.postMessage([
      location.href,
      ...performance.getEntriesByType('resource').map(({ name }) => name),
    ]);
  };
  const begin = async () => {
    // Empty it does not show. Read out is what comes into a place that was there before.
    notice.hidden = false;
    const kept = workers.controller;
    workers.onmessage = sayOlder;
    void tellVisited();
    // What is still on its way past the first worker when that takes over is told of once it is here.
    workers.oncontrollerchange = () =>
      new PerformanceObserver(() => whenIdle(tellVisited)).observe({
        type: 'resource',
        buffered: true,
      });
    try {
      const address = trusted('pay-clinic', 'createScriptURL').createScriptURL(worker);
      const registration = await workers.register(address);
      if (kept) await registration.update();
    } catch {
      if (kept) say(offline);
    }
  };
  addEventListener('load', () => whenIdle(begin));
}
