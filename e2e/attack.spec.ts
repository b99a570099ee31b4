/**
 * Whatever gets into a page, it does nothing there: the policy stops it, in the page's own tag alone and in
 * a host's headers alone. Each attack has to be stopped by name, so that none passes because it did nothing.
 */
import { readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as base, expect, type Page } from 'playwright/test';
import { serve } from '../.ci/serve.mjs';
import { hostHeaders } from '../src/build/policy/merge.ts';

/** Another origin, and what was asked of it. */
interface Elsewhere {
  readonly origin: string;
  readonly asked: string[];
  /** What it answers a page with. */
  body: string;
}

const test = base.extend<{ site: string; elsewhere: Elsewhere }>({
  site: async ({}, use) => {
    const headers = hostHeaders(readFileSync('dist/_headers', 'utf8'));
    const { address, close } = await serve('dist', { headers });
    await use(address);
    await close();
  },
  elsewhere: async ({}, use) => {
    const answer: RequestListener = ({ url = '' }, response) => {
      elsewhere.asked.push(url);
      response.writeHead(200, { 'content-type': 'text/html', 'access-control-allow-origin': '*' });
      response.end(elsewhere.body);
    };
    const server = createServer(answer).listen(0, '127.0.0.1');
    await new Promise((done) => server.once('listening', done));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const elsewhere: Elsewhere = { origin, asked: [], body: '' };
    await use(elsewhere);
    server.closeAllConnections();
    server.close();
  },
});

/** Written into the page, where it was made: each with what the browser says that it stopped. */
const written = (other: string): readonly (readonly [stopped: string, html: string])[] => [
  ['script-src-elem inline', `<script>taken.push('script')</script>`],
  ['script-src-elem inline', `<script type="module">taken.push('module')</script>`],
  ['script-src-elem script', `<script src="${other}/script"></script>`],
  ['script-src-attr inline', `<img src="data:," alt="" onerror="taken.push('onerror')">`],
  ['script-src-attr inline', `<svg onload="taken.push('onload')"></svg>`],
  ['img-src picture', `<img src="${other}/picture" alt="">`],
  ['img-src background', `<p style="background: url(${other}/background)">x</p>`],
  ['style-src-elem style', `<link rel="stylesheet" href="${other}/style">`],
  ['style-src-elem import', `<style>@import url("${other}/import");</style>`],
  [
    'font-src font',
    `<style>@font-face{font-family:f;src:url(${other}/font)}i{font-family:f}</style><i>x</i>`,
  ],
  ['frame-src', `<iframe src="${other}/frame" title="x"></iframe>`],
  ['object-src', `<object data="${other}/object"></object>`],
  ['object-src', `<embed src="${other}/embed">`],
  ['media-src video', `<video src="${other}/video"></video>`],
  ['base-uri base/', `<base href="${other}/base/">`],
];

/** What the browser says of the attempts below, in their order. */
const refused = [
  ...['eval', 'Function', 'Window setTimeout', 'Element innerHTML', 'Element insertAdjacentHTML'],
  ...['Range createContextualFragment', 'DOMParser parseFromString', 'HTMLScriptElement src'],
  ...['HTMLScriptElement textContent', 'HTMLIFrameElement srcdoc', 'Worker constructor'],
]
  .map((sink) => `require-trusted-types-for ${sink}`)
  .concat('trusted-types mine')
  .concat(['fetch', 'beacon', 'socket', 'events'].map((name) => `connect-src ${name}`))
  .concat('img-src image', 'form-action form?', 'script-src-elem inline');

