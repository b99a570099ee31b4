import { describe, expect, it } from 'vitest';
import { numbered } from '../../components/numbered.ts';
import { citations } from './citations.ts';

describe('citations', () => {
  const cited = {
    title: 'Names & <b>"letters"</b> [all]',
    site: 'Pay Clinic',
    address: 'https://example.org/guides/names/',
    date: '22 November 2026',
  };
  const { html, markdown, text } = citations(cited);
  it('are safe to paste into a page', () =>
    expect(html).toBe(
      '<a href="https://example.org/guides/names/">Names &#38; &#60;b&#62;&#34;letters&#34;&#60;/b&#62; [all]</a> (Pay Clinic, 22 November 2026)',
    ));
  it('are safe to paste into Markdown', () =>
    expect(markdown).toBe(
      '[Names & \\<b\\>"letters"\\</b\\> \\[all\\]](https://example.org/guides/names/) (Pay Clinic, 22 November 2026)',
    ));
  it('read well on paper', () =>
    expect(text).toBe(
      'Names & <b>"letters"</b> [all]. Pay Clinic, 22 November 2026. https://example.org/guides/names/',
    ));
  it('end a title that asks with its own sign', () =>
    expect(citations({ ...cited, title: 'Too high?' }).text).toContain('Too high? Pay Clinic, '));
  it('leave out a date that nobody knows', () =>
    expect(citations({ ...cited, date: '' }).text).toContain('[all]. Pay Clinic. https:'));
});

describe('the ids of steps', () => {
  it('count the steps, and not what is listed inside of one', () =>
    expect(
      numbered('<ol>\n<li>a<ul><li>x</li></ul></li><li class="b">b <link></li></ol>', 'step'),
    ).toBe(
      '<ol>\n<li id="step-1">a<ul><li>x</li></ul></li><li id="step-2" class="b">b <link></li></ol>',
    ));
});
