/**
 * The test that every errand uses: the built site on a free port, and a watch that fails it on any
 * console message, any error, and any request to another host.
 */
import { test as base, expect, type BrowserContext } from 'playwright/test';
import { serve } from '../../.ci/serve.mjs';

interface Options {
  /** The folder that is served, and the base path that it was built for. */
  folder: string;
  basePath: string;
  /** Messages that an errand is about, like the browser's own on a missing page. */
  expectedMessages: readonly RegExp[];
}

interface Watch {
  /** What went wrong so far. */
  readonly problems: string[];
  /** Every address that was asked for. */
  readonly requests: string[];
}

/** Writes down everything that a reader's browser should never say or ask. */
async function watchOver(context: BrowserContext, origin: string): Promise<Watch> {
  const watch: Watch = { problems: [], requests: [] };
  context.on('console', (message) => {
    // Playwright's own, where an errand goes without the service worker.
    if (/^Service Worker registration blocked by Playwright/.test(message.text())) return;
    watch.problems.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => watch.problems.push(`page error: ${error.error().message}`));
  context.on('request', (request) => watch.requests.push(request.url()));
  context.on('requestfailed', (request) => {
    // A page that is left before everything has come is no mistake of the page.
    const reason = request.failure()?.errorText ?? '';
    if (!/ERR_ABORTED/.test(reason))
      watch.problems.push(`request failed: ${request.url()} ${reason}`);
  });
  await context.route(
    (url) => url.origin !== origin,
    (route) => {
      watch.problems.push(`request to another host: ${route.request().url()}`);
      return route.abort('blockedbyclient');
    },
  );
  return watch;
}

type Server = Awaited<ReturnType<typeof serve>>;

export const test = base.extend<
  Options & { watch: Watch; server: Server; address: string },
  object
>({
  folder: ['dist', { option: true }],
  basePath: ['/', { option: true }],
  expectedMessages: [[], { option: true }],
  server: async ({ folder, basePath }, use) => {
    const server = await serve(folder, { base: basePath });
    await use(server);
    await server.close();
  },
  address: ({ server }, use) => use(server.address),
  baseURL: ({ address }, use) => use(address),
  watch: [
    async ({ context, address, expectedMessages }, use) => {
      const watch = await watchOver(context, new URL(address).origin);
      await use(watch);
      const problems = watch.problems.filter(
        (text) => !expectedMessages.some((known) => known.test(text)),
      );
      expect(problems, 'console messages, errors and foreign requests').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