/** Done by a script that has found its way in. */
function attempts(other: string): void {
  const script = (change: (element: HTMLScriptElement) => void) => {
    const element = document.createElement('script');
    change(element);
    document.body.append(element);
  };
  const form = document.createElement('form');
  form.action = `${other}/form`;
  const link = document.createElement('a');
  const mark = (name: string) => `taken.push('${name}')`;
  /* eslint-disable @typescript-eslint/no-implied-eval -- that is what is attempted */
  const all: (() => unknown)[] = [
    () => void (0, eval)(mark('eval')),
    () => void Reflect.apply(new Function(mark('function')), undefined, []),
    () => setTimeout(mark('timeout')),
    /* eslint-enable @typescript-eslint/no-implied-eval */
    () => (document.body.innerHTML += `<img src="${other}/inner">`),
    () => document.body.insertAdjacentHTML('beforeend', `<img src="${other}/adjacent">`),
    () => document.createRange().createContextualFragment('<b>x</b>'),
    () => new DOMParser().parseFromString('<b>x</b>', 'text/html'),
    () => script((element) => (element.src = `${other}/added`)),
    () => script((element) => (element.textContent = mark('added'))),
    () => (document.createElement('iframe').srcdoc = '<b>x</b>'),
    () => new Worker('/sw.js'),
    () =>
      (
        window as unknown as {
          trustedTypes: { createPolicy: (name: string, rules: object) => void };
        }
      ).trustedTypes.createPolicy('mine', {}),
    () => fetch(`${other}/fetch`).catch(() => undefined),
    () => navigator.sendBeacon(`${other}/beacon`),
    () => new WebSocket(`${other.replace('http', 'ws')}/socket`),
    () => new EventSource(`${other}/events`),
    () => (new Image().src = `${other}/image`),
    () => {
      document.body.append(form);
      form.submit();
    },
    () => {
      link.href = `javascript:${mark('link')}`;
      document.body.append(link);
      link.click();
    },
  ];
  // Later, and so in the name of the page: what a debugger is asked to run is above the policy.
  for (const attempt of all)
    setTimeout(() => {
      try {
        attempt();
      } catch {
        // Refused at once.
      }
    });
}

type Attacked = Window & { taken: string[]; stopped: string[] };

/** What ran, or what the browser stopped: the directive, with the sink or the name of what was blocked. */
const outcome = (page: Page, list: 'taken' | 'stopped') =>
  page.evaluate((name) => (window as unknown as Attacked)[name].sort(), list);

for (const address of ['guides/limits/', 'embed/limits/'])
  for (const way of ['meta', 'headers'] as const)
    test(`/${address}: what gets in is stopped by the ${way} alone`, async ({
      page,
      site,
      elsewhere,
    }) => {
      await page.addInitScript(() => {
        const lists = Object.assign(window, { taken: [] as string[], stopped: [] as string[] });
        document.addEventListener('securitypolicyviolation', (event) => {
          const { effectiveDirective, sample, blockedURI } = event;
          const what = sample.split('|')[0] || blockedURI.replace(/^\w+:\/\/[^/]*\/?/, '');
          lists.stopped.push(`${effectiveDirective} ${what}`.trim());
        });
      });
      const attacks = written(elsewhere.origin);
      await page.route(site + address, async (route) => {
        const response = await route.fetch();
        const html = await response.text();
        const { 'content-security-policy': policy = '', ...rest } = response.headers();
        const meta = /<meta http-equiv="Content-Security-Policy"[^>]*>/;
        expect(policy + (meta.exec(html)?.[0] ?? '')).toMatch(/default-src.*default-src/);
        await route.fulfill({
          headers: way === 'meta' ? rest : response.headers(),
          body: (way === 'meta' ? html : html.replace(meta, '')).replace(
            /<body[^>]*>/,
            (tag) => tag + attacks.map(([, part]) => part).join(''),
          ),
        });
      });
      await page.goto(site + address);
      await page.evaluate(attempts, elsewhere.origin);
      const stopped = [...attacks.map(([what]) => what), ...refused].sort();
      await expect.poll(() => outcome(page, 'stopped')).toEqual(stopped);
      expect(await outcome(page, 'taken')).toEqual([]);
      expect(elsewhere.asked).toEqual([]);
      expect(await page.evaluate(() => document.baseURI)).toBe(site + address);
      expect(page.url()).toBe(site + address);
    });

test('a page of another origin can frame the tools to embed, and nothing else', async ({
  page,
  site,
  elsewhere,
}) => {
  const forbidden = ['', 'guides/limits/', 'tools/limits/', '404.html', 'errors/', 'search/'];
  const refusals: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes("frame-ancestors 'none'")) refusals.push(message.text());
  });
  elsewhere.body = [...forbidden, 'embed/limits/']
    .map((path) => `<iframe src="${site}${path}" title="/${path}"></iframe>`)
    .join('');
  await page.goto(elsewhere.origin);
  const inside = page.getByTitle('/embed/limits/').contentFrame();
  await expect(inside.locator('[data-widget=limits]')).toBeVisible();
  await expect.poll(() => refusals.length).toBe(forbidden.length);
  for (const path of forbidden)
    await expect(
      page.getByTitle(`/${path}`, { exact: true }).contentFrame().locator('main'),
    ).toHaveCount(0);
});
