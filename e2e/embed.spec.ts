/** For people who embed: the tools inside pages of another origin, as their owners put them there. */
import { expect, type Frame, type Locator, type Page } from 'playwright/test';
import { widgets } from '../src/widgets/table.ts';
import { anotherOrigin, test as hosted } from './support/hosted.ts';
import { word } from './support/words.ts';

interface Host {
  /** Serves a page on an origin of its own and opens it. */
  show: (body: string, policy?: string) => Promise<void>;
  readonly origin: string;
}

const page = (body: string) =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>A blog</title></head><body><h1>A blog</h1>${body}</body></html>`;

const test = hosted.extend<{ host: Host; expected: RegExp[]; quiet: undefined }>({
  host: async ({ page: tab }, use) => {
    let answer = { body: '', policy: '' };
    const { origin, close } = await anotherOrigin((_, response) => {
      const headers = { 'content-type': 'text/html; charset=utf-8' };
      const { policy, body } = answer;
      response.writeHead(200, policy ? { ...headers, 'content-security-policy': policy } : headers);
      response.end(page(body));
    });
    await use({
      origin,
      show: async (body, policy = '') => {
        answer = { body, policy };
        await tab.goto(origin);
      },
    });
    close();
  },
  expected: [[], { option: true }],
  quiet: [
    async ({ context, expected }, use) => {
      const problems: string[] = [];
      context.on('console', (message) => problems.push(message.text()));
      context.on('weberror', (error) => problems.push(error.error().message));
      await use(undefined);
      const known = [...usual, ...expected];
      expect(problems.filter((text) => !known.some((one) => one.test(text)))).toEqual([]);
    },
    { auto: true },
  ],
});

/** Playwright's own, and what Chromium says of our headers and where our own page shows what others would. */
const usual = [
  /^Service Worker registration blocked by Playwright/,
  /both allow-scripts and allow-same-origin/,
  // Chromium has these on phones alone.
  /Permissions-Policy header: Unrecognized feature: '(bluetooth|web-share)'/,
];

/** The lines as the page of lines offers them, read before any host is shown. */
async function lines(tab: Page, site: string, widget: string) {
  await tab.goto(`${site}embed/`);
  const read = async (kind: string) =>
    (await tab.locator(`#${widget}-${kind}-line`).textContent()) ?? '';
  return { script: await read('script'), frame: await read('frame') };
}

const frameOf = async (iframe: Locator): Promise<Frame> => {
  const frame = await (await iframe.elementHandle()).contentFrame();
  if (!frame) throw new Error('There is no frame.');
  return frame;
};

/** How much higher or lower the frame is than what it shows. */
async function misfit(iframe: Locator): Promise<number> {
  const frame = await frameOf(iframe);
  const inside = await frame.evaluate(
    () => document.documentElement.getBoundingClientRect().height,
  );
  const outside = (await iframe.boundingBox())?.height ?? 0;
  return Math.abs(Math.ceil(inside) - outside);
}
const fits = (iframe: Locator) => expect.poll(() => misfit(iframe)).toBeLessThanOrEqual(1);

/** Asks the limit checker for an amount that a Type II account stops. */
async function askLimits(iframe: Locator) {
  const tool = iframe.contentFrame().locator('[data-widget=limits]');
  await expect(tool.locator('astro-island[ssr]')).toHaveCount(0);
  const amount = tool.getByRole('textbox', { name: word('limits.amount'), exact: true });
  await amount.press('Enter');
  // What a form that is sent does: the answer takes the focus. The frame may not send any by itself.
  await expect(amount).not.toBeFocused();
  await tool
    .getByRole('group', { name: word('limits.class') })
    .getByText(word('limits.class.II'), { exact: true })
    .click();
  await amount.fill('20000');
  await tool.getByRole('button', { name: word('limits.check'), exact: true }).click();
  await expect(tool.getByText(word('limits.verdict.blocked')).first()).toBeVisible();
}

/** The line with the words that let a frame open tabs. */
const withTabs = (frame: string): string =>
  frame.replace('allow-downloads', 'allow-downloads allow-popups allow-popups-to-escape-sandbox');

const isWide = (tab: Page) => tab.evaluate(() => document.documentElement.scrollWidth > innerWidth);

