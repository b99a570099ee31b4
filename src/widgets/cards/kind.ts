/** From the form and the digits to the kind of card that is meant. The reader's word comes first. */
import type { CardBrand, CardKind, CardResult } from '@pay-clinic/logic/cards';
import type { Fields } from '../parts/form.ts';

export const brands = [
  'visa',
  'mastercard',
  'jcb',
  'diners',
  'discover',
  'amex',
  'unionpay',
] as const satisfies readonly CardBrand[];

export const accounts = ['unknown', 'I', 'II', 'III', 'student', 'visitor'] as const;

function originOf(chosen: string | undefined, { mainland, findings }: CardResult) {
  if (chosen === 'mainland' || chosen === 'overseas') return chosen;
  if (mainland === 'yes') return 'mainland';
  return findings.includes('likely-overseas') ? 'overseas' : 'unknown';
}

/** The card, and which further questions matter for it. */
export function kindOf(fields: Fields, result: CardResult) {
  const origin = originOf(fields['origin'], result);
  const ask = {
    brand: origin === 'overseas' && result.brand === null,
    account: origin === 'mainland' && result.funding !== 'credit',
  };
  const kind: CardKind = {
    origin,
    brand: result.brand ?? brands.find((brand) => ask.brand && brand === fields['brand']) ?? null,
    funding: result.funding,
    account: accounts.find((name) => ask.account && name === fields['account']) ?? 'unknown',
  };
  // Digits and reader differ: the answer follows the reader, and says so.
  const differs =
    (origin === 'overseas' && result.mainland === 'yes') ||
    (origin === 'mainland' && result.findings.includes('likely-overseas'));
  return { kind, ask, differs };
}
