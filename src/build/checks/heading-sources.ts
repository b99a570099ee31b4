/**
 * Every heading in the pages' sources has an id of its own: one that is made from the words changes
 * when somebody rewords the heading, and links from other sites break. Finished pages cannot tell.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from './site.ts';

const explicit = /\{#[a-z0-9]+(-[a-z0-9]+)*\}\s*$/;

export function headingsWithoutId(text: string): { line: number; heading: string }[] {
  let fence: string | undefined;
  return text.split('\n').flatMap((content, index) => {
    const mark = /^\s*(```|~~~)/.exec(content)?.[1];
    if (mark) fence = fence === undefined ? mark : fence === mark ? undefined : fence;
    const isHeading = fence === undefined && /^#{1,6}\s/.test(content);
    return isHeading && !explicit.test(content) ? [{ line: index + 1, heading: content }] : [];
  });
}

export function headingSources(folder = join(process.cwd(), 'content', 'docs')): Problem[] {
  return globSync('**/*.{md,mdx}', { cwd: folder })
    .sort()
    .flatMap((file) =>
      headingsWithoutId(readFileSync(join(folder, file), 'utf8')).map(({ line, heading }) => ({
        where: `content/docs/${file}:${line}`,
        what: `"${heading}" has no id: write {#stable-id} behind it, in lower case Latin letters`,
      })),
    );
}
