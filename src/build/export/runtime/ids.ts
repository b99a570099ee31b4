/** Where a page stands in the one file, for its making and for its script. */

/** Id of a page's section: "guides/names/" below the language's root is `guides-names`. */
export const sectionId = (path: string): string =>
  path.replace(/\/$/, '').replaceAll('/', '-') || 'home';

/** Id of what had the id `part` on the page. */
export const partId = (section: string, part: string): string => `${section}.${part}`;
