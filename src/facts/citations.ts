/**
 * Which page cites what. Pages cite by component (`<Fact id="…" />`); reading the sources rather
 * than the finished pages gives a wrong id its file and line, before anything is built.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unknownId } from './cite.ts';
import { FactError, allFacts, type Facts } from './load.ts';

const components = {
  Fact: 'facts',
  Contact: 'contacts',
  Menu: 'menus',
  Phrase: 'phrases',
  Term: 'terms',
} as const;

type Component = keyof typeof components;

export interface Citation {
  readonly component: Component;
  readonly id: string;
  /** Path below content/docs, "guides/names.mdx". */
  readonly file: string;
  readonly line: number;
}

const tag = new RegExp(`<(${Object.keys(components).join('|')})\\b[^>]*?\\bid="([^"]*)"`, 'g');

export function citationsIn(file: string, text: string): Citation[] {
  return [...text.matchAll(tag)].map((match) => ({
    component: match[1] as Component,
    id: match[2] ?? '',
    file,
    line: text.slice(0, match.index).split('\n').length,
  }));
}

let all: Citation[] | undefined;

/** Every citation of every page in content/docs. */
export function allCitations(): readonly Citation[] {
  const root = join(process.cwd(), 'content', 'docs');
  all ??= globSync('**/*.mdx', { cwd: root })
    .sort()
    .flatMap((file) => citationsIn(file, readFileSync(join(root, file), 'utf8')));
  return all;
}

/** Throws a {@link FactError} that lists every citation of something unknown. */
export function checkCitations(
  citations: readonly Citation[] = allCitations(),
  facts: Facts = allFacts(),
): void {
  const wrong = citations.filter(({ component, id }) => !facts[components[component]].has(id));
  if (wrong.length > 0)
    throw new FactError(
      wrong
        .map(
          (c) =>
            `content/docs/${c.file}:${c.line} ${unknownId(components[c.component], c.id, facts).message}`,
        )
        .join('\n'),
    );
}
