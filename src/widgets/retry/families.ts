/** At build time only: what the guard says about each kind of message, from content/facts/messages. */
import { allMessages } from '@/facts/messages.ts';
import type { MessageFamily } from '@/facts/messages-schema.ts';
import { FAMILIES } from '@/logic/retry/index.ts';
import type { Family } from '@pay-clinic/logic/messages';

/** What to do about a kind of message. */
export interface Steps {
  /** May I try again, in a sentence. */
  readonly retry: string;
  /** What to do, in this order. */
  readonly now: readonly string[];
  /** Id of a phrase. */
  readonly phrase: string;
}

export interface Kind {
  readonly id: Family;
  readonly title: string;
  /** Left out where the page around the guard says it. */
  readonly full?: Steps;
  /** Where to read on. */
  readonly more: string;
}

/** The page that goes on about a kind of message. */
export const pageAbout = ({ guide }: Pick<MessageFamily, 'guide'>): string => `/guides/${guide}/`;

export const kinds = () => {
  const { families } = allMessages();
  return FAMILIES.flatMap((id) => {
    const family = families.get(id);
    if (!family) return [];
    const { title, retry, now, phrase } = family;
    return [{ id, title, retry, now, phrase, more: pageAbout(family) }];
  });
};
