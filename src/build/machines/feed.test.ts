import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import { describe, expect, it } from 'vitest';
import { allChanges, type Change } from '../../facts/index.ts';
import { feedProblems } from '../checks/feed.ts';
import { siteFrom } from '../checks/site.ts';
import { atomFeed, titlesOf } from './feed.ts';

const web = 'https://example.org/clinic/';
const make = (changes: readonly Change[]) =>
  atomFeed({
    ...{ web, changes, title: 'Clinic', subtitle: 'What changed', author: 'Clinic' },
    ...{ rights: 'CC BY 4.0', nameOf: (id: string) => `The fact ${id}` },
    titleOf: (link) => `The page ${link}`,
  });
const problems = (text: string) => feedProblems(text, `${web}feed.xml`);

describe('the feed of the record', () => {
  const feed = make(allChanges());
  it('is what Atom asks for', () => expect(problems(feed)).toEqual([]));
  it('has names that stay', () => {
    expect(feed).toContain('<id>tag:example.org,2026-11-22:clinic/changes</id>');
    expect(feed).toContain('<id>tag:example.org,2026-11-22:clinic/changes/first-reading</id>');
  });
  it('is dated by its newest entry', () => {
    const later = { ...(allChanges()[0] as Change), id: 'later', date: '2027-01-02' };
    expect(make([later, ...allChanges()])).toContain(
      '</subtitle>\n<updated>2027-01-02T00:00:00Z</updated>',
    );
  });
  it('names pages by their titles', () => {
    const change = { ...(allChanges()[0] as Change), pages: ['/guides/a/'] };
    expect(make([change])).toContain('clinic/guides/a/&quot;&gt;The page /guides/a/&lt;/a&gt;');
    const html = '<main><h1>Limits</h1><h2 id="b">Add <b>up</b></h2><p id="c">x</p></main>';
    const titleOf = titlesOf(siteFrom(['/guides/a/index.html'], () => html));
    expect(titleOf('/guides/a/')).toBe('Limits');
    expect(titleOf('/guides/a/#b')).toBe('Limits: Add up');
    expect(titleOf('/guides/a/#c')).toBe('Limits');
    expect(titleOf('/guides/z/')).toBe('/guides/z/');
  });
  it('keeps words as they are, whatever signs they hold', () => {
    const what = 'Below 5 & "above" <b>限额</b> \u0000]]>';
    const text = make([{ ...(allChanges()[0] as Change), title: what, what }]);
    expect(problems(text)).toEqual([]);
    const entry = parseXml(text).root?.children.at(-2) as XmlElement;
    const parts = entry.children.filter((one): one is XmlElement => 'name' in one);
    expect(parts.find(({ name }) => name === 'title')?.text).toBe(what.replace('\u0000', ''));
    expect(parts.find(({ name }) => name === 'content')?.text).toContain('&lt;b&gt;限额&lt;/b&gt;');
  });
});

describe('the check of a feed', () => {
  const feed = make(allChanges());
  it.each([
    ['a tag that is not closed', feed.replace('</entry>', ''), /is no XML/],
    ['another kind of feed', feed.replace('2005/Atom', '2005/Other'), /no feed of Atom/],
    ['an id that is no tag', feed.replace('<id>tag:', '<id>x:'), /tag URI/],
    ['an id twice', feed.replaceAll('changes/first-reading</id>', 'changes</id>'), /twice/],
    ['no date', feed.replace(/<updated>.*?<\/updated>/, ''), /exactly one updated/],
    ['a date without a zone', feed.replace('T00:00:00Z', 'T00:00:00'), /zone/],
    ['an older date', feed.replace(/<updated>2026/, '<updated>2025'), /older than its newest/],
    ['no author', feed.replace(/<author>.*?<\/author>/, ''), /without an author/],
    ['another place', feed.replace('clinic/feed.xml', 'feed.xml'), /does not say/],
    ['a part of another kind', feed.replace('<rights>', '<pubDate/><rights>'), /pubDate/],
    ['no entries', feed.replace(/<entry>[^]*<\/entry>/, ''), /no entry/],
    ['two links of a kind', feed.replace(/(<link rel="self".*\n)/, '$1$1'), /two links/],
    ['a link that is not whole', feed.replace(`href="${web}ref`, 'href="/ref'), /write it whole/],
  ])('finds %s', (_, text, says) => {
    expect(text).not.toBe(feed);
    expect(problems(text).join('\n')).toMatch(says);
  });
});
