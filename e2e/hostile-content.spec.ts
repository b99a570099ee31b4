/**
 * Markup in what writers write stays text: in pages, in what programs read, in the copies to take along.
 * The site is built once with a fact, a source, a phrase, a term, a message, a change and a guide whose every
 * field ends whatever it could stand in. What no row may hold at all is refused: src/facts/hostile-rows.test.ts.
 */
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import { parseXml } from '@rgrove/parse-xml';
import { parse as parseCsv } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { parse as parseHtml, parseFragment } from 'parse5';
import { root, run } from '../.ci/process.mjs';
import { attribute, elements, rawText, type Node } from '../src/build/checks/html.ts';
import { loadSite, type Site } from '../src/build/checks/site.ts';
import { checks } from '../src/build/checks/table.ts';
import { contextsOf } from '../src/build/export/contexts.ts';
import { epub } from '../src/build/export/epub.ts';
import { file as oneFile } from '../src/build/export/one-file.ts';
import { cellText } from '../src/facts/messages-csv.ts';
import { builtTree } from './support/builds.ts';
import { live, sidewaysScroll } from './support/reader.ts';
import { expect, test } from './support/test.ts';
import { word } from './support/words.ts';

const dist = join(root, '.cache/trees/hostile/dist');
test.use({ folder: dist });
test.describe.configure({ retries: 0 });

/** Ends attributes, elements of raw text, comments and data, and begins what would show. */
const markup = `"'></script></style></title></textarea></noscript></template>--> ]]> <img src=x data-hostile onerror=taken()><script data-hostile>taken()</script>&lt;b data-hostile>`;
/** The same in few letters, for what is short. */
const brief = `"'></title><b data-hostile>x</b>`;
const stacked = `Z${'\u0301\u0348'.repeat(40)}algo`;
const long = 'W'.repeat(200);
const markdown =
  '[x](javascript:taken()) ![x](//example.com/x.png) `x` **x** <https://example.com>';

const yaml = (fields: object) =>
  `\n- ${Object.entries(fields)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    .join('\n  ')}\n`;

const fact = {
  id: 'hostile-fact',
  title: `Fact ${brief}`,
  statement: `Fact ${markup} ${stacked} ${markdown}`,
  figures: [{ key: 'day', value: '777', unit: 'CNY' }],
  scope: `Scope ${markup} ${long}`,
  sources: ['hostile-source'],
  quote: { text: `Quote ${markup}`, lang: 'en' },
  effective: { kind: 'undated', note: `Effective ${markup}` },
  checked: '2026-11-22',
  reviewDays: 365,
  grade: 'B',
  note: `Note ${markup}`,
  conflict: `Conflict ${markup}`,
};
const source = {
  id: 'hostile-source',
  title: `Source ${brief}`,
  publisher: `Publisher ${brief}`,
  kind: 'secondary',
  addresses: ['https://example.org/?"><img src=x data-hostile onerror=taken()>\'&amp;'],
  note: `Note ${markup}`,
  checked: '2026-11-22',
};
const phrase = {
  id: 'hostile-phrase',
  use: `Use ${markup}`,
  to: 'bank',
  about: 'name',
  zh: `您好 ${brief} {name} ${stacked}`,
  en: `Hello ${markup} {name}`,
  basis: ['hostile-fact'],
  written: '2026-11-22',
};
const term = {
  id: 'hostile-term',
  zh: `支付 ${brief}`.slice(0, 40),
  pinyin: `zhīfù ${brief}`,
  en: `Term ${brief}`,
  where: `Where ${markup}`,
  topic: 'message',
};
const message = {
  id: 'alipay-ui.hostile',
  system: 'alipay-ui',
  code: `=HYPERLINK("//x")${brief}`.slice(0, 60),
  zh: `＋火星蔬菜 ${brief}`,
  en: `+Mars ${markup}`,
  gloss: `@Gloss ${brief} ${long}`,
  short: `Mars ${brief}`.slice(0, 40),
  family: 'identity_mismatch',
  reason: 'hostile-reason',
  who: 'you',
  retry: 'no',
  seenBy: 'buyer',
  sources: ['msg-alipay-quickpay-zh'],
  grade: 'B',
  checked: '2026-11-22',
};
const reason = {
  id: 'hostile-reason',
  family: 'identity_mismatch',
  cause: `Cause ${markup}`,
  fix: `Fix ${markup}. Then ${markup}.`,
};
const change = { title: `Change ${brief}`, what: `Changed ${markup}` };
const guide = {
  title: `Guide ${brief}`,
  description: `What a page is about: ${brief} </script><script data-hostile>taken()</script> {{x}} \${y}`,
  answer: `Answer ${markup} {{x}}`,
  reviewed: '2026-11-22',
  sidebar: { order: 99 },
};

