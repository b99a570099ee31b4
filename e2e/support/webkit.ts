/**
 * A WebKit as Debian ships it, in the place of the one that Playwright has to patch. Playwright speaks
 * to it in the protocol of WebKit's own inspector, as it does to a Safari on a phone. What differs:
 *
 * - Clicks and keys are events made in the page. That the browser turns a hand's into such is not seen.
 * - A page's network cannot be cut. A proxy that is not there takes what leaves this machine.
 * - The inspector hears of no download: a file that appears in the reader's folder is one.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once, type EventEmitter } from 'node:events';
import { mkdirSync, rmSync, watch } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as soon } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type {
  Fixtures,
  PlaywrightTestArgs,
  PlaywrightTestOptions,
  PlaywrightWorkerArgs,
} from 'playwright/test';
import { WebSocket, WebSocketServer } from 'ws';
import { root } from '../../.ci/process.mjs';
import { startScreen } from '../../.ci/webkit.mjs';

const local = '127.0.0.1';

async function listening(server: Server): Promise<string> {
  server.listen(0, local);
  await once(server, 'listening');
  return `${local}:${(server.address() as AddressInfo).port}`;
}

/** A port that was free a moment ago: the inspector does not say which one it took. */
async function freeAddress(): Promise<string> {
  const server = createServer();
  const address = await listening(server);
  await new Promise((closed) => server.close(closed));
  return address;
}

/** Where the inspector speaks to the one page, once it is there: its list of pages is a page, too. */
async function socketOf(inspector: string, browser: ChildProcess): Promise<string> {
  while (browser.exitCode === null) {
    const list = await fetch(`http://${inspector}/`).then(
      (response) => response.text(),
      () => '',
    );
    const socket = /\/socket\/[\w/]+/.exec(list)?.[0];
    if (socket) return `ws://${inspector}${socket}`;
    await soon(20);
  }
  throw new Error(`WebKit ended with code ${browser.exitCode}.`);
}

/** Asks for what no browser has. The answer is an error, which nobody waits for. */
const knock = JSON.stringify({ id: 0, method: 'Nothing.nothing' });

/**
 * Playwright asks for the list of pages in another form. And inside WebKit messages pass two sockets,
 * where the machine keeps each small one back, for 40 ms, until something comes the other way: so
 * something does, often enough.
 */
function standBetween(inspector: string): Server {
  const server = createServer(({ headers }, response) =>
    response.end(JSON.stringify([{ webSocketDebuggerUrl: `ws://${headers.host}` }])),
  );
  new WebSocketServer({ server }).on('connection', (playwright) => {
    const webkit = new WebSocket(inspector);
    const opened = once(webkit, 'open').then(() => setInterval(() => webkit.send(knock), 10));
    playwright.on('message', (data: Buffer) => void opened.then(() => webkit.send(String(data))));
    webkit.on('message', (data: Buffer) => {
      const text = String(data);
      if ((JSON.parse(text) as { id?: number }).id !== 0) playwright.send(text);
    });
    playwright.on('close', () => webkit.close());
    webkit.on('close', () => {
      void opened.then(clearInterval);
      playwright.close();
    });
  });
  return server;
}

interface Display {
  display: string;
}

interface Home {
  /** The folder of this reader: what is saved comes there. */
  home: string;
}

export const inWebkit: Fixtures<
  Home,
  Display,
  PlaywrightTestArgs & PlaywrightTestOptions,
  PlaywrightWorkerArgs
> = {
  display: [
    async ({}, use) => {
      const screen = await startScreen();
      await use(screen.display);
      screen.close();
    },
    { scope: 'worker' },
  ],
  home: async ({}, use, test) => {
    const home = test.outputPath('home');
    mkdirSync(home, { recursive: true });
    await use(home);
    rmSync(home, { recursive: true });
  },
  context: async ({ playwright, display, home }, use) => {
    const inspector = await freeAddress();
    // From a file a page may go to files and to the web; from the web, not to files.
    const start = pathToFileURL(join(root, 'LICENSE')).href;
    const nowhere = ['--proxy=http://127.0.0.1:9', `--ignore-host=${local}`];
    const miniBrowser = spawn(process.env['WEBKIT'] ?? '', ['--private', ...nowhere, start], {
      stdio: 'ignore',
      env: {
        ...process.env,
        DISPLAY: display,
        HOME: home,
        XDG_CONFIG_HOME: home,
        WEBKIT_INSPECTOR_HTTP_SERVER: inspector,
        // Layers are for a graphics card. Without one they only take time.
        WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      },
    });
    const ended = once(miniBrowser, 'exit');
    try {
      const between = standBetween(await socketOf(inspector, miniBrowser));
      const browser = await playwright.webkit.connectOverCDP(`http://${await listening(between)}`);
      const [context] = browser.contexts();
      if (!context) throw new Error('WebKit shows no window.');
      context.setOffline = () => Promise.resolve();
      await use(context);
      await browser.close();
      between.close();
    } finally {
      miniBrowser.kill();
      await ended;
    }
  },
  page: async ({ context, home }, use) => {
    const [page] = context.pages();
    if (!page) throw new Error('WebKit shows no page.');
    const saved = watch(home, (_, name) => {
      // Not the hidden folders in which a browser keeps its own.
      if (name && /\w\.\w+$/.test(name))
        (page as unknown as EventEmitter).emit('download', { suggestedFilename: () => name });
    });
    await use(page);
    saved.close();
  },
};
