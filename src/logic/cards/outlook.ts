// What a kind of card is meant to do in Alipay and on Taobao: which points apply, and what to do.
import type { CardBrand, Funding } from './types.ts';

/** What the digits or the reader say about a card. */
export interface CardKind {
  readonly origin: 'mainland' | 'overseas' | 'unknown';
  readonly brand: CardBrand | null;
  readonly funding: Funding;
  /** What no digit tells about a mainland card: the account's class, or for whom it was opened. */
  readonly account: 'I' | 'II' | 'III' | 'student' | 'visitor' | 'unknown';
}

export const OUTLOOKS = [
  /** A mainland card without a known restriction. */
  'meant',
  /** A mainland card whose class is capped by rule. */
  'capped',
  /** A mainland card of a kind that may not be allowed to pay online. */
  'ask-bank',
  /** A card from abroad of a brand that can be linked. */
  'not-guaranteed',
  /** A card from abroad of a brand that no text names. */
  'not-named',
  /** It is not known where the card comes from. */
  'unknown',
] as const;
export type Outlook = (typeof OUTLOOKS)[number];

/** Each point is a sentence with facts behind it; the site has the words. */
export const CARD_POINTS = [
  'link-mainland',
  'link-passport',
  'link-brands',
  'link-amex',
  'link-not-named',
  'link-issuer',
  'taobao-mainland',
  'taobao-overseas',
  'taobao-excluded',
  'fee-none',
  'fee-overseas',
  'fee-taobao',
  'caps-bank',
  'caps-type1',
  'caps-type2',
  'caps-type3',
  'caps-restricted',
  'caps-verified',
  'caps-unverified',
  'caps-stated',
  'do-look',
  'do-class',
  'do-type1',
  'do-passport',
  'do-online',
  'do-restricted',
  'do-issuer',
  'do-verify',
  'do-small',
  'do-second',
] as const;
export type CardPoint = (typeof CARD_POINTS)[number];

export interface CardOutlook {
  readonly outlook: Outlook;
  /** In Alipay: whether and how it is linked. */
  readonly link: readonly CardPoint[];
  /** At the checkout of Taobao. */
  readonly taobao: readonly CardPoint[];
  readonly fee: readonly CardPoint[];
  readonly caps: readonly CardPoint[];
  /** What to do, in this order. */
  readonly steps: readonly CardPoint[];
}

const LINKED: ReadonlySet<CardBrand | null> = new Set([
  'visa',
  'mastercard',
  'jcb',
  'diners',
  'discover',
]);

function overseas(brand: CardBrand | null): CardOutlook {
  const isNamed = LINKED.has(brand) || brand === 'amex';
  const link: CardPoint = !isNamed
    ? 'link-not-named'
    : brand === 'amex'
      ? 'link-amex'
      : 'link-brands';
  return {
    outlook: isNamed ? 'not-guaranteed' : 'not-named',
    link: [link, 'link-issuer'],
    taobao: ['taobao-overseas', 'taobao-excluded'],
    fee: ['fee-overseas', 'fee-taobao'],
    caps: ['caps-verified', 'caps-unverified', 'caps-stated'],
    steps: ['do-issuer', 'do-verify', 'do-small', 'do-second'],
  };
}

const CAPS = {
  I: ['caps-type1', 'caps-bank'],
  II: ['caps-type2', 'caps-bank'],
  III: ['caps-type3', 'caps-bank'],
  student: ['caps-restricted', 'caps-bank'],
  visitor: ['caps-restricted', 'caps-bank'],
  unknown: ['caps-bank'],
} as const satisfies Record<CardKind['account'], readonly CardPoint[]>;

function mainland(account: CardKind['account'], funding: Funding): CardOutlook {
  const base = {
    link: ['link-mainland', 'link-passport'],
    taobao: ['taobao-mainland'],
    fee: ['fee-none'],
    caps: CAPS[account],
  } as const;
  const always = ['do-passport', 'do-online', 'do-second'] as const;
  if (account === 'student' || account === 'visitor')
    return { ...base, outlook: 'ask-bank', steps: ['do-restricted', 'do-class', ...always] };
  if (account === 'II' || account === 'III')
    return { ...base, outlook: 'capped', steps: ['do-type1', ...always] };
  // The classes are those of accounts with money in them: a credit card has none.
  const asks = account === 'unknown' && funding !== 'credit';
  return { ...base, outlook: 'meant', steps: asks ? ['do-class', ...always] : always };
}

/**
 * What works with a card of this kind, and what to do next.
 *
 * @param kind the origin, as the reader says or the digits tell, and what only the reader knows
 * @returns ids of points, in the order in which a page shows them
 */
export function cardOutlook({ origin, brand, funding, account }: CardKind): CardOutlook {
  if (origin === 'overseas') return overseas(brand);
  if (origin === 'mainland') return mainland(account, funding);
  return { outlook: 'unknown', link: [], taobao: [], fee: [], caps: [], steps: ['do-look'] };
}
