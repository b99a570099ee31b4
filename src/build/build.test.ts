import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { address } from './address.ts';
import { rebaseHtml } from './rebase.ts';

describe('address', () => {
  it('invents nothing', () => {
    expect(address({})).toEqual({});
    expect(address({ SITE_URL: '', BASE_PATH: '' })).toEqual({});
  });
  it('takes both, and closes the path', () => {
    expect(address({ SITE_URL: 'https://example.org', BASE_PATH: '/a/b' })).toEqual({
      site: 'https://example.org',
      base: '/a/b/',
    });
  });
  it.each(['example.org', 'ftp://example.org', 'not an address'])(
    'refuses SITE_URL %s in words',
    (SITE_URL) => {
      expect(() => address({ SITE_URL })).toThrow(/SITE_URL is .*write the whole address/);
    },
  );
  it('takes the host alone of SITE_URL, as browsers write it', () => {
    expect(address({ SITE_URL: 'https://Example.org/' })).toEqual({ site: 'https://example.org' });
    for (const more of ['clinic/', '?a', '#b'])
      expect(() => address({ SITE_URL: `https://example.org/${more}` })).toThrow(/BASE_PATH/);
  });
  it.each(['clinic', 'https://example.org/', '/a b/', '/a"b/'])(
    'refuses BASE_PATH %s in words',
    (BASE_PATH) => {
      expect(() => address({ BASE_PATH })).toThrow(/BASE_PATH is .*write the path with a slash/);
    },
  );
});

describe('rebaseHtml', () => {
  const base = '/clinic/';
  it.each([
    ['<a href="/guides/">', '<a href="/clinic/guides/">'],
    ['<a class="x" href="/">', '<a class="x" href="/clinic/">'],
    ['<img alt="" src="/a.png">', '<img alt="" src="/clinic/a.png">'],
    ['<form action="/x">', '<form action="/clinic/x">'],
    ['<a href="/clinic-two/">', '<a href="/clinic/clinic-two/">'],
  ])('puts the path before %s', (before, after) => {
    expect(rebaseHtml(before, base)).toBe(after);
  });
  it.each([
    '<a href="/clinic/guides/">',
    '<a href="/clinic">',
    '<a href="//example.com/">',
    '<a href="https://example.com/">',
    '<a href="#part">',
    '<a href="../names/">',
    '<p title="/guides/">',
    '<abbr data-href="/guides/">',
  ])('leaves %s alone', (html) => {
    expect(rebaseHtml(html, base)).toBe(html);
  });
  it('changes nothing the second time', () => {
    const link = fc.stringMatching(/^\/[a-z/#?.-]*$/);
    const html = fc
      .array(
        fc.oneof(
          link.map((href) => `<a href="${href}">x</a>`),
          fc.string(),
        ),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(html, (text) => {
        const once = rebaseHtml(text, base);
        expect(rebaseHtml(once, base)).toBe(once);
      }),
    );
  });
});

it('"npm test" resets every setting of a build that README lists', () => {
  const listed = readFileSync('README.md', 'utf8').matchAll(/^\| `([A-Z_]+)` /gm);
  const settings = [...listed].map(([, name = '']) => name).filter((name) => name !== 'PORT');
  expect(settings.length).toBeGreaterThan(4);
  const run = readFileSync('.ci/test.mjs', 'utf8');
  expect(settings.filter((name) => !run.includes(`'${name}'`))).toEqual([]);
});

it.each(['attack', 'canary', 'hostile-content', 'strange-input'])(
  'the errand "%s" gets no second try: a leak in half of the runs is a leak',
  (name) => {
    const errand = readFileSync(`e2e/${name}.spec.ts`, 'utf8');
    expect(errand).toMatch(/^test\.describe\.configure\(\{ retries: 0 \}\);$/m);
  },
);
