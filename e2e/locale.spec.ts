/** The site in one more language, made by adding one file: no word is left out, nothing overflows. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import english from '../content/i18n/en.json' with { type: 'json' };
// @ts-expect-error -- Starlight publishes no types for its words, and no address of their own either
import starlightWords from '../node_modules/@astrojs/starlight/dist/translations/en.js';
import { root } from '../.ci/process.mjs';
import { allCards } from '../src/facts/cards.ts';
import { allFacts } from '../src/facts/index.ts';
import { allMessages } from '../src/facts/messages.ts';
import { attribute, hasClass, textOf, within, type Element } from '../src/build/checks/html.ts';
import { loadSite, type Page, type Site } from '../src/build/checks/site.ts';
import { checks } from '../src/build/checks/table.ts';
import { islandScript } from '../src/build/islands/index.ts';
import { unpackIndex, type PackedIndex } from '../src/search/pack.ts';
import { stepsOf } from '../src/widgets/decoder/say.ts';
import { builtTree } from './support/builds.ts';
import { sample } from './support/pages.ts';
import { accent, accentAll, plainWords, pseudoLocale } from './support/pseudo.ts';
import { live, sidewaysScroll } from './support/reader.ts';
import { expect, test } from './support/test.ts';

const starlightEnglish = starlightWords as Readonly<Record<string, string>>;
const dist = join(root, '.cache/trees/pseudo-locale/dist');
const origin = 'https://example.org';
const folder = `/${pseudoLocale.toLowerCase()}/`;

test.use({ folder: dist });

test.beforeAll(async () => {
  test.setTimeout(300_000);
  await builtTree('pseudo-locale', { SITE_URL: origin }, (tree) => {
    const words = accentAll({ ...starlightEnglish, ...english });
    writeFileSync(join(tree, `content/i18n/${pseudoLocale}.json`), JSON.stringify(words));
  });
});

/** Every piece of text in a value, however deep. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value instanceof Map) return [...value.values()].flatMap(strings);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

/** Titles of the pages, which are translated with the pages and not with the words. */
const pageTitles = () =>
  readdirSync(join(root, 'content/docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mdx'))
    .flatMap(
      (file) =>
        /^title: "?(.*?)"?$/m.exec(readFileSync(join(root, 'content/docs', file), 'utf8'))?.[1] ??
        [],
    );

const months = Array.from({ length: 12 }, (_, month) =>
  new Date(2026, month, 1).toLocaleDateString('en', { month: 'long' }),
);

/** A language that nobody speaks has no names of months and units, and gets those of English. */
const units = ['minute', 'hour', 'day'].map((unit) =>
  new Intl.NumberFormat('en', { style: 'unit', unit, unitDisplay: 'long' }).format(1),
);

/** What is English on a page in any language: the facts and the pages themselves, names, currencies. */
function mayBeEnglish(): string[] {
  const messages = allMessages();
  // Tools show a remedy step by step.
  const steps = [...messages.reasons.values()].flatMap(({ fix }) => stepsOf(fix));
  const known = [
    ...[...strings(allFacts()), ...strings(messages), ...steps],
    ...[...pageTitles(), ...months, ...units],
  ];
  const names = [
    ...allCards().banks.map(({ en }) => en),
    'Pay Clinic',
    english['language.name'],
    'CNY',
    'USD',
    'SMITHJOHN',
    'SMITH',
    'JOHN',
  ];
  return (
    [...known, ...names]
      // The blanks of a phrase are filled with what the reader typed; Chinese stands in an element of its own.
      .flatMap((text) => [text, ...text.split(/\{[a-z-]+\}|\p{Script=Han}+/u)])
      .map((text) => text.trim())
      .filter((text) => text.length > 2)
      .sort((a, b) => b.length - a.length)
  );
}

const ours = (page: Page): Element[] =>
  page.elements.filter(
    (element) =>
      attribute(element, 'data-widget') !== undefined ||
      ['header', 'nav', 'footer'].includes(element.tagName) ||
      hasClass(element, 'notice'),
  );

/** Text and spoken names of the parts that come from words, as opposed to the page's own text. */
function wordsOf(page: Page): string {
  const parts = ours(page);
  const spoken = page.elements
    .filter((element) => within(element, (outer) => parts.includes(outer)))
    .flatMap((element) =>
      ['aria-label', 'title', 'placeholder', 'alt'].map((name) => attribute(element, name) ?? ''),
    );
  return [...parts.map(textOf), ...spoken].join(' \n ');
}

let read: Site | undefined;

/** Read once: there are hundreds of pages. */
const siteOf = (): Site => (read ??= loadSite(dist, { origin }));

/** The pages in the new language. */
const pagesOf = (): readonly Page[] =>
  [...siteOf().pages.values()].filter(({ address }) => address.startsWith(folder));

test('every page exists in the new language', () => {
  const site = siteOf();
  const roots = [...site.pages.keys()].filter(
    (address) => !address.startsWith(folder) && address !== '/404.html',
  );
  const missing = roots.filter((address) => !site.pages.has(`${folder}${address.slice(1)}`));
  expect(missing).toEqual([]);
});

