import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { checkGuideFields, checkGuides, missingFields, missingGuides } from './guides.ts';

const sources = [
  { file: 'content/docs/a.mdx', text: 'See [x](/guides/names/#a)\nand [y](/guides/old/).' },
  { file: 'content/facts/plans.yaml', text: "- id: x\n  onward: 'old#once'\n  guide: names" },
  { file: 'content/permalinks.txt', text: '/guides/names/ a\n/guides/old/ once' },
];
const moved = new Set(['/guides/old/']);

it('has every guide that is named', () => expect(() => checkGuides()).not.toThrow());
it('takes a guide that is there', () =>
  expect(missingGuides(sources, new Set(['names', 'old']), new Set())).toEqual([]));
it('names one that was renamed, and every place that leads to it', () => {
  const said = missingGuides(sources, new Set(['names', 'new']), new Set());
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(
    /^There is no content\/docs\/guides\/old\.mdx\. .* "\/guides\/old\/" in content\/redirects\.yaml.*: content\/docs\/a\.mdx:2, content\/facts\/plans\.yaml:2$/,
  );
});
it('names one that nothing leads to but links from elsewhere', () => {
  const said = missingGuides(sources.slice(2), new Set(['names']), new Set());
  expect(said).toEqual([expect.stringMatching(/old\.mdx\. .* in content\/redirects\.yaml$/)]);
});
it('lets links lead on where it moved, and rows not: they need its title', () => {
  const said = missingGuides(sources, new Set(['names', 'new']), moved);
  expect(said).toEqual([expect.stringMatching(/is named: content\/facts\/plans\.yaml:2$/)]);
});

const front = {
  title: 'title: A guide of this test',
  answer: 'answer: "Do this."',
  reviewed: 'reviewed: "2026-11-22"',
  sidebar: 'sidebar: { order: 8 }',
};
const guide = (change: Partial<typeof front> = {}, end = '\n') => ({
  file: 'content/docs/guides/x.mdx',
  text: ['---', ...Object.values({ ...front, ...change }), '---', 'answer: in words', ''].join(end),
});

it('has every field in every guide', () => expect(() => checkGuideFields()).not.toThrow());
it('takes a guide with its fields, whatever ends its lines', () => {
  expect(missingFields(guide())).toEqual([]);
  expect(missingFields(guide({}, '\r\n'))).toEqual([]);
});
it.each([
  [{ answer: '' }, 'has no "answer" in its front matter: write the answer in two or three'],
  [{ answer: 'answer: " "' }, 'has no "answer"'],
  [{ reviewed: '' }, 'has no "reviewed" in its front matter: write the day on which you last read'],
  [{ reviewed: 'reviewed:' }, 'has no "reviewed"'],
  [{ sidebar: '' }, 'has no "sidebar" in its front matter: write its place in the menu'],
  [{ sidebar: 'sidebar: {}' }, 'has no "sidebar"'],
])('names file, field and remedy where a guide has %j', (change, says) => {
  expect(missingFields(guide(change))).toEqual([
    expect.stringContaining(`content/docs/guides/x.mdx ${says}`),
  ]);
});
it('names all three where there is no front matter at all', () =>
  expect(missingFields({ file: 'x', text: '# Words' })).toHaveLength(3));
it('leaves it to Astro to name what is no YAML', () =>
  expect(missingFields(guide({ answer: 'answer: "open' }))).toEqual([]));
it('asks guides alone, and no translation', () => {
  const folder = mkdtempSync(join(tmpdir(), 'guides-'));
  const write = (name: string) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), '---\ntitle: Bare\n---\n');
  };
  try {
    for (const name of ['about', 'tools/x', 'de/guides/x']) write(`content/docs/${name}.mdx`);
    expect(() => checkGuideFields(folder)).not.toThrow();
    write('content/docs/guides/x.mdx');
    expect(() => checkGuideFields(folder)).toThrow(
      /^content\/docs\/guides\/x\.mdx has no "answer"/,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
