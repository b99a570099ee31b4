/** A reader without a message that says anything, on the way to a plan. */
import type { Locator, Page } from 'playwright/test';
import { toTriageFragment, type TriageFlow } from '../src/logic/index.ts';
import { everyPath } from '../src/logic/triage/every-path.fixture.ts';
import { allTriage } from '../src/facts/triage.ts';
import { expectAccessible, live, sidewaysScroll, tabTo } from './support/reader.ts';
import { expect, test } from './support/test.ts';
import { word, type Key } from './support/words.ts';

const { questions, plans } = allTriage();
const flow: TriageFlow = { questions: [...questions.values()], plans: [...plans.values()] };

const wordOf = (key: string) => word(`triage.table.${key}` as Key, { tries: '3\u00a0tries' });
const asked = (id: string) => wordOf(`question.${id}`);
const planned = (id: string) => wordOf(`plan.${id}`);
const answered = (stop: string) => wordOf(`answer.${stop.replace('_', '.')}`);

/** Seven answers, the longest way. */
const longest = [
  'where_taobao',
  'screen_hangs',
  'charged_none',
  'tries_few',
  'pay-with_mainland',
  'amount_usual',
  'changed_device',
];
const fragment = (...stops: string[]) => `#t_${stops.join(',')}`;

const heading = (tool: Locator, name: string) => tool.getByRole('heading', { name, exact: true });
const tile = (tool: Locator, stop: string) =>
  tool
    .getByRole('list')
    .last()
    .getByRole('button', { name: new RegExp(`^${escaped(answered(stop))}`) });
const stops = (tool: Locator) => tool.getByRole('list', { name: word('triage.path') });

/** A number and its unit stay together, which names of buttons do not tell. */
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s/g, '\\s');

async function expectFocusOn(page: Page, name: string) {
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent ?? ''))
    .toBe(name);
}

/** A plan with everything that belongs to it: steps with guides, what if not, whom to ask. */
async function expectPlan(tool: Locator, id: string) {
  await expect(heading(tool, planned(id))).toBeVisible();
  const plan = plans.get(id);
  const items = tool.locator('.steps > ol > li');
  await expect(items).toHaveCount(plan?.steps.length ?? 0);
  for (const [at, step] of (plan?.steps ?? []).entries())
    await expect(items.nth(at)).toContainText(wordOf(`step.${step}`));
  await expect(items.first().getByRole('link').first()).toHaveAttribute(
    'href',
    /\/guides\/|\/tools\//,
  );
  await expect(tool.getByText(wordOf(`fails.${id}`))).toBeVisible();
  await expect(heading(tool, word('triage.table.ask'))).toBeVisible();
}

test('with the keyboard alone, at 320 px, seven answers lead to a plan', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('tools/triage/');
  const tool = await live(page, 'triage');
  for (const [at, stop] of longest.entries()) {
    await expect(heading(tool, asked(stop.split('_')[0] ?? ''))).toBeVisible();
    await expect(
      tool.getByText(word('triage.left', { n: String(longest.length - at) })),
    ).toBeVisible();
    await tabTo(page, tile(tool, stop));
    await page.keyboard.press('Enter');
    const next = longest[at + 1]?.split('_')[0];
    await expectFocusOn(page, next === undefined ? planned('risk') : asked(next));
    expect(await sidewaysScroll(page)).toEqual([]);
  }
  await expect(page).toHaveURL(new RegExp(`${escaped(fragment(...longest))}$`));
  await expectPlan(tool, 'risk');
  await expect(stops(tool).getByRole('button')).toHaveCount(7);
  expect(await sidewaysScroll(page)).toEqual([]);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page, `with a plan, ${colorScheme}`);
  }
});

test('Back goes one question back, forward comes again, and a reload keeps all', async ({
  page,
}) => {
  await page.goto('tools/triage/');
  const tool = await live(page, 'triage');
  for (const stop of ['where_money', 'money_twice']) await tile(tool, stop).click();
  await expectPlan(tool, 'refund');
  await page.goBack();
  await expect(heading(tool, asked('money'))).toBeVisible();
  await expectFocusOn(page, asked('money'));
  await page.goBack();
  await expect(heading(tool, asked('where'))).toBeVisible();
  await expect(stops(tool)).toBeHidden();
  await page.goForward();
  await page.goForward();
  await expectPlan(tool, 'refund');
  await page.reload();
  await expectPlan(await live(page, 'triage'), 'refund');
  await expect(stops(tool).getByRole('button')).toHaveText([
    new RegExp(escaped(answered('where_money'))),
    new RegExp(escaped(answered('money_twice'))),
  ]);
});

