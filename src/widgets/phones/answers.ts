/** From the form and the number to the interview's answers. What the number tells is not asked. */
import type { PhoneAnswers, PhoneResult } from '@pay-clinic/logic/phones';
import type { Fields } from '../parts/form.ts';

export const holders = ['mine', 'changed', 'lost', 'other', 'former', 'unknown'] as const;
export const kinds = ['mainland', 'foreign', 'unknown'] as const;
export const ticks = ['filtered', 'dualSim', 'abroad', 'silent', 'ported', 'virtual'] as const;

/** Kinds of mainland numbers that no code of a bank reaches. */
const unfit: ReadonlySet<string> = new Set(['data-card', 'landline', 'satellite']);

/** Which kind of number it is, where the number says so. */
function kindOf({ e164, country, findings }: PhoneResult): PhoneAnswers['onFile'] | undefined {
  if (country === 'CN') return 'mainland';
  // "Shared" and "none" are said of numbers with a code, none of which is the mainland's.
  const isAbroad = country !== null || findings.some((f) => f === 'shared-code');
  return isAbroad || e164 !== null ? 'foreign' : undefined;
}

export function toAnswers(fields: Fields, check: PhoneResult) {
  const said = kindOf(check);
  const ticked = (name: (typeof ticks)[number]) => fields[name] === 'on';
  const isVirtual = check.virtualOperator === 'unknown' ? undefined : check.virtualOperator;
  const answers: PhoneAnswers = {
    onFile: said ?? kinds.find((kind) => kind === fields['kind']) ?? 'unknown',
    holder: holders.find((holder) => holder === fields['holder']) ?? 'unknown',
    unfit: check.findings.some((finding) => unfit.has(finding)),
    virtual: isVirtual ?? ticked('virtual'),
    ported: ticked('ported'),
    filtered: ticked('filtered'),
    dualSim: ticked('dualSim'),
    abroad: ticked('abroad'),
    silent: ticked('silent'),
  };
  return { answers, ask: { kind: said === undefined, virtual: isVirtual === undefined } };
}
