/** The rules that are written in judgement.ts, read. Terms of a rule stand near each other in the text. */
import type { Family } from '../types.ts';
import { judgement } from './judgement.ts';
import type { TermName } from './terms.ts';

export interface Rule {
  readonly family: Family;
  readonly weight: number;
  readonly all: readonly TermName[];
  /** The rule is silent where one of these stands anywhere in the text. */
  readonly unless: readonly TermName[];
}

const line = /^([\d.]+): (.+)$/;

export const rules: readonly Rule[] = Object.entries(judgement).flatMap(([family, block]) =>
  block
    .trim()
    .split('\n')
    .map((text) => {
      const [, weight = '', names = ''] = line.exec(text.trim()) ?? [];
      const all = names.split(' ') as (TermName | `-${TermName}`)[];
      return {
        family: family as Family,
        weight: Number(weight),
        all: all.filter((name): name is TermName => !name.startsWith('-')),
        unless: all.filter((name) => name.startsWith('-')).map((name) => name.slice(1) as TermName),
      };
    }),
);
