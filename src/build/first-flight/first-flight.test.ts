import { describe, expect, it } from 'vitest';
import { fetchedFiles, withApostrophes, withUsedStyles } from './index.ts';
import { namesIn, rulesOf, usedRules } from './rules.ts';

describe('rulesOf', () => {
  it('cuts rules whole', () => {
    const css = 'a{b:c}@media x{d{e:f}g{h:i}}j::before{content:"}"}@import "k";';
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

  it('takes away a style that is left empty', () => {
    expect(withUsedStyles('<style>.a{x:y}</style><p>', files, none)).toBe('<p>');
  });
});