for (const width of [320, 1280])
  test.describe(`on a page of ${width} px`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('one line of script shows a tool that is as high as what it says', async ({
      page: tab,
      site,
      host,
    }) => {
      const { script } = await lines(tab, site, 'limits');
      await host.show(`<p>Before.</p>${script}<p>After.</p>`);
      const iframe = tab.getByTitle('Check a limit (Pay Clinic)');
      await expect(iframe).toHaveCount(1);
      await expect(tab.getByRole('link')).toHaveCount(0);
      await fits(iframe);
      const before = (await iframe.boundingBox())?.height ?? 0;
      await askLimits(iframe);
      await expect.poll(async () => (await iframe.boundingBox())?.height).toBeGreaterThan(before);
      await fits(iframe);
      expect(await isWide(tab)).toBe(false);
      expect(await (await frameOf(iframe)).evaluate(() => origin + location.pathname)).toBe(
        `${site}embed/limits/`,
      );
    });

    test('a plain frame works where the policy of the page allows frames of this site and nothing else', async ({
      page: tab,
      site,
      host,
    }) => {
      const { frame } = await lines(tab, site, 'limits');
      await host.show(
        frame,
        `default-src 'none'; frame-src ${new URL(site).origin}; img-src data:`,
      );
      const iframe = tab.locator('iframe');
      await expect(iframe).toHaveAttribute(
        'sandbox',
        'allow-scripts allow-same-origin allow-downloads',
      );
      await askLimits(iframe);
      expect((await iframe.boundingBox())?.height).toBe(640);
      expect(await isWide(tab)).toBe(false);
      const inside = await frameOf(iframe);
      expect(await inside.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(
        false,
      );
    });
  });

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the frame shows the table of the tool, and the line of script leaves a link', async ({
    page: tab,
    site,
    host,
  }) => {
    // Without script the lines name no host: the page says what to put in front.
    const { script, frame } = await lines(tab, site, 'limits');
    const hint = tab.locator('main noscript p').first();
    await expect(hint).toBeVisible();
    await expect(hint).toHaveText(word('embed.root'));
    const whole = (line: string) => line.replace(/(src|href)="\//g, `$1="${site}`);
    await host.show(whole(frame) + whole(script));
    const inside = tab.locator('iframe').contentFrame();
    await expect(inside.getByRole('table').first()).toBeVisible();
    await expect(inside.getByRole('cell').first()).toBeVisible();
    await expect(inside.getByRole('textbox')).toHaveCount(0);
    // Its links do nothing here: where it stands is there to be read.
    await expect(inside.locator('.address')).toBeVisible();
    await expect(inside.locator('.address')).toContainText('/tools/limits/');
    await tab.getByRole('link', { name: 'Check a limit (Pay Clinic)' }).click();
    await expect(tab).toHaveURL(`${site}tools/limits/`);
  });
  test('the line back opens a tab where the page allows it, and a question is answered in the frame', async ({
    page: tab,
    site,
    host,
    context,
  }) => {
    const { frame } = await lines(tab, site, 'triage');
    await host.show(withTabs(frame.replace('src="/', `src="${site}`)));
    const inside = tab.locator('iframe').contentFrame();
    await inside.locator('a[href="#q-money"]').first().click();
    await expect(inside.locator('#q-money')).toBeInViewport();
    const opening = context.waitForEvent('page');
    await inside.locator('.back a').click();
    await expect(await opening).toHaveURL(`${site}tools/triage/`);
  });
});

test('every tool comes to life on one page, each as high as what it says', async ({
  page: tab,
  site,
  host,
}) => {
  await host.show(
    widgets
      .map(({ name }) => `<script async src="${site}embed.js" data-widget="${name}"></script>`)
      .join(''),
  );
  await expect(tab.locator('iframe')).toHaveCount(widgets.length);
  for (const { name } of widgets) {
    const iframe = tab.locator(`iframe[src$="/embed/${name}/"]`);
    await iframe.scrollIntoViewIfNeeded();
    const tool = iframe.contentFrame().locator(`[data-widget="${name}"]`);
    await expect(tool.locator('astro-island[ssr]')).toHaveCount(0);
    await expect(tool).toBeVisible();
    await fits(iframe);
  }
});

test('a height from anywhere else is not believed', async ({ page: tab, site, host }) => {
  const { script } = await lines(tab, site, 'limits');
  const { origin: elsewhere, close } = await anotherOrigin((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end(`<title>x</title><script>parent.postMessage(77, '*')</script>`);
  });
  await host.show(
    `<script>window.heard = []; addEventListener('message', ({ data, origin }) => heard.push(origin + ' ' + data));</script>${script}`,
  );
  const iframe = tab.getByTitle('Check a limit (Pay Clinic)');
  await fits(iframe);
  await tab.evaluate((src) => {
    postMessage(78, '*');
    const frame = document.createElement('iframe');
    frame.title = 'forger';
    frame.src = src;
    document.body.append(frame);
  }, elsewhere);
  const heard = () => tab.evaluate(() => (window as unknown as { heard: string[] }).heard);
  await expect.poll(heard).toContain(`${elsewhere} 77`);
  await expect.poll(heard).toContain(`${host.origin} 78`);
  expect(await misfit(iframe)).toBeLessThanOrEqual(1);
  // What the frame itself says is a number, and nothing else.
  const own = (await heard()).filter((text) => site.startsWith(text.split(' ')[0] ?? '?'));
  expect(own.length).toBeGreaterThan(0);
  for (const text of own) expect(text).toMatch(/^\S+ \d+$/);
  close();
});

