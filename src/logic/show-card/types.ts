/** Who reads a card. The assistant is a machine that passes the reader on to an agent. */
export type CardReader = 'bank' | 'operator' | 'assistant' | 'agent' | 'seller' | 'police';

/** What choosing needs to know of a row of `content/facts/phrases.yaml`. */
export interface CardPhrase {
  readonly id: string;
  readonly to: CardReader | 'anyone';
  readonly about: string;
  /** Who is shown it, where that is not the one in `to`. */
  readonly readers?: readonly CardReader[] | undefined;
  /** It can stand before or after another one. */
  readonly role?: 'opening' | 'closing' | undefined;
}

/** What a reader of the site has chosen so far; unknown values count as not chosen. */
export interface CardChoice {
  readonly to?: string | undefined;
  readonly about?: string | undefined;
  readonly p?: string | undefined;
}

export interface Card<Phrase extends CardPhrase> {
  readonly reader: CardReader;
  /** Subjects that have a phrase for this reader, in the order of the phrases. */
  readonly subjects: readonly string[];
  readonly subject: string;
  /** Phrases on the subject. */
  readonly phrases: readonly Phrase[];
  /** Undefined only where there is no phrase at all. */
  readonly phrase: Phrase | undefined;
  /** What always comes first: the word that makes the assistant call a person. */
  readonly first: Phrase | undefined;
  /** What may come first and last, if the reader likes. */
  readonly opening: Phrase | undefined;
  readonly closing: Phrase | undefined;
}
