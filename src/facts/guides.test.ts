import { expect, it } from 'vitest';
import { checkGuides, missingGuides } from './guides.ts';

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
