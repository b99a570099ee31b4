import { CARD_READERS, chooseCard } from '@pay-clinic/logic/show-card';
import { expect, it } from 'vitest';
import { detailsFor } from './details.ts';
import { cardPhrases, detailLabels } from './phrases.ts';

it('asks for nothing that a phrase asks for already', () => {
  expect(detailsFor('bank', [])).toEqual(['name', 'lastFour', 'date']);
  expect(detailsFor('agent', ['order', 'amount', 'date'])).toEqual(['lastFour']);
});

it('names every line in both languages', () => {
  const labels = detailLabels();
  for (const reader of CARD_READERS)
    for (const detail of detailsFor(reader, []))
      expect(labels[detail]).toMatchObject({
        zh: expect.stringMatching(/\p{Script=Han}/u) as string,
        en: expect.stringMatching(/^[A-Z]/) as string,
      });
});

it('has a choice of subjects for every reader, and every phrase for somebody', () => {
  const phrases = cardPhrases();
  const shown = CARD_READERS.flatMap((to) => {
    const { subjects } = chooseCard({ to }, phrases);
    expect(subjects.length).toBeGreaterThan(1);
    return subjects.flatMap((about) => chooseCard({ to, about }, phrases).phrases);
  });
  expect(new Set(shown)).toEqual(new Set(phrases));
});

it('starts what is pasted to the assistant with 人工客服', () => {
  const phrases = cardPhrases();
  const start = (p: string) => {
    const { first, phrase } = chooseCard({ to: 'assistant', p }, phrases);
    return (first ?? phrase)?.zh;
  };
  for (const { id } of phrases) expect(start(id)).toBe('人工客服');
});
