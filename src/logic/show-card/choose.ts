import type { Card, CardChoice, CardPhrase, CardReader } from './types.ts';

/** In the order in which they are offered. */
export const CARD_READERS: readonly CardReader[] = [
  'bank',
  'operator',
  'assistant',
  'agent',
  'seller',
  'police',
];

const isReader = (text: string | undefined): text is CardReader =>
  CARD_READERS.some((reader) => reader === text);

function readersOf({ to, readers }: CardPhrase): readonly CardReader[] {
  return readers ?? (to === 'anyone' ? [] : [to]);
}

/** What a reader can be shown. The assistant hands on what is meant for an agent. */
const fits = (phrase: CardPhrase, reader: CardReader): boolean => {
  const readers = readersOf(phrase);
  return readers.includes(reader) || (reader === 'assistant' && readers.includes('agent'));
};

/**
 * Makes a card of whatever is chosen: what is unknown, or does not go together, gives way to the
 * first that does. Where no subject is chosen, the phrase decides it.
 */
export function chooseCard<Phrase extends CardPhrase>(
  { to, about, p }: CardChoice,
  all: readonly Phrase[],
): Card<Phrase> {
  const reader = isReader(to) ? to : 'bank';
  const fitting = all.filter((phrase) => fits(phrase, reader));
  const subjects = [...new Set(fitting.map((phrase) => phrase.about))];
  const named = fitting.find(({ id }) => id === p);
  const wanted = subjects.find((subject) => subject === about);
  const subject = wanted ?? named?.about ?? subjects[0] ?? '';
  const phrases = fitting.filter((phrase) => phrase.about === subject);
  const phrase = phrases.find(({ id }) => id === p) ?? phrases[0];
  // A phrase is not said twice.
  const beside = fitting.filter(({ id }) => id !== phrase?.id);
  const openings = beside.filter(({ role }) => role === 'opening');
  return {
    reader,
    subjects,
    subject,
    phrases,
    phrase,
    first: openings.find((opening) => opening.to === reader),
    opening: openings.find((opening) => opening.to === 'anyone'),
    closing: beside.find(({ role }) => role === 'closing'),
  };
}

/**
 * What a link chose: `#to=bank&p=name-order`. Only ids that there are come back, so nothing that
 * somebody wrote into an address reaches the page.
 */
export function readCardLink(fragment: string, all: readonly CardPhrase[]): CardChoice {
  const given = new Map<string, string>();
  const pairs = fragment.slice(0, 500).matchAll(/(?:^#?|&)(to|p)=([a-z0-9-]+)(?=&|$)/g);
  for (const [, name = '', value = ''] of pairs) given.set(name, value);
  const to = given.get('to');
  const phrase = all.find(({ id }) => id === given.get('p'));
  const reader = isReader(to) ? to : undefined;
  if (phrase === undefined) return { to: reader };
  const [first] = readersOf(phrase);
  return { to: reader !== undefined && fits(phrase, reader) ? reader : first, p: phrase.id };
}
