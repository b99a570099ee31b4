/** What copies are made with, on a few lines of a page. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { siteFrom } from '../checks/site.ts';
import { fileProblems, folderProblems } from '../checks/editions.ts';
import { rewriteAddresses } from './addresses.ts';
import { formatSize } from '../../facts/index.ts';
import { fillPage } from './publish.ts';
import { fromSigns, toSigns } from './runtime/dense.ts';
import { partId, sectionId } from './runtime/ids.ts';
import { changeScripts, fetchedData, noNeeds } from './scripts.ts';
import { mergeStyles } from './styles.ts';
import { readTree, writeTree } from './tree.ts';

describe('signs', () => {
  it('give every byte back, and hold nothing that ends an element', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const signs = toSigns(bytes);
        expect(signs).not.toContain('<');
        expect([...fromSigns(signs)].slice(0, bytes.length)).toEqual([...bytes]);
      }),
    );
  });
});

describe('styles', () => {
  it('keeps each rule once', () => {
    expect(mergeStyles(['a{b:c}d{e:f}', 'd{e:f}g{h:i}'])).toBe('a{b:c}d{e:f}g{h:i}');
  });
  it('puts a rule after all that stand before it in any page', () => {
    expect(mergeStyles(['a{}c{}', 'b{}c{}', 'a{}b{}'])).toBe('a{}b{}c{}');
  });
  it('keeps the first of two orders', () => {
    expect(mergeStyles(['a{}b{}', 'b{}a{}']).match(/a/g)).toHaveLength(1);
  });
});

describe('scripts', () => {
  const site = siteFrom(
    ['/data/a.json', '/data/b.json', '/download/a.json', '/_astro/x.js'],
    () => '',
  );
  const html =
    '<html><head></head><body><script type="module" src="/_astro/x.js"></script>' +
    '<script defer src="/_astro/islands.0a772e86.js"></script><script>import(x.dataset.src)</script>' +
    '<p data-src="/_astro/y.js" data-fetches="/plans/" title="/data/a.json"></p>' +
    '<a href="/data/b.json">b</a></body></html>';
  it('gives a tool in its page what it is given in a file on the web', () => {
    const words = siteFrom(['/_astro/props.1.json'], () => '{"words":[0,"a & b"]}');
    const tree = readTree('<astro-island data-props="/_astro/props.1.json"></astro-island>');
    const needs = noNeeds();
    changeScripts(tree, words, needs);
    expect(writeTree(tree)).toContain(
      '<astro-island props="{&quot;words&quot;:[0,&quot;a &amp; b&quot;]}">',
    );
    expect([...needs.data]).toEqual([]);
  });
  it('leaves nothing that a disk cannot run, and knows what is asked for', () => {
    const tree = readTree(html);
    const needs = noNeeds();
    changeScripts(tree, site, needs);
    const changed = writeTree(tree);
    expect(changed).not.toMatch(/type="module"|import\(|islands/);
    expect(changed).toContain('siteCopy.load(x.dataset.src)');
    expect([...needs.modules.keys()]).toEqual(['/_astro/x.js', '/_astro/y.js']);
    expect([...needs.pages]).toEqual(['/plans/']);
    expect(fetchedData(site, needs, '')).toEqual(['/data/a.json']);
    expect(fetchedData(site, needs, 'fetch(`b.json`)')).toEqual(['/data/a.json', '/data/b.json']);
  });
});

describe('addresses', () => {
  const html =
    '<html><head><link rel="manifest" href="/m"></head><body><ul><li><a href="/out/">out</a></li></ul>' +
    '<p>See <a href="/out/#x">there</a>, <a href="/in/">here</a>.</p></body></html>';
  const site = siteFrom(['/index.html'], () => html);
  const rewrite = (web: string | undefined) => {
    const tree = readTree(html);
    const page = site.pages.get('/');
    if (!page) throw new Error('There is no page.');
    const place = ({ path }: { path: string }) => (path === '/in/' ? 'in/index.html' : undefined);
    rewriteAddresses(tree, { site, page, web, place });
    return writeTree(tree);
  };
  it('makes text of links to what is left out, and nothing of a list entry', () => {
    expect(rewrite(undefined)).toContain(
      '<ul></ul><p>See there, <a href="in/index.html">here</a>.</p>',
    );
    expect(rewrite(undefined)).not.toContain('manifest');
  });
  it('leads them to the web where the site has an address', () => {
    expect(rewrite('https://example.org/')).toContain('href="https://example.org/out/#x"');
  });
  it('names places alike in the making and in the script', () => {
    expect(sectionId('guides/names/')).toBe('guides-names');
    expect(sectionId('')).toBe('home');
    expect(partId('guides-names', 'x')).toBe('guides-names.x');
  });
});

describe('the page of copies', () => {
  const page =
    '<div class="edition" data-edition="zip" data-x><p>none</p><template data-when="built"><a href="/download/{file}">{size} {date} {sha256}</a></template><template data-when="unbuilt"><p>none</p></template></div>';
  const built = {
    ...{ id: 'zip', lang: 'en', file: 'a.zip', bytes: 2_345_678, sha256: 'abc' },
    date: '2026-11-22',
  };
  it('offers what there is, and says so where there is none', () => {
    const filled = fillPage(page, 'en', [built]);
    expect(filled).toContain(
      'data-x><a href="/download/a.zip">2.3 MB 22 November 2026 abc</a><template',
    );
    expect(fillPage(filled, 'en', [built])).toBe(filled);
    expect(fillPage(filled, 'en', [{ id: 'zip', lang: 'en', reason: 'x' }])).toBe(page);
    expect(fillPage(filled, 'de', [built])).toBe(page);
  });
  it('counts as phones do', () => {
    expect(formatSize('en', 861_234)).toBe('861 kB');
  });
});

describe('checks of the copies', () => {
  const folder = (body: string) =>
    folderProblems(
      new Map([
        ['a/index.html', body],
        ['a/b/index.html', '<p id="x"></p>'],
      ]),
    );
  it.each([
    ['<a href="/b/">', 'leads out of the folder'],
    ['<a href="c/index.html">', 'is not in the folder'],
    ['<a href="b/index.html#y">', 'leads to no part'],
    ['<script src="https://example.org/x.js"></script>', 'loaded from elsewhere'],
  ])('refuse %s in a folder', (body, words) => {
    expect(folder(body).join()).toContain(words);
  });
  it('take links that lead somewhere', () => {
    expect(
      folder(
        '<a href="b/index.html#x"></a><a href="b/index.html#p=q"></a><a href="https://e.org"></a>',
      ),
    ).toEqual([]);
    expect(fileProblems('<p id="a"><a href="#a"></a><a href="#p=q" data-to="a"></a></p>')).toEqual(
      [],
    );
  });
  it.each([
    ['<a href="#b"></a>', 'leads to no part'],
    ['<a href="/b/"></a>', 'leads out of the file'],
    ['<img src="https://example.org/x.png" alt="">', 'loaded from elsewhere'],
    ['<p id="a"></p><p id="a"></p>', 'stands there twice'],
  ])('refuse %s in the one file', (body, words) => {
    expect(fileProblems(body).join()).toContain(words);
  });
});
