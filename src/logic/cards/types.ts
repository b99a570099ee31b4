export type CardBrand =
  'unionpay' | 'visa' | 'mastercard' | 'amex' | 'jcb' | 'diners' | 'discover' | 'maestro';

/** What is wrong with the input, or worth saying about the card. A closed list. */
export const CARD_FINDINGS = [
  /** Fewer than six digits: not even the brand is sure. */
  'too-short',
  /** More than eight digits were given; those after the eighth were not looked at. */
  'more-than-8',
  /** Letters or signs stood between the digits and were passed over. */
  'not-digits',
  /** A sign that hides digits (6222 02** 1234): what stands after it was not looked at. */
  'masked',
  /** An international brand on a card of a mainland bank. */
  'dual-brand',
  /** Starts as older mainland cards do, which checks abroad take for another brand or for none. */
  'older-mainland',
  /** The bank issues cards of the same brand outside the mainland too: the card itself tells. */
  'foreign-bank',
  /** The prefix stands in no list of ours, which says nothing against the card. */
  'not-in-list',
  /** An international brand, and the prefix is not known as a mainland bank's. */
  'likely-overseas',
] as const;

export type CardFinding = (typeof CARD_FINDINGS)[number];

export type Funding = 'debit' | 'credit' | 'prepaid' | 'unknown';

/** Prefixes of three to eight digits with a space between: "622202 622848", "8110-8171". */
type Prefixes = string;

/** What the checker reads of `/data/cards.json`; further fields are ignored. */
export interface CardRules {
  /** Best first: where two share a prefix of one length, the first is meant. */
  readonly brands: readonly { readonly id: CardBrand; readonly prefixes: Prefixes }[];
  /** How older mainland cards start, and the brand of those that are in the list. */
  readonly older: readonly { readonly prefixes: Prefixes; readonly brand: CardBrand | null }[];
  readonly banks: readonly (CardBank & {
    /** A bank from abroad with cards on the mainland. */
    readonly foreign?: boolean | undefined;
    readonly prefixes: { readonly [kind in Funding]?: Prefixes | undefined };
  })[];
}

export interface CardBank {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
}

export interface CardResult {
  brand: CardBrand | null;
  /** `yes` only where the prefix is in the list; the list is a hint and no register. */
  mainland: 'yes' | 'unknown';
  /** `unknown` where the collections disagree, too. */
  funding: Funding;
  bank?: CardBank;
  findings: CardFinding[];
}
