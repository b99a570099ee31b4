import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { parseRedirects } from '../../facts/redirects.ts';
import { compare } from '../checks/permalinks.ts';
import { siteFrom } from '../checks/site.ts';
import { withMovedParts } from '../moved-parts.ts';
import { stopWhereLost } from './index.ts';
import { permalinksOf, printPermalinks, readPermalinks } from './list.ts';

const page = (main: string, lang = 'en') =>
  `<!DOCTYPE html><html lang="${lang}"><body><main>${main}</main></body></html>`;
const site = (files: Readonly<Record<string, string>>) =>
  siteFrom(Object.keys(files), (file) => files[file] ?? '');
const guide = '/guides/a/index.html';

describe('the list of addresses', () => {
  it('has pages and what has a name of its own, but no numbers, no steps and nothing of a tool', () => {
    const all = permalinksOf(
      site({
        [guide]: page(
          '<h1 id="top">A</h1><h2 id="b">B</h2><p id="p1">x</p><h3 id="e12b">y</h3><div class="steps"><ol><li id="step-1">z</li></ol></div><div data-widget="x"><h2 id="c">C</h2></div>',
        ),
        '/de/guides/a/index.html': page('<h2 id="b">B</h2>', 'de'),
        '/404.html': page('<h2 id="b">B</h2>'),
      }),
    );
    expect([...all]).toEqual([['/guides/a/', ['b']]]);
  });
  it('is read as it was written', () => {
    const all = new Map([
      ['/', []],
      ['/guides/a/', ['b', 'c']],
    ]);
    expect(readPermalinks(printPermalinks(all))).toEqual(all);
  });
});

