/** Where a page points: every attribute with an address of the site, and what leads nowhere any more. */
import { allIn, attribute, remove, set, unwrap } from './tree.ts';
import type { Element, Node } from '../checks/html.ts';
import { resolve, type Page, type Site, type Target } from '../checks/site.ts';

export type Inside = Extract<Target, { kind: 'inside' }>;

const loading = ['src', 'poster', 'action', 'xlink:href'];

/** Kinds of `link` that a copy keeps. It installs nothing and fetches nothing ahead. */
const kept = /\b(icon|apple-touch-icon|stylesheet|canonical|license|author)\b/;
const loaded = /\b(icon|apple-touch-icon|stylesheet)\b/;

interface Rewriting {
  readonly site: Site;
  readonly page: Page;
  /** The address in the copy, or undefined for what it leaves out. */
  readonly place: (target: Inside, element: Element) => string | undefined;
  /** Where the site stands on the web, if anywhere. */
  readonly web: string | undefined;
}

/** A link to what is left out leads to the web, or is text; in a list of links it goes altogether. */
function dropLink(link: Element, { path, fragment }: Inside, web: string | undefined): void {
  if (web !== undefined) {
    set(link, 'href', `${web}${path.slice(1)}${fragment === '' ? '' : `#${fragment}`}`);
    return;
  }
  const parent = link.parentNode;
  const isAlone =
    parent?.childNodes.every((node) => node === link || ('value' in node && !node.value.trim())) ??
    false;
  if (parent && 'tagName' in parent && parent.tagName === 'li' && isAlone) remove(parent);
  else unwrap(link);
}

/** Leads every address of a page to its place in the copy. */
export function rewriteAddresses(tree: Node, { site, page, place, web }: Rewriting): void {
  const placed = (element: Element, link: string): string | undefined => {
    const target = resolve(site, page, link);
    return target.kind === 'inside' ? place(target, element) : link;
  };
  for (const element of allIn(tree)) {
    const { tagName } = element;
    const href = attribute(element, 'href');
    if (tagName === 'a' || tagName === 'area') {
      const target = href === undefined ? undefined : resolve(site, page, href);
      if (target?.kind !== 'inside') continue;
      const to = place(target, element);
      if (to === undefined) dropLink(element, target, web);
      else set(element, 'href', to);
    } else if (tagName === 'link') {
      const rel = attribute(element, 'rel') ?? '';
      if (!kept.test(rel)) remove(element);
      else if (loaded.test(rel)) set(element, 'href', placed(element, href ?? '') ?? '');
    } else if (tagName === 'meta') {
      const kind = attribute(element, 'http-equiv')?.toLowerCase();
      // A policy names the scripts of the site, which a copy has put together anew.
      if (kind === 'content-security-policy') remove(element);
      if (kind !== 'refresh') continue;
      const [wait = '0', link = ''] = (attribute(element, 'content') ?? '').split(/;\s*url=/);
      set(element, 'content', `${wait}; url=${placed(element, link) ?? ''}`);
    } else {
      for (const name of loading) {
        const link = attribute(element, name);
        if (link) set(element, name, placed(element, link) ?? '');
      }
      const links = attribute(element, 'srcset');
      if (links)
        set(
          element,
          'srcset',
          links
            .split(',')
            .map((part) => {
              const [link = '', ...size] = part.trim().split(/\s+/);
              return [placed(element, link) ?? '', ...size].join(' ');
            })
            .join(', '),
        );
    }
  }
}
