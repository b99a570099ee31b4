/** What a reader types stays on the page: in no request, address, storage, title, history or console. */
import type { Frame, Page } from 'playwright/test';
import { frameSnippet } from '../src/routes/embed/snippets.ts';
import { widgets } from '../src/widgets/table.ts';
import {
  canaries,
  fillEverything,
  inShort,
  lookout,
  pressEverything,
  tracesIn,
  type Lookout,
} from './support/canary.ts';
import { nothingToType } from './support/fields.ts';
import { anotherOrigin, test as hosted } from './support/hosted.ts';
import { live } from './support/reader.ts';
import { expect, test } from './support/test.ts';
import { word } from './support/words.ts';

test.describe.configure({ retries: 0 });

/** Types into every field of a tool, and presses every button. */
async function useAll(
  place: Page | Frame,
  name: string,
  watch: Lookout,
  texts?: readonly string[],
): Promise<void> {
  const tool = await live(place, name);
  const filled = await fillEverything(place, tool, watch, texts);
  // A field that one of these gets is found all the same.
  if (!nothingToType.includes(name)) expect(filled.size, name).toBeGreaterThan(0);
  const pressed = await pressEverything(place, tool, watch);
  expect(pressed.length, name).toBeGreaterThan(0);
  await watch.readCaches(place);
}

const frameIn = (page: Page, site: string): Frame | undefined =>
  page.frames().find((frame) => frame.url().startsWith(site));

for (const { name, page: address } of widgets)
  test(`${name}: a canary in every field never leaves the page`, async ({ page, context }) => {
    const watch = await lookout(context);
    await page.goto(address.slice(1));
    await useAll(page, name, watch);
    // Leaving is when pages send what they have gathered.
    await page.goto('reference/facts/');
    await watch.look(page, 'on the next page');
    await page.goBack();
    await watch.look(page, 'back again');
    const browser = await context.newCDPSession(page);
    const { entries } = await browser.send('Page.getNavigationHistory');
    expect(tracesIn(JSON.stringify(entries)), 'the history of the window').toEqual([]);
    await page.goto('about:blank');
    expect(watch.seen()).toBeGreaterThan(5);
    expect(watch.found().slice(0, 5)).toEqual([]);
  });

test('a canary in the search never leaves the page', async ({ page, context }) => {
  const watch = await lookout(context);
  await page.goto('guides/names/');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: word('ui.search.label') });
  for (const text of canaries) {
    await dialog.getByRole('searchbox').fill(text);
    await expect(
      dialog
        .getByText(word('ui.search.none', { query: text }))
        .or(dialog.getByRole('listitem').first()),
    ).toBeVisible();
    await watch.look(page, `"${text}" in the search`);
  }
  await page.goto('about:blank');
  expect(watch.found().slice(0, 5)).toEqual([]);
});

test.describe('with the copy on the device', () => {
  test.use({ serviceWorkers: 'allow' });
  test('what is typed gets into no cache', async ({ page, context }) => {
    const watch = await lookout(context);
    await page.goto('');
    // The page is the worker's once the copy is whole; what comes from now on comes through it.
    await page.evaluate(
      () =>
        new Promise<void>((done) => {
          const { serviceWorker } = navigator;
          if (serviceWorker.controller) done();
          else serviceWorker.addEventListener('controllerchange', () => done(), { once: true });
        }),
    );
    for (const { name, page: address } of widgets) {
      await page.goto(address.slice(1));
      expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
      await useAll(page, name, watch, inShort);
    }
    await page.goto('reference/facts/');
    await watch.readCaches(page);
    expect(watch.seen('the caches')).toBeGreaterThan(100);
    expect(watch.found().slice(0, 5)).toEqual([]);
  });
});

