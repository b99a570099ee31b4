/** What stands behind each step: facts, and what to say where it is done. No figures. */
import type { PhoneStep } from '@pay-clinic/logic/phones';

interface Behind {
  readonly facts: readonly string[];
  readonly say?: readonly string[];
}

export const behind: Readonly<Record<PhoneStep, Behind>> = {
  'bank-ask': { facts: ['ph-what', 'ph-not-alert'], say: ['phone-reserved-check'] },
  'bank-change': {
    facts: ['ph-change-counter', 'ph-change'],
    say: ['phone-reserved-change', 'name-afterwards'],
  },
  'bank-foreign': { facts: ['ph-foreign-number'], say: ['phone-foreign-check'] },
  'bank-virtual': {
    facts: ['cd-virtual-prefixes', 'ph-virtual', 'cd-portability'],
    say: ['phone-virtual-check'],
  },
  'bank-taken': { facts: ['ph-one-to-one'], say: ['phone-one-person'] },
  'bank-call': { facts: ['adv-call-while'], say: ['phone-wait-code'] },
  'phone-wait': { facts: ['adv-wait-code', 'lk-bank-sms'] },
  'phone-filter': { facts: ['adv-sms-filter'] },
  'phone-sims': { facts: ['adv-two-sims'] },
  'phone-abroad': { facts: ['adv-sms-abroad'] },
  'operator-sim': { facts: ['adv-replace-sim', 'adv-keep-number'], say: ['phone-operator-sim'] },
  'operator-name': {
    facts: ['ph-one-to-one', 'adv-own-name'],
    say: ['phone-operator-name'],
  },
  'operator-sms': { facts: ['adv-operator-sms', 'cd-portability'], say: ['phone-operator-sms'] },
  'alipay-type': { facts: ['ph-what', 'ph-alipay-number'] },
  'alipay-taken': { facts: ['ph-one-to-one'], say: ['phone-alipay-taken'] },
  'alipay-number': { facts: ['adv-keep-number', 'lk-phonechange'] },
};

/** Facts behind what the number itself tells. */
export const numberFacts = [
  'cd-mobile-form',
  'cd-virtual-prefixes',
  'cd-portability',
  'cd-data-numbers',
  'cd-satellite',
  'cd-unassigned',
  'cd-calling-codes',
] as const;

/** Ids of content/facts that the checker cites. */
export const citedFacts: readonly string[] = [
  ...new Set([...numberFacts, ...Object.values(behind).flatMap(({ facts }) => facts)]),
];

export const phraseIds: readonly string[] = [
  ...new Set(Object.values(behind).flatMap(({ say = [] }) => say)),
];
