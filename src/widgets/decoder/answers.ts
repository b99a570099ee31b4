/**
 * `/data/decoder-answers.json`: what the answers are made of, fetched when the reader begins. It is
 * kept apart from the index, which the decoder alone reads.
 */
import type { Family } from '@pay-clinic/logic/messages';
import type { CardReader } from '@pay-clinic/logic/show-card';

export type Retry = 'safe' | 'once' | 'after-fix' | 'no';
export type Who = 'you' | 'bank' | 'alipay' | 'seller';

/** Who hears or reads a phrase. */
export type Hearer = CardReader | 'anyone';

/** A page that goes on. */
export interface Onward {
  /** Root link, without the base path. */
  readonly to: string;
  readonly title: string;
}

/** What to say or send, in Chinese, and what it means. */
export interface Say {
  readonly to: Hearer;
  readonly zh: string;
  readonly en: string;
}

/** What happened and what the reader does about it; what fits better than the family's, if anything. */
export interface ReasonWords {
  readonly cause: string;
  readonly fix: string;
  readonly guide?: Onward | undefined;
  readonly say?: Say | undefined;
}

/** A row of content/facts/messages/families.yaml with what it refers to. */
export interface FamilyWords {
  readonly title: string;
  readonly meaning: string;
  readonly who: string;
  readonly retry: string;
  readonly now: readonly string[];
  readonly avoid: readonly string[];
  readonly guide: Onward;
  readonly tool?: Onward | undefined;
  readonly say: Say;
  /** What holds for most of its messages: where one differs, the family's sentences do not fit it. */
  readonly usual: { readonly retry: Retry; readonly who: Who };
}

export interface Answers {
  readonly version: 1;
  readonly families: Readonly<Record<Family, FamilyWords>>;
  readonly systems: Readonly<Record<string, readonly [name: string, where: string]>>;
  readonly reasons: readonly ReasonWords[];
  /** Lines of {@link RowLine}, its parts parted by tabs. */
  readonly rows: string;
}

/**
 * One line for each wording, in the order of the index: the id; what it stands for; and words that
 * the index lacks (our English, then the official Chinese and English of what only merchants see).
 * The second part is "12ab?": the number of the reason, a letter for the retry, one for who can
 * clear it, "?" where it is not confirmed. A further wording of the row above has "+".
 */
export type RowLine = readonly [id: string, signs: string, gloss: string, zh: string, en: string];

export const retries: Readonly<Record<string, Retry>> = {
  s: 'safe',
  o: 'once',
  a: 'after-fix',
  n: 'no',
};
export const whos: Readonly<Record<string, Who>> = {
  y: 'you',
  b: 'bank',
  a: 'alipay',
  s: 'seller',
};
export const further = '+';
export const unconfirmed = '?';
