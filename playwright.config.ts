/** Readers' errands on the built site. `npm run build` first; `npm test` does it all. */
import { existsSync } from 'node:fs';
import { defineConfig } from 'playwright/test';
import { findChromium } from './.ci/browser.mjs';

// Workers inherit it: a site that one of them has built for this run is not built again.
process.env['ERRANDS_RUN'] ??= String(Date.now());

const executablePath = await findChromium();
// Chromium cannot lock itself in when it is started by root, as in a container.
const rootArgs = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

if (!existsSync('dist/index.html'))
  throw new Error('There is no built site to run the errands on: run "npm run build" first.');

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  workers: 2,
  retries: 0,
  forbidOnly: true,
  // Generous: on a small machine these run beside builds of the site. Nothing waits for nothing.
  timeout: 180_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    browserName: 'chromium',
    locale: 'en-GB',
    timezoneId: 'Asia/Shanghai',
    actionTimeout: 15_000,
    trace: 'off',
    // What a worker fetches ahead would stand among the requests of pages: e2e/installed.spec.ts allows it.
    serviceWorkers: 'block',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        ...rootArgs,
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
