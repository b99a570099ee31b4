/** `content/redirects.yaml`: where an address that is no more leads. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';

const address = z
  .string()
  .regex(
    /^\/([a-z0-9-]+\/)*(#[a-z0-9-]+)?$/,
    'write a root address, like "/guides/names/" or "/guides/names/#order"',
  );

const schema = z.array(
  z.strictObject({
    from: address.describe(
      'The address that others still link to: of a page, or of a part of one.',
    ),
    to: address.describe('Where it stands now. The query and the part after the hash are kept.'),
    since: z.iso.date().describe('The day on which it moved.'),
  }),
  'redirects.yaml is a list of rows: start each with "- from: …"',
);

export type Redirect = z.infer<typeof schema>[number];

/** The rows in a text. Throws with a sentence for the writer at the first that cannot be used. */
export function parseRedirects(text: string): Redirect[] {
  const result = schema.safeParse(parse(text) ?? []);
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new Error(
      `content/redirects.yaml, row ${Number(issue?.path[0] ?? 0) + 1} cannot be used: ${issue?.message ?? ''}`,
    );
  }
  const seen = new Set<string>();
  for (const { from, to } of result.data) {
    if (seen.has(from))
      throw new Error(`content/redirects.yaml leads on from "${from}" twice: keep one row.`);
    if (from === to) throw new Error(`content/redirects.yaml leads from "${from}" to itself.`);
    seen.add(from);
  }
  const chain = result.data.find(({ to }) => seen.has(to));
  if (chain)
    throw new Error(
      `content/redirects.yaml leads from "${chain.from}" to "${chain.to}", which leads on itself: name the last address.`,
    );
  return result.data;
}

export const readRedirects = (folder = process.cwd()): Redirect[] =>
  parseRedirects(readFileSync(join(folder, 'content', 'redirects.yaml'), 'utf8'));

/** A page that moved, with those of its parts that went elsewhere than the page. */
export interface MovedPage extends Redirect {
  readonly parts: readonly { readonly id: string; readonly to: string }[];
}

export const movedPages = (rows: readonly Redirect[]): MovedPage[] =>
  rows
    .filter(({ from }) => !from.includes('#'))
    .map((page) => ({
      ...page,
      parts: rows.flatMap(({ from, to }) =>
        from.startsWith(`${page.from}#`) ? { id: from.slice(page.from.length + 1), to } : [],
      ),
    }));
