import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fetchedFiles, withApostrophes, withUsedStyles } from './index.ts';
import { namesIn, rulesOf, usedRules } from './rules.ts';

describe('rulesOf', () => {
  it('cuts rules whole', () => {
    const css = 'a{b:c}@media x{d{e:f}g{h:i}}j::before{content:"}"}/* it\'s */@import "k";';
    expect(rulesOf(css)).toEqual([
      'a{b:c}',
      '@media x{d{e:f}g{h:i}}',
      'j::before{content:"}"}',
      '@import "k";',
    ]);
  });
});

describe('usedRules', () => {
  const used = (css: string, text: string) => usedRules(css, namesIn(text));

  it('drops rules for classes that are nowhere', () => {
    const css = '.a,.b .a{x:y}.a.b{x:y}@media z{.b{x:y}}@media z{.b{x:y}.a{x:y}}:root{x:y}';
    expect(used(css, 'class="a c"')).toBe('.a{x:y}@media z{.a{x:y}}:root{x:y}');
  });

  it('drops rules for elements and ids that are nowhere', () => {
    const css =
      'body tbody{x:y}hr{x:y}p>i,img,p::before{x:y}#a a:hover{x:y}#b a{x:y}*,::after{x:y}';
    expect(used(css, '<p id="a"><a>')).toBe(
      'body tbody{x:y}p::before{x:y}#a a:hover{x:y}*,::after{x:y}',
    );
  });

  it.each(['*:is(.a,.b){x:y}', '.a:not(.b){x:y}', '.a:not(:is(.b),.c){x:y}', '[x]:where(.b){x:y}'])(
    'keeps what holds without a name: %s',
    (rule) => {
      expect(used(rule, 'class="a"')).toBe(rule);
    },
  );

  it.each(['@keyframes b{to{x:y}}', '@font-face{x:y}', '[data-b=c]::before{x:".e"}'])(
    'leaves alone what is no name: %s',
    (rule) => {
      expect(used(rule, '')).toBe(rule);
    },
  );

  it('knows names that a script makes of two pieces', () => {
    const css = '.limit-used{x:y}.big-mark{x:y}.limited{x:y}';
    expect(used(css, 'h("p",{class:`limit-${kind}`})')).toBe('.limit-used{x:y}');
    expect(used(css, 'h("p",{class:`${size}-mark`})')).toBe('.big-mark{x:y}');
  });

  it.each([
    [':is(.a,.b:not(.c)){x:y}.b{x:y}', ':is(.a,.b:not(.c)){x:y}'],
    ['.a:not(b,:where(.c *)),.b{x:y}', '.a:not(b,:where(.c *)){x:y}'],
    ['[data-x="a,b{"] .a{x:y}[data-x="a"] .b{x:y}', '[data-x="a,b{"] .a{x:y}'],
    ['/* .b{ */.a{x:y}.b/* c */{x:y}', '/* .b{ */.a{x:y}'],
    ["/*! it's */.b{x:y}.a{x:y}", "/*! it's */.a{x:y}"],
    ['.a\\,b{x:y}.a\\{,.b{x:y}.\\62{x:y}', '.a\\,b{x:y}.a\\{{x:y}'],
    ['.b,{x:y}.b{x:y', '.b,{x:y}'],
    ['@MEDIA z{/* c */.b{x:y}}@media z{.b{x:y} .a{x:")}"}}', '@media z{.a{x:")}"}}'],
  ])('cuts where a browser does: %s', (css, left) => {
    expect(used(css, 'class="a"')).toBe(left);
  });
});

