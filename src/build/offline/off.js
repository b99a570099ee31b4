// Switches the offline copy off: put in the place of sw.js, it deletes what is kept and goes away.
// Every browser that comes by fetches it within a day, usually at once. Made by OFFLINE=off.
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => {
  const own = `pay-clinic ${registration.scope} `;
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(names.filter((n) => n.startsWith(own)).map((n) => caches.delete(n))),
      )
      .then(() => registration.unregister()),
  );
});
