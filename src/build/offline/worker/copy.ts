/**
 * One version of the site on the device. What is kept are files of the build's list under the paths
 * of that list, each checked against its fingerprint when it comes and whenever it is read: nothing
 * else can get in, neither another version's file nor anything that a reader typed.
 */
import type { OfflineList } from '../list.ts';
import { fingerprint } from './fingerprint.ts';
import { addressOf, root } from './scope.ts';
import { unpack } from './unpack.ts';

/** Names of all our stores begin with it; a site below another path of the same host has its own. */
export const storePrefix = `pay-clinic ${root} `;

const listPath = '-/list.json';

/** The server's file is not the one of this version: it is being changed, or something changes files on the way. */
export class OtherVersion extends Error {}

/** Headers that belong to the body as it was sent; the others, like the host's policy, stay. */
function headersOf(answer: Response, type?: string): Headers {
  const headers = new Headers(answer.headers);
  for (const name of ['content-encoding', 'content-length', 'etag', 'last-modified', 'vary'])
    headers.delete(name);
  if (type) headers.set('content-type', type);
  return headers;
}

export class Copy {
  readonly version: string;
  readonly #fingerprints = new Map<string, string>();
  readonly #packs = new Map<string, string>();
  readonly list: OfflineList;
  /** The pack that was read last: the next page usually stands in it, too. */
  #open:
    { pack: string; pages: Promise<{ texts: Map<string, string>; headers: Headers }> } | undefined;

  constructor(list: OfflineList) {
    this.list = list;
    this.version = list.version;
    for (const [path, print] of Object.entries(list.files)) this.#fingerprints.set(path, print);
    for (const [pack, pages] of Object.entries(list.packs))
      for (const [path, print] of Object.entries(pages)) {
        this.#fingerprints.set(path, print);
        this.#packs.set(path, pack);
      }
  }

  /** A version that an earlier worker left here for its pages. */
  static async left(version: string): Promise<Copy | undefined> {
    try {
      const store = await caches.open(storePrefix + version);
      const kept = await store.match(addressOf(listPath));
      return kept && new Copy((await kept.json()) as OfflineList);
    } catch {
      return undefined;
    }
  }

  has(path: string): boolean {
    return this.#fingerprints.has(path);
  }

  async #store(): Promise<Cache> {
    return caches.open(storePrefix + this.version);
  }

  /** So that a later worker can read this version. */
  async keepList(): Promise<void> {
    const store = await this.#store();
    await store.put(addressOf(listPath), new Response(JSON.stringify(this.list)));
  }

  /** The file or page from the device, or undefined where it is not here or broken. */
  async read(path: string): Promise<Response | undefined> {
    return (await this.#readFile(path)) ?? (await this.#readPage(path));
  }

  async #readFile(path: string): Promise<Response | undefined> {
    try {
      const store = await this.#store();
      const kept = await store.match(addressOf(path));
      if (!kept) return undefined;
      const bytes = await kept.arrayBuffer();
      if ((await fingerprint(bytes)) === this.#fingerprints.get(path))
        return new Response(bytes, { headers: kept.headers });
      await store.delete(addressOf(path));
    } catch {
      // A store that cannot be read is as good as none: the network has the file.
    }
    return undefined;
  }

  async #readPage(path: string): Promise<Response | undefined> {
    const pack = this.#packs.get(path);
    if (pack === undefined) return undefined;
    try {
      if (this.#open?.pack !== pack) this.#open = { pack, pages: this.#unpack(pack) };
      const { texts, headers } = await this.#open.pages;
      return new Response(texts.get(path) ?? null, { headers });
    } catch {
      this.#open = undefined;
      return undefined;
    }
  }

  async #unpack(pack: string) {
    const file = await this.#readFile(pack);
    if (!file) throw new Error(`${pack} is not here.`);
    const texts = unpack((await file.json()) as Parameters<typeof unpack>[0]);
    return { texts, headers: headersOf(file, 'text/html; charset=utf-8') };
  }

  /** True where these bytes are the file of this version. */
  async owns(path: string, bytes: ArrayBuffer): Promise<boolean> {
    return (await fingerprint(bytes)) === this.#fingerprints.get(path);
  }

  /** Keeps an answer that came anyway, if it is this version's; says whether it is. */
  async keep(path: string, answer: Response): Promise<boolean> {
    const bytes = await answer.arrayBuffer();
    if (!answer.ok || !(await this.owns(path, bytes))) return false;
    try {
      const store = await this.#store();
      await store.put(addressOf(path), new Response(bytes, { headers: headersOf(answer) }));
    } catch {
      // No room: what is there stays.
    }
    return true;
  }

  /** The file of this version from the server; what the browser still has of the first visit is not sent again. */
  async fetch(path: string): Promise<Response> {
    for (const cache of ['default', 'reload'] as const) {
      const answer = await fetch(addressOf(path), { cache });
      const bytes = await answer.arrayBuffer();
      if (answer.ok && (await this.owns(path, bytes)))
        return new Response(bytes, { headers: headersOf(answer) });
    }
    throw new OtherVersion(path);
  }

  /** Fetches what is not here yet, and goes on where an earlier try ended. */
  async fill(paths: readonly string[]): Promise<void> {
    const store = await this.#store();
    const waiting = [...paths];
    const next = async (): Promise<void> => {
      const path = waiting.shift();
      if (path === undefined) return;
      if (!(await store.match(addressOf(path))))
        await store.put(addressOf(path), await this.fetch(path));
      return next();
    };
    await Promise.all([next(), next(), next(), next()]);
  }
}
