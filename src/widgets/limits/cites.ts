/**
 * What stands behind each rule of the checker: facts beyond the rule's own, and what to say at the
 * bank. No figures: they come from the facts. The words of each stand under its id.
 */

interface Behind {
  /** Facts that carry what raises the limit. */
  readonly also: readonly string[];
  /** Phrases to say, in order. */
  readonly say: readonly string[];
}

const byCard: Behind = { also: ['pa-quickpay-not-counted'], say: [] };

export const behind = {
  'fc-noid-2000': { also: ['fc-noid-pboc'], say: [] },
  'fc-single-5000': { also: ['fc-2025-guide-no-figure'], say: [] },
  'fc-year-50000': { also: ['fc-2025-guide-no-figure'], say: [] },
  'ba-type2-out': {
    also: ['ba-type1', 'ba-type1-one'],
    say: ['limit-convert-type1', 'limit-my-type1'],
  },
  'ba-type3-out': { also: ['ba-type1'], say: ['limit-convert-type1', 'limit-my-type1'] },
  'pa-type1-lifetime': byCard,
  'pa-type2-year': { ...byCard, say: ['limit-wallet-left'] },
  'pa-type3-year': { ...byCard, say: ['limit-wallet-left'] },
  'pa-day-5000': { also: ['pa-day-10000', 'pa-quickpay-not-counted'], say: [] },
  'own-per-payment': {
    also: ['qp-bank-temp-raise'],
    say: ['limit-raise-temp', 'limit-noncounter'],
  },
  'own-per-day': { also: ['qp-bank-temp-raise'], say: ['limit-raise-temp', 'limit-noncounter'] },
} as const satisfies Record<string, Behind>;

export type RuleId = keyof typeof behind;
export const ruleIds = Object.keys(behind) as RuleId[];
export const behindRule = (rule: RuleId): Behind => behind[rule];

/** Rules whose figures were last stated officially before the guide that names none. */
export const lastStated: ReadonlySet<string> = new Set(['fc-single-5000', 'fc-year-50000']);

/** Facts that the checker's sentences rest on besides the rules. */
const spoken = ['fc-fee', 'fc-fee-taobao', 'ba-noncounter'];

/** Ids of content/facts that the checker reads or cites. */
export const citedFacts: readonly string[] = [
  ...new Set([
    ...ruleIds.filter((id) => !id.startsWith('own-')),
    ...ruleIds.flatMap((id) => behindRule(id).also),
    ...spoken,
  ]),
];

export const phraseIds: readonly string[] = [
  ...new Set(['limit-class', 'limit-why', ...ruleIds.flatMap((id) => behindRule(id).say)]),
];
