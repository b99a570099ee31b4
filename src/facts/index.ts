/** The door to the facts: strict schemas, loading, citing. Nothing else reads `content/facts`. */
export { FactError, allFacts, loadFacts, type FactRow, type Facts } from './load.ts';
export {
  citeContact,
  citeFact,
  citeFigure,
  citeMenu,
  citePhrase,
  citeTerm,
  unknownId,
} from './cite.ts';
export { allChanges, checkChanges, evidenceAddress } from './changes.ts';
export { buildDate, readBuildDate } from './build-date.ts';
export { isStale, reviewBy } from './review.ts';
export { formatDay, formatFigure, formatSize, formatStatement, type Word } from './format.ts';
export type { Change, Contact, Figure, Grade, Menu, Phrase, Source, Term } from './schema.ts';
export { suggest } from './suggest.ts';
