/** At build time only: what an island shows of the facts behind its sentences. */
import type { Words } from '@/components/words.ts';
import { buildDate, citeFact, citePhrase, formatDay, isStale } from '@/facts/index.ts';

/** Where a sentence comes from, ready to show. */
export interface Evidence {
  readonly title: string;
  /** Its grade; `advice` where it is this guide's own. */
  readonly mark: 'A' | 'B' | 'C' | 'advice';
  /** The day it was read, in the reader's language. */
  readonly read: string;
}

export type EvidenceById = Readonly<Record<string, Evidence>>;

/** Sentences to say, by id: Chinese and what it means. */
export type PhrasesById = Readonly<Record<string, readonly [zh: string, en: string]>>;

export function evidenceOf(
  ids: readonly string[],
  { word, lang }: Pick<Words, 'word' | 'lang'>,
): EvidenceById {
  const today = buildDate();
  return Object.fromEntries(
    ids.map((id) => {
      const fact = citeFact(id);
      const day = formatDay(fact.checked, lang);
      const read = isStale(fact, today) ? `${day} (${word('fact.mark.old')})` : day;
      return [id, { title: fact.title, mark: fact.advice ? 'advice' : fact.grade, read }];
    }),
  );
}

export const phrasesOf = (ids: readonly string[]): PhrasesById =>
  Object.fromEntries(
    ids.map((id) => {
      const { zh, en } = citePhrase(id);
      return [id, [zh, en]];
    }),
  );
