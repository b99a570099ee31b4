/** The page that offers the editions is filled when they are there: its copy as text is written again. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadSite } from '../checks/site.ts';
import { copyOf, copyText } from '../machines/copies.ts';
import { contextsOf } from './contexts.ts';
import type { Finish } from './types.ts';

export const writeTextCopy: Finish = (folder, contexts) => {
  const [first] = contexts;
  if (!first) return;
  const { base, origin } = first.site;
  for (const context of contextsOf(loadSite(folder, { base, origin }))) {
    const page = context.site.pages.get(`${context.root}download/`);
    if (page) writeFileSync(join(folder, copyOf(page.address)), copyText(context, page));
  }
};
