/** Every page has its copy as text, which holds the page's Chinese and figures and leads somewhere. */
import { copyOf, isCopied, readPart } from '../machines/copies.ts';
import { contextsOf } from '../export/contexts.ts';
import { attribute, textOf } from './html.ts';
import { resolve, type Page, type Problem, type Site } from './site.ts';

/** Runs of Chinese, and figures: what a reader can do nothing without. */
const kept = (text: string): string[] => text.match(/\p{Script=Han}+|\d[\d,.]*\d|\d/gu) ?? [];

/** Where links in Markdown lead. Their parts of pages are those of the page, which "fragments" checks. */
const linksIn = (text: string): string[] =>
  [...text.matchAll(/\]\(([^()\s]+)\)/g)].map(([, href = '']) => href);

function leadsTo(site: Site, page: Page, href: string): string | undefined {
  const target = resolve(site, page, href);
  return target.kind === 'inside' ? target.path : undefined;
}

function problemsOf(site: Site, page: Page, context: Parameters<typeof readPart>[0]): string[] {
  const file = copyOf(page.address);
  if (!site.files.has(file)) return [`has no copy ${file}: see src/build/machines`];
  const named = page.elements.some(
    (one) =>
      attribute(one, 'type') === 'text/markdown' &&
      leadsTo(site, page, attribute(one, 'href') ?? '') === file,
  );
  const text = site.read(file);
  const found = named ? [] : [`does not name its copy ${file} in its head`];
  if (!text.startsWith('# ')) found.push(`has a copy that does not begin with its title`);
  const there = new Set(kept(text.replace(/\]\([^()\s]+\)/g, '] ')));
  const lost = kept(textOf(readPart(context, page))).filter((part) => !there.has(part));
  if (lost.length > 0) found.push(`has a copy without "${lost.slice(0, 3).join('", "')}"`);
  for (const href of linksIn(text)) {
    const target = resolve(site, page, href);
    if (target.kind === 'broken' || target.kind === 'unbased')
      found.push(`has a copy that leads to "${href}"`);
    if (target.kind === 'inside' && !site.pages.has(target.path) && !site.files.has(target.path))
      found.push(`has a copy that leads to "${href}"`);
  }
  return found;
}

export function copies(site: Site): Problem[] {
  const problems: Problem[] = [];
  for (const context of contextsOf(site))
    for (const page of context.pages.filter(isCopied))
      for (const what of problemsOf(site, page, context))
        problems.push({ where: page.address, what });
  const list = '/llms.txt';
  const home = site.pages.get('/');
  if (!home || !site.files.has(list)) return [...problems, { where: list, what: 'is not there' }];
  const text = site.read(list);
  if (!/^# .+\n\n> .+\n/.test(text))
    problems.push({ where: list, what: 'does not begin with a title and a summary' });
  for (const href of linksIn(text)) {
    const target = resolve(site, home, href);
    if (target.kind !== 'inside' || !site.files.has(target.path))
      problems.push({ where: list, what: `leads to "${href}", which does not exist` });
  }
  return problems;
}
