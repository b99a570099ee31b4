// Brings the worker, and shows the notice: see KeptCopy.astro, without which a page keeps nothing.
import { trusted } from '../components/trusted.ts';

(() => {
  const workers = navigator.serviceWorker;
  const notice = document.querySelector('.kept');
  // From a disk there is no worker.
  if (!workers || !notice || !/^http/.test(location.protocol)) return;
  const say = (older) => {
    const [newer, lost, reload] = notice.children;
    newer.hidden = reload.hidden = !older;
    lost.hidden = older;
    notice.hidden = false;
    reload.onclick = () => location.reload();
  };
  const whenIdle = (work) => (window.requestIdleCallback || setTimeout)(work);
  const tellVisited = () =>
    workers.ready.then(({ active }) =>
      active.postMessage([
        location.href,
        ...performance.getEntriesByType('resource').map(({ name }) => name),
      ]),
    );
  const begin = async () => {
    const kept = workers.controller;
    workers.onmessage = () => say(true);
    tellVisited();
    // What was on its way past the first worker while that took over.
    workers.oncontrollerchange = () => whenIdle(tellVisited);
    try {
      const address = trusted('pay-clinic', 'createScriptURL').createScriptURL(
        notice.dataset.worker,
      );
      const registration = await workers.register(address);
      if (kept) await registration.update();
    } catch {
      if (kept) say(false);
    }
  };
  addEventListener('load', () => whenIdle(begin));
})();
