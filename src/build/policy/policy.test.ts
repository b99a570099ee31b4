import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { hostHeaders } from '../../../.ci/headers.mjs';
import { serve } from '../../../.ci/serve.mjs';
import { part } from '../checks/engines/support.ts';
import { headers as checkHeaders } from '../checks/headers.ts';
import { policy as check } from '../checks/policy.ts';
import { siteFrom } from '../checks/site.ts';
import { headersFile, nginxMaps, nginxServer, readMoves } from './files.ts';
import { ownScripts, withPolicy } from './pages.ts';
import { contentPolicy, hashOf, rules } from './policy.ts';

const files = [
  '/index.html',
  '/404.html',
  '/guides/limits/index.html',
  '/embed/limits/index.html',
  '/de/index.html',
  '/de/guides/limits/index.html',
  '/de/embed/limits/index.html',
];
const script = 'document.title="x"';
const all = rules(files, [hashOf(script)]);

describe('the policy of pages', () => {
  it('lets through the scripts that are named, and nothing else', () => {
    const text = contentPolicy([hashOf(script)], { previews: false });
    expect(text).toContain(`script-src 'self' ${hashOf(script)}`);
    expect(text).not.toMatch(/script-src[^;]*unsafe/);
    for (const part of ["default-src 'none'", "connect-src 'self'", "form-action 'none'"])
      expect(text).toContain(part);
  });
  it('lets frames in where previews stand, and nowhere else', () => {
    expect(contentPolicy([], { previews: false })).not.toContain('frame-src');
    expect(contentPolicy([], { previews: true })).toContain(
      "trusted-types pay-clinic pay-clinic-plans pay-clinic-preview; manifest-src 'self'; frame-src 'self'",
    );
  });
  it('names scripts that run, each once, and no data', () => {
    const html = `<script>${script}</script><script type="module">1</script><script>${script}</script><script src="/a.js"></script><script type="application/ld+json">{}</script><script type="Text/ECMAScript">2</script>`;
    expect(ownScripts(html)).toEqual([hashOf(script), hashOf('1'), hashOf('2')].sort());
  });
  it('names none that only looks like one', () => {
    const html = `<p title="<script>1</script>"><!-- <script>2</script> --><style>a{content:'<script>3</script>'}</style><b title='"><script>4</script>'>`;
    expect(ownScripts(`${html}<script title="a>b">${script}</script>`)).toEqual([hashOf(script)]);
  });
  it('stands before all else', () => {
    const page = withPolicy('<head><meta charset="utf-8"/><script></script></head>', []);
    expect(page).toMatch(
      /^<head><meta charset="utf-8"\/><meta name="referrer" content="no-referrer"><meta http-equiv="Content-Security/,
    );
    expect(() => withPolicy('<head></head>', [])).toThrow(/charset/);
  });
});

describe.each(['/', '/clinic/'])('_headers below %s', (base) => {
  const headersOf = hostHeaders(headersFile(all, base));
  const at = (path: string) => headersOf(base + path);
  const frames = (path: string) =>
    at(path).get('content-security-policy')?.includes("frame-ancestors 'none'");
  it('forbids frames on every page but those that are to be framed, in every language', () => {
    for (const path of ['', 'guides/limits/', '404.html', 'de/', 'de/guides/limits/'])
      expect([path, frames(path)]).toEqual([path, true]);
    for (const path of ['embed/limits/', 'de/embed/limits/'])
      expect([path, frames(path)]).toEqual([path, false]);
  });
  it('says once how long a file is kept', () => {
    expect(at('_astro/a.js').get('cache-control')).toMatch(/^public, max-age=\d+, immutable$/);
    for (const path of ['', 'guides/limits/', 'embed/limits/', 'data/limits.json', 'sw.js'])
      expect([path, at(path).get('cache-control')]).toEqual([path, 'no-cache']);
    // What other sites and programs hold on to.
    for (const path of [
      'embed.js',
      'oembed/limits.json',
      'de/oembed/limits.json',
      'de/embed/limits/',
    ])
      expect([path, at(path).get('cache-control')]).toEqual([path, 'no-cache']);
  });
  it('has each path once: hosts read a hundred of them', () => {
    const paths = headersFile(all, base).match(/^\/.*$/gm) ?? [];
    expect(new Set(paths).size).toBe(paths.length);
  });
  it('opens data to others and nothing else', () => {
    for (const path of [
      ...['data/limits.json', 'data/messages.csv', 'feed.xml', 'oembed/limits.json'],
      ...['index.html.md', 'guides/limits/index.html.md', 'data/index.html.md'],
    ])
      expect([path, at(path).get('access-control-allow-origin')]).toEqual([path, '*']);
    expect(at('guides/limits/').get('access-control-allow-origin')).toBeUndefined();
  });
  it('has copies kept, not opened', () => {
    expect(at('download/pay-clinic-en.html').get('content-disposition')).toBe('attachment');
    expect(at('download/').get('content-disposition')).toBeUndefined();
  });
});

