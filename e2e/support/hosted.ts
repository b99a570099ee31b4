/** The built site as a host serves it, with its headers, and other origins beside it. */
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as base } from 'playwright/test';
import { serve } from '../../.ci/serve.mjs';

interface Origin {
  readonly origin: string;
  readonly close: () => void;
}

/** A server that is nobody's but the test's. */
export async function anotherOrigin(answer: RequestListener): Promise<Origin> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

export const test = base.extend<{ site: string }>({
  site: async ({}, use) => {
    const { address, close } = await serve('dist', { headers: true });
    await use(address);
    await close();
  },
});