hosted(
  'a canary in a framed tool reaches neither the page around it nor a host',
  async ({ page, context, site }) => {
    const watch = await lookout(context);
    let frame = '';
    const { origin, close } = await anotherOrigin((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end(`<link rel="icon" href="data:,"><title>A blog</title>${frame}`);
    });
    for (const { name, page: address } of widgets) {
      frame = frameSnippet({ root: site, folder: '', widget: name, title: name, page: address });
      await page.goto(origin);
      await expect.poll(() => frameIn(page, site)).toBeDefined();
      await useAll(frameIn(page, site) as Frame, name, watch, inShort);
    }
    close();
    // How high it is: a number.
    expect(watch.seen('a message that comes')).toBeGreaterThan(widgets.length);
    expect(watch.found().slice(0, 5)).toEqual([]);
  },
);

/** Ways off a page, each taken once with a canary: a watch that sees nothing would find nothing. */
const leaks: Readonly<Record<string, (text: string) => unknown>> = {
  'an answer put into a cache': async (text) =>
    (await caches.open('a')).put('/a', new Response(`[${text}]`)),
  'the name of a file in a cache': async (text) =>
    (await caches.open('a')).put(`/${encodeURIComponent(text)}`, new Response('')),
  'a map to a channel': (text) => new BroadcastChannel('a').postMessage(new Map([['a', text]])),
  'a file to a port': (text) => new MessageChannel().port1.postMessage(new Blob([text])),
  'bytes to a port': (text) =>
    new MessageChannel().port1.postMessage(new TextEncoder().encode(text)),
  'a request with a form': (text) => {
    const body = new FormData();
    body.set('a', text);
    return fetch('/robots.txt', { method: 'POST', body }).catch(() => undefined);
  },
  'a header of a request': (text) => fetch('/robots.txt', { headers: { a: text } }),
  'a set in the console': (text) => console.log(new Set([text])),
  'a storage, for a moment': (text) => {
    sessionStorage.setItem('a', text);
    sessionStorage.removeItem('a');
  },
  'the state of the history': (text) => history.replaceState({ a: [text] }, ''),
  'a file in a database': (text) =>
    new Promise((done) => {
      const opening = indexedDB.open('a');
      opening.onupgradeneeded = () => opening.result.createObjectStore('a');
      opening.onsuccess = () => {
        const writing = opening.result.transaction('a', 'readwrite');
        writing.objectStore('a').put(new Blob([text]), 1);
        writing.oncomplete = done;
      };
    }),
  'a cookie': (text) => (document.cookie = `a=${encodeURIComponent(text)}`),
  'the title': (text) => (document.title = text),
};

for (const [way, leak] of Object.entries(leaks))
  hosted(`the watch sees ${way}`, async ({ page, context, site }) => {
    const watch = await lookout(context);
    await page.goto(`${site}robots.txt`);
    await watch.look(page, 'before');
    expect(watch.found()).toEqual([]);
    await page.evaluate(leak, canaries[0]);
    await watch.look(page, way);
    await watch.readCaches(page);
    await expect.poll(() => watch.found().length).toBeGreaterThan(0);
  });

test('the watch reads what a worker has put into a cache', async ({ page, context }) => {
  const watch = await lookout(context);
  await page.goto('robots.txt');
  // No call of a page is heard of this.
  await page.evaluate(async (text) => {
    const work = `caches.open('a').then((store) => store.put('${location.origin}/a', new Response('${text}'))).then(() => postMessage(1))`;
    const worker = new Worker(URL.createObjectURL(new Blob([work])));
    await new Promise((done) => (worker.onmessage = done));
  }, canaries[0]);
  expect(watch.found()).toEqual([]);
  await watch.readCaches(page);
  expect(watch.found()).toEqual([expect.stringContaining('a file in the caches')]);
});

hosted(
  'the watch hears what a framed page says to the one around it',
  async ({ page, context, site }) => {
    const watch = await lookout(context);
    const { origin, close } = await anotherOrigin((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end(`<title>A blog</title><iframe src="${site}embed/limits/"></iframe>`);
    });
    await page.goto(origin);
    expect(watch.found()).toEqual([]);
    await frameIn(page, site)?.evaluate(
      (text) => parent.postMessage({ typed: [text] }, '*'),
      canaries[0],
    );
    await expect.poll(watch.found).toEqual([expect.stringContaining('in a message that comes')]);
    close();
  },
);