/** Chromium knows these, and MDN's data do not yet. */
const unlisted = [
  ...['digital-credentials-create', 'digital-credentials-get', 'interest-cohort', 'keyboard-map'],
  ...['language-detector', 'media-playback-while-not-visible', 'speaker-selection', 'sync-xhr'],
  'translator',
];

it('names permissions that a browser knows', () => {
  const named = all.flatMap(({ headers }) => headers['Permissions-Policy']?.split(', ') ?? []);
  expect(named.length).toBeGreaterThan(20);
  const unknown = named
    .map((one) => one.replace(/=.*/, ''))
    .filter((name) => !part('http', 'headers', 'Permissions-Policy', name)?.__compat);
  expect(unknown).toEqual(unlisted);
});

describe('the files for nginx', () => {
  const moves = readMoves('/clinic/old/ /clinic/new/ 301\n/clinic/part/ /clinic/new/#b 301\n');
  const place = { base: '/clinic/', origin: 'https://example.org' };
  it('lead on, with the query before the part', () => {
    const maps = nginxMaps(all, moves, place);
    expect(maps).toContain('"/clinic/old/" "/clinic/new/";');
    expect(maps).toContain('"/clinic/part/" "/clinic/new/";');
    expect(maps).toContain('"/clinic/part/" "#b";');
    expect(maps).not.toContain('"/clinic/old/" "#');
    expect(nginxServer(all, place)).toMatch(
      /return 301 (\$clinic_\w{6}_moved)\$is_args\$args\1_part;/,
    );
  });
  it('have no name in common with those of a mirror on the same nginx', () => {
    const named = (mirror: Parameters<typeof nginxMaps>[2]) =>
      nginxMaps(all, moves, mirror).match(/^map \$uri \S+/gm) ?? [];
    const mirrors = [
      place,
      { ...place, base: '/' },
      { ...place, origin: 'https://b.test' },
      { base: '/' },
    ];
    const names = mirrors.flatMap(named);
    expect(names.length).toBeGreaterThan(4 * 8);
    expect(new Set(names).size).toBe(names.length);
    // What http may say once stands in the example.
    expect(nginxMaps(all, moves, place)).not.toContain('map_hash');
    // Each is sent: the same names in both files.
    for (const name of named(place))
      expect(nginxServer(all, place)).toContain(name.replace('map $uri ', ''));
  });
  it('have the base path in every pattern', () => {
    const patterns = nginxMaps(all, [], place).match(/"~\^[^"]*"/g) ?? [];
    expect(patterns.length).toBeGreaterThan(10);
    for (const pattern of patterns) expect(pattern).toContain('"~^/clinic/');
    expect(nginxServer(all, place)).toContain('error_page 404 /clinic/404.html;');
  });
});