describe('of any sheet', () => {
  /** A selector, and whether it can hold where only `a` is named. */
  interface Piece {
    readonly text: string;
    readonly holds: boolean;
  }
  const hard = ['a,b', '.u{', '}', '\\"', '/*', '*/', ')', ']', ';', "it's", '\\\\', '</'];
  const text = fc.array(fc.constantFrom(...hard, 'u', ' ')).map((parts) => `"${parts.join('')}"`);
  const { selectors } = fc.letrec<{ selectors: Piece[]; selector: Piece; compound: Piece }>(
    (tie) => ({
      compound: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom<Piece>(
          ...[
            '*',
            'a',
            '.a',
            '#a',
            ':root',
            '.a:hover',
            'a::before',
            '.\\61 ',
            '.u\\,a',
            'tbody',
          ].map((one) => ({ text: one, holds: true })),
          ...['u', '.u', '#u', 'a.u', '.u:hover', 'u::after', '.a#u', '.\\75 '].map((one) => ({
            text: one,
            holds: false,
          })),
        ),
        text.map((value) => ({ text: `[data-x=${value}]`, holds: true })),
        fc
          .tuple(fc.constantFrom(':not', '.a:is', ':where', '*:has'), tie('selectors'))
          .map(([name, inner]) => ({
            text: `${name}(${inner.map((one) => one.text).join(',')})`,
            holds: true,
          })),
      ),
      selector: fc
        .array(fc.tuple(tie('compound'), fc.constantFrom(' ', '>', ' + ', '~', '/* ,{ */ ')), {
          minLength: 1,
          maxLength: 3,
        })
        .map((parts) => ({
          text: parts
            .map(([{ text: one }, combinator], at) => (at === 0 ? one : combinator + one))
            .join(''),
          holds: parts.every(([{ holds }]) => holds),
        })),
      selectors: fc.array(tie('selector'), { minLength: 1, maxLength: 3 }),
    }),
  );
  /** A part of a sheet, and what should be left of it. */
  type Part = readonly [whole: string, left: string];
  const join = (parts: readonly Part[]): Part => [
    parts.map(([whole]) => whole).join(''),
    parts.map(([, left]) => left).join(''),
  ];
  const stays = fc
    .oneof(
      text.map((value) => `@font-face{x:${value}}`),
      text.map((value) => `@import ${value};`),
      fc.constantFrom('@keyframes u{to{x:y}}', '@layer u{.u{x:y}}'),
    )
    .map((one): Part => [one, one]);
  const rule = fc.tuple(selectors, text).map(([list, value]): Part => {
    const body = `{x:${value};y:url(u)}`;
    const left = list.filter(({ holds }) => holds).map((one) => one.text);
    return [
      list.map((one) => one.text).join(',') + body,
      left.length === 0 ? '' : left.join(',') + body,
    ];
  });
  const { parts } = fc.letrec<{ parts: Part; group: Part }>((tie) => ({
    group: fc
      .tuple(fc.constantFrom('@media (x:y)', '@supports selector(.u)'), tie('parts'))
      .map(([head, [whole, left]]): Part => [
        `${head}{${whole}}`,
        whole !== '' && left === '' ? '' : `${head}{${left}}`,
      ]),
    parts: fc
      .array(fc.oneof({ depthSize: 'small' }, rule, stays, tie('group')), { maxLength: 5 })
      .map(join),
  }));

  it('leaves what went in, less whole selectors and rules', () => {
    fc.assert(
      fc.property(parts, ([whole, left]) => {
        expect(usedRules(whole, namesIn('a'))).toBe(left);
      }),
      { numRuns: 500 },
    );
  });

  const signs = [
    'a',
    'u',
    '.',
    '{',
    '}',
    '(',
    ')',
    '[',
    ']',
    '"',
    "'",
    '\\',
    '/*',
    '*/',
    '@media',
    ';',
  ];
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom(...signs, ',', ':', ' ', '<!--', '-->', '\n', '&', '|', 'url('))
      .map((one) => one.join('')),
  );
  const tight = (css: string) => css.replace(/\s/g, '');
  /** Whether all of it stands in the other, in the same order. */
  const within = (part: string, whole: string): boolean => {
    let at = 0;
    for (const sign of part) {
      at = whole.indexOf(sign, at) + 1;
      if (at === 0) return false;
    }
    return true;
  };

  it('changes nothing where all is named, and never writes anything itself', () => {
    fc.assert(
      fc.property(anything, (css) => {
        expect(tight(usedRules(css, () => true))).toBe(tight(css));
        expect(
          within(
            usedRules(css, () => false),
            css,
          ),
        ).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('withApostrophes', () => {
  it('writes them in words and attributes, and leaves scripts alone', () => {
    expect(withApostrophes('<p title="it&#39;s">&amp;#39; &#39;</p><script>"&#39;"</script>')).toBe(
      '<p title="it\'s">&amp;#39; \'</p><script>"&#39;"</script>',
    );
  });
});

describe('withUsedStyles', () => {
  const css = '<style>.page{x:y}.tool{x:y}.later{x:y}.plan{x:y}.other{x:y}</style>';
  const files = fetchedFiles([
    ['tool.js', 'import("./later.js");"tool"'],
    ['later.js', 'import("./tool.js");"later"'],
    ['other.js', '"other"'],
  ]);
  const none = () => '';

  it('keeps what the page has, and not what only its styles name', () => {
    expect(withUsedStyles(`${css}<p class="page">`, files, none)).toBe(
      '<style>.page{x:y}</style><p class="page">',
    );
  });

  it('keeps what its scripts can make, and the scripts that these fetch', () => {
    expect(withUsedStyles(`${css}<p data-src="/_astro/tool.js">`, files, none)).toBe(
      '<style>.tool{x:y}.later{x:y}</style><p data-src="/_astro/tool.js">',
    );
  });

  it('keeps what a page has that a tool takes parts of', () => {
    const pages: Record<string, string> = { '/plans/': '<p class="plan">' };
    const page = `${css}<p data-fetches="/plans/">`;
    expect(withUsedStyles(page, files, (address) => pages[address] ?? '')).toBe(
      '<style>.plan{x:y}</style><p data-fetches="/plans/">',
    );
  });

  it('puts neighbours into one, but those of a page without script', () => {
    const page =
      '<noscript><style>p{x:y}</style></noscript><style>a{x:y}</style><style>p{x:y}</style>';
    expect(withUsedStyles(`${page}<p><a>`, files, none)).toBe(
      '<noscript><style>p{x:y}</style></noscript><style>a{x:y}p{x:y}</style><p><a>',
    );
  });

  it('leaves a sheet by itself that asks for others: it has to begin with them', () => {
    const page = '<style>p{x:y}</style><style>@import "a.css";p{x:y}</style><p>';
    expect(withUsedStyles(page, files, none)).toBe(page);
  });

  it('takes away a style that is left empty', () => {
    expect(withUsedStyles('<style>.a{x:y}</style><p>', files, none)).toBe('<p>');
  });
});
