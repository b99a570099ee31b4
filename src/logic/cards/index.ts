// Which brand, bank and kind the first digits of a card belong to. A hint, and never a gate.
import { digitOf, isSeparator, longestPrefix } from '../digits/index.ts';
import type { CardBank, CardBrand, CardFinding, CardResult, CardRules, Funding } from './types.ts';

export { CARD_FINDINGS } from './types.ts';
export type { CardBank, CardBrand, CardFinding, CardResult, CardRules, Funding } from './types.ts';
export { cardOutlook, CARD_POINTS, OUTLOOKS } from './outlook.ts';
export type { CardKind, CardOutlook, CardPoint, Outlook } from './outlook.ts';

/** No more digits than these are ever used: they name the issuer, and no account. */
export const MOST_DIGITS = 8;
const FEWEST_DIGITS = 6;

/** Signs that stand for a hidden digit. One "x" is a letter and one dot a separator, two hide something. */
const HIDES = /^[*＊∗✱•●○■×✕#＃?？…]$/;
const withoutHidden = (text: string): string =>
  text.replace(/[xXｘＸ]{2,}|[.·‧]{2,}|[-_\p{Pd}]{2,}/gu, '*');

interface Read {
  digits: string;
  findings: CardFinding[];
}

function read(text: string): Read {
  let digits = '';
  const findings = new Set<CardFinding>();
  for (const char of withoutHidden(text)) {
    const digit = digitOf(char);
    if (digit !== undefined && digits.length < MOST_DIGITS) digits += digit;
    else if (digit !== undefined) findings.add('more-than-8');
    else if (HIDES.test(char)) {
      findings.add('masked');
      break;
    } else if (!isSeparator(char)) findings.add('not-digits');
  }
  return { digits, findings: [...findings] };
}

/** The digits of a text that a checker looks at, as "0" to "9": for a field that drops the others. */
export const firstDigits = (text: string): string => read(text).digits;

interface Issuer {
  bank: CardBank;
  funding: Funding;
  foreign: boolean;
  length: number;
}

/** The bank with the longest prefix. Two of one length would not agree: then neither is named. */
function findIssuer(digits: string, { banks }: CardRules): Issuer | undefined {
  let best: Issuer | undefined;
  let tied = false;
  for (const { id, zh, en, foreign = false, prefixes } of banks)
    for (const funding of ['debit', 'credit', 'prepaid', 'unknown'] as const) {
      const length = longestPrefix(digits, prefixes[funding]);
      if (length === 0 || length < (best?.length ?? 0)) continue;
      tied = length === best?.length;
      best = { bank: { id, zh, en }, funding, foreign, length };
    }
  return tied ? undefined : best;
}

function findBrand(
  digits: string,
  { brands }: CardRules,
): [brand: CardBrand | null, length: number] {
  let best = 0;
  let brand: CardBrand | null = null;
  for (const { id, prefixes } of brands) {
    const length = longestPrefix(digits, prefixes);
    if (length > best) [best, brand] = [length, id];
  }
  return [brand, best];
}

/**
 * Tells what the first digits of a card say about it.
 *
 * Digits of any script count; spaces and dashes are passed over, other signs too, with a finding.
 * At most the first eight digits are used. The longest prefix in the list wins, and a bank's prefix
 * wins over a brand's: a card that starts with 60 or 9 and is in the list is a mainland card,
 * whatever international tables call it. Nothing is ever called invalid: the check digit is not
 * looked at, because real mainland cards fail it.
 *
 * @param digits the first six to eight digits, as typed
 * @param cards the content of `/data/cards.json`
 * @returns brand, bank and kind as far as the list carries; never throws
 */
export function checkCard(digits: string, cards: CardRules): CardResult {
  const { digits: first, findings } = read(digits);
  const [brand, length] = findBrand(first, cards);
  if (first.length < FEWEST_DIGITS)
    return {
      brand,
      mainland: 'unknown',
      funding: 'unknown',
      findings: ['too-short', ...findings],
    };
  const older = cards.older.find(({ prefixes }) => longestPrefix(first, prefixes) > 0);
  const issuer = findIssuer(first, cards);
  if (older && brand === null) findings.push('older-mainland');
  if (!issuer) {
    findings.push('not-in-list');
    // 303 is Diners Club's, and was a mainland bank's before UnionPay: then neither is likely.
    const isOlder = older !== undefined && longestPrefix(first, older.prefixes) >= length;
    if (brand !== null && brand !== 'unionpay' && !isOlder) findings.push('likely-overseas');
    return { brand, mainland: 'unknown', funding: 'unknown', findings };
  }
  if (brand !== null && brand !== 'unionpay') findings.push('dual-brand');
  if (issuer.foreign) findings.push('foreign-bank');
  return {
    brand: brand ?? older?.brand ?? null,
    mainland: 'yes',
    funding: issuer.funding,
    bank: issuer.bank,
    findings,
  };
}