describe('the check of the policy', () => {
  const page = (html: string, name = '/guides/limits/index.html') => {
    const text = { [name]: html, '/_headers': headersFile(all, '/') };
    const site = siteFrom(Object.keys(text), (file) => text[file as keyof typeof text] ?? '');
    return check(site)
      .map(({ what }) => what)
      .join('\n');
  };
  const head = '<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>';
  const good = withPolicy(`${head}<script>${script}</script>`, [hashOf(script)]);
  it('takes a page as it should be', () => expect(page(good)).toBe(''));
  it.each([
    ['no policy', `${head}<script>${script}</script>`, /no policy/],
    ['a script that nobody named', good.replace(script, '1'), /policy does not name: 1/],
    ['a hash too many', withPolicy(head, [hashOf(script)]), /does not have/],
    ['one in an old name', `${good}<script type=" TEXT/JScript">1</script>`, /not name: 1/],
    ['a handler', good.replace('<body>', '<body onload="x()">'), /attribute "onload"/],
    ['a link of script', `${good}<a href="javascript:x()">x</a>`, /attribute "href"/],
    ['a script before it', good.replace('<head>', '<head><script src="/a.js"></script>'), /after/],
    ['an address handed on', good.replace('no-referrer', 'unsafe-url'), /hands its address on/],
    ['no word on addresses', good.replace(/<meta name="referrer"[^>]*>/, ''), /hands its address/],
    [
      'a word on addresses that comes late',
      good.replace(
        /(<meta name="referrer"[^>]*>)(.*)(<.head>)/,
        '$2<link rel="icon" href="/a">$1$3',
      ),
      /hands its address/,
    ],
    [
      'a policy that lets any script in',
      good.replace("'self' 'sha", "'unsafe-inline' 'sha"),
      /any/,
    ],
  ])('finds %s', (_, html, says) => {
    expect(html).not.toBe(good);
    expect(page(html)).toMatch(says);
  });
  it('finds a page to embed that nobody could frame', () => {
    expect(page(good, '/embed/limits/index.html')).toBe('');
    expect(page(good, '/elsewhere/index.html')).toMatch(/can be framed/);
  });
});

describe('the check of what hosts send', () => {
  const names = [
    '/data/limits.json',
    '/data/index.html',
    '/_astro/a.js',
    '/embed.js',
    '/oembed/a.json',
  ];
  const copies = ['/index.html.md', '/guides/limits/index.html.md', '/download/pay-clinic-en.zip'];
  const written = headersFile(
    rules([...files, '/data/index.html', '/download/index.html'], []),
    '/',
  );
  const says = (text: string) =>
    checkHeaders(siteFrom([...files, ...names, ...copies, '/_headers'], () => text))
      .map(({ where, what }) => `${where} ${what}`)
      .join('\n');
  it('takes what is written', () => expect(says(written)).toBe(''));
  it('misses every permission that is taken out', () => {
    const named = [...new Set(written.match(/[\w-]+=\((?:self)?\),? ?/g))];
    expect(named.length).toBeGreaterThan(50);
    for (const one of named)
      expect(says(written.replace(one, ''))).toContain(
        `permission ${one.replace(/=.*/, '')} as ""`,
      );
  });
  it.each<[what: string, before: string | RegExp, after: string, says: RegExp]>([
    ['inline script', "script-src 'self'", "script-src 'self' 'unsafe-inline'", /script-src/],
    ['requests to others', "connect-src 'self'", 'connect-src *', /connect-src \*/],
    ['forms that send', "; form-action 'none'", '', /not "form-action 'none'"/],
    [
      'a directive that nobody asked for',
      '; base-uri',
      '; media-src *; base-uri',
      /with media-src/,
    ],
    ['strings as markup', "; require-trusted-types-for 'script'", '', /require-trusted-types-for/],
    [
      'a policy for trusted types',
      'pay-clinic-plans',
      "pay-clinic-plans 'allow-duplicates'",
      /duplic/,
    ],
    ['referrers', 'no-referrer', 'origin', /referrer-policy: origin/],
    ['a camera', 'camera=()', 'camera=(self)', /permission camera as "\(self\)"/],
    ['a permission that is not named', 'camera=(), ', '', /permission camera as ""/],
    ['a new permission', 'camera=()', 'camera=(), ambient-light-sensor=*', /ambient-light-sensor/],
    ['no copying', 'clipboard-write=(self)', 'clipboard-write=()', /clipboard-write/],
    ['guessed kinds of files', /.*nosniff\n/, '', /x-content-type-options: undefined/],
    [
      'frames of guides',
      /\/guides\/\*\n.*\n/,
      '/guides/*\n',
      /guides\/limits\/nowhere\/ can be framed/,
    ],
    ['frames of the page for the lost', /\/404.html\n.*\n/, '/404.html\n', /^\/404.html can be/m],
    [
      'no frames of tools',
      '/embed/*\n',
      "/embed/*\n  Content-Security-Policy: frame-ancestors 'none'\n",
      /^\/embed\/limits\/ cannot be framed/m,
    ],
    ['old pages', '/guides/*\n', '/guides/*\n  Cache-Control: max-age=600\n', /max-age=600/],
    ['scripts asked for each time', ', immutable', '', /^\/_astro\/a.js has cache-control/m],
    [
      'pages open to others',
      '/guides/*\n',
      '/guides/*\n  Access-Control-Allow-Origin: *\n',
      /guides.*allow-origin/,
    ],
    [
      'closed data',
      /Access-Control-Allow-Origin: \*/g,
      'X-A: *',
      /^\/data\/limits.json has access/m,
    ],
    ['copies that open', 'attachment', 'inline', /pay-clinic-en.zip has content-disposition/],
  ])('finds %s', (_, before, after, finds) => {
    expect(written).not.toBe(written.replace(before, after));
    expect(says(written.replace(before, after))).toMatch(finds);
  });
});

