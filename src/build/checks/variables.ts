/**
 * Every `var(--x)` of a page finds its `--x`: a declaration with one that nothing sets falls away, and
 * no engine says so. Sets are those of the page's styles and of what scripts may put there.
 */
import { rawText } from './html.ts';
import type { Page, Problem, Site } from './site.ts';

/** One with a second value knows what to do without the first. */
const used = /var\(\s*(--[\w-]+)\s*\)/g;
const set = /(--[\w-]+)\s*:/g;
/** Written in quotes, or as a style; a use alone sets nothing. */
const setByScript = /["'`](--[\w-]+)["'`]|(--[\w-]+)\s*:/g;

const all = (pattern: RegExp, text: string): string[] =>
  [...text.matchAll(pattern)].map(([, name, other = '']) => name ?? other);

/** A drawing has its colours in attributes of their own: `fill`, `stroke`. */
function stylesOf({ elements }: Page): string {
  const inside = elements.filter(({ tagName }) => tagName === 'style').map(rawText);
  const values = elements.flatMap(({ attrs }) => attrs.map(({ value }) => value));
  return [...inside, ...values].join('\n');
}

export function variables(site: Site): Problem[] {
  const scripts = [...site.files].filter((file) => file.endsWith('.js'));
  const byScript = scripts.flatMap((file) => all(setByScript, site.read(file)));
  return [...site.pages.values()].flatMap((page) => {
    const styles = stylesOf(page);
    const known = new Set([...byScript, ...all(set, styles)]);
    return [...new Set(all(used, styles))]
      .filter((name) => !known.has(name))
      .map((name) => ({
        where: page.address,
        what: `uses var(${name}), which no style of the page sets: name another, or a second value`,
      }));
  });
}
