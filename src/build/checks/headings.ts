/** Headings can be linked to: each in the text has an id, in Latin letters, that a translation keeps. */
import { attribute, hasClass, textOf, within, type Element } from './html.ts';
import type { Problem, Site } from './site.ts';

const latin = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** In the text itself, not in a tool or a card, whose headings nobody links to. */
const inText = (heading: Element): boolean =>
  within(heading, (outer) => hasClass(outer, 'prose')) &&
  !within(
    heading,
    (outer) => hasClass(outer, 'not-content') || attribute(outer, 'data-widget') !== undefined,
  );

/** An entry of a list carries the id for its heading, so that the link shows all of it. */
const idOfEntry = (heading: Element): string | undefined => {
  const { parentNode } = heading;
  return parentNode && 'tagName' in parentNode ? attribute(parentNode, 'id') : undefined;
};

function wrong(heading: Element): string | undefined {
  const id = attribute(heading, 'id') ?? idOfEntry(heading);
  const words = textOf(heading);
  if (id === undefined)
    return inText(heading)
      ? `the heading "${words}" has no id: write {#stable-id} behind it`
      : undefined;
  if (!latin.test(id))
    return `the heading "${words}" has the id "${id}": write {#stable-id} behind it, in lower case Latin letters, figures and hyphens`;
  return undefined;
}

export function headings(site: Site): Problem[] {
  return [...site.pages.values()].flatMap((page) =>
    page.elements
      .filter(({ tagName }) => /^h[1-6]$/.test(tagName))
      .flatMap((heading) => {
        const what = wrong(heading);
        return what ? [{ where: page.address, what }] : [];
      }),
  );
}
