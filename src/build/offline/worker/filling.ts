/** What is fetched ahead, and what stops it: a saving reader, a full disk, a line that breaks. */
import { OtherVersion, storePrefix } from './copy.ts';
import { current } from './pages.ts';
import { addressOf, list, root, scope, type Client } from './scope.ts';

/** What is left is not ours to fill up. */
const least = 20_000_000;

/** The reader asked the browser to spare data: then only what is visited is kept. */
export const saving = (): boolean => scope.navigator.connection?.saveData === true;

export const isFull = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'QuotaExceededError';

/** Safari before 17 does not tell: there a full disk is found when it is full. */
async function hasRoom(): Promise<boolean> {
  const { quota = Infinity, usage = 0 } = (await scope.navigator.storage?.estimate?.()) ?? {};
  return quota - usage > least;
}

/** The folder of a language that an address stands in. */
export function languageOf(url: string): string {
  const path = url.slice(root.length);
  const folders = Object.keys(list.languages).filter((folder) => path.startsWith(folder));
  return folders.sort((a, b) => b.length - a.length)[0] ?? '';
}

/** The languages of the open pages. */
async function languages(): Promise<string[]> {
  const open = await scope.clients.matchAll({ includeUncontrolled: true, type: 'window' });
  return [...new Set(open.map(({ url }) => languageOf(url)))];
}

const firstOf = (folders: readonly string[]): string[] => [
  ...list.shared,
  ...folders.flatMap((folder) => list.languages[folder]?.first ?? []),
];

/** After so many tries of a version that the server does not serve whole, being current matters more. */
const mostTries = 3;

async function countTry(): Promise<number> {
  const store = await caches.open(storePrefix + list.version);
  const key = addressOf('-/tries');
  const tries = Number((await (await store.match(key))?.text()) ?? 0) + 1;
  await store.put(key, new Response(String(tries)));
  return tries;
}

/**
 * The whole of this version, before it is shown. A broken line ends it, and the next try goes on from
 * there. A full disk does not: what did not fit comes from the network.
 */
export async function install(): Promise<void> {
  try {
    await current.keepList();
    if (!saving()) await current.fill(firstOf(await languages()));
  } catch (error) {
    if (isFull(error)) return;
    if (error instanceof OtherVersion && (await countTry()) >= mostTries) return;
    throw error;
  }
}

let filling: Promise<void> | undefined;

/** Completes what is missing, then messages and search. A failure waits for the next page. */
export function goOn(client: Client): Promise<void> {
  const folder = languageOf(client.url);
  const work = async () => {
    try {
      if (saving() || !(await hasRoom())) return;
      await current.fill(firstOf([folder]));
      await current.fill(list.languages[folder]?.later ?? []);
    } catch {
      // The line broke or the disk is full: what is there stays.
    } finally {
      filling = undefined;
    }
  };
  return (filling ??= work());
}

/** What a page had loaded before there was a worker to keep it; the browser still has it. */
export async function keepVisited(urls: unknown): Promise<void> {
  if (!Array.isArray(urls)) return;
  // Browsers ask for the icon without telling the page.
  const asked: unknown[] = [...(urls as unknown[]), addressOf('favicon.svg')];
  const paths = asked
    .filter((url): url is string => typeof url === 'string' && url.startsWith(root))
    .map((url) => url.slice(root.length).replace(/[?#].*/s, ''))
    .filter((path) => current.has(path));
  try {
    await current.fill(paths);
  } catch {
    // As above.
  }
}
