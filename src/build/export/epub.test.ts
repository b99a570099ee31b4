import { strFromU8, unzipSync } from 'fflate';
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { siteFrom } from '../checks/site.ts';
import { contextsOf } from './contexts.ts';
import { makeEpub } from './epub.ts';
import { writeXhtml } from './xhtml.ts';

const menu =
  '<nav id="menu"><p>Guides</p><ul><li><a href="/guides/names/">Names</a></li></ul><p>Tools</p><ul><li><a href="/tools/limits/">Limits</a></li></ul></nav>';
const page = (title: string, main: string) =>
  `<html lang="en"><head><meta property="og:site_name" content="Pay Clinic"></head><body>${menu}<main lang="en"><h1 id="top">${title}</h1>${main}</main></body></html>`;

const files: Readonly<Record<string, string>> = {
  '/index.html': page('Home', ''),
  '/favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  '/guides/names/index.html': page(
    'Names',
    '<p id="order">姓<br><a href="/tools/limits/#table">Table</a> <a href="/errors/old/">Message</a> <a href="/guides/gone/">Gone</a></p><p lang="zh-CN">限额</p><script>alert(1)</script><details><summary>More</summary><p>Less &amp; less</p></details>',
  ),
  '/tools/limits/index.html': page(
    'Limits',
    '<section data-widget="limits"><div class="needs-script"><input></div><noscript><p>Without script</p><table id="table"><tbody><tr><td>1</td></tr></tbody></table></noscript></section>',
  ),
  '/errors/new/index.html': page('A message', '<button>Copy</button>'),
  '/errors/old/index.html':
    '<html lang="en"><head><meta http-equiv="refresh" content="0; url=/errors/new/"></head><body><a href="/errors/new/">On</a></body></html>',
  '/download/index.html': page('Take it with you', ''),
};

function book(change: Readonly<Record<string, string>> = {}): Uint8Array {
  const all = { ...files, ...change };
  const [context] = contextsOf(siteFrom(Object.keys(all), (file) => all[file] ?? ''));
  if (!context) throw new Error('The site has no home page.');
  return makeEpub({ ...context, date: '2026-11-22', web: undefined });
}

describe('the book', () => {
  const bytes = book();
  const entries = unzipSync(bytes);
  const text = (name: string) => strFromU8(entries[`book/${name}`] ?? new Uint8Array());

  it('begins with its kind, as it is: readers look for it at a fixed place', () => {
    expect(Object.keys(entries)[0]).toBe('mimetype');
    expect(strFromU8(bytes.subarray(30, 58))).toBe('mimetypeapplication/epub+zip');
  });
  it('is the same in two runs, and another where a word is', () => {
    expect(book()).toEqual(bytes);
    expect(book({ '/errors/new/index.html': page('Another message', '') })).not.toEqual(bytes);
  });
  it('says its title, language, day and a name that stays', () => {
    const opf = text('package.opf');
    expect(opf).toContain('<dc:title>Pay Clinic</dc:title>');
    expect(opf).toContain('<dc:language>en</dc:language>');
    expect(opf).toContain('<meta property="dcterms:modified">2026-11-22T00:00:00Z</meta>');
    expect(opf).toMatch(/<dc:identifier id="id">urn:uuid:[0-9a-f-]{36}<\/dc:identifier>/);
    expect(opf).not.toContain('dc:source');
  });
  it('lists every chapter in its contents and its order, and no page that leads on', () => {
    const chapters = ['guides-names.xhtml', 'tools-limits.xhtml', 'errors-new.xhtml'];
    for (const name of chapters) {
      expect(text('nav.xhtml')).toContain(`href="${name}"`);
      expect(text('package.opf')).toContain(`href="${name}"`);
    }
    expect(Object.keys(entries).filter((name) => /old|download/.test(name))).toEqual([]);
  });
  it('leads links to chapters, also past pages that lead on, and leaves none to what it lacks', () => {
    const names = text('guides-names.xhtml');
    expect(names).toContain('href="tools-limits.xhtml#table"');
    expect(names).toContain('href="errors-new.xhtml"');
    expect(names).toContain('Gone');
    expect(names).not.toContain('gone/');
  });
  it('has tables in the place of tools, Chinese as Chinese, and nothing to click', () => {
    expect(text('tools-limits.xhtml')).toContain('<table id="table">');
    expect(text('tools-limits.xhtml')).not.toMatch(/<input|Without script|noscript/);
    expect(text('guides-names.xhtml')).toContain('<p lang="zh-CN" xml:lang="zh-CN">限额</p>');
    expect(text('guides-names.xhtml')).not.toMatch(/<script|<details|<button/);
    expect(text('guides-names.xhtml')).toContain('Less &amp; less');
  });
});

it('XHTML closes every tag and keeps out what XML does not know', () => {
  const html =
    '<p a@b="1" title="&quot;<">a\u0001<br>\ud800b<svg viewBox="0 0 1 1"><path d="M0 0"/></svg></p>';
  expect(writeXhtml(parseFragment(html))).toBe(
    '<p title="&quot;&lt;">a<br/>b<svg viewBox="0 0 1 1" xmlns="http://www.w3.org/2000/svg"><path d="M0 0"></path></svg></p>',
  );
});