for (const name of ['links', 'found', 'languages', 'linked data'] as const)
  test(`finished pages in two languages: ${name}`, async () => {
    const site = siteOf();
    // Whole addresses, in both directions, of what is there in both.
    const own = site.pages.get(`${folder}reference/facts/`)?.html ?? '';
    for (const path of ['/', folder])
      expect(own).toContain(`href="${origin}${path}reference/facts/"`);
    expect(await checks[name]?.(site)).toEqual([]);
  });

test('menu, header, footer and tools hold no English word', () => {
  const allowed = mayBeEnglish();
  const left = pagesOf().flatMap((page) => {
    // Addresses are the same in every language; the report names its page.
    const words = wordsOf(page).replace(/\/[\w./-]*/g, ' ');
    const plain = [...new Set(plainWords(words, allowed))];
    return plain.length > 0 ? [`${page.address}: ${plain.join(', ')}`] : [];
  });
  expect(left).toEqual([]);
});

/** Components that writers use inside their own text, which print words of their own. */
const components = ['card', 'menu', 'phrase', 'contact', 'verdict', 'copy-line'];

/** Where a page's own text stands, which is translated with the page. */
const isProse = (element: Element): boolean =>
  within(element, (outer) => hasClass(outer, 'prose')) &&
  !within(
    element,
    (outer) =>
      attribute(outer, 'data-widget') !== undefined ||
      components.some((name) => hasClass(outer, name)),
  );

test('no word of content/i18n/en.json is left as it stands there', () => {
  const fromFacts = new Set([...mayBeEnglish(), ...strings(allMessages())]);
  const words = new Set(
    Object.entries(english).flatMap(([key, text]) =>
      key.startsWith('language.') || text.length < 4 ? [] : [text],
    ),
  );
  const left = pagesOf().flatMap((page) => {
    const pieces = page.elements
      .filter((element) => !/^(script|style|title|h1)$/.test(element.tagName) && !isProse(element))
      .flatMap(({ childNodes }) =>
        childNodes.flatMap((node) => ('value' in node ? node.value.trim() : [])),
      );
    return [...new Set(pieces)]
      .filter((text) => words.has(text) && !fromFacts.has(text))
      .map((text) => `${page.address}: ${text}`);
  });
  expect(left).toEqual([]);
});

test('a tool that does not load says so in the new language', () => {
  const page = siteOf().pages.get(`${folder}tools/limits/`);
  const loader = page?.elements
    .map((element) => attribute(element, 'src') ?? '')
    .find((src) => islandScript.test(src));
  expect(siteOf().read(loader ?? '')).toContain(accent(english['tool.failed']));
});

test('no page is wider than a screen of 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const addresses = pagesOf().map(({ address }) => address.slice(1));
  for (const address of sample(addresses, 10, dist)) {
    await page.goto(address);
    expect.soft(await sidewaysScroll(page), address).toEqual([]);
  }
});

test('a tool in a frame stands in the language that is asked for', async ({ page, address }) => {
  const tool = `${folder}embed/retry/`;
  for (const [path, lands] of [
    [
      `/embed/retry/?theme=dark&lang=${pseudoLocale}#x`,
      `${tool}?theme=dark&lang=${pseudoLocale}#x`,
    ],
    [`${tool}?lang=EN`, '/embed/retry/?lang=EN'],
    [`${tool}?lang=xx`, `${tool}?lang=xx`],
  ] as const) {
    await page.goto(path);
    await expect(page).toHaveURL(address.replace(/\/$/, '') + lands);
    await expect(page.locator('[data-widget=retry]')).toBeVisible();
  }
});

test('search speaks the new language, and leads to its pages and to those that are lent to it', async ({
  page,
  watch,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(`${folder}tools/names/`);
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: accent(english['ui.search.label']) });
  const results = dialog.getByRole('listitem').getByRole('link');
  const field = dialog.getByRole('searchbox');
  // A guide that is not translated stands in the English file alone, and is shown below this language.
  await field.fill('预留手机');
  await expect(results.first()).toHaveAttribute('href', `${folder}guides/reserved-phone/`);
  await expect(results.first().locator('b')).toHaveAttribute('lang', 'en');
  await field.fill(accent(english['factsPage.intro']));
  await expect(results.first()).toHaveAttribute('href', `${folder}reference/facts/`);
  const kind = accent(english['ui.search.kind.fact']);
  await expect(results.first().getByText(kind, { exact: true })).toBeVisible();
  const files = watch.requests.map((url) => new URL(url).pathname);
  expect(files).toContain(`/search/${pseudoLocale}.json`);
  expect(files).toContain('/search/en.json');
  await field.fill('qxzvwj');
  await expect(dialog.getByRole('status')).toHaveText(
    accent(english['ui.search.none']).replace('{query}', 'qxzvwj'),
  );
  expect(plainWords((await dialog.innerText()).replace('qxzvwj', ''), [])).toEqual([]);
  expect(await sidewaysScroll(page)).toEqual([]);
  await expect(
    dialog.getByRole('link', { name: accent(english['ui.search.decoderLink']) }),
  ).toHaveAttribute('href', `${folder}tools/decoder/`);
});

