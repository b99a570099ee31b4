/** Readers' errands on the built site. `npm run build` first; `npm test` does it all. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type Project } from 'playwright/test';
import { findChromium } from './.ci/browser.mjs';
import { findFirefox } from './.ci/firefox.mjs';
import { findWebkit } from './.ci/webkit.mjs';

// Workers inherit it: a site that one of them has built for this run is not built again.
process.env['ERRANDS_RUN'] ??= String(Date.now());

const executablePath = await findChromium();
// Chromium cannot lock itself in when it is started by root, as in a container.
const rootArgs = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

// Found there by what starts them. `npm test` gets them; without them the errands run in Chromium alone.
const firefox = findFirefox();
if (firefox) process.env['FIREFOX'] = firefox;
const webkit = findWebkit();
if (webkit) process.env['WEBKIT'] = webkit;

if (!existsSync('dist/index.html'))
  throw new Error('There is no built site to run the errands on: run "npm run build" first.');

/** Every tool, on the site and in its copies; what else an errand looks at is no matter of engines. */
const inFirefox: Project = {
  name: 'firefox',
  testMatch: 'offline.spec.ts',
  grep: /on the site: |in the folder: |in the one file: /,
  use: {
    browserName: 'firefox',
    channel: 'moz-firefox',
    launchOptions: { executablePath: join(import.meta.dirname, 'e2e/support/firefox.mjs') },
  },
};

/** It is started by the errands themselves. */
const inWebkit: Project = { name: 'webkit', testMatch: 'webkit.spec.ts' };

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  workers: 2,
  // What passes at the second try alone is named in the results, so that it does not stay unsteady unseen.
  // What is about safety has one try: a leak in half of the runs is a leak.
  retries: 1,
  forbidOnly: true,
  // Generous: on a small machine these run beside builds of the site. Nothing waits for nothing.
  timeout: 180_000,
  expect: {
    timeout: 15_000,
    // Versions of the browser round letters otherwise: a few pixels. A line that moves changes far more, and
    // at the usual threshold a pale colour that is gone would pass.
    toHaveScreenshot: { threshold: 0.05, maxDiffPixelRatio: 0.01 },
  },
  snapshotPathTemplate: '{testDir}/snapshots/{arg}{ext}',
  reporter: 'list',
  use: {
    locale: 'en-GB',
    timezoneId: 'Asia/Shanghai',
    actionTimeout: 15_000,
    trace: 'off',
    // What a worker fetches ahead would stand among the requests of pages: e2e/installed.spec.ts allows it.
    serviceWorkers: 'block',
  },
  projects: [
    {
      name: 'chromium',
      testIgnore: 'webkit.spec.ts',
      use: {
        browserName: 'chromium',
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
    },
    ...(firefox ? [inFirefox] : []),
    ...(webkit ? [inWebkit] : []),
  ],
});
