import { describe, expect, it } from 'vitest';
import { siteFrom } from '../site.ts';
import { engines } from './index.ts';
import { scriptNeeds } from './script.ts';
import { styleNeeds } from './style.ts';

const script = (text: string) => [...scriptNeeds(text)].join(' ');
const style = (css: string) => [...styleNeeds(css, 'stylesheet')].join(' ');

describe('what a script needs', () => {
  it.each([
    ['[3, 1].toSorted()', 'javascript.builtins.Array.toSorted'],
    ['x?.toSpliced(1)', 'javascript.builtins.Array.toSpliced'],
    ['x["toSorted"]()', 'javascript.builtins.Array.toSorted'],
    ['Object.groupBy(x, f)', 'javascript.builtins.Object.groupBy'],
    ['AbortSignal.any([x])', 'api.AbortSignal.any_static'],
    ['AbortSignal.timeout(5)', 'api.AbortSignal.timeout_static'],
    ['URL.canParse(x)', 'api.URL.canParse_static'],
    ['new DecompressionStream("gzip")', 'api.DecompressionStream'],
    ['requestIdleCallback(f)', 'api.Window.requestIdleCallback'],
    ['/(?<=a)b/.test(x)', 'javascript.regular_expressions.lookbehind_assertion'],
    ['class A { static { f() } }', 'javascript.classes.static.initialization_blocks'],
    ['/[a&&b]/v', 'syntax after 2022'],
    ['using x = f()', 'syntax after 2022'],
  ])('%s', (text, need) => expect(script(text)).toContain(need));

  it.each([
    'x.at(-1); structuredClone(x); Object.hasOwn(a, b); class A { #b = 1; static c = 2 }',
    'const { any } = x; x.any(); Promise.any(y); a ??= b; await f(); import("./a.js")',
    'function f(DecompressionStream) { return new DecompressionStream() }',
    'const x = { groupBy: 1, WebTransport: 2 }; x.WebTransport',
    '"a toSorted text".replace(/(?=a)(?!b)(?<name>c)/u, "")',
  ])('takes %s', (text) => expect(script(text)).toBe(''));
});

describe('what a style sheet needs', () => {
  it.each([
    ['a { color: color-mix(in srgb, red, blue) }', 'css.types.color.color-mix'],
    ['a { --x: light-dark(red, blue) }', 'css.types.color.light-dark'],
    ['a { height: 100dvh }', 'viewport_percentage_units_dynamic'],
    ['a { text-wrap: balance }', 'css.properties.text-wrap'],
    ['a { overflow: clip }', 'css.properties.overflow.clip'],
    ['a { b { color: red } }', 'css that no parser reads'],
    ['a { &:hover { color: red } }', 'css.selectors.nesting'],
    ['a:popover-open { color: red }', 'css.selectors.popover-open'],
    ['@container (min-width: 1px) { a { color: red } }', 'css.at-rules.container'],
    ['@media (width >= 40rem) { a { color: red } }', 'css.at-rules.media.range_syntax'],
    ['@media print { a { rotate: 1deg } }', 'css.properties.rotate'],
    ['@scope (a) { b { color: red } }', 'css.at-rules.scope'],
    [
      '@supports not selector(:popover-open) { a { height: 1dvh } }',
      'viewport_percentage_units_dynamic',
    ],
    ['@supports not (a: b) { @media print { a { rotate: 1deg } } }', 'css.properties.rotate'],
  ])('%s', (css, need) => expect(style(css)).toContain(need));

  it.each([
    'a { height: 100vh; height: 100dvh }',
    'a { -webkit-print-color-adjust: exact; print-color-adjust: exact }',
    '@supports (height: 1dvh) { a { height: 100dvh } }',
    '@supports not selector(:popover-open) { a { display: none } a:focus { display: block } }',
    '@media (min-width: 40rem) and (prefers-color-scheme: dark) { a:focus-visible { inset: 0 } }',
    '@layer a { b:is(c, d):not(.e)::before { aspect-ratio: 1; gap: min(1rem, 2vw) } }',
  ])('takes %s', (css) => expect(style(css)).toBe(''));
});

describe('the check', () => {
  const problems = (html: string, files: Readonly<Record<string, string>> = {}) => {
    const text = { '/index.html': `<!DOCTYPE html><html><body>${html}`, ...files };
    const site = siteFrom(Object.keys(text), (file) => text[file as keyof typeof text]);
    return engines(site).map(({ where, what }) => `${where} ${what}`);
  };
  it.each([
    ['<script>x.toSorted()</script>', /toSorted, which chrome 99, .*safari 15\.4.* lacks: do/],
    ['<style>a { height: 1dvh }</style>', /dynamic, which/],
    ['<p style="height: 1dvh">', /dynamic, which/],
    ['<p inert>', /html\.global_attributes\.inert/],
    ['<search>', /html\.elements\.search/],
  ])('reads %s', (html, says) => expect(problems(html).join('\n')).toMatch(says));
  it('reads files and copies', () => {
    expect(problems('', { '/sw.js': 'x.toSorted()' })[0]).toMatch(/^\/sw\.js needs/);
    const copy = '<script>x.toSorted()</script>';
    expect(problems('', { '/download/a.html': copy })[0]).toMatch(/^\/download\/a\.html needs/);
  });
  it('lets what has a fallback through, and data', () => {
    expect(problems('<p popover><script type="application/json">{"toSorted": 1}</script>')).toEqual(
      [],
    );
  });
  it('wants a list without what is past, where there is all to know by', () => {
    expect(problems('')).toEqual([]);
    const site = siteFrom(['/download/editions.json'], () => '');
    expect(engines(site).map(({ what }) => what)).toContain(
      'lists css.properties.text-wrap, which nothing needs any more',
    );
  });
});