test('a page that is not translated stands in one file of search', () => {
  const pagesIn = (lang: string) =>
    unpackIndex(
      JSON.parse(readFileSync(join(dist, `search/${lang}.json`), 'utf8')) as PackedIndex,
    ).pages.map(({ address }) => address);
  expect(pagesIn('en')).toContain('guides/names/');
  // Pages made from facts are made in every language.
  const made = /^(reference|errors|download|data|embed|tools\/triage\/plans)\//;
  expect(pagesIn(pseudoLocale)).toContain('reference/facts/');
  expect(pagesIn(pseudoLocale).filter((address) => !made.test(address))).toEqual([]);
});

test('the name comparer answers in the new language', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(`${folder}tools/names/`);
  const tool = await live(page, 'names');
  await tool.getByRole('textbox', { name: accent(english['names.bank']) }).fill('SMITHJOHN');
  await tool.getByRole('textbox', { name: accent(english['names.alipay']) }).fill('SMITH JOHN');
  await tool.getByRole('button', { name: accent(english['names.compare']), exact: true }).click();
  await expect(tool.getByText(accent(english['names.verdict.format-only'])).first()).toBeVisible();
  expect(plainWords(await tool.innerText(), mayBeEnglish())).toEqual([]);
  expect(await sidewaysScroll(page)).toEqual([]);
});

test('the limit checker answers in the new language', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(`${folder}tools/limits/`);
  const tool = await live(page, 'limits');
  await tool
    .getByRole('group', { name: accent(english['limits.class']) })
    .getByText(accent(english['limits.class.II']), { exact: true })
    .click();
  await tool
    .getByRole('textbox', { name: accent(english['limits.amount']), exact: true })
    .fill('20000');
  await tool.getByRole('button', { name: accent(english['limits.check']), exact: true }).click();
  await expect(tool.getByText(accent(english['limits.verdict.blocked'])).first()).toBeVisible();
  expect(plainWords(await tool.innerText(), mayBeEnglish())).toEqual([]);
  expect(await sidewaysScroll(page)).toEqual([]);
});

test('the decoder answers in the new language', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(`${folder}tools/decoder/`);
  const tool = await live(page, 'decoder');
  const field = tool.getByRole('textbox', { name: accent(english['decoder.text']) });
  for (const [text, says] of [
    ['支付有风险', accent(english['decoder.again.no'])],
    ['05', accent(english['decoder.which'])],
    ['火星蔬菜', accent(english['decoder.unknown'])],
  ] as const) {
    await field.fill(text);
    await expect(tool.getByText(says, { exact: true }).first()).toBeVisible();
    expect(plainWords(await tool.innerText(), mayBeEnglish())).toEqual([]);
    expect(await sidewaysScroll(page)).toEqual([]);
  }
  await field.fill('支付有风险');
  await expect(tool.getByRole('link', { name: accent(english['decoder.page']) })).toHaveAttribute(
    'href',
    new RegExp(`^${folder}errors/`),
  );
});

test('the card checker answers in the new language', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(`${folder}tools/cards/`);
  const tool = await live(page, 'cards');
  await tool.getByRole('textbox', { name: accent(english['cards.digits']) }).fill('438088');
  await tool.getByRole('button', { name: accent(english['cards.check']), exact: true }).click();
  await expect(tool.getByText(accent(english['cards.outlook.meant'])).first()).toBeVisible();
  await expect(tool.getByText(accent(english['cards.finding.dual-brand']))).toBeVisible();
  expect(plainWords(await tool.innerText(), mayBeEnglish())).toEqual([]);
  expect(await sidewaysScroll(page)).toEqual([]);
});

test("the checker of the bank's number answers in the new language", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(`${folder}tools/phones/`);
  const tool = await live(page, 'phones');
  await tool.getByRole('textbox', { name: accent(english['phones.number']) }).fill('17100000000');
  await tool.getByText(accent(english['phones.holder.former']), { exact: true }).click();
  await tool.getByRole('button', { name: accent(english['phones.check']), exact: true }).click();
  await expect(tool.getByText(accent(english['phones.verdict.person'])).first()).toBeVisible();
  await expect(tool.getByText(accent(english['phones.read.virtual']))).toBeVisible();
  expect(plainWords(await tool.innerText(), mayBeEnglish())).toEqual([]);
  expect(await sidewaysScroll(page)).toEqual([]);
});

test('the show card is made in the new language', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(`${folder}tools/show-card/`);
  const tool = await live(page, 'show-card');
  await tool
    .getByRole('group', { name: accent(english['show-card.to']) })
    .getByText(accent(english['show-card.to.agent']))
    .click();
  await tool.getByText(accent(english['show-card.more'])).click();
  // Pinyin is no English, and is set in letters like it.
  await expect(tool.locator('[lang="zh-Latn"]').first()).toBeVisible();
  for (const line of await tool.locator('[lang="zh-Latn"]').all())
    await line.evaluate((element) => element.remove());
  expect(plainWords(await tool.innerText(), mayBeEnglish())).toEqual([]);
  expect(await sidewaysScroll(page)).toEqual([]);
});
