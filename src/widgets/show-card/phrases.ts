/** At build time only: what the show card takes from the facts. */
import { chooseCard } from '@pay-clinic/logic/show-card';
import { allFacts, citeTerm } from '../../facts/index.ts';
import { phraseSubjects } from '../../facts/schema.ts';
import { pinyinOf } from '../../facts/pinyin.ts';
import { detailTerms, type Detail } from './details.ts';
import type { Label, Phrase } from './types.ts';

/** Every phrase that somebody can be shown, by subject. */
export function cardPhrases(): Phrase[] {
  const rows = [...allFacts().phrases.values()];
  return phraseSubjects
    .flatMap((subject) => rows.filter(({ about }) => about === subject))
    .map(({ id, to, about, readers, role, use, zh, en }) => ({
      id,
      to,
      about,
      ...(readers && { readers }),
      ...(role && { role }),
      use,
      zh,
      en,
    }));
}

/** The pinyin of the card that is there before anything is chosen. */
export function firstPinyin(): Record<string, string> {
  const { phrase } = chooseCard({}, cardPhrases());
  return phrase ? { [phrase.id]: pinyinOf(phrase.zh) } : {};
}

/** What the lines for the reader's own details are called. */
export const detailLabels = (): Record<Detail, Label> => {
  const label = (id: string): Label => {
    const { zh, en } = citeTerm(id);
    return { zh, en };
  };
  const { name, lastFour, date, order, amount } = detailTerms;
  return {
    name: label(name),
    lastFour: label(lastFour),
    date: label(date),
    order: label(order),
    amount: label(amount),
  };
};

/** Facts behind the phrases. */
export const citedFacts = (): readonly string[] => [
  ...new Set([...allFacts().phrases.values()].flatMap(({ basis }) => basis)),
];
