/** At build time only: the figures that the guard counts with, and the published rules that it tells of. */
import type { Words } from '@/components/words.ts';
import { citeFact, formatStatement } from '@/facts/index.ts';
import { FAMILIES, mayRetry, RETRY_FACTS, type RetryRules } from '@/logic/retry/index.ts';

export const retryRules = (): RetryRules => ({
  rules: RETRY_FACTS.map((id) => ({ id, figures: citeFact(id).figures }))
    .filter(({ figures }) => figures.length > 0)
    .map(({ id, figures }) => ({
      id,
      figures: figures.map(({ key, value, unit }) => ({ key, value, unit })),
    })),
});

/** By id: what a published rule says, and where sources disagree. Advice of ours stands in the answers. */
export function notes({ word, lang }: Pick<Words, 'word' | 'lang'>): Record<string, string> {
  const rules = retryRules();
  const behind = FAMILIES.flatMap(
    (family) => mayRetry({ family, tries: [], now: 0 }, rules).because,
  ).map(citeFact);
  return Object.fromEntries(
    behind
      .filter(({ advice }) => !advice)
      .map((fact) => {
        const conflict = fact.conflict ? ` ${word('fact.conflict')} ${fact.conflict}` : '';
        return [fact.id, formatStatement(fact, lang, word) + conflict];
      }),
  );
}
