/** What a page loads comes from the site itself and is there: behind the reader's filter other hosts hang. */
import { attribute, rawText, type Element } from './html.ts';
import { resolve, type Page, type Problem, type Site } from './site.ts';

/** Kinds of `link` that make a browser send a request. */
const loading =
  /\b(stylesheet|icon|apple-touch-icon|preload|modulepreload|prefetch|preconnect|dns-prefetch|manifest)\b/;

const loadedAttributes = [
  ...['src', 'poster', 'component-url', 'renderer-url', 'before-hydration-url', 'data-props'],
];

const styleUrls = (css: string): string[] =>
  [...css.matchAll(/url\(\s*(['"]?)(.*?)\1\s*\)|@import\s+(['"])(.*?)\3/g)].map(
    (match) => match[2] ?? match[4] ?? '',
  );

const srcset = (value: string): string[] =>
  value.split(',').map((part) => part.trim().split(/\s+/)[0] ?? '');

/** Every address that a browser would ask for because of this element. */
function loads(element: Element): string[] {
  const found = loadedAttributes.flatMap((name) => attribute(element, name) ?? []);
  found.push(...srcset(attribute(element, 'srcset') ?? ''));
  found.push(...styleUrls(attribute(element, 'style') ?? ''));
  if (element.tagName === 'style') found.push(...styleUrls(rawText(element)));
  if (element.tagName === 'link' && loading.test(attribute(element, 'rel') ?? ''))
    found.push(attribute(element, 'href') ?? '');
  if (element.tagName === 'use' || element.tagName === 'image')
    found.push(attribute(element, 'href') ?? attribute(element, 'xlink:href') ?? '');
  if (element.tagName === 'object') found.push(attribute(element, 'data') ?? '');
  if (element.tagName === 'form') found.push(attribute(element, 'action') ?? '');
  return found.filter((link) => link !== '' && !link.startsWith('#'));
}

function wrong(site: Site, page: Page, link: string): string | undefined {
  const target = resolve(site, page, link);
  if (target.kind === 'other') return target.scheme === 'data:' ? undefined : `loads "${link}"`;
  if (target.kind === 'outside')
    return `loads "${link}" from another host: put the file into public/`;
  if (target.kind === 'unbased') return `loads "${link}", outside of ${site.base}`;
  if (target.kind === 'broken') return `loads "${link}", which is no address`;
  return site.files.has(target.path) || site.pages.has(target.path)
    ? undefined
    : `loads "${link}", which does not exist`;
}

/** A form that a reader submits before its script is there would put what was typed into the address. */
const sends = ({ elements }: Page): boolean =>
  elements.some(
    (element) => element.tagName === 'form' && attribute(element, 'method') !== 'dialog',
  );

export function resources(site: Site): Problem[] {
  return [...site.pages.values()].flatMap((page) => {
    if (sends(page))
      return [{ where: page.address, what: 'has a form that sends: write method="dialog"' }];
    const asked = new Set(page.elements.flatMap(loads));
    return [...asked].flatMap((link) => {
      const what = wrong(site, page, link);
      return what ? [{ where: page.address, what }] : [];
    });
  });
}