test('an early answer can be changed: what still fits is kept, the rest is dropped', async ({
  page,
}) => {
  await page.goto(`tools/triage/${fragment(...longest)}`);
  const tool = await live(page, 'triage');
  await expectPlan(tool, 'risk');
  await stops(tool).getByRole('button').first().click();
  await expectFocusOn(page, asked('where'));
  await expect(tool.getByText(word('triage.kept'))).toBeVisible();
  await expect(tile(tool, 'where_taobao')).toContainText(word('triage.before'));
  // Elsewhere has its own screens, but whether money left, and what follows, is asked there, too.
  await tile(tool, 'where_elsewhere').click();
  await expectFocusOn(page, asked('elsewhere'));
  await tile(tool, 'elsewhere_refused').click();
  await expectPlan(tool, 'risk');
  await expect(page).toHaveURL(
    new RegExp(
      `${escaped(fragment('where_elsewhere', 'elsewhere_refused', ...longest.slice(2)))}$`,
    ),
  );
  // To another kind of trouble nothing of it belongs.
  await stops(tool).getByRole('button').first().click();
  await tile(tool, 'where_helper').click();
  await tile(tool, 'helper_nothing').click();
  await expectPlan(tool, 'helper');
  await expect(page).toHaveURL(new RegExp(`${fragment('where_helper', 'helper_nothing')}$`));
  await tool.getByRole('button', { name: word('triage.again'), exact: true }).click();
  await expectFocusOn(page, asked('where'));
  await expect(stops(tool)).toBeHidden();
});

test('what the address holds and nobody knows is dropped', async ({ page }) => {
  await page.goto(
    `tools/triage/${fragment('where_taobao', 'screen_vanished', 'nobody_knows', 'charged_none')}`,
  );
  const tool = await live(page, 'triage');
  await expect(heading(tool, asked('screen'))).toBeVisible();
  await expect(stops(tool).getByRole('button')).toHaveCount(1);
  await expect(page).toHaveURL(new RegExp(`${fragment('where_taobao', 'charged_none')}$`));
});

const hostile = {
  script: 't_<script>document.title="x"</script>,where_taobao"><img src=x onerror=alert(1)>',
  'ten thousand letters': `t_${'where_taobao_'.repeat(770)}`,
  'ten thousand answers': `t_${'where_taobao,'.repeat(770)}`,
  surrogates: `t_${'\ud800'.repeat(50)}${'%ud800%'.repeat(50)}%`,
  prototype: 't___proto___constructor,where_toString,constructor_where',
  'bidi and NUL': 't_\u202e%00%E2%80%AEwhere_taobao',
};

