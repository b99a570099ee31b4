/** The lines below a phrase: what its reader will ask for next. */
import type { CardReader } from '@pay-clinic/logic/show-card';

/** Each with the term that it is called by. */
export const detailTerms = {
  name: 'name',
  lastFour: 'last-four',
  date: 'date',
  order: 'order-number',
  amount: 'amount',
} as const;

export type Detail = keyof typeof detailTerms;

const chat: readonly Detail[] = ['order', 'amount', 'date', 'lastFour'];

const lines: Readonly<Record<CardReader, readonly Detail[]>> = {
  bank: ['name', 'lastFour', 'date'],
  operator: ['name'],
  assistant: chat,
  agent: chat,
  seller: ['order', 'amount', 'date'],
  police: ['name', 'amount', 'date'],
};

/** Lines for a reader, without what the phrases have in themselves. */
export const detailsFor = (reader: CardReader, blanks: readonly string[]): readonly Detail[] =>
  lines[reader].filter((detail) => !blanks.includes(detail));
