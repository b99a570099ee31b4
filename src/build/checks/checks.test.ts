/** Each check on a site of a few lines: what is right passes, and each mistake is named. */
import { describe, expect, it } from 'vitest';
import { alike } from './alike.ts';
import { packIndex } from '../../search/pack.ts';
import { data } from './data.ts';
import { fragments } from './fragments.ts';
import { head } from './head.ts';
import { headingsWithoutId } from './heading-sources.ts';
import { headings } from './headings.ts';
import { links } from './links.ts';
import { markup } from './markup.ts';
import { outside } from './outside.ts';
import { resources } from './resources.ts';
import { search, searchBudget } from './search.ts';
import { siteFrom, type Check } from './site.ts';
import { variables } from './variables.ts';
import { compressed, htmlBudget, weight } from './weight.ts';

const page = (body: string, title = 'A title') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>` +
  `<meta name="description" content="${'words '.repeat(12)}"></head><body>${body}</body></html>`;

const site = (files: Record<string, string>, place = {}) =>
  siteFrom(Object.keys(files), (file) => files[file] ?? '', place);

/** What a check says about a home page with this body. */
const says = (check: Check, body: string, files: Record<string, string> = {}, place = {}) =>
  check(site({ '/index.html': page(body), ...files }, place)).map(({ what }) => what);

const guide = { '/guides/names/index.html': page('<h2 id="spaces">Spaces</h2>', 'Names') };

describe('links', () => {
  it.each([
    '/guides/names/',
    'guides/names/',
    '/guides/names/#spaces',
    '#here',
    '/data/limits.json',
    'https://example.com/',
    'mailto:someone@example.com',
    'tel:+8695188',
  ])('takes %s', (href) => {
    expect(says(links, `<a href="${href}">x</a>`, { ...guide, '/data/limits.json': '{}' })).toEqual(
      [],
    );
  });
  it.each([
    ['/guides/nmaes/', 'did you mean "/guides/names/"?'],
    ['/guides/names', 'add the slash at the end'],
    ['javascript:void 0', 'only web, mail and telephone links'],
    ['https://', 'no address'],
  ])('refuses %s', (href, words) => {
    expect(says(links, `<a href="${href}">x</a>`, guide).join()).toContain(words);
  });
  it('wants the base path before root links', () => {
    const place = { base: '/clinic/' };
    expect(says(links, '<a href="/clinic/guides/names/">x</a>', guide, place)).toEqual([]);
    expect(says(links, '<a href="/guides/names/">x</a>', guide, place)[0]).toContain(
      'outside of /clinic/',
    );
  });
  it('knows the place of deployment as its own', () => {
    const place = { origin: 'https://example.org' };
    expect(says(links, '<a href="https://example.org/nowhere/">x</a>', guide, place)[0]).toContain(
      'does not exist',
    );
  });
});

describe('fragments', () => {
  it('takes a part that is there, here and elsewhere', () => {
    const body = '<p id="here"><a href="#here">x</a><a href="/guides/names/#spaces">x</a></p>';
    expect(says(fragments, body, guide)).toEqual([]);
  });
  it('takes a choice for the tool of a page, and for no other page', () => {
    const body = '<a href="/tools/x/#to=bank&amp;p=name-order">x</a>';
    const tool = (text: string) => ({ '/tools/x/index.html': page(text, 'Tool') });
    expect(says(fragments, body, tool('<div data-widget="x"></div>'))).toEqual([]);
    expect(says(fragments, body, tool('<div></div>'))).toHaveLength(1);
  });
  it('names what the page has instead', () => {
    const [what] = says(fragments, '<a href="/guides/names/#space">x</a>', guide);
    expect(what).toContain('Did you mean "#spaces"?');
    expect(what).toContain('It has: spaces');
  });
});

describe('resources', () => {
  const there = { '/a.png': '', '/b.js': '' };
  it.each([
    '<img src="/a.png" srcset="/a.png 2x" alt="">',
    '<script src="/b.js"></script>',
    '<i style="background:url(data:,)"></i>',
  ])('takes %s', (body) => expect(says(resources, body, there)).toEqual([]));
  it.each([
    '<img src="https://example.com/a.png" alt="">',
    '<img srcset="/a.png 1x, //example.com/a.png 2x" alt="">',
    '<link rel="stylesheet" href="https://example.com/a.css">',
    '<link rel="preconnect" href="https://example.com/">',
    '<style>@import "https://example.com/a.css";</style>',
    '<style>p { background: url(https://example.com/a.png) }</style>',
    '<i style="background:url(\'https://example.com/a.png\')"></i>',
    '<form method="dialog" action="https://example.com/"></form>',
    '<iframe src="https://example.com/"></iframe>',
  ])('refuses %s', (body) =>
    expect(says(resources, body, there)[0]).toContain('from another host'),
  );
  it.each(['<form></form>', '<form method="get"></form>'])('refuses %s', (body) =>
    expect(says(resources, body, there)[0]).toContain('form that sends'),
  );
  it.each(['<img src="/c.png" alt="">', '<astro-island component-url="/c.js"></astro-island>'])(
    'misses the file of %s',
    (body) => expect(says(resources, body, there)[0]).toContain('does not exist'),
  );
});

describe('outside', () => {
  const sources = {
    '/data/sources.json': '{"sources":[{"addresses":["https://example.com/law"]}]}',
  };
  it('takes published sources', () => {
    expect(says(outside, '<a href="https://example.com/law">x</a>', sources)).toEqual([]);
  });
  it('refuses every other host and page', () => {
    expect(says(outside, '<a href="https://example.com/copy">x</a>', sources)[0]).toContain(
      'sources.yaml',
    );
  });
});

describe('headings', () => {
  it('takes ids on the heading or on its entry, and leaves tools alone', () => {
    const body =
      '<div class="prose"><h2 id="a-b">x</h2><article id="c"><h3>x</h3></article><div data-widget="w"><h3>x</h3></div></div>';
    expect(says(headings, body)).toEqual([]);
  });
  it('refuses Chinese ids and none', () => {
    expect(says(headings, '<div class="prose"><h2 id="限额">限额</h2></div>')[0]).toContain('限额');
    expect(says(headings, '<div class="prose"><h2>Limits</h2></div>')[0]).toContain('has no id');
  });
  it('finds headings without an id in sources, but not in code', () => {
    const text = '## A {#a}\n```\n## in code\n```\n## B\n### C {#中}\n';
    expect(headingsWithoutId(text).map(({ line }) => line)).toEqual([5, 6]);
  });
});

