/** The script of the one file: all pages are one, and everything that is fetched stands in it. */
import { partId, sectionId } from './ids.ts';
import { bringToLife, type Modules } from './islands.ts';
import { leadLinks, pathOf } from './links.ts';

/** What `unpack.ts` left for it. */
export interface Packed {
  /** The site's base path, and the folder of the language's pages below it: "" or "de/". */
  readonly base: string;
  readonly root: string;
  /** Address of the site's root on the web, or an empty text. */
  readonly web: string;
  /** What the tools are made with, by the number in their `props`. */
  readonly props: readonly string[];
  /** Kinds of copy buttons, as JSON: their attributes and what stands in them. */
  readonly buttons: readonly string[];
  /** Fetched files, by path below the base. */
  readonly files: Readonly<Record<string, string>>;
}

const idOf = (path: string, root: string) => sectionId(path.slice(root.length));

function fillButton(button: HTMLElement, kinds: readonly string[]): void {
  const [attributes, inside] = JSON.parse(
    kinds[Number(button.dataset['kind'])] ?? '[{},""]',
  ) as readonly [Readonly<Record<string, string>>, string];
  for (const [name, value] of Object.entries(attributes)) button.setAttribute(name, value);
  button.innerHTML = inside;
}

export function start(modules: Modules): void {
  const { base, root, web, props, buttons, files } = siteCopy['packed'] as Packed;
  // eslint-disable-next-line @typescript-eslint/require-await -- it gives a promise, as fetch does
  window.fetch = async (asked) => {
    const text = files[pathOf(asked, base)];
    if (text === undefined) throw new TypeError(`${pathOf(asked, base)} is not in this copy.`);
    return new Response(text);
  };
  leadLinks(base, (link, path, fragment) => {
    const id = idOf(path, root);
    const section = document.getElementById(id);
    if (fragment !== '' && document.getElementById(partId(id, fragment))) {
      link.setAttribute('href', `#${partId(id, fragment)}`);
    } else if (section) {
      // What names no part of a page is a choice for its tool.
      const choice = fragment !== '' && section.querySelector('[data-widget]') !== null;
      link.setAttribute('href', choice ? `#${fragment}` : `#${id}`);
      if (choice) link.dataset['to'] = id;
    } else if (web !== '') {
      link.setAttribute('href', `${web}${path}${fragment === '' ? '' : `#${fragment}`}`);
    } else {
      link.removeAttribute('href');
    }
  });
  // A choice is no place to go to: the reader is led to the tool that takes it.
  addEventListener('click', ({ target }) => {
    const to =
      target instanceof Element && target.closest<HTMLElement>('a[data-to]')?.dataset['to'];
    if (to) setTimeout(() => document.getElementById(to)?.scrollIntoView());
  });
  for (const button of document.querySelectorAll<HTMLElement>('copy-button[data-kind]'))
    fillButton(button, buttons);
  // Only now: each looks for what stands in it.
  void import('../../../components/copy-button.ts');
  for (const island of document.querySelectorAll('astro-island'))
    island.setAttribute('props', props[Number(island.getAttribute('props'))] ?? '{}');
  void bringToLife(modules);
}
