/**
 * Whatever gets into a page, it does nothing there: the policy stops it, in the page's own tag alone and in
 * a host's headers alone. Each attack has to be stopped by name, so that none passes because it did nothing.
 */
import { expect, type Page, type Route } from 'playwright/test';
import { anotherOrigin, test as hosted } from './support/hosted.ts';

/** Another origin, and what was asked of it. */
interface Elsewhere {
  readonly origin: string;
  readonly asked: string[];
  /** What it was told of where the reader came from. */
  readonly told: Map<string, string | undefined>;
  /** What it answers a page with. */
  body: string;
}

const test = hosted.extend<{ elsewhere: Elsewhere }>({
  elsewhere: async ({}, use) => {
    const { origin, close } = await anotherOrigin(({ url = '', headers }, response) => {
      elsewhere.asked.push(url);
      elsewhere.told.set(url, headers.referer);
      response.writeHead(200, { 'content-type': 'text/html', 'access-control-allow-origin': '*' });
      response.end(elsewhere.body);
    });
    const elsewhere: Elsewhere = { origin, asked: [], told: new Map(), body: '' };
    await use(elsewhere);
    close();
  },
});

test.describe.configure({ retries: 0 });

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

type Way = 'meta' | 'headers';

const ownTags = /<meta (?:http-equiv="Content-Security-Policy"|name="referrer")[^>]*>/g;

/** A page with what it says in its own tags, or with what its host says in headers. */
async function onlyBy(way: Way, route: Route, change = (html: string): string => html) {
  const response = await route.fetch();
  const html = await response.text();
  const {
    'content-security-policy': policy = '',
    'referrer-policy': referrer = '',
    ...rest
  } = response.headers();
  const both = [policy, referrer, ...(html.match(ownTags) ?? [])].join(' ');
  expect(
    both
      .match(/default-src|no-referrer/g)
      ?.sort()
      .join(' '),
  ).toBe('default-src default-src no-referrer no-referrer');
  await route.fulfill({
    headers: way === 'meta' ? rest : response.headers(),
    body: change(way === 'meta' ? html : html.replace(ownTags, '')),
  });
}

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
      const withAttacks = (html: string) =>
        html.replace(/<body[^>]*>/, (tag) => tag + attacks.map(([, part]) => part).join(''));
      await page.route(site + address, (route) => onlyBy(way, route, withAttacks));
      await page.goto(site + address);
      await page.evaluate(attempts, elsewhere.origin);
      const stopped = [...attacks.map(([what]) => what), ...refused].sort();
      await expect.poll(() => outcome(page, 'stopped')).toEqual(stopped);
      expect(await outcome(page, 'taken')).toEqual([]);
      expect(elsewhere.asked).toEqual([]);
      expect(await page.evaluate(() => document.baseURI)).toBe(site + address);
      expect(page.url()).toBe(site + address);
    });

for (const way of ['meta', 'headers'] as const)
  test(`where a link leads learns nothing of the page that it stood on, by the ${way} alone`, async ({
    page,
    site,
    elsewhere,
  }) => {
    elsewhere.body = '<link rel="icon" href="data:,"><h1>Elsewhere</h1>';
    const link = `<a href="${elsewhere.origin}/left">elsewhere</a>`;
    await page.route(`${site}guides/limits/`, (route) =>
      onlyBy(way, route, (html) => html.replace(/<main[^>]*>/, (tag) => tag + link)),
    );
    await page.goto(`${site}guides/limits/`);
    await page.getByRole('link', { name: 'elsewhere', exact: true }).click();
    await expect(page.getByRole('heading')).toHaveText('Elsewhere');
    expect([...elsewhere.told]).toEqual([['/left', undefined]]);
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
