/** The copies to take along, opened from the disk, and the errand of every tool in each of them. */
import { unzipSync } from 'fflate';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test as base, type BrowserContext, type Page } from 'playwright/test';
import { root } from '../../.ci/process.mjs';
import { widgets } from '../../src/widgets/table.ts';
import { live } from './reader.ts';
import { expect, test } from './test.ts';
import { errands } from './widget-errands.ts';

const downloads = join(root, 'dist/download');
// Several browsers read it at the same time, each worker its own.
const unpacked = join(root, '.cache/trees', `unpacked-${process.env['TEST_PARALLEL_INDEX'] ?? ''}`);

const addressOf = (file: string) => pathToFileURL(file).href;
export const oneFile = addressOf(join(downloads, 'pay-clinic-en.html'));
export const folder = addressOf(join(unpacked, 'pay-clinic-en'));

/** As a reader does it: the folder that the archive holds, on a disk. */
function unpack(): void {
  const archive = unzipSync(readFileSync(join(downloads, 'pay-clinic-en.zip')));
  rmSync(unpacked, { recursive: true, force: true });
  for (const [name, bytes] of Object.entries(archive)) {
    const file = resolve(unpacked, name);
    expect(file.startsWith(unpacked), `${name} stays in its folder`).toBe(true);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}

async function watchDisk(context: BrowserContext): Promise<string[]> {
  const problems: string[] = [];
  context.on('console', (message) => problems.push(`console ${message.type()}: ${message.text()}`));
  context.on('weberror', (error) => problems.push(`page error: ${error.error().message}`));
  context.on('request', (request) => {
    if (!/^(file|data|blob):/.test(request.url()))
      problems.push(`asked the network for ${request.url()}`);
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    if (!/ERR_ABORTED/.test(reason)) problems.push(`not found: ${request.url()} ${reason}`);
  });
  await context.setOffline(true);
  return problems;
}

/** A reader without a network; whatever goes wrong on the way fails the errand. */
export const disk = base.extend<{ problems: string[] }, { copy: undefined }>({
  copy: [
    async ({}, use) => {
      unpack();
      await use(undefined);
    },
    { scope: 'worker', auto: true },
  ],
  problems: [
    async ({ context }, use) => {
      const problems = await watchDisk(context);
      await use(problems);
      expect(problems, 'console messages, errors and requests').toEqual([]);
    },
    { auto: true },
  ],
});

/** Links from the root lead out of a copy, to the top of the disk. */
const rootLinks = (page: Page) => page.locator('a[href^="/"]').count();

/** Each tool on the site and in both copies; `site` and `disk` say in which browser. */
export function everyTool(site: typeof test, fromDisk: typeof disk): void {
  for (const { name, page: address } of widgets) {
    const errand = errands[name];
    if (!errand) continue;
    site(`on the site: ${name}`, async ({ page, server }) => {
      await page.goto(server.origin + address);
      await errand(page, await live(page, name));
    });
    fromDisk.describe('from the disk', () => {
      for (const [copy, start] of [
        ['the folder', `${folder}${address}index.html`],
        ['the one file', oneFile],
      ] as const)
        fromDisk(`in ${copy}: ${name}`, async ({ page }) => {
          await page.goto(start);
          await errand(page, await live(page, name));
          expect(await rootLinks(page)).toBe(0);
        });
    });
  }
}