const address = 'guides/hostile/';

test.beforeAll(async () => {
  test.setTimeout(300_000);
  await builtTree('hostile', { SITE_URL: 'https://example.org' }, async (folder) => {
    const content = (file: string) => join(folder, 'content', file);
    writeFileSync(content('facts/hostile.yaml'), yaml(fact));
    appendFileSync(content('facts/sources.yaml'), yaml(source));
    appendFileSync(content('facts/phrases.yaml'), yaml(phrase));
    appendFileSync(content('facts/terms.yaml'), yaml(term));
    appendFileSync(content('facts/messages/rows/alipay-ui.yaml'), yaml(message));
    appendFileSync(content('facts/messages/reasons.yaml'), yaml(reason));
    const families = content('facts/messages/families.yaml');
    writeFileSync(
      families,
      readFileSync(families, 'utf8').replace(/ {2}now:\n/, `$&    - ${JSON.stringify(markup)}\n`),
    );
    const words = content('i18n/en.json');
    const all = JSON.parse(readFileSync(words, 'utf8')) as Record<string, string>;
    writeFileSync(words, JSON.stringify({ ...all, 'factsPage.topic.hostile': `Topic ${markup}` }));
    writeFileSync(
      content(`docs/${address.slice(0, -1)}.mdx`),
      `---\n${Object.entries(guide)
        .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
        .join('\n')}\n---
import Fact from '@/components/Fact.astro';
import Message from '@/components/Message.astro';
import Phrase from '@/components/Phrase.astro';
import Term from '@/components/Term.astro';

A reader reads <Fact id="hostile-fact" figure="day" />, <Message id="alipay-ui.hostile" /> and <Term id="hostile-term" />.

<Phrase id="hostile-phrase" fill={{ name: ${JSON.stringify(brief)} }} />
`,
    );
    await run('node', ['src/build/changes/run.ts'], { cwd: folder });
    const record = content('changes/record.yaml');
    writeFileSync(
      record,
      readFileSync(record, 'utf8')
        .replace("title: ''", `title: ${JSON.stringify(change.title)}`)
        .replace("what: ''", `what: ${JSON.stringify(change.what)}`),
    );
  });
});

let loaded: Site | undefined;
/** Read once: there are hundreds of pages. */
const site = (): Site => (loaded ??= loadSite(dist, { origin: 'https://example.org' }));

/** Elements that were text when they were written. */
const made = (tree: Node): string[] =>
  [...elements(tree)].flatMap((one) =>
    attribute(one, 'data-hostile') === undefined &&
    !one.attrs.some(({ name, value }) => /^on/.test(name) || /^javascript:/i.test(value))
      ? []
      : [one.tagName],
  );

/** As a browser with script reads it, and as one without. */
const madeOf = (html: string): string[] =>
  [true, false].flatMap((scriptingEnabled) => made(parseHtml(html, { scriptingEnabled })));

test('on pages it is text, and each page passes the checks', async () => {
  test.setTimeout(300_000);
  const pages = [...site().pages.values()].filter(({ html }) => html.includes('data-hostile'));
  // The guide stands in the menu of all.
  expect(pages.length).toBeGreaterThan(100);
  const taken = pages.flatMap(({ address: where, html }) =>
    madeOf(html).map((tag) => `<${tag}> on ${where}`),
  );
  expect(taken).toEqual([]);
  for (const name of [
    ...['links', 'fragments', 'resources', 'outside', 'headings', 'head', 'found', 'linked data'],
    ...['data', 'schemas', 'feed', 'copies', 'policy', 'headers', 'search'],
  ])
    expect.soft(await checks[name]?.(site()), name).toEqual([]);
});

