import { expect, it } from 'vitest';
import { languages } from './languages.ts';
import { siteFrom } from './site.ts';

const origin = 'https://example.org';
const link = (lang: string, path: string) =>
  `<link rel="alternate" hreflang="${lang}" href="${origin}${path}">`;
const sitemap = link('en', '/a/') + link('de', '/de/a/');
const both = sitemap + link('x-default', '/a/');
const page = (lang: string, head: string, main = lang) =>
  `<html lang="${lang}"><head>${head}</head><body><main lang="${main}"></main></body></html>`;
const entry = (path: string) =>
  `<url><loc>${origin}${path}</loc>${sitemap.replaceAll('<link ', '<xhtml:link ')}</url>`;
const right = {
  '/a/index.html': page('en', both),
  '/de/a/index.html': page('de', both),
  '/b/index.html': page('en', link('en', '/b/')),
  '/de/b/index.html': page('de', '', 'en'),
  '/sitemap.xml': entry('/a/') + entry('/de/a/'),
};
const says = (change: Partial<typeof right>, place: { origin?: string } = { origin }) => {
  const files: Readonly<Record<string, string>> = { ...right, ...change };
  const site = siteFrom(Object.keys(files), (file) => files[file] ?? '', place);
  return languages(site).map(({ where, what }) => `${where} ${what}`);
};

it('takes pages that name each other', () => expect(says({})).toEqual([]));
it.each([
  ['one that is not named back', { '/de/a/index.html': page('de', '') }, 3, /^\/de\/a\/ does not/],
  [
    'an address that is not whole',
    { '/a/index.html': page('en', both.replaceAll(origin, '')) },
    6,
    /^\/a\/ does not name en https:/,
  ],
  [
    'one that is not translated',
    { '/b/index.html': page('en', link('en', '/b/') + link('de', '/de/b/')) },
    1,
    /^\/b\/ names de https:\/\/example\.org\/de\/b\//,
  ],
  ['a sitemap without them', { '/sitemap.xml': '' }, 4, /does not name en .* in the sitemap/],
])('finds %s', (_, change, count, what) => {
  const said = says(change);
  expect(said).toHaveLength(count);
  expect(said[0]).toMatch(what);
});
it('finds names on a site without an address', () =>
  expect(says({}, {}).length).toBeGreaterThan(0));
