/** A writer's mistakes stop a real build, with a sentence that says what to do. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../.ci/process.mjs';
import { copyTree } from './support/builds.ts';
import { expect, test } from 'playwright/test';

/** Changes a text file and makes sure that it did change. */
function edit(file: string, change: (text: string) => string) {
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  expect(after, `the change to ${file}`).not.toBe(before);
  writeFileSync(file, after);
}

/** Marks its row, so that the test knows the row's name. */
const row = `
- id: test-row
  title: A row of this test
  statement: It stands here to be wrong.
  figures:
    - key: day
      value: "5000"
      unit: CNY
  scope: Nobody at all.
  sources: []
  effective:
    kind: undated
  checked: "2026-11-22"
  reviewDays: 180
  grade: C
`;

const mistakes = [
  {
    name: 'a figure that is a float',
    change: (text: string) => text.replace('value: "5000"', 'value: 5000.5'),
    says: [
      'content/facts/mistaken.yaml, row "test-row" cannot be used',
      'figures.0.value',
      'write the figure in quotes',
    ],
  },
  {
    name: 'a grade that its sources do not carry',
    change: (text: string) => text.replace('grade: C', 'grade: A'),
    says: [
      'content/facts/mistaken.yaml, row "test-row" cannot be used',
      'sources',
      'add its key, or lower the grade to C',
    ],
  },
  {
    name: 'a source that is not in the list',
    change: (text: string) => text.replace('sources: []', 'sources: [nowhere-2026]'),
    says: [
      '"test-row" names the source "nowhere-2026"',
      'add it to content/facts/sources.yaml, or correct the id',
    ],
  },
  {
    name: 'a field that nobody knows',
    change: (text: string) => text.replace('  grade: C', '  grade: C\n  colour: red'),
    says: ['content/facts/mistaken.yaml, row "test-row" cannot be used', 'colour'],
  },
];

test.describe('a mistake in the facts', () => {
  for (const { name, change, says } of mistakes)
    test(`${name} stops the build and says what to do`, async () => {
      const tree = copyTree('failing-fact');
      writeFileSync(join(tree.folder, 'content/facts/mistaken.yaml'), change(row));
      const { code, output } = await tree.build();
      expect(code).not.toBe(0);
      for (const sentence of says) expect(output).toContain(sentence);
    });

  test('the same row without a mistake is built, once the record tells of it; then a heading that is gone stops the build', async () => {
    test.setTimeout(300_000);
    const tree = copyTree('failing-fact');
    writeFileSync(join(tree.folder, 'content/facts/mistaken.yaml'), row);
    const untold = await tree.build();
    expect(untold.code).not.toBe(0);
    expect(untold.output).toContain('1 published fact is not as recorded: test-row (new)');
    expect(untold.output).toContain('Run "npm run changes"');
    const written = await run('node', ['src/build/changes/run.ts'], { cwd: tree.folder });
    expect(written.output).toContain('is about test-row. Write its title and what changed.');
    edit(join(tree.folder, 'content/changes/record.yaml'), (text) =>
      text.replace("title: ''", 'title: A test').replace("what: ''", 'what: A row was added.'),
    );
    // The group of facts wants a heading.
    edit(join(tree.folder, 'content/i18n/en.json'), (text) =>
      text.replace('{', '{"factsPage.topic.mistaken": "Mistaken",'),
    );
    // The last thing that a build asks: is everything there that others link to? All pages are made by then.
    edit(join(tree.folder, 'content/docs/guides/names.mdx'), (text) =>
      text.replace('{#accents}', '{#letters-with-marks}'),
    );
    const { code, output } = await tree.build();
    expect(readFileSync(join(tree.dist, 'reference/facts/index.html'), 'utf8')).toContain(
      'id="test-row"',
    );
    expect(code).not.toBe(0);
    expect(output.match(/^.* is in content\/permalinks\.txt .*$/gm)).toEqual([
      expect.stringContaining(
        '/guides/names/#accents is in content/permalinks.txt and no longer in the site: bring it back, or add a row to content/redirects.yaml',
      ),
    ]);
  });
});

test('a page that cites an unknown fact stops the build, with file, line and the id that was meant', async () => {
  const tree = copyTree('failing-citation');
  const page = join(tree.folder, 'content/docs/guides/mistaken.mdx');
  writeFileSync(
    page,
    `---
title: A page of this test
description: It cites a fact that does not exist, so the build must stop here.
---
import Fact from '@/components/Fact.astro';

You can pay <Fact id="fc-single-500" /> at once.
`,
  );
  const { code, output } = await tree.build();
  expect(code).not.toBe(0);
  expect(output).toContain('content/docs/guides/mistaken.mdx:7 There is no fact "fc-single-500".');
  expect(output).toContain('Did you mean "fc-single-5000"');
  expect(output).toContain('Correct the id in the page, or add the row to content/facts.');
});

test('a guide without its answer stops the build, with file, field and what to write', async () => {
  const tree = copyTree('failing-guide');
  edit(join(tree.folder, 'content/docs/guides/names.mdx'), (text) =>
    text.replace(/^answer: .*$/m, ''),
  );
  const { code, output } = await tree.build();
  expect(code).not.toBe(0);
  expect(output).toContain(
    'content/docs/guides/names.mdx has no "answer" in its front matter: write the answer',
  );
});