for (const [name, text] of Object.entries(hostile))
  test(`the tool stays whole with a hostile address: ${name}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto('tools/triage/');
    const title = await page.title();
    await live(page, 'triage');
    await page.evaluate((hash) => (location.hash = hash), text);
    const tool = await live(page, 'triage');
    const first = name === 'ten thousand answers' ? asked('screen') : asked('where');
    await expect(heading(tool, first)).toBeVisible();
    expect(await page.evaluate(() => location.hash)).toMatch(/^#t_[a-z_,-]*$/);
    expect(await page.title()).toBe(title);
    expect(await sidewaysScroll(page)).toEqual([]);
    await tile(tool, name === 'ten thousand answers' ? 'screen_grey' : 'where_money').click();
    await expect(stops(tool).getByRole('button').first()).toBeVisible();
  });

test('a link to another part of the page leaves the answers as they are', async ({ page }) => {
  await page.goto(`tools/triage/${fragment('where_money')}`);
  const tool = await live(page, 'triage');
  await expect(heading(tool, asked('money'))).toBeVisible();
  await page.evaluate(() => (location.hash = 'knows'));
  await expect(page.locator('#knows')).toBeInViewport();
  await expect(heading(tool, asked('money'))).toBeVisible();
});

test('the home page leads into the questions, past the first one', async ({ page }) => {
  await page.goto('');
  await page
    .getByRole('link', { name: new RegExp(`^${escaped(answered('where_locked'))}`) })
    .click();
  const tool = await live(page, 'triage');
  await expectFocusOn(page, asked('lock'));
  await expect(heading(tool, asked('lock'))).toBeInViewport();
  await expect(stops(tool)).toContainText(answered('where_locked'));
});

test('the sentence of a plan is copied as it stands', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`tools/triage/${fragment('where_helper', 'helper_nothing')}`);
  const tool = await live(page, 'triage');
  await tool
    .getByRole('button', { name: word('phrase.copy'), exact: true })
    .first()
    .click();
  await expect(tool.getByText(word('ui.copied'), { exact: true })).toBeVisible();
  const sentence = await tool.locator('.phrase blockquote').first().innerText();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(sentence);
});

test('no server learns which plan it is: all come in one file, asked for once', async ({
  page,
  watch,
}) => {
  await page.goto('tools/triage/');
  const tool = await live(page, 'triage');
  await tile(tool, 'where_helper').click();
  await tile(tool, 'helper_gave').click();
  await expectPlan(tool, 'given-away');
  await tool.getByRole('button', { name: word('triage.again'), exact: true }).click();
  await tile(tool, 'where_now').click();
  await tile(tool, 'now_card').click();
  await expectPlan(tool, 'pay-now');
  expect(watch.requests.filter((url) => url.endsWith('/tools/triage/plans/'))).toHaveLength(1);
  expect(watch.requests.filter((url) => /given-away|pay-now/.test(url))).toEqual([]);
});

test.describe('when the line breaks', () => {
  test.use({ expectedMessages: [/ERR_CONNECTION_FAILED|ERR_FAILED/] });
  test('the tool says where the plan stands, and tries again the next time', async ({ page }) => {
    await page.goto('tools/triage/');
    const tool = await live(page, 'triage');
    await page.route('**/tools/triage/plans/', (route) => route.abort('connectionfailed'));
    await tile(tool, 'where_money').click();
    await tile(tool, 'money_refund').click();
    await expectFocusOn(page, planned('refund'));
    const link = tool.getByRole('link', { name: planned('refund'), exact: true });
    await expect(link).toHaveAttribute('href', /\/tools\/triage\/plans\/#plan-refund$/);
    await page.unroute('**/tools/triage/plans/');
    await page.goBack();
    await tile(tool, 'money_twice').click();
    await expectPlan(tool, 'refund');
  });
});

test('every path, each of them, ends in its plan', async ({ page }) => {
  const paths = everyPath(flow).map((path) => ({
    hash: toTriageFragment(path),
    title: planned(path.plan ?? ''),
    steps: plans.get(path.plan ?? '')?.steps.length,
  }));
  expect(paths.length).toBeGreaterThan(50);
  await page.goto('tools/triage/');
  await live(page, 'triage');
  // In the page itself: hundreds of round trips would take minutes.
  const wrong = await page.evaluate(async (all) => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const shows = ({ title, steps }: (typeof all)[number]) =>
      document.querySelector('.triage h2')?.textContent === title &&
      document.querySelectorAll('.triage .steps > ol > li').length === steps &&
      document.querySelector('.triage .choices') === null;
    const missing: string[] = [];
    for (const path of all) {
      location.hash = path.hash;
      for (let frames = 0; frames < 600 && !shows(path); frames += 1) await frame();
      if (!shows(path)) missing.push(path.hash);
    }
    return missing;
  }, paths);
  expect(wrong).toEqual([]);
});

test('every link of every plan leads to a page, and to the part of it that it names', async ({
  page,
  request,
}) => {
  await page.goto('tools/triage/');
  const tool = await live(page, 'triage');
  const links = new Set<string>();
  for (const path of new Map(everyPath(flow).map((one) => [one.plan, one])).values()) {
    await page.evaluate((hash) => (location.hash = hash), toTriageFragment(path));
    await expect(heading(tool, planned(path.plan ?? ''))).toBeVisible();
    await expect(tool.locator('.steps > ol > li').first()).toBeVisible();
    for (const link of await tool.getByRole('link').all())
      links.add(await link.evaluate((element) => (element as HTMLAnchorElement).href));
  }
  const inside = [...links].filter((link) => !link.startsWith('tel:'));
  expect(inside.length).toBeGreaterThan(60);
  const texts = new Map<string, string>();
  for (const link of inside) {
    const { origin, pathname, hash } = new URL(link);
    if (!texts.has(pathname)) {
      const answer = await request.get(origin + pathname);
      expect(answer.status(), link).toBe(200);
      const html = await answer.text();
      const given = /data-props="([^"]+)"/.exec(html)?.[1];
      const props = given === undefined ? '' : await (await request.get(origin + given)).text();
      texts.set(pathname, html + props);
    }
    // "#p=human-agent" chooses the phrase of a card, which the tool of that page is given.
    // "#f=risk-control" chooses the kind of message in the retry guard.
    const [, tool, choice = ''] = /^#([pf])=(.*)$/.exec(hash) ?? [];
    const named =
      tool === 'p'
        ? choice
        : tool === 'f'
          ? `value="${choice.replaceAll('-', '_')}"`
          : `id="${hash.slice(1)}"`;
    if (hash) expect(texts.get(pathname)?.includes(named), link).toBe(true);
  }
});

test('a plan is printed with its answers, and without what can only be tapped', async ({
  page,
}) => {
  await page.goto(`tools/triage/${fragment('where_money', 'money_unpaid')}`);
  const tool = await live(page, 'triage');
  await expectPlan(tool, 'charged');
  await page.emulateMedia({ media: 'print' });
  await expect(stops(tool)).toContainText(answered('money_unpaid'));
  await expect(tool.locator('.steps > ol > li').first()).toBeVisible();
  await expect(tool.getByText(word('triage.again'), { exact: true })).toBeHidden();
  await expect(tool.getByText(word('phrase.copy'), { exact: true }).first()).toBeHidden();
});

// Queries by role leave `noscript` out, even where the browser shows it: rows are found by element.
test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 700 } });

  test('the table goes from question to question, to a plan', async ({ page }) => {
    await page.goto('');
    await page.getByText(answered('where_money'), { exact: true }).click();
    await expect(page).toHaveURL(/\/tools\/triage\/#t_where_money$/);
    const row = page
      .locator('[data-widget=triage] tr')
      .filter({ hasText: answered('where_money') });
    await expect(row).toBeInViewport();
    await row.locator('a').click();
    const next = page.locator('[data-widget=triage] #q-money');
    await expect(next).toContainText(asked('money'));
    await expect(next).toBeInViewport();
    const last = page
      .locator('[data-widget=triage] tr')
      .filter({ hasText: answered('money_twice') });
    await last.locator('a').click();
    await expect(page).toHaveURL(/\/tools\/triage\/plans\/#plan-refund$/);
    const plan = page.locator('#plan-refund');
    await expect(plan).toBeInViewport();
    await expect(plan).toContainText(wordOf('step.refund-where'));
    await expect(plan).toContainText(wordOf('fails.refund'));
    await expect(plan.locator('[lang=zh-CN]').first()).toBeVisible();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  });

  test('the table holds every question and answer, and nothing that needs script', async ({
    page,
  }) => {
    await page.goto('tools/triage/');
    const table = page.locator('[data-widget=triage] table');
    await expect(table).toBeVisible();
    const text = await table.innerText();
    for (const { id, answers } of flow.questions) {
      expect(text).toContain(asked(id));
      for (const answer of answers) expect(text).toContain(answered(`${id}_${answer.id}`));
    }
    await expect(page.locator('[data-widget=triage] button').filter({ visible: true })).toHaveCount(
      0,
    );
  });

  test('the picture of the flow scrolls in its own box, and the table beside it says the same', async ({
    page,
  }) => {
    await page.goto('reference/triage/');
    const picture = page.getByRole('img', { name: word('triage.table.flow.alternative') });
    await expect(picture).toBeVisible();
    await expect(picture.locator('svg')).toHaveCount(flow.questions.length);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    await expect(page.locator('astro-island')).toHaveCount(0);
    await expect(page.locator('table')).toContainText(asked('changed'));
  });
});

test('the page of all plans has one for each end of the flow', async ({ page }) => {
  await page.goto('tools/triage/plans/');
  for (const id of plans.keys())
    await expect(page.getByRole('heading', { name: planned(id), exact: true })).toBeVisible();
  // What is only reported says so beside its source.
  const reported = page.locator('#plan-names').getByText(word('fact.mark.reported')).first();
  await expect(reported).toBeVisible();
});

test('on paper the question stands with its answers', async ({ page }) => {
  await page.goto('tools/triage/');
  const tool = await live(page, 'triage');
  await page.emulateMedia({ media: 'print' });
  const [first] = questions.values();
  expect(first?.answers.length).toBeGreaterThan(1);
  for (const { id } of first?.answers ?? [])
    await expect(tile(tool, `${first?.id ?? ''}_${id}`)).toBeVisible();
});
