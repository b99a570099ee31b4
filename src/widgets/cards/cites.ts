/**
 * What stands behind each point of the card checker: facts, and what to say. No figures: the blanks
 * of the words are filled from the facts. The words of each point stand under its id.
 */
import type { CardPoint } from '@pay-clinic/logic/cards';
import type { FigureBlanks } from '../parts/figures.ts';

interface Behind {
  readonly facts: readonly string[];
  readonly say?: readonly string[];
}

export const behind: Readonly<Record<CardPoint, Behind>> = {
  'link-mainland': { facts: ['nm-four-items', 'id-name'] },
  'link-passport': { facts: ['qp-nonid-docs'] },
  'link-brands': { facts: ['fc-brands-5'] },
  'link-amex': { facts: ['fc-brand-amex'] },
  'link-not-named': { facts: ['fc-brands-5', 'fc-brand-amex'] },
  'link-issuer': { facts: ['fc-issuer-ok'] },
  'taobao-mainland': { facts: ['adv-mainland-account'] },
  'taobao-overseas': { facts: ['fc-taobao-accept'] },
  'taobao-excluded': { facts: ['fc-taobao-excluded'] },
  'fee-none': { facts: ['fc-fee'] },
  'fee-overseas': { facts: ['fc-fee'] },
  'fee-taobao': { facts: ['fc-fee-taobao'] },
  'caps-bank': { facts: ['ba-noncounter', 'qp-bank-must-set'] },
  'caps-type1': { facts: ['ba-type1'] },
  'caps-type2': { facts: ['ba-type2-out'] },
  'caps-type3': { facts: ['ba-type3-out', 'ba-type3-balance'] },
  'caps-restricted': { facts: ['ba-foreigner-class'] },
  'caps-verified': { facts: ['fc-single-5000', 'fc-year-50000'] },
  'caps-unverified': { facts: ['fc-noid-2000'] },
  'caps-stated': { facts: ['fc-2025-guide-no-figure'] },
  'do-look': { facts: ['adv-look-at-card', 'cd-dual-brand'] },
  'do-class': { facts: ['ba-framework'], say: ['limit-class'] },
  'do-type1': { facts: ['ba-type1-one'], say: ['limit-convert-type1', 'limit-my-type1'] },
  'do-passport': { facts: ['qp-nonid-docs'], say: ['card-third-party-passport'] },
  'do-online': { facts: ['qp-bank-must-set'], say: ['card-online-payment'] },
  'do-restricted': { facts: ['adv-restricted-account'], say: ['card-restricted'] },
  'do-issuer': { facts: ['fc-issuer-ok'] },
  'do-verify': { facts: ['fc-single-5000'] },
  'do-small': { facts: ['adv-small-item'], say: ['seller-overseas-card'] },
  'do-second': { facts: ['adv-second-card'] },
};

export const figures: FigureBlanks = {
  free: ['fc-fee', 'free-up-to'],
  rate: ['fc-fee', 'rate'],
  taobaoRate: ['fc-fee-taobao', 'rate'],
  type2Day: ['ba-type2-out', 'day'],
  type2Year: ['ba-type2-out', 'year'],
  type3Day: ['ba-type3-out', 'day'],
  type3Year: ['ba-type3-out', 'year'],
  type3Balance: ['ba-type3-balance', 'balance'],
  single: ['fc-single-5000', 'payment'],
  year: ['fc-year-50000', 'year'],
  unverified: ['fc-noid-2000', 'year'],
};

/** Facts behind what the digits say. */
export const digitFacts = [
  'cd-prefix-list',
  'cd-brand-prefixes',
  'cd-dual-brand',
  'cd-old-prefixes',
  'cd-luhn',
] as const;

/** Ids of content/facts that the checker cites. */
export const citedFacts: readonly string[] = [
  ...new Set([...digitFacts, ...Object.values(behind).flatMap(({ facts }) => facts)]),
];

export const phraseIds: readonly string[] = [
  ...new Set(Object.values(behind).flatMap(({ say = [] }) => say)),
];
