/**
 * The card that a reader shows or pastes: which phrase for whom, and how what was typed is put into
 * it. Phrases come in as arguments.
 */
export { CARD_READERS, chooseCard, readCardLink } from './choose.ts';
export {
  MOST_IN_BLANK,
  blanksIn,
  cardText,
  fillCard,
  privateIn,
  readBlank,
  readLastDigits,
  type Blank,
  type CardPart,
} from './fill.ts';
export type { Card, CardChoice, CardPhrase, CardReader } from './types.ts';
