import { describe, expect, it } from 'vitest';
import { find, readTree } from '../export/tree.ts';
import { markdownOf } from './markdown.ts';

const write = (html: string) =>
  markdownOf(
    find(readTree(`<main>${html}</main>`), 'main'),
    (href) => `https://x.test${href}`,
  ).trimEnd();

describe('a page as Markdown', () => {
  it.each([
    ['<h1>Limits</h1><p>One <b>two</b>.</p>', '# Limits\n\nOne **two**.'],
    ['<p><b> two </b>three</p>', '**two** three'],
    ['<p>See <a href="/a/">the <i>page</i></a>.</p>', 'See [the *page*](https://x.test/a/).'],
    ['<ul><li>a</li><li><p>b</p><ol><li>c</li></ol></li></ul>', '- a\n- b\n\n  1. c'],
    [
      '<table><tr><th>A</th><th>B</th></tr><tr><td>1 | 2</td></tr></table>',
      '| A | B |\n| --- | --- |\n| 1 \\| 2 |  |',
    ],
    [
      '<table><tr><th>Not verified<span>2,000 USD a year</span><a href="/f">Grade B</a></th><td>Really?<p>Yes, <b>all</b> of it.</p></td></tr></table>',
      '| Not verified; 2,000 USD a year; [Grade B](https://x.test/f) | Really? Yes, **all** of it. |\n| --- | --- |',
    ],
    ['<dl><div><dt>Grade</dt><dd>A</dd></div></dl>', '**Grade:** A'],
    ['<blockquote><p lang="zh-CN">您好</p><p>x</p></blockquote>', '> 您好\n> \n> x'],
    ['<p>Say <code>a`b</code> now</p>', 'Say `` a`b `` now'],
    ['<p>Account<span>10,000 CNY</span><span>a day</span></p>', 'Account 10,000 CNY a day'],
    ['<p>限<b>额</b></p>', '限**额**'],
    ['<p>1. *not* a _list_ &lt;b&gt; [x]</p>', '\\1. \\*not\\* a \\_list\\_ \\<b> \\[x\\]'],
    ['<p># no heading</p><p>- no list</p>', '\\# no heading\n\n\\- no list'],
    ['<p>zero\u200bwidth \u2060here</p>', 'zerowidth here'],
    ['<script>x</script><svg><text>y</text></svg><p>z</p>', 'z'],
    ['', ''],
  ])('%s', (html, text) => expect(write(html)).toBe(text));
});
