/** What of a finished page is searched, and how it is cut into sections. */
import { describe, expect, it } from 'vitest';
import { characterTables } from './characters.ts';
import { contentsByLanguage } from './index.ts';
import { elements, parseHtml } from '../checks/html.ts';
import { readPage as readOpened } from './read-page.ts';

const readPage = (file: string, html: string) => readOpened(file, [...elements(parseHtml(html))]);
const html = (main: string, { lang = 'en', own }: { lang?: string; own?: string } = {}) =>
  `<!doctype html><html lang="${lang}"><body><header>Menu</header><main lang="${own ?? lang}" data-search>${main}</main></body></html>`;
const read = (main: string, file = 'guides/names/index.html') => {
  const page = readPage(file, html(main));
  if (!page) throw new Error('This page is not searched.');
  return page;
};
const sections = (main: string) => read(main).sections;

describe('a page', () => {
  it('is searched where it says so', () => {
    expect(readPage('404.html', '<html lang="en"><main><h1>None</h1></main></html>')).toBe(
      undefined,
    );
    expect(read('<h1>Names</h1><p>One.</p>')).toEqual({
      address: 'guides/names/',
      kind: 'guide',
      title: 'Names',
      lang: 'en',
      fallback: false,
      sections: [{ id: '', heading: '', words: [], text: 'One.' }],
    });
  });
  it.each([
    ['index.html', '', 'page'],
    ['about/index.html', 'about/', 'page'],
    ['tools/limits/index.html', 'tools/limits/', 'tool'],
    ['errors/index.html', 'errors/', 'group'],
    ['errors/family/limit/index.html', 'errors/family/limit/', 'group'],
    ['errors/system/alipay-ui/index.html', 'errors/system/alipay-ui/', 'group'],
    ['errors/alipay-client-8000/index.html', 'errors/alipay-client-8000/', 'message'],
    ['reference/facts/index.html', 'reference/facts/', 'fact'],
    ['reference/glossary/index.html', 'reference/glossary/', 'reference'],
  ])('%s is %j, a %s', (file, address, kind) => {
    expect(read('<h1>x</h1>', file)).toMatchObject({ address, kind });
  });
  it('knows its language, and whether it is only lent to it', () => {
    const file = 'zh-cn/guides/names/index.html';
    expect(readPage(file, html('<h1>x</h1>', { lang: 'zh-CN' }))).toMatchObject({
      address: 'guides/names/',
      lang: 'zh-CN',
      fallback: false,
    });
    expect(readPage(file, html('<h1>x</h1>', { lang: 'zh-CN', own: 'en' }))?.fallback).toBe(true);
  });
});

describe('sections', () => {
  it('begin at headings with an id, or that head an element with one', () => {
    const found = sections(
      '<h1>T</h1><p>Top.</p><h2 id="a">A</h2><p>In A.</p><h3>no id</h3><p>Still A.</p>' +
        '<article id="b"><h3>B</h3><p>In B.</p></article>',
    );
    expect(found.map(({ id, heading, text }) => [id, heading, text])).toEqual([
      ['', '', 'Top.'],
      ['a', 'A', 'In A. no id Still A.'],
      ['b', 'B', 'In B.'],
    ]);
  });
  it('leave out what says so, tools, cards and scripts', () => {
    const [top] = sections(
      '<p>Yes <span data-search-ignore>no</span><span popover>no</span><i hidden>no</i></p><div data-widget="x">no</div>' +
        '<script>no</script><style>no</style><h2 data-search-ignore>no</h2>',
    );
    expect(top?.text).toBe('Yes');
    expect(sections('<h2 id="a">A <a data-search-ignore href="#a">#</a></h2>')[1]?.heading).toBe(
      'A',
    );
  });
  it('are what is marked, where something is marked', () => {
    const found = sections(
      '<h1>T</h1><p>no</p><p data-search-only>One</p><div data-search-only>Two</div>' +
        '<section data-search-only id="b"><h2>B</h2>In B</section>',
    );
    expect(found.map(({ id, heading, text }) => [id, heading, text])).toEqual([
      ['', '', 'One Two'],
      ['b', 'B', 'In B'],
    ]);
  });
  it('take words that are not shown', () => {
    const found = sections(
      '<h1 data-search-words="8000|resultStatus">T</h1><h2 id="a" data-search-words="61">A</h2><p data-search-words=" x |61|">y</p>',
    );
    expect(found.map(({ words }) => words)).toEqual([
      ['8000', 'resultStatus'],
      ['61', 'x'],
    ]);
  });
  it('part words as readers see them', () => {
    const text = sections(
      '<p>a<b>b</b>c</p><p>d</p><ul><li>e</li><li>f</li></ul><p>银行<span>卡</span> (<i>kǎ</i> , card)</p><p><b>g</b><span>h</span></p><code>A_<wbr>B</code>',
    )[0]?.text;
    expect(text).toBe('abc d e f 银行卡 (kǎ, card) g h A_B');
  });
});

describe('languages', () => {
  const page = (file: string, lang: string, own = lang) => {
    const found = readPage(file, html('<h1>银行</h1><p>x</p>', { lang, own }));
    return found ? [found] : [];
  };
  it('have a file each, and no page twice', () => {
    const contents = contentsByLanguage([
      ...page('a/index.html', 'en'),
      ...page('b/index.html', 'en'),
      ...page('de/a/index.html', 'de'),
      ...page('de/b/index.html', 'de', 'en'),
    ]);
    const shape = [...contents].map(([lang, { pages, partial }]) => [
      lang,
      pages.map(({ address }) => address),
      partial,
    ]);
    expect(shape).toEqual([
      ['en', ['a/', 'b/'], false],
      ['de', ['a/'], true],
    ]);
  });
});

describe('characters', () => {
  it('have their readings in the text and their usual ones', () => {
    const { sounds } = characterTables('银行，还款');
    for (const part of ['hang行', 'xing行', 'huan还', 'hai还', 'yin银', 'kuan款'])
      expect(sounds).toContain(part);
  });
  it('have their traditional forms, and nothing that the text does not hold', () => {
    const { simple, sounds } = characterTables('银行');
    expect(simple).toBe('銀银');
    expect(sounds).not.toMatch(/款/);
    expect(characterTables('English')).toEqual({ sounds: '', simple: '' });
  });
});
