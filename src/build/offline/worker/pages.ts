/**
 * Which version each open page is of: it keeps getting the files of that version, also from a later
 * worker. A worker is stopped and started again at any time, so this is written down.
 */
import { Copy, storePrefix } from './copy.ts';
import { addressOf, list, scope } from './scope.ts';

export const current = new Copy(list);

/** A page that came from the server and is of no version that we know. */
export const unknown = '';

const records = `${storePrefix}pages`;
const versions = new Map<string, Promise<string>>();
const others = new Map<string, Promise<Copy | undefined>>();

const keyOf = (id: string): string => addressOf(`-/page/${id}`);

/** Written down at once; what asks for it before it is known waits. */
export async function remember(id: string | undefined, version: Promise<string>): Promise<void> {
  if (!id) return;
  versions.set(id, version);
  try {
    const store = await caches.open(records);
    await store.put(keyOf(id), new Response(await version));
  } catch {
    // No room: known until the worker is stopped.
  }
}

/** The version of a page, or undefined where it was there before the first worker. */
export async function versionOf(id: string): Promise<string | undefined> {
  const known = versions.get(id);
  if (known) return known;
  try {
    const kept = await (await caches.open(records)).match(keyOf(id));
    return kept && (await kept.text());
  } catch {
    return undefined;
  }
}

export async function copyOf(version: string | undefined): Promise<Copy | undefined> {
  if (version === undefined || version === current.version) return current;
  if (version === unknown) return undefined;
  const other = others.get(version) ?? Copy.left(version);
  others.set(version, other);
  return other;
}

const earlierPath = '-/earlier.json';

/** Versions before this one; a store that is not among them belongs to a later version that is still coming. */
export async function earlierVersions(): Promise<string[]> {
  const names = await caches.keys();
  return names.filter(
    (name) => name.startsWith(storePrefix) && ![records, storePrefix + list.version].includes(name),
  );
}

export async function writeDownEarlier(names: readonly string[]): Promise<void> {
  const store = await caches.open(records);
  await store.put(addressOf(earlierPath), new Response(JSON.stringify(names)));
}

/** Deletes earlier versions that no open page is of, and the records of closed pages. */
export async function tidy(): Promise<void> {
  const open = await scope.clients.matchAll({ includeUncontrolled: true });
  const store = await caches.open(records);
  const written = await store.match(addressOf(earlierPath));
  const earlier = new Set(written && ((await written.json()) as string[]));
  for (const { id } of open) earlier.delete(storePrefix + ((await versionOf(id)) ?? ''));
  for (const name of earlier) await caches.delete(name);
  const ids = new Set(open.map(({ id }) => id));
  for (const { url } of await store.keys()) {
    const [, id] = url.split(keyOf(''));
    // The page that is being opened right now is not among the open ones yet.
    if (id !== undefined && !ids.has(id) && !versions.has(id)) await store.delete(url);
  }
}
