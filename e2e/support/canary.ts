/**
 * Texts that could only come from the reader, typed into every field that a tool has, and a watch on
 * every way that leads off the page. Fields are found on the page: a new one needs nothing here.
 */
import type { BrowserContext, Locator, Page } from 'playwright/test';
import { closeAll, everyField, fields } from './fields.ts';
import { expect } from './test.ts';

/** A name, a card number, a phone number, an amount and a message. None stands in any fact. */
export const canaries = [
  'QUOXVABIRD ZEMPLIK',
  '6227 8309 4615 7283',
  '139 8675 3094',
  '86753.09',
  '支付有风险 赭鹮金丝雀 quoxvabird',
] as const;

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

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/** What of the reader's own stands in a text, as it is, encoded for an address, or escaped. */
export function tracesIn(text: string): string[] {
  const escaped = text.replace(/\\u([\da-f]{4})/gi, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
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
  ['window', 'fetch', 'open', 'postMessage'],
];

/** Everything that a page holds beyond its fields: storages, databases, caches, names, links. */
const held = (page: Page): Promise<string> =>
  page.evaluate(async () => {
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
    const caching = (await caches.keys()).map(async (name) =>
      (await (await caches.open(name)).keys()).map(({ url }) => [name, url]),
    );
    return JSON.stringify([
      [location.href, document.title, document.cookie, window.name, history.state],
      [Object.entries(localStorage), Object.entries(sessionStorage), records],
      await Promise.all(caching),
      [...document.links].map(({ href }) => href),
    ]);
  });

export interface Lookout {
  /** Looks at the page as it is now; for after every step. */
  readonly look: (page: Page, step: string) => Promise<void>;
  /** Where a trace was seen so far. */
  readonly found: () => readonly string[];
  /** How much was looked at. */
  readonly seen: () => number;
}

/** Watches from now on whatever leaves the pages of a browser. */
export async function lookout(context: BrowserContext): Promise<Lookout> {
  const found: string[] = [];
  let seen = 0;
  const write = (way: string, text: string) => {
    seen += 1;
    const [trace] = tracesIn(text);
    if (trace) found.push(`"${trace}" in ${way}: ${text.slice(0, 300)}`);
  };
  context.on('request', (request) =>
    write(
      'a request',
      [request.url(), JSON.stringify(request.headers()), request.postData() ?? ''].join(' '),
    ),
  );
  context.on('console', (message) => write('the console', message.text()));
  await context.exposeFunction('lookoutWrites', write);
  await context.addInitScript((calls) => {
    type Call = (...values: unknown[]) => unknown;
    const { lookoutWrites } = window as unknown as { lookoutWrites: Call };
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
          const text = JSON.stringify(values, (_, value: unknown) =>
            value instanceof Request ? value.url : value,
          );
          void lookoutWrites(`${owner}.${name}`, text);
          return call.apply(this, values);
        };
      }
    }
    window.print = () => undefined;
  }, passing);
  return {
    look: async (page, step) => write(`what the page holds, ${step}`, await held(page)),
    found: () => found,
    seen: () => seen,
  };
}

/** Types every canary into every field, and sends the form that it stands in; gives the fields' names. */
export const fillEverything = (page: Page, tool: Locator, watch: Lookout): Promise<Set<string>> =>
  everyField(tool, async (field, name, takesDays) => {
    let took = '';
    for (const text of takesDays ? [day] : canaries) {
      await field.fill(text);
      took += await field.inputValue();
      await field.press('Enter');
      await watch.look(page, `"${text}" in the field "${name}"`);
      await closeAll(page);
    }
    expect(took, `the field "${name}" takes a canary: if none, add one`).not.toBe('');
  });

/** Presses every button of a tool, with what was typed still in its fields. */
export async function pressEverything(page: Page, tool: Locator, watch: Lookout): Promise<void> {
  for (const field of await tool.locator(fields).all())
    if ((await field.isVisible()) && (await field.getAttribute('type')) !== 'date')
      await field.fill(canaries[0]);
  const labels = await tool.getByRole('button').allInnerTexts();
  for (const label of new Set(labels)) {
    const button = tool.getByRole('button', { name: label, exact: true }).first();
    if (label === '' || !(await button.isVisible())) continue;
    await button.click();
    await watch.look(page, `after "${label}"`);
    await closeAll(page);
  }
}
