import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from 'opentype.js/dist/opentype.mjs';
import { describe, expect, it, test } from 'vitest';
import { elements, parseHtml } from '../checks/html.ts';
import { lastChange } from './changed.ts';
import { addressIn, linkedData, linkedDataScript, type Thing } from './linked-data.ts';
import { pictureFor, pictures } from './picture/index.ts';
import { canWrite, linesOf, outline, widthOf } from './picture/letters.ts';
import { unpackedFont } from './picture/woff.ts';
import { readShown as readOpened, type GradeOf } from './shown.ts';
import { sitemapXml } from './sitemap.ts';

const card = (id: string, publisher: string, title: string) =>
  `<span popover class="card"><b>Row</b><span class="source">${publisher}: <cite>${title}</cite>, 2024</span><a href="/reference/facts/#${id}">more</a></span>`;

const guide = (body = '', lang = 'en', main = lang) =>
  `<html lang="${lang}"><head><meta property="og:title" content="Limits"><meta property="og:site_name" content="Pay Clinic"></head>
  <body><main lang="${main}"><p class="kicker">Guides</p><h1 data-search-words="限额|limit">Limits: too high?</h1>
  <div class="answer"><p>The short answer</p><p>The lowest limit decides.</p></div>
  <h2 id="a">Add it up</h2><div class="steps"><ol><li id="step-1">Open the <b>bill</b>${card('x', 'Ant', 'Papers')}.</li><li>Add it.</li></ol></div>${body}</main>
  <footer><time datetime="2026-11-22">Read on 22 November 2026.</time></footer></body></html>`;

const readShown = (file: string, html: string, gradeOf?: GradeOf) =>
  readOpened(file, [...elements(parseHtml(html))], gradeOf);
const read = (body?: string, file = 'guides/limits/index.html') => readShown(file, guide(body));
const typed = (nodes: readonly Thing[], type: string) =>
  nodes.find((node) => node['@type'] === type);

describe('what a page shows', () => {
  test('is read from the page, without what opens on demand', () => {
    expect(read()).toMatchObject({
      address: 'guides/limits/',
      path: 'guides/limits/',
      heading: 'Limits: too high?',
      answer: 'The lowest limit decides.',
      reviewed: '2026-11-22',
      steps: [
        {
          name: 'Add it up',
          steps: [{ text: 'Open the bill.', id: 'step-1' }, { text: 'Add it.' }],
        },
      ],
      chinese: ['限额'],
      fallback: false,
    });
  });

  test('knows a page that is not translated', () => {
    const shown = readShown('de/guides/limits/index.html', guide('', 'de', 'en'));
    expect(shown).toMatchObject({ path: 'guides/limits/', lang: 'de', fallback: true });
  });

  test('cites the best that the page has, and never what is only reported', () => {
    const body = card('b', 'News', 'Report') + card('c', 'Blog', 'Rumour');
    const grades: Record<string, string> = { x: 'A', b: 'B', c: 'C' };
    const cited = (html: string) =>
      readShown('guides/a/index.html', html, (id) => grades[id] ?? 'C').citations.map(
        ({ name }) => name,
      );
    expect(cited(guide(body))).toEqual(['Papers']);
    grades['x'] = 'C';
    expect(cited(guide(body))).toEqual(['Report']);
    grades['b'] = 'C';
    expect(cited(guide(body))).toEqual([]);
  });
});

describe('the last change of a page', () => {
  const row = { id: 'x', date: '2026-12-01', title: 'X', what: 'X', facts: [], pages: [] };
  const on = (file: string, change: object) => lastChange(read('', file), [{ ...row, ...change }]);
  it.each([
    ['guides/limits/index.html', { facts: ['x'] }],
    ['guides/limits/index.html', { pages: ['/guides/limits/#once'] }],
    ['reference/facts/index.html', { facts: ['y'] }],
    ['errors/99bill-05/index.html', { facts: ['99bill.05'] }],
    ['reference/changes/index.html', {}],
  ])('of %s is told by %j', (file, change) => {
    expect(on(file, change)).toBe('2026-12-01');
  });
  it.each([
    ['guides/limits/index.html', { facts: ['y'] }],
    ['guides/limits/index.html', { pages: ['/guides/names/'] }],
    ['guides/limits/index.html', { all: true }],
  ])('of %s is not told by %j', (file, change) => {
    expect(on(file, change)).toBeUndefined();
  });
});

