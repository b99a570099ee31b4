/**
 * Which page cites what. Pages cite by component (`<Fact id="…" />`); reading the sources rather
 * than the finished pages gives a wrong id its file and line, before anything is built.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unknownId } from './cite.ts';
import { FactError, allFacts, type Facts } from './load.ts';
import { unknownMessage } from './messages-pages.ts';
import { allMessages } from './messages.ts';
import { unseenSign } from './unseen.ts';

const components = {
  Fact: 'facts',
  Contact: 'contacts',
  Menu: 'menus',
  Phrase: 'phrases',
  Term: 'terms',
} as const;

/** Messages stand in lists of their own (`content/facts/messages`). */
type Component = keyof typeof components | 'Message';

export interface Citation {
  readonly component: Component;
  readonly id: string;
  /** Path below content/docs, "guides/names.mdx". */
  readonly file: string;
  readonly line: number;
}

const tag = new RegExp(
  `<(${Object.keys(components).join('|')}|Message)\\b[^>]*?\\bid="([^"]*)"`,
  'g',
);

export function citationsIn(file: string, text: string): Citation[] {
  return [...text.matchAll(tag)].map((match) => ({
    component: match[1] as Component,
    id: match[2] ?? '',
    file,
    line: text.slice(0, match.index).split('\n').length,
  }));
}

interface PageSource {
  /** Path below content/docs. */
  readonly file: string;
  readonly text: string;
}

function pages(): PageSource[] {
  const root = join(process.cwd(), 'content', 'docs');
  return globSync('**/*.mdx', { cwd: root })
    .sort()
    .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));
}

let all: Citation[] | undefined;

/** Every citation of every page in content/docs. */
export function allCitations(): readonly Citation[] {
  all ??= pages().flatMap(({ file, text }) => citationsIn(file, text));
  return all;
}

/** A message or a screen's words in Chinese, quoted in a page: `<code lang="zh-CN">…</code>`. */
const quotation = /<code lang="zh-CN">([^<]*)<\/code>/g;

/** Everything that the rows say, as one text to look words up in. */
const sayings = (facts: Facts): string =>
  JSON.stringify(
    Object.values<ReadonlyMap<string, unknown>>({ ...facts, messages: allMessages().messages }).map(
      (rows) => [...rows.values()],
    ),
  );

/** Chinese words that a page quotes and no row of content/facts carries, with file and line. */
export function unknownQuotations(
  { file, text }: PageSource,
  known = sayings(allFacts()),
): string[] {
  return [...text.matchAll(quotation)]
    .filter(([, words = '']) => !known.includes(words))
    .map(
      ({ 1: words, index }) =>
        `content/docs/${file}:${text.slice(0, index).split('\n').length} quotes "${words}", which stands in no row of content/facts: correct the words, or add the row with its source.`,
    );
}

/** What is wrong with a citation, in a sentence that says what to do; undefined where nothing is. */
function mistake({ component, id }: Citation, facts: Facts): string | undefined {
  if (component === 'Message')
    return allMessages().rowOf.has(id) ? undefined : unknownMessage(id).message;
  const kind = components[component];
  return facts[kind].has(id) ? undefined : unknownId(kind, id, facts).message;
}

/** Throws a {@link FactError} that lists every citation of something unknown. */
export function checkCitations(
  citations: readonly Citation[] = allCitations(),
  facts: Facts = allFacts(),
): void {
  const wrong = citations.flatMap((citation) => {
    const what = mistake(citation, facts);
    return what === undefined ? [] : [`content/docs/${citation.file}:${citation.line} ${what}`];
  });
  if (wrong.length > 0) throw new FactError(wrong.join('\n'));
}

/** Throws a {@link FactError} that lists every Chinese quotation without a row behind it. */
export function checkQuotations(): void {
  const known = sayings(allFacts());
  const wrong = pages().flatMap((page) => unknownQuotations(page, known));
  if (wrong.length > 0) throw new FactError(wrong.join('\n'));
}

/** Lines of a page that hold a sign which nobody sees. */
export const unseenLines = ({ file, text }: PageSource): string[] =>
  text.split(/\r?\n/).flatMap((line, at) => {
    const sign = unseenSign(line);
    return sign === undefined
      ? []
      : [`content/docs/${file}:${at + 1} holds ${sign}, a sign that nobody sees: delete it.`];
  });

/** Throws a {@link FactError} that lists every sign in a page that nobody sees. */
export function checkUnseen(): void {
  const wrong = pages().flatMap(unseenLines);
  if (wrong.length > 0) throw new FactError(wrong.join('\n'));
}
