/**
 * Addresses of the pages made from `content/facts/messages`: the one place that knows them. It reads
 * nothing, so a widget can use it in a browser. Root links, as writers write them.
 */

/** An id as one piece of an address: lower case, every other mark a hyphen. */
export const messageSlug = (id: string): string => id.toLowerCase().replace(/[^a-z0-9]/g, '-');

/** The list of all messages. */
export const messagesIndex = '/errors/';

/**
 * The address of a message: of any id that was ever valid. A row that shares a page, a wording that
 * was merged into a row and a code that only merchants see have a page there that leads on.
 */
export const messageAddress = (id: string): string => `${messagesIndex}${messageSlug(id)}/`;

/** "identity_mismatch" stands at /errors/family/identity-mismatch/. */
export const familyAddress = (family: string): string =>
  `${messagesIndex}family/${messageSlug(family)}/`;

/** Systems of which a reader meets a message have a page. */
export const systemAddress = (system: string): string =>
  `${messagesIndex}system/${messageSlug(system)}/`;