describe('head', () => {
  const h1 = '<h1>x</h1>';
  it('takes a whole head', () => {
    expect(says(head, h1)).toEqual([]);
  });
  it('wants one main heading', () => {
    expect(says(head, '')[0]).toContain('0 main headings');
    expect(says(head, h1 + h1)[0]).toContain('2 main headings');
  });
  it('wants title, description and language', () => {
    const bare = {
      '/index.html': '<!doctype html><html><head></head><body><h1>x</h1></body></html>',
    };
    expect(head(site(bare))).toHaveLength(3);
  });
  it('wants titles of their own', () => {
    expect(says(head, h1, { '/b/index.html': page(h1) })[0]).toContain('same title as /');
  });
});

describe('alike', () => {
  const text = (from: number, to: number) =>
    `<main>${Array.from({ length: to - from }, (_, at) => `word${from + at}`).join(' ')}</main>`;
  const two = (first: string, second: string) =>
    alike(site({ '/errors/a/index.html': page(first), '/errors/b/index.html': page(second) })).map(
      ({ what }) => what,
    );
  it('takes pages that share a part', () => {
    expect(two(text(0, 100), text(40, 140))).toEqual([]);
  });
  it('names the page that says nearly the same', () => {
    expect(two(text(0, 100), text(2, 102))[0]).toContain('nearly the same as /errors/a/');
  });
  it('passes over pages that lead on', () => {
    const leads = '<meta name="robots" content="noindex">';
    expect(two(text(0, 100) + leads, text(0, 100))).toEqual([]);
  });
});

describe('data', () => {
  const whole = {
    sources: { sources: [{ id: 's', addresses: [] }] },
    messages: {
      messages: [{ id: 'm', sources: ['own'] }],
      sources: [{ id: 'own', addresses: [] }],
    },
    limits: { rules: [{ id: 'r', sources: ['s'] }] },
    cards: { banks: [{ id: 'b' }] },
    phones: { callingCodes: { 86: 'CN' } },
    retry: { rules: [{ id: 'r' }] },
    reminders: { rules: [{ id: 'r' }] },
    pinyin: { phrases: { hello: 'nín hǎo' } },
    triage: { questions: [{ id: 'q' }] },
  };
  const files = (changed: object = {}) =>
    data(
      site(
        Object.fromEntries(
          Object.entries({ ...whole, ...changed }).map(([name, json]) => [
            `/data/${name}.json`,
            JSON.stringify(json),
          ]),
        ),
      ),
    ).map(({ what }) => what);
  it('takes files whose sources are there', () => expect(files()).toEqual([]));
  it('misses each file, and what it should list', () =>
    expect(data(site({}))).toHaveLength(2 * Object.keys(whole).length));
  it('misses rows', () => {
    expect(files({ limits: { rules: [] } })[0]).toContain('no rules');
    expect(files({ phones: { callingCodes: {} } })[0]).toContain('no callingCodes');
  });
  it('misses the source of a row and of a file', () => {
    expect(files({ limits: { rules: [{ id: 'r', sources: ['t'] }] } })[0]).toContain('r cites "t"');
    expect(files({ cards: { ...whole.cards, sources: ['t'] } })[0]).toContain('the file cites "t"');
  });
  it('refuses the address of a re-hosted copy', () => {
    const copy = { sources: [{ id: 's', rehosted: true, addresses: ['https://example.com/'] }] };
    expect(files({ sources: copy })[0]).toContain('re-hosted');
  });
});