test('the page chooses light or dark; what is not known is as if it were not there', async ({
  page: tab,
  site,
  host,
}) => {
  await tab.emulateMedia({ colorScheme: 'light' });
  const line = (more: string) =>
    `<script async src="${site}embed.js" data-widget="retry" ${more}></script>`;
  await host.show(
    line('data-theme="Dark"') +
      line('data-theme="pink" data-language="xx"') +
      `<script async src="${site}embed.js" data-widget="../about"></script>` +
      `<iframe src="${site}embed/retry/?theme=pink"></iframe>`,
  );
  await expect(tab.locator('iframe')).toHaveCount(3);
  const colours: string[] = [];
  for (const iframe of await tab.locator('iframe').all()) {
    const body = iframe.contentFrame().locator('body.bare');
    colours.push(await body.evaluate((element) => getComputedStyle(element).backgroundColor));
  }
  const byAddress = async (query: string) => {
    await tab.goto(`${site}embed/retry/${query}`);
    return tab.evaluate(() => getComputedStyle(document.body).backgroundColor);
  };
  const plain = await byAddress('');
  for (const query of ['?theme=dark', '?theme=DARK'])
    expect(await byAddress(query)).not.toBe(plain);
  for (const query of ['?theme=light', '?theme=auto', '?theme=pink', '?theme', '?lang=xx'])
    expect(await byAddress(query)).toBe(plain);
  expect(colours).toEqual([await byAddress('?theme=dark'), plain, plain]);
  await tab.emulateMedia({ colorScheme: 'dark' });
  expect(await byAddress('?theme=auto')).not.toBe(plain);
  expect(await byAddress('?theme=light')).toBe(plain);
});

test.describe('links in the tool', () => {
  test.use({ expected: [/Blocked opening .* in a new window/] });
  test('open in a tab where the page allows it; otherwise their address is there to copy', async ({
    page: tab,
    site,
    host,
    context,
  }) => {
    const { frame } = await lines(tab, site, 'retry');
    await host.show(withTabs(frame));
    const inside = tab.locator('iframe').contentFrame();
    const back = inside.locator('.back a');
    const notice = inside.getByText(word('embed.frame.leads'));
    const opening = context.waitForEvent('page');
    await back.click();
    const opened = await opening;
    await expect(opened).toHaveURL(`${site}tools/retry/`);
    expect(await opened.evaluate(() => opener === null)).toBe(true);
    await expect(notice).toBeHidden();

    await host.show(frame);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await back.focus();
    await tab.keyboard.press('Enter');
    await expect(notice).toBeInViewport();
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('Enter');
    await expect(inside.getByText(word('ui.copied'), { exact: true })).toBeVisible();
    expect(await tab.evaluate(() => navigator.clipboard.readText())).toBe(`${site}tools/retry/`);
    await tab.keyboard.press('Escape');
    await expect(notice).toBeHidden();
    await expect(back).toBeFocused();
    // The tool stayed where it was.
    await expect(inside.locator('[data-widget=retry]')).toBeVisible();
  });
});

test('a tool in a frame saves a file', async ({ page: tab, site, host }) => {
  const { frame } = await lines(tab, site, 'reminders');
  await host.show(frame);
  const tool = tab.locator('iframe').contentFrame().locator('[data-widget=reminders]');
  await expect(tool.locator('astro-island[ssr]')).toHaveCount(0);
  await tool
    .getByLabel(word('reminders.ask.passport'), { exact: true })
    .fill(`${new Date().getFullYear() + 3}-08-31`);
  await tool.getByRole('button', { name: word('reminders.show'), exact: true }).click();
  const saving = tab.waitForEvent('download');
  await tool.getByRole('button', { name: word('reminders.save'), exact: true }).click();
  expect((await saving).suggestedFilename()).toBe('pay-clinic.ics');
});

test('the page of lines shows each as it will be', async ({ page: tab, site }) => {
  await tab.goto(`${site}embed/`);
  const part = tab.locator('.to-embed').filter({ has: tab.locator('#retry') });
  for (const summary of await part.getByText(word('embed.preview'), { exact: true }).all())
    await summary.click();
  await expect(part.locator('iframe')).toHaveCount(2);
  for (const iframe of await part.locator('iframe').all()) {
    await iframe.scrollIntoViewIfNeeded();
    await expect(iframe.contentFrame().locator('[data-widget=retry]')).toBeVisible();
  }
  await fits(part.locator('iframe').first());
});