describe('npm start', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pay-clinic-served-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const put = (file: string, text = file) => {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  const stands = ['guides/limits/index.html', 'embed/limits/index.html', '_astro/a.js', '404.html'];
  for (const file of stands) put(file);

  describe.each(['/', '/clinic/'])('below %s', (base) => {
    const served = async (look: (address: string) => Promise<void>) => {
      put('_headers', headersFile(all, base));
      const { address, close } = await serve(folder, { base, headers: true });
      await look(address).finally(close);
    };
    const headersOf = hostHeaders(headersFile(all, base));

    it.each([
      ['guides/limits/', 200],
      ['embed/limits/', 200],
      ['/guides//limits/', 200, 'guides/limits/'],
      ['_astro/a.js', 200],
      ['guides/nowhere/?q=1', 404, '404.html'],
      // Nothing that is missing is kept for ever.
      ['_astro/b.js', 404, '404.html'],
      ['download/pay-clinic-en.zip', 404, '404.html'],
    ])('sends with %s what a host would', async (path, status, as = path) => {
      await served(async (address) => {
        const answer = await fetch(address + path);
        expect(answer.status).toBe(status);
        const wanted = headersOf(base + as);
        expect(wanted.get('permissions-policy')).toContain('camera=()');
        for (const [name, value] of wanted)
          expect([name, answer.headers.get(name)]).toEqual([name, value]);
        for (const name of ['content-disposition', 'access-control-allow-origin'])
          expect([name, answer.headers.get(name)]).toEqual([name, wanted.get(name) ?? null]);
      });
    });
    it('sends it with what has not changed', async () => {
      await served(async (address) => {
        const { headers } = await fetch(`${address}guides/limits/`);
        const again = await fetch(`${address}guides/limits/`, {
          headers: { 'if-none-match': headers.get('etag') ?? '' },
        });
        expect(again.status).toBe(304);
        expect(again.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      });
    });
    it('leads to the folder of a page', async () => {
      await served(async (address) => {
        const answer = await fetch(`${address}guides/limits?a=1?b`);
        expect([answer.url, answer.status]).toEqual([`${address}guides/limits/?a=1?b`, 200]);
      });
    });
    it('goes on after it was asked for a part that is none', async () => {
      await served(async (address) => {
        const ask = (range: string) => fetch(`${address}_astro/a.js`, { headers: { range } });
        expect((await ask('bytes=5-2')).status).toBe(200);
        expect((await ask('bytes=0-3')).status).toBe(206);
      });
    });
    it('takes the rules of the build that stands there', async () => {
      await served(async (address) => {
        put('_headers', `${base}*\n  X-Built: again\n`);
        expect((await fetch(`${address}guides/limits/`)).headers.get('x-built')).toBe('again');
      });
    });
  });
});
