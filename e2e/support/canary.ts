/**
 * Texts that could only come from the reader, typed into every field that a tool has, and a watch on
 * every way that leads off the page. Fields are found on the page: a new one needs nothing here.
 */
import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Frame, Locator, Page } from 'playwright/test';
import { closeAll, everyField, fields } from './fields.ts';
import { finished, listOf } from './versions.ts';
import { expect } from './test.ts';

/** A name, a card number, a phone number, an amount and a message. None stands in any fact. */
export const canaries = [
  'QUOXVABIRD ZEMPLIK',
  '6227 8309 4615 7283',
  '139 8675 3094',
  '86753.09',
  '支付有风险 赭鹮金丝雀 quoxvabird',
] as const;

/** All of them in one go, and the one that an amount is told from, where a tool is gone through once more. */
export const inShort: readonly string[] = [canaries.join(' '), canaries[3]];

/** For a field that takes nothing but a day. */
const day = '2031-08-17';

/** Signs between letters and figures are nothing that makes a text another one. */
const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const windows = (text: string, length: number): string[] =>
  Array.from({ length: text.length - length + 1 }, (_, at) => text.slice(at, at + length));

/** A part is as bad as the whole: a field may keep no more, or a program may split a text. */
const traces: readonly string[] = [
  ...canaries.slice(0, 4).flatMap((text) => windows(bare(text), 6)),
  ...windows('赭鹮金丝雀', 2),
  bare(day),
];

/** Figures of the machine's own, which may happen to read like a reader's: ports, and names of open pages. */
const ofMachine = /127\.0\.0\.1:\d+|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g;

/** As are these, of which a page sees and sets none: whatever it sets itself is written down as it calls. */
const setByMachine = /^(date|etag|expires|last-modified|if-modified-since|if-none-match)$/;

