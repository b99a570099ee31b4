import type { CardPhrase } from '@pay-clinic/logic/show-card';
import type { WordsOf } from '../parts/words.ts';
import type { Detail } from './details.ts';

export type CardWords = WordsOf<'show-card'>;

/** A row of the phrases. */
export interface Phrase extends CardPhrase {
  readonly about: About;
  /** When to say it. */
  readonly use: string;
  readonly zh: string;
  readonly en: string;
}

export type About =
  | 'name'
  | 'phone'
  | 'card'
  | 'limit'
  | 'stopped'
  | 'locked'
  | 'money'
  | 'documents'
  | 'safety'
  | 'help';

/** A term in both languages. */
export interface Label {
  readonly zh: string;
  readonly en: string;
}

/** Pinyin by id of a phrase. */
export type Pinyin = Readonly<Record<string, string>>;

export interface CardProps {
  words: CardWords;
  /** Every phrase, packed. */
  packed: string;
  labels: Readonly<Record<Detail, Label>>;
  /** That of the first card. */
  pinyin: Pinyin;
  /** Address of the pinyin of all others. */
  pinyinAddress: string;
  /** Address of the page of all phrases. */
  all: string;
  /** true: printing the page prints the card and nothing else. */
  alone: boolean;
}