describe('linked data', () => {
  const place = { base: '/clinic/', origin: 'https://example.org' };

  test('of a guide: an article, its steps, and where it stands', () => {
    const nodes = linkedData(read(), place);
    expect(typed(nodes, 'TechArticle')).toMatchObject({
      headline: 'Limits: too high?',
      url: 'https://example.org/clinic/guides/limits/',
      dateModified: '2026-11-22',
      citation: ['Papers'],
    });
    expect(typed(nodes, 'HowTo')).toEqual({
      '@type': 'HowTo',
      name: 'Add it up',
      step: [
        {
          '@type': 'HowToStep',
          text: 'Open the bill.',
          url: 'https://example.org/clinic/guides/limits/#step-1',
        },
        { '@type': 'HowToStep', text: 'Add it.' },
      ],
    });
    expect(typed(nodes, 'BreadcrumbList')?.['itemListElement']).toMatchObject([
      { position: 1, name: 'Pay Clinic', item: 'https://example.org/clinic/' },
      { position: 2, name: 'Limits: too high?' },
    ]);
  });

  test('of a page that changed since it was read over: no day, because it shows none', () => {
    const modified = (day: string) =>
      typed(linkedData(read(), place, day), 'TechArticle')?.['dateModified'];
    expect(modified('2026-11-22')).toBe('2026-11-22');
    expect(modified('2026-11-23')).toBeUndefined();
  });

  test('of a home page that is not translated: the English site', () => {
    const german = readShown('de/index.html', guide('', 'de', 'en'));
    expect(linkedData(german, place)).toMatchObject([
      { url: 'https://example.org/clinic/', inLanguage: 'en' },
    ]);
  });

  test('of the home page: the site, and how to search it', () => {
    expect(linkedData(read('', 'index.html'), place)).toMatchObject([
      {
        '@type': 'WebSite',
        potentialAction: { target: 'https://example.org/clinic/search/?q={q}' },
      },
    ]);
  });

  test('of a page for those who are lost: nothing', () => {
    expect(linkedDataScript(linkedData(read('', '404.html'), place))).toBe('');
  });

  test('cannot end its script, whatever the page says, and says the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const headline = `</script><script>${text}`;
        const script = linkedDataScript([{ '@type': 'TechArticle', headline }]);
        const json = script.slice(
          '<script type="application/ld+json">'.length,
          -'</script>'.length,
        );
        expect(json).not.toContain('<');
        expect((JSON.parse(json) as Thing)['headline']).toBe(headline);
      }),
    );
  });

  test('names addresses below the base, whole where the site has one', () => {
    expect(addressIn(place, '/errors/')).toBe('https://example.org/clinic/errors/');
    expect(addressIn(place, '/clinic/errors/')).toBe('https://example.org/clinic/errors/');
    expect(addressIn({ base: '/' }, 'errors/')).toBe('/errors/');
  });
});

describe('the sitemap', () => {
  const place = { base: '/', origin: 'https://example.org' };
  const german = (main: string) => readShown('de/guides/limits/index.html', guide('', 'de', main));

  test('has the day that the page shows, and none where it shows none', () => {
    const undated = { ...read('', 'reference/facts/index.html'), reviewed: undefined };
    const xml = sitemapXml([read(), undated], place);
    expect(xml).toContain(
      '<url><loc>https://example.org/guides/limits/</loc><lastmod>2026-11-22</lastmod></url>',
    );
    expect(xml).toContain('<url><loc>https://example.org/reference/facts/</loc></url>');
  });

  test('has the day of a change that came later', () => {
    const on = (day: string) => sitemapXml([read()], place, () => day);
    expect(on('2026-11-23')).toContain('<lastmod>2026-11-23</lastmod>');
    expect(on('2026-11-21')).toContain('<lastmod>2026-11-22</lastmod>');
  });

  test('leaves out what leads on, what is lost, and what is not translated', () => {
    const pages = [
      { ...read(), hidden: true },
      read('', '404.html'),
      read('', 'offline/index.html'),
      german('en'),
    ];
    expect(sitemapXml(pages, place)).not.toContain('<url>');
  });

  test('names a page in its other languages', () => {
    const xml = sitemapXml([read(), german('de')], place);
    for (const href of ['guides/limits/', 'de/guides/limits/'])
      expect(xml.split(`href="https://example.org/${href}"`)).toHaveLength(3);
    expect(xml).toContain('hreflang="de"');
  });
});

describe('pictures', () => {
  const message = {
    ...read('', 'errors/x/index.html'),
    trail: [{ name: 'Limit', href: '/clinic/errors/family/limit/' }],
  };
  const family = read('', 'errors/family/limit/index.html');
  const home = read('', 'index.html');
  const all = pictures([message, family, home, read()]);

  test('are one for each guide, tool, kind of message and the home page', () => {
    expect([...all.values()].map(({ file }) => file)).toEqual([
      'social/errors/family/limit.png',
      'social/home.png',
      'social/guides/limits.png',
    ]);
  });

  test('of a message is that of its kind, and of the rest that of the home page', () => {
    expect(pictureFor(message, all)?.file).toBe('social/errors/family/limit.png');
    expect(pictureFor(read('', 'about/index.html'), all)?.file).toBe('social/home.png');
    const german = readShown('de/guides/limits/index.html', guide('', 'de', 'en'));
    expect(pictureFor(german, all)?.file).toBe('social/guides/limits.png');
  });

  test('have letters for Latin, pinyin and Chinese, and know what they lack', () => {
    expect(canWrite('Limits: xiàn’é 限额，信用卡')).toBe(true);
    expect(canWrite('عربي')).toBe(false);
  });

  test('read every piece of the fonts, whatever packed it', () => {
    const files = globSync('node_modules/@fontsource/noto-sans{,-sc}/files/*-700-normal.woff');
    expect(files.length).toBeGreaterThan(100);
    for (const file of files)
      expect(() => parse(unpackedFont(readFileSync(file))), file).not.toThrow();
  });

  test('draw no point that is no number', () => {
    for (const text of ['match at the bank', 'Over a limit', '支付有风险', 'yǒu fēngxiǎn'])
      for (const size of [26, 32, 66, 76])
        expect(outline(text, 72, 300, size, 700)).toMatch(/^M[MLQCZ\d .-]+$/);
  });

  test('break lines where people would, and no line is too wide', () => {
    const style = { size: 40, weight: 700, width: 224, most: 3 } as const;
    expect(linesOf('您好，麻烦您帮我查一下。', style)).toEqual([
      '您好，麻烦',
      '您帮我查一',
      '下。',
    ]);
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '限', '，', ' ', 'wide', '额')), (parts) => {
        const lines = linesOf(parts.join(' '), style);
        expect(lines.length).toBeLessThanOrEqual(3);
        for (const line of lines) expect(widthOf(line, 40, 700)).toBeLessThanOrEqual(224);
      }),
      { numRuns: 200 },
    );
  });
});
