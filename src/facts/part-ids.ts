/** Ids of parts of pages, as the pages have them. */

/** Numbered as they come on a page ("p3", "e12b"), or of a drawing: another edition has others, so nobody links to them. */
export const isSerial = (id: string): boolean => /^[a-z]\d+[a-z]?$|[^a-z0-9-]/.test(id);