describe('the check of addresses', () => {
  const now = site({ [guide]: page('<h2 id="b">B</h2>') });
  const says = (listed: [string, string[]][], redirects: { from: string; to: string }[] = []) =>
    compare(now, new Map(listed), redirects).map(({ where, what }) => `${where} ${what}`);
  it('takes a site as it is listed', () => expect(says([['/guides/a/', ['b']]])).toEqual([]));
  it('names a heading that is gone, unless it leads on', () => {
    expect(says([['/guides/a/', ['b', 'old']]])[0]).toMatch(/^\/guides\/a\/#old .*redirects\.yaml/);
    expect(
      says([['/guides/a/', ['b', 'old']]], [{ from: '/guides/a/#old', to: '/guides/a/#b' }]),
    ).toEqual([]);
  });
  it('holds the script that stands in pages of others', () =>
    expect(
      says([
        ['/guides/a/', ['b']],
        ['/embed.js', []],
      ])[0],
    ).toMatch(/^\/embed\.js /));
  it('names a page that is gone, once', () => {
    const listed: [string, string[]][] = [
      ['/guides/a/', ['b']],
      ['/guides/z/', ['x', 'y']],
    ];
    expect(says(listed)).toEqual([expect.stringMatching(/^\/guides\/z\/ /)]);
    const to = '/guides/a/';
    expect(
      says(listed, [
        { from: '/guides/z/', to },
        { from: '/guides/z/#x', to },
        { from: '/guides/z/#y', to },
      ]),
    ).toEqual([]);
  });
  it('names a part of a page that moved, where the new page has none of that name', () => {
    const listed: [string, string[]][] = [
      ['/guides/a/', ['b']],
      ['/guides/z/', ['b', 'y']],
    ];
    const move = { from: '/guides/z/', to: '/guides/a/' };
    expect(says(listed, [move])).toEqual([expect.stringMatching(/^\/guides\/z\/#y /)]);
    expect(says(listed, [move, { from: '/guides/a/#y', to: '/guides/a/#b' }])).toEqual([]);
  });
  it('asks for new pages and headings to be listed', () => {
    expect(says([['/guides/a/', []]])[0]).toContain('npm run permalinks');
    expect(says([])[0]).toContain('npm run permalinks');
  });
  it('refuses a way from what is still there', () => {
    const to = '/guides/a/';
    expect(says([['/guides/a/', ['b']]], [{ from: '/guides/a/#b', to }])[0]).toMatch(/still there/);
    const both = site({ [guide]: page(''), '/guides/z/index.html': page('') });
    const listed = new Map([...permalinksOf(both)]);
    const moved = compare(both, listed, [{ from: '/guides/z/', to }]);
    expect(moved.map(({ what }) => what).join()).toMatch(/still there/);
  });
  it('takes the page that leads on from the old address', () => {
    const leads = '<meta http-equiv="refresh" content="0; url=/guides/a/">';
    const both = site({ [guide]: page(''), '/guides/z/index.html': page(leads) });
    expect(compare(both, permalinksOf(both), [{ from: '/guides/z/', to: '/guides/a/' }])).toEqual(
      [],
    );
  });
  it('refuses a way to nowhere', () => {
    const from = '/guides/z/';
    expect(says([['/guides/a/', ['b']]], [{ from, to: '/guides/y/' }])[0]).toContain('not exist');
    expect(says([['/guides/a/', ['b']]], [{ from, to: '/guides/a/#x' }])[0]).toContain('not exist');
  });
});

describe('a build', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pay-clinic-permalinks-'));
  mkdirSync(join(folder, 'guides/a'), { recursive: true });
  writeFileSync(join(folder, 'guides/a/index.html'), page('<h2 id="b">B</h2><p>id="c"</p>'));
  writeFileSync(join(folder, 'embed.js'), '');
  const build = (listed: [string, string[]][], from: string[] = []) =>
    stopWhereLost(
      folder,
      new Map([['/embed.js', []], ...listed]),
      from.map((old) => ({ from: old, to: '/guides/a/' })),
    );
  it('goes on where everything is there, or leads on', () => {
    build([['/guides/a/', ['b']]]);
    build([['/guides/a/', ['b', 'c']]], ['/guides/a/#c']);
    build([['/guides/z/', ['b', 'x']]], ['/guides/z/', '/guides/z/#x']);
  });
  it('stops where a heading or a page is gone, and says what to do', () => {
    expect(() => build([['/guides/a/', ['b', 'c']]])).toThrow(/^\/guides\/a\/#c .*redirects\.yaml/);
    expect(() => build([['/guides/z/', ['x']]])).toThrow(/^\/guides\/z\/ /);
    expect(() => build([['/guides/z/', ['x']]], ['/guides/z/'])).toThrow(/^\/guides\/z\/#x /);
  });
});

describe('redirects.yaml', () => {
  const row = (from: string, to: string) => `- { from: ${from}, to: ${to}, since: '2026-11-23' }\n`;
  it('may be empty', () => expect(parseRedirects('# nothing\n')).toEqual([]));
  it.each([
    ['no address', row('guides/a', '/guides/b/'), /root address/],
    ['an address twice', row('/a/', '/b/') + row('/a/', '/c/'), /twice: keep one row/],
    ['a chain', row('/a/', '/b/') + row('/b/', '/c/'), /last address/],
    ['a circle', row('/a/', '/a/'), /itself/],
    ['a list of nothing', 'from: /a/', /list of rows/],
  ])('refuses %s', (_, text, says) => expect(() => parseRedirects(text)).toThrow(says));
});

describe('parts that moved', () => {
  const html = '<body><main><h2 class="x" id="new">New</h2></main></body>';
  it('stand before their new place on the same page', () =>
    expect(withMovedParts(html, [{ from: '/a/#old', to: '/a/#new' }], '/')).toContain(
      '<span id="old"></span><h2 class="x" id="new">',
    ));
  it('lead to another page by a script with the base path', () => {
    const page = withMovedParts(html, [{ from: '/a/#old', to: '/b/#new' }], '/clinic/');
    expect(page).toContain('["old","/clinic/b/#new"]');
    expect(page).not.toContain('<span');
  });
  it('are no names that every object has', () => {
    const page = withMovedParts(html, [{ from: '/a/#old', to: '/b/' }], '/');
    const script = /<script>(.*)<\/script>/.exec(page)?.[1] ?? '';
    const leadsTo = (hash: string) => {
      const went: string[] = [];
      const location = {
        ...{ hash, search: '', href: 'https://x.test/a/' },
        toString: () => 'https://x.test/a/',
        replace: (url: URL) => went.push(url.pathname),
      };
      runInNewContext(script, { location, URL });
      return went;
    };
    expect(leadsTo('#old')).toEqual(['/b/']);
    expect(leadsTo('#constructor')).toEqual([]);
  });
});
