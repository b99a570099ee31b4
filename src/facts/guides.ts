/**
 * Guides by the names that the rest of the content knows them by. One that was renamed or taken out is
 * named before anything is built, with every place that still leads to it; so is one whose front matter
 * lacks what readers see first.
 */
import { globSync, readFileSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { parseDocument } from 'yaml';
import { FactError } from './load.ts';
import { readRedirects } from './redirects.ts';

interface Source {
  /** From the root of the project: "content/facts/triage/plans.yaml". */
  readonly file: string;
  readonly text: string;
}

const permalinks = 'content/permalinks.txt';

/** A row names a guide, and needs its title; prose and the list of addresses lead to it. */
const inRow = /^[\s-]*(?:guide|onward):\s*['"]?([a-z0-9-]+)/;
const inLink = /\/guides\/([a-z0-9-]+)\//g;

/** A sentence for each guide that is named and not there; what moved has a row of redirects.yaml. */
export function missingGuides(
  sources: readonly Source[],
  guides: ReadonlySet<string>,
  moved: ReadonlySet<string>,
): string[] {
  const places = new Map<string, string[]>();
  for (const { file, text } of sources)
    for (const [at, line] of text.split('\n').entries()) {
      const row = file.endsWith('.yaml') ? inRow.exec(line)?.[1] : undefined;
      const links = [...line.matchAll(inLink)]
        .map(([, slug = '']) => slug)
        .filter((slug) => !moved.has(`/guides/${slug}/`));
      for (const slug of new Set([...(row === undefined ? [] : [row]), ...links]))
        if (!guides.has(slug))
          places.set(slug, [
            ...(places.get(slug) ?? []),
            // The list keeps what it has: a row of redirects.yaml is what it waits for.
            ...(file === permalinks ? [] : [`${file}:${at + 1}`]),
          ]);
    }
  return [...places].map(
    ([slug, where]) =>
      `There is no content/docs/guides/${slug}.mdx. Was it renamed? Then lead on from "/guides/${slug}/" in content/redirects.yaml${where.length === 0 ? '' : `, and write its new name where it is named: ${where.join(', ')}`}`,
  );
}

/** Throws a {@link FactError} that lists every guide that something leads to and that is not there. */
export function checkGuides(folder = process.cwd()): void {
  const sources = globSync('content/{docs,facts,changes}/**/*.{mdx,yaml}', { cwd: folder })
    .concat(permalinks)
    .map((name) => name.split(sep).join('/'))
    .sort()
    .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
  const guides = globSync('content/docs/guides/*.mdx', { cwd: folder });
  const missing = missingGuides(
    sources,
    new Set(guides.map((file) => basename(file, '.mdx'))),
    new Set(readRedirects(folder).map(({ from }) => from)),
  );
  if (missing.length > 0) throw new FactError(missing.join('\n'));
}

/** What a guide has and other pages need not: each field with what to do where it is missing. */
const guideFields = {
  answer: 'write the answer in two or three sentences, which stand before everything else',
  reviewed: 'write the day on which you last read the page against its facts, like "2026-11-22"',
  sidebar: 'write its place in the menu, like { order: 8 }',
} as const;

/** Empty, or a group that holds nothing: `sidebar: {}` says no more than no line at all. */
const isBare = (value: unknown): boolean =>
  typeof value === 'string' ? value.trim() === '' : Object.keys(value ?? {}).length === 0;

/** A sentence for each field that the front matter of a guide lacks. */
export function missingFields({ file, text }: Source): string[] {
  const front = /^---\r?\n(.*?)^---/ms.exec(text)?.[1] ?? '';
  const document = parseDocument(front);
  // Astro reads it, too, and says with the file and the line what is no YAML.
  if (document.errors.length > 0) return [];
  const given = (document.toJS() ?? {}) as Readonly<Record<string, unknown>>;
  return Object.entries(guideFields)
    .filter(([field]) => isBare(given[field]))
    .map(([field, remedy]) => `${file} has no "${field}" in its front matter: ${remedy}.`);
}

/**
 * Throws a {@link FactError} that lists what guides lack. The schema of pages cannot: it is not told which
 * page it reads. Translations are left alone, so that they may come in pieces.
 */
export function checkGuideFields(folder = process.cwd()): void {
  const missing = globSync('content/docs/guides/*.mdx', { cwd: folder })
    .map((name) => name.split(sep).join('/'))
    .sort()
    .flatMap((file) => missingFields({ file, text: readFileSync(join(folder, file), 'utf8') }));
  if (missing.length > 0) throw new FactError(missing.join('\n'));
}
