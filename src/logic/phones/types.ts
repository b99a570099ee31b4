/** What is wrong with the input, or worth saying about the number. A closed list. */
export const PHONE_FINDINGS = [
  /** No digit at all. */
  'empty',
  /** Letters or signs stood between the digits and were passed over. */
  'not-digits',
  /** Without + and country code, and no mainland mobile number: it could be any country's. */
  'no-country-code',
  /** Without +86, and read as a mainland number because it has that form. */
  'assumed-mainland',
  /** No country has this calling code. */
  'unknown-code',
  /** Several countries share the calling code. */
  'shared-code',
  /** The calling code belongs to a service and to no country. */
  'no-country',
  'too-short',
  'too-long',
  /** A mainland number with more or fewer digits than its start asks for. */
  'wrong-length',
  /** The number may have been moved: its start shows who issued it, not who runs it. */
  'portable',
  /** A data card: it receives no codes of banks. */
  'data-card',
  /** A satellite or emergency number. */
  'satellite',
  /** A start that was given to nobody when the list was made. */
  'unassigned',
  /** A start that no list of ours names. */
  'not-in-list',
  /** A mainland landline or service number. */
  'landline',
] as const;

export type PhoneFinding = (typeof PHONE_FINDINGS)[number];

/** What the checker reads of `/data/phones.json`; further fields are ignored. */
export interface PhoneRules {
  /** Starts of mainland numbers, without the country code: "130-139 145". */
  readonly mainland: {
    readonly mobile: string;
    readonly virtual: string;
    readonly data: string;
    readonly satellite: string;
    readonly unassigned: string;
  };
  /** By calling code: the countries that use it, "DE" or "GB GG IM JE"; "" for none. */
  readonly callingCodes: Readonly<Record<string, string>>;
}

export interface PhoneResult {
  /** "+8613800138000", or null where it is not known which number is meant. */
  e164: string | null;
  /** ISO 3166-1 alpha-2; null where the calling code is shared or nothing is clear. */
  country: string | null;
  mainlandMobile: boolean;
  /** By its start: issued by a virtual operator. `unknown` for all but mainland mobile numbers. */
  virtualOperator: boolean | 'unknown';
  findings: PhoneFinding[];
}
