/**
 * Nothing that is shipped needs more than Chromium 99 and Safari 15.4: scripts, styles and markup, on the
 * pages, beside them and in the one file to take along. What is newer stands in `newer.ts`.
 */
import { attribute, elements, isScriptType, parseHtml, rawText, type Element } from '../html.ts';
import type { Problem, Site } from '../site.ts';
import { newer } from './newer.ts';
import { scriptNeeds } from './script.ts';
import { styleNeeds } from './style.ts';
import { isNewer, lacking, part } from './support.ts';

/** Elements and attributes. */
function markupNeeds({ tagName, attrs }: Element): string[] {
  return [
    ['html', 'elements', tagName],
    ...attrs.flatMap(({ name }) => [
      ['html', 'elements', tagName, name],
      ['html', 'global_attributes', name],
    ]),
  ].flatMap((path) => (isNewer(part(...path)) ? [path.join('.')] : []));
}

/** The same text stands on hundreds of pages, and is read once. */
function once(read: (text: string) => ReadonlySet<string>): (text: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  return (text) => {
    const needs = known.get(text) ?? read(text);
    known.set(text, needs);
    return needs;
  };
}

const script = once(scriptNeeds);
const sheet = once((css) => styleNeeds(css, 'stylesheet'));
const inline = once((css) => styleNeeds(css, 'declarationList'));

function elementNeeds(element: Element): string[] {
  const style = attribute(element, 'style');
  return [
    ...markupNeeds(element),
    ...(style === undefined ? [] : inline(style)),
    ...(element.tagName === 'style' ? sheet(rawText(element)) : []),
    ...(element.tagName === 'script' && isScriptType(attribute(element, 'type'))
      ? script(rawText(element))
      : []),
  ];
}

function* needsOf(site: Site): Generator<readonly [where: string, need: string]> {
  for (const { address, elements: all } of site.pages.values())
    for (const element of all) for (const need of elementNeeds(element)) yield [address, need];
  for (const file of site.files) {
    if (file.endsWith('.js')) for (const need of script(site.read(file))) yield [file, need];
    if (file.endsWith('.css')) for (const need of sheet(site.read(file))) yield [file, need];
    if (/^\/download\/[^/]+\.html$/.test(file))
      for (const element of elements(parseHtml(site.read(file))))
        for (const need of elementNeeds(element)) yield [file, need];
  }
}

export function engines(site: Site): Problem[] {
  const places = new Map<string, string>();
  for (const [where, need] of needsOf(site)) if (!places.has(need)) places.set(need, where);
  const missing = [...places]
    .filter(([need]) => !Object.hasOwn(newer, need))
    .map(([need, where]) => {
      const engine = lacking(part(...need.split('.'))?.__compat).join(', ');
      return {
        where,
        what: `needs ${need}${engine && `, which ${engine} lacks`}: do without, or write in src/build/checks/engines/newer.ts what those do instead`,
      };
    });
  // Some stands in the copies to take along alone, and a build without an export has none.
  const listed = site.files.has('/download/editions.json') ? Object.keys(newer) : [];
  const stale = listed
    .filter((need) => !places.has(need))
    .map((need) => ({
      where: 'src/build/checks/engines/newer.ts',
      what: `lists ${need}, which nothing needs any more`,
    }));
  return [...missing, ...stale];
}
