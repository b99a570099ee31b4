/** At build time only: the rules that the checker needs in the browser, cut down to their figures. */
import { citeFact } from '@/facts/index.ts';
import type { LimitRules } from '@pay-clinic/logic/limits';
import { fill } from '../parts/fill.ts';
import { citedFacts, lastStated, ruleIds, type RuleId } from './cites.ts';

export function limitRules(): LimitRules {
  return {
    rules: citedFacts
      .map((id) => ({ id, figures: citeFact(id).figures }))
      .filter(({ figures }) => figures.length > 0)
      .map(({ id, figures }) => ({
        id,
        figures: figures.map(({ key, value, unit, period }) => ({ key, value, unit, period })),
      })),
  };
}

const year = (id: string) => (citeFact(id).effective.date ?? '').slice(0, 4);

/** What is to be said beside a figure: when it was last stated officially. */
export function notesFor(word: (key: string) => string): Partial<Record<RuleId, string>> {
  const newer = year('fc-2025-guide-no-figure');
  return Object.fromEntries(
    ruleIds
      .filter((id) => lastStated.has(id))
      .map((id) => [id, fill(word('limits.stated'), { year: year(id), newer })]),
  );
}