test('programs read it to the letter', () => {
  const data = (name: string) =>
    JSON.parse(site().read(`/data/${name}.json`)) as Record<string, { id: string }[]>;
  expect(data('messages')['messages']?.find(({ id }) => id === message.id)).toMatchObject({
    ...{ code: message.code, zh: message.zh, en: message.en, gloss: message.gloss },
  });
  expect(data('sources')['sources']?.find(({ id }) => id === source.id)).toMatchObject({
    ...{ title: source.title, publisher: source.publisher },
  });
  for (const name of [...site().files].filter((path) => path.endsWith('.json')))
    expect(() => JSON.parse(site().read(name)) as unknown, name).not.toThrow();
  for (const name of ['/feed.xml', '/sitemap.xml', '/favicon.svg'])
    expect(() => parseXml(site().read(name)), name).not.toThrow();
  expect(parseXml(site().read('/feed.xml')).text).toContain(change.title);
  const linked = [...(site().pages.get(`/${address}`)?.elements ?? [])]
    .filter((one) => attribute(one, 'type') === 'application/ld+json')
    .map(rawText);
  expect(linked.map((text) => JSON.stringify(JSON.parse(text))).join('')).toContain(
    JSON.stringify(guide.title).slice(1, -1),
  );
});

test('a table program takes no cell for a formula', () => {
  const rows = parseCsv(site().read('/data/messages.csv'), { bom: true });
  const cells = rows.find(([id]) => id === message.id) ?? [];
  expect(cells.map(cellText)).toEqual(
    expect.arrayContaining([message.code, message.zh, message.en, message.gloss]),
  );
  expect(rows.flat().filter((cell) => /^[=+\-@＝＋－＠\t\r]/.test(cell))).toEqual([]);
});

test('the copies as text hold it as text', async () => {
  const reader = await createSatteriMarkdownProcessor({});
  const texts = [...site().files].filter(
    (path) => /\.md$|^\/llms\.txt$/.test(path) && site().read(path).includes('data-hostile'),
  );
  expect(texts).toEqual(expect.arrayContaining([`/${address}index.html.md`, '/llms.txt']));
  for (const path of texts) {
    const { code } = await reader.render(site().read(path));
    const tree = parseFragment(code);
    expect(made(tree), path).toEqual([]);
    expect(
      [...elements(tree)].filter(({ tagName }) => tagName === 'img'),
      path,
    ).toEqual([]);
  }
});

test('the copies to take along hold it as text', async () => {
  const [context] = contextsOf(site());
  if (!context) throw new Error('The site has no home page.');
  const one = await oneFile.build(context);
  const book = await epub.build(context);
  if ('reason' in one || 'reason' in book) throw new Error('A copy was not made.');
  const html = strFromU8(one);
  expect(html).toContain('data-hostile');
  expect(madeOf(html)).toEqual([]);
  let held = 0;
  for (const [name, bytes] of Object.entries(unzipSync(book))) {
    if (!/\.(xhtml|opf|ncx|xml)$/.test(name)) continue;
    const text = strFromU8(bytes);
    expect(() => parseXml(text), name).not.toThrow();
    expect(/<[^>]*\sdata-hostile/.exec(text)?.[0], name).toBeUndefined();
    held += text.includes('data-hostile') ? 1 : 0;
  }
  expect(held).toBeGreaterThan(3);
});

test('a reader sees it as text, wherever it is shown', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  const stays = async (where: string) => {
    expect(await page.locator('[data-hostile]').count(), where).toBe(0);
    expect.soft(await sidewaysScroll(page), where).toEqual([]);
  };
  for (const path of [
    ...[address, 'errors/alipay-ui-hostile/', 'errors/', 'reference/facts/', 'reference/phrases/'],
    ...['reference/glossary/', 'reference/changes/'],
  ]) {
    await page.goto(path);
    await expect(page.locator('main')).toContainText('data-hostile');
    await stays(path);
  }
  await page.goto(address);
  expect(await page.title()).toContain(guide.title);
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: word('ui.search.label') });
  await dialog.getByRole('searchbox').fill('hostile');
  await expect(dialog.getByRole('listitem').first()).toContainText('data-hostile');
  await stays('search');
  await page.goto('tools/decoder/');
  const decoder = await live(page, 'decoder');
  await decoder.getByRole('textbox', { name: word('decoder.text') }).fill(message.zh);
  await expect(decoder).toContainText('data-hostile');
  await stays('the decoder');
  await page.goto('tools/show-card/#p=hostile-phrase');
  const card = await live(page, 'show-card');
  await expect(
    card.getByRole('region', { name: word('show-card.card'), exact: true }),
  ).toContainText('data-hostile');
  await stays('the show card');
});
