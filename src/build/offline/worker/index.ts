/**
 * The service worker: after one visit, guides, tools, messages and search are there without network.
 *
 * - A version is fetched completely into a store of its own before it takes over; then new pages are
 *   of it, while open pages go on with their own version and are told that they are older.
 * - What is on the device is shown first: on a slow line it is there at once, and it is all of one
 *   version. What is missing or broken comes from the network and is kept.
 * - Where nothing can be kept, everything comes from the network, as without a worker.
 */
import { file, page, pathOf } from './answers.ts';
import { goOn, install, keepVisited, saving } from './filling.ts';
import { current, earlierVersions, tidy, versionOf, writeDownEarlier } from './pages.ts';
import { scope, type Client } from './scope.ts';

/** A page is told that a newer copy is here; it knows its own date. */
async function tellIfOlder(client: Client): Promise<void> {
  const version = await versionOf(client.id);
  if (version !== undefined && version !== '' && version !== current.version)
    client.postMessage('older');
}

/** True where open pages can be told apart, so that none of them is mixed with a later version. */
const tellsPagesApart = (): boolean => 'resultingClientId' in scope.FetchEvent.prototype;

scope.addEventListener('install', (event) => {
  const work = async () => {
    await install();
    if (tellsPagesApart() || scope.registration.active === null) await scope.skipWaiting();
  };
  event.waitUntil(work());
});

scope.addEventListener('activate', (event) => {
  const work = async () => {
    const earlier = await earlierVersions();
    // The very first version takes the open page under its wing, so that it can go offline, too.
    if (earlier.length === 0) await scope.clients.claim();
    await writeDownEarlier(earlier);
    await tidy();
    for (const client of await scope.clients.matchAll()) await tellIfOlder(client);
  };
  event.waitUntil(work().catch(() => undefined));
});

scope.addEventListener('message', (event) => {
  const { source, data } = event;
  if (!source) return;
  const work = async () => {
    await tellIfOlder(source);
    await tidy();
    if (saving()) await keepVisited(data);
    else await goOn(source);
  };
  event.waitUntil(work().catch(() => undefined));
});

scope.addEventListener('fetch', (event) => {
  const path = pathOf(event.request);
  if (path === undefined) return;
  event.respondWith(event.request.mode === 'navigate' ? page(event, path) : file(event, path));
});