describe('markup', () => {
  it('takes what is right', () => {
    expect(says(markup, '<main><h1 id="title">x</h1></main>')).toEqual([]);
  });
  it.each([
    '<p id="a">x</p><p id="a">y</p>',
    '<p><div>x</div></p>',
    '<img src="/a.png">',
    '<button type="button"></button>',
  ])('refuses %s', (body) =>
    expect(says(markup, `<main><h1>x</h1>${body}</main>`)).not.toEqual([]),
  );
});

/** Letters that a compressor makes nothing of. */
/** So many random numbers; each is four bytes when compressed. */
function noise(numbers: number): string {
  let state = 1;
  return Array.from({ length: numbers }, () =>
    (state = (state * 48_271) % 2_147_483_647).toString(36),
  ).join('');
}

describe('search', () => {
  const searched = '<main data-search><h2 id="a">A</h2></main>';
  const index = (address: string, id: string, text = '') =>
    JSON.stringify(
      packIndex({
        partial: false,
        sounds: '',
        simple: '',
        pages: [
          {
            address,
            kind: 'page',
            title: 'T',
            sections: [{ id, heading: '', words: [], text }],
          },
        ],
      }),
    );
  const finds = (json: string) => says(search, searched, { '/search/en.json': json });
  it('takes what leads to a page, and to a part that is there', () => {
    expect(finds(index('', ''))).toEqual([]);
    expect(finds(index('', 'a'))).toEqual([]);
  });
  it('misses files, pages and parts', () => {
    expect(says(search, searched)[0]).toContain('is not there');
    expect(finds(index('b/', ''))[0]).toContain('leads to /b/');
    expect(finds(index('', 'b'))[0]).toContain('leads to /#b');
  });
  it('stops at the budget', () => {
    expect(finds(index('', '', noise(searchBudget / 3)))[0]).toContain('are allowed');
  });
});

describe('variables', () => {
  const styled = (style: string) => `<style>${style}</style><p style="--own:1px">x</p>`;
  it.each([
    ':root{--ink:#000}p{color:var(--ink)}',
    'p{color:var(--ink,#000)}',
    'p{margin:var(--own)}',
    'p{margin:var(--by-script)}',
  ])('takes %s', (style) => {
    const script = { '/_astro/a.js': 'p.style.setProperty("--by-script",1)' };
    expect(says(variables, styled(style), script)).toEqual([]);
  });
  it('refuses it in a drawing', () => {
    expect(says(variables, '<svg><path fill="var(--imk)"></path></svg>').join()).toContain('--imk');
  });
  it.each(['p{color:var(--imk)}', 'p{color:var( --imk )}', ':root{--a:var(--imk)}'])(
    'refuses %s',
    (style) => {
      const script = { '/_astro/a.js': 'p.style="color:var(--imk)"' };
      const said = says(variables, styled(`:root{--ink:#000}${style}`), script);
      expect(said.join()).toContain('var(--imk)');
    },
  );
});

describe('weight', () => {
  it('stops at the budget', () => {
    expect(says(weight, 'light')).toEqual([]);
    expect(says(weight, noise(htmlBudget * 2))[0]).toMatch(/are allowed: .* look at the menu/);
  });
  it('leaves room for what SITE_URL adds', () => {
    let numbers = Math.floor(htmlBudget / 3.5);
    while (compressed(page(noise(numbers))) > htmlBudget - 50) numbers -= 10;
    const close = noise(numbers);
    expect(says(weight, close, {}, { origin: 'https://example.org' })).toEqual([]);
    expect(says(weight, close)[0]).toContain('are allowed');
  });
});
