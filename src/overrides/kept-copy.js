// Runs in the page as it is (see KeptCopy.astro): brings the worker, and shows the notice.
(() => {
  const workers = navigator.serviceWorker;
  // From a disk there is no worker.
  if (!workers || !/^http/.test(location.protocol)) return;
  const notice = document.querySelector('.kept');
  const say = (older) => {
    const [newer, lost, reload] = notice.children;
    newer.hidden = reload.hidden = !older;
    lost.hidden = older;
    notice.hidden = false;
    reload.onclick = () => location.reload();
  };
  const begin = async () => {
    const kept = workers.controller;
    workers.onmessage = () => say(true);
    workers.ready.then(({ active }) =>
      active.postMessage([
        location.href,
        ...performance.getEntriesByType('resource').map(({ name }) => name),
      ]),
    );
    try {
      const registration = await workers.register(notice.dataset.worker);
      if (kept) await registration.update();
    } catch {
      if (kept) say(false);
    }
  };
  addEventListener('load', () => (window.requestIdleCallback || setTimeout)(begin));
})();
