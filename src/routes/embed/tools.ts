/**
 * The tools as others embed them: from the table of widgets, so that a new one is here by itself. Its
 * view is the component of its folder that puts `data-widget="<name>"` on its root.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getEntry } from 'astro:content';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { widgets, type Widget } from '../../widgets/table.ts';
import { localePaths } from '../locales.ts';

const views = import.meta.glob<{ default: AstroComponentFactory }>('/src/widgets/*/*.astro', {
  eager: true,
});

export function viewOf({ name }: Widget): AstroComponentFactory {
  const root = `data-widget="${name}"`;
  const [view, ...others] = Object.entries(views).flatMap(([file, { default: component }]) =>
    file.startsWith(`/src/widgets/${name}/`) &&
    readFileSync(join(process.cwd(), file), 'utf8').includes(root)
      ? [component]
      : [],
  );
  if (!view || others.length > 0)
    throw new Error(
      `src/widgets/${name}/ has ${others.length + (view ? 1 : 0)} components with ${root}: others embed the tool by it, so there has to be one.`,
    );
  return view;
}

/** What the tool is called on its own page, in a language or, where it is not translated, in English. */
export async function titleOf({ page }: Widget, locale: string | undefined): Promise<string> {
  const id = page.slice(1, -1);
  const entry =
    (locale === undefined ? undefined : await getEntry('docs', `${locale}/${id}`)) ??
    (await getEntry('docs', id));
  if (!entry) throw new Error(`There is no page content/docs/${id}.mdx for the tool.`);
  return entry.data.title;
}

/** One address for each tool and language. */
export const toolPaths = () =>
  localePaths().flatMap(({ params }) =>
    widgets.map((widget) => ({ params: { ...params, widget: widget.name }, props: { widget } })),
  );