const said = (headers: Iterable<readonly [name: string, value: string]>): string =>
  [...headers]
    .filter(([name]) => !setByMachine.test(name))
    .map((header) => header.join(': '))
    .join('\n');

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/** What of the reader's own stands in a text, as it is, encoded for an address, or escaped. */
export function tracesIn(text: string): string[] {
  const escaped = text
    .replace(ofMachine, '')
    .replace(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  const all = bare(escaped) + bare(decoded(escaped));
  return traces.filter((trace) => all.includes(trace));
}

/**
 * Calls that keep or pass on a text, each written down as it is made: what is taken away again would not
 * stand in a storage at the end. Copying and printing are what a reader asks for, and left out.
 */
const passing: readonly (readonly [owner: string, ...calls: string[]])[] = [
  ['Storage.prototype', 'setItem'],
  ['History.prototype', 'pushState', 'replaceState'],
  ['IDBObjectStore.prototype', 'add', 'put'],
  ['Cache.prototype', 'add', 'addAll', 'put'],
  ['Navigator.prototype', 'sendBeacon'],
  ['BroadcastChannel.prototype', 'postMessage'],
  ['MessagePort.prototype', 'postMessage'],
  ['Worker.prototype', 'postMessage'],
  ['ServiceWorker.prototype', 'postMessage'],
  ['WebSocket.prototype', 'send'],
  ['XMLHttpRequest.prototype', 'open', 'send', 'setRequestHeader'],
  ['console', 'debug', 'log', 'info', 'warn', 'error', 'table', 'dir', 'trace'],
  ['window', 'fetch', 'open', 'postMessage'],
];

/** A page, or a frame in one. */
type Place = Page | Frame;

/** Everything that a page holds beyond its fields: storages, databases, names, links. */
const held = (place: Place): Promise<string> =>
  place.evaluate(async () => {
    const databases = await indexedDB.databases();
    const records = await Promise.all(
      databases.map(async ({ name = '' }) => {
        const database = await new Promise<IDBDatabase>((done, failed) => {
          const opening = indexedDB.open(name);
          opening.onsuccess = () => done(opening.result);
          opening.onerror = () => failed(opening.error ?? new Error(name));
        });
        const all = [...database.objectStoreNames].map(
          (store) =>
            new Promise((done) => {
              const reading = database.transaction(store).objectStore(store).getAll();
              reading.onsuccess = () => done(reading.result);
            }),
        );
        return [name, await Promise.all(all)];
      }),
    );
    const { spelled } = window as unknown as { spelled: (value: unknown) => Promise<string> };
    return JSON.stringify([
      [location.href, document.title, document.cookie, window.name, history.state],
      [Object.entries(localStorage), Object.entries(sessionStorage), await spelled(records)],
      [...document.links].map(({ href }) => href),
    ]);
  });

/** A file that a cache holds: what was asked for with what headers, and what was answered. */
interface Kept {
  readonly cache: string;
  readonly url: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** SHA-256 of its bytes. */
  readonly hash: string;
}

const kept = (place: Place): Promise<Kept[]> =>
  place.evaluate(async () => {
    const all: Kept[] = [];
    for (const cache of await caches.keys()) {
      const store = await caches.open(cache);
      for (const request of await store.keys()) {
        const response = await store.match(request, { ignoreVary: true });
        const bytes = (await response?.arrayBuffer()) ?? new ArrayBuffer();
        const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
        const hash = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
        const headers = [...request.headers, ...(response?.headers ?? [])];
        all.push({ cache, url: request.url, headers, hash });
      }
    }
    return all;
  });

const bodyOf = (place: Place, { cache, url }: Kept): Promise<string> =>
  place.evaluate(
    async ([name, address]) =>
      (await (await (await caches.open(name)).match(address, { ignoreVary: true }))?.text()) ?? '',
    [cache, url] as const,
  );

const hashOf = (bytes: string | Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

let hashes: ReadonlySet<string> | undefined;

/**
 * What the build wrote, and the worker's list of it, can hold nothing of a reader: among so many figures
 * some may happen to read like theirs.
 */
const built = (): ReadonlySet<string> =>
  (hashes ??= new Set([
    hashOf(JSON.stringify(listOf(finished))),
    ...globSync('**/*.*', { cwd: finished })
      .map((file) => join(finished, file))
      .filter((file) => statSync(file).isFile() && !file.includes('pay-clinic-'))
      .map((file) => hashOf(readFileSync(file))),
  ]));

export interface Lookout {
  /** Looks at the page as it is now; for after every step. */
  readonly look: (place: Place, step: string) => Promise<void>;
  /** Reads every file that the caches hold, for after a tool: with a copy of the site these are hundreds. */
  readonly readCaches: (place: Place) => Promise<void>;
  /** Where a trace was seen so far. */
  readonly found: () => readonly string[];
  /** How much was looked at, in all or on one way. */
  readonly seen: (way?: string) => number;
}

/**
 * Runs in every page and frame: writes each call down with all that it was given, and each message that
 * comes. What is no text is spelled out, and the bodies of requests, answers and files are read.
 */
function listen(calls: typeof passing): void {
  type Call = (...values: unknown[]) => unknown;
  const { lookoutWrites } = window as unknown as { lookoutWrites: Call };

  /** At once what can be spelled at once: a page that is being left waits for nothing. */
  function spell(values: unknown): { text: string; bodies: Promise<string>[] } {
    const bodies: Promise<string>[] = [];
    const text = JSON.stringify([values], (_, value: unknown) => {
      if (value instanceof Request || value instanceof Response) {
        if (!value.bodyUsed) bodies.push(value.clone().text());
        return [value.url, ...value.headers];
      }
      if (value instanceof Blob) {
        bodies.push(value.text());
        return value instanceof File ? value.name : value.type;
      }
      if (value instanceof ArrayBuffer || ArrayBuffer.isView(value))
        return new TextDecoder().decode(value);
      for (const kind of [Map, Set, Headers, FormData, URLSearchParams])
        if (value instanceof kind) return [...(value as Iterable<unknown>)];
      if (value instanceof Error) return `${value.message} ${value.stack ?? ''}`;
      return value;
    });
    return { text, bodies };
  }

  const write = (way: string, values: unknown) => {
    const { text, bodies } = spell(values);
    void lookoutWrites(way, text);
    for (const body of bodies) void body.then((inside) => lookoutWrites(`${way}, a body`, inside));
  };

  Object.assign(window, {
    spelled: async (value: unknown) => {
      const { text, bodies } = spell(value);
      return [text, ...(await Promise.all(bodies))].join(' ');
    },
  });

  // The page around a frame cannot be watched from inside of it: what comes is heard there.
  addEventListener('message', ({ data }) => write('a message that comes', data));

  for (const [owner, ...names] of calls) {
    const [interfaceName = '', part] = owner.split('.');
    const object = (window as unknown as Record<string, Record<string, unknown> | undefined>)[
      interfaceName
    ];
    const target = (part ? object?.[part] : object) as Record<string, Call> | undefined;
    if (!target) continue;
    for (const name of names) {
      const call = target[name];
      if (!call) continue;
      target[name] = function (this: unknown, ...values: unknown[]) {
        write(`${owner}.${name}`, values);
        return call.apply(this, values);
      };
    }
  }
  window.print = () => undefined;
}

/** Watches from now on whatever leaves the pages of a browser. */
export async function lookout(context: BrowserContext): Promise<Lookout> {
  const found: string[] = [];
  const seen = new Map<string, number>();
  const write = (way: string, text: string, where = '') => {
    seen.set(way, (seen.get(way) ?? 0) + 1);
    const [trace] = tracesIn(text);
    if (trace) found.push(`"${trace}" in ${way}: ${where} ${text.slice(0, 300)}`);
  };
  context.on('request', (request) =>
    write(
      'a request',
      [request.url(), said(Object.entries(request.headers())), request.postData() ?? ''].join(' '),
    ),
  );
  context.on('console', (message) => write('the console', message.text()));
  await context.exposeFunction('lookoutWrites', (way: string, text: string) => write(way, text));
  await context.addInitScript(listen, passing);
  const read = new Set<string>();
  return {
    look: async (place, step) => write('what the page holds', await held(place), step),
    readCaches: async (place) => {
      for (const file of await kept(place)) {
        write('the caches', [file.cache, file.url, said(file.headers)].join(' '));
        if (read.has(file.hash) || built().has(file.hash)) continue;
        read.add(file.hash);
        write('a file in the caches', await bodyOf(place, file), file.url);
      }
    },
    found: () => found,
    seen: (way) =>
      way === undefined
        ? [...seen.values()].reduce((sum, one) => sum + one, 0)
        : (seen.get(way) ?? 0),
  };
}

/** Types every text into every field, and sends the form that it stands in; gives the fields' names. */
export const fillEverything = (
  place: Place,
  tool: Locator,
  watch: Lookout,
  texts: readonly string[] = canaries,
): Promise<Set<string>> =>
  everyField(tool, async (field, name, takesDays) => {
    let took = '';
    for (const text of takesDays ? [day] : texts) {
      await field.fill(text);
      took += await field.inputValue();
      await field.press('Enter');
      await watch.look(place, `"${text}" in the field "${name}"`);
      await closeAll(place);
    }
    expect(took, `the field "${name}" takes a canary: if none, add one`).not.toBe('');
  });

const buttons = 'button, [role="button"]';

/** In the page: the first button that can be pressed and was not, by what it says or, with a picture alone, is called. */
function nextButton(
  all: Element[],
  pressed: readonly string[],
): { at: number; name: string } | null {
  for (const [at, button] of all.entries()) {
    const name = [
      (button as HTMLElement).innerText,
      button.getAttribute('aria-label'),
      button.getAttribute('title'),
      button.className,
    ].find((text) => text?.trim());
    const shown = button.checkVisibility({ visibilityProperty: true });
    if (shown && !button.matches(':disabled') && !pressed.includes(name ?? ''))
      return { at, name: name ?? '' };
  }
  return null;
}

/** Presses every button of a tool, those that come up on the way too, with what was typed still in its fields. */
export async function pressEverything(
  place: Place,
  tool: Locator,
  watch: Lookout,
): Promise<string[]> {
  const pressed: string[] = [];
  for (;;) {
    for (const field of await tool.locator(fields).all())
      if ((await field.isVisible()) && (await field.getAttribute('type')) !== 'date')
        if ((await field.inputValue()) === '') await field.fill(canaries[0]);
    const next = await tool.locator(buttons).evaluateAll(nextButton, pressed);
    if (next === null) return pressed;
    pressed.push(next.name);
    await tool.locator(buttons).nth(next.at).click();
    await watch.look(place, `after "${next.name}"`);
    await closeAll(place);
  }
}
