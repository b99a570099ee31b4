/** The layouts of ICAO Doc 9303, Parts 4 to 7, that carry a name. */
export type MrzFormat = 'TD1' | 'TD2' | 'TD3' | 'MRV-A' | 'MRV-B';

/** Everything `parseMrz` may warn about in a zone it has read; the site has one sentence for each. */
export const MRZ_WARNINGS = [
  /** It is a visa: the passport page is the one that banks and Alipay look at. */
  'visa',
  /** Only the line with the name was given. */
  'data-line-missing',
  /** A line had more or fewer characters than its layout has. */
  'line-length',
  /** Runs of K were read as fillers. */
  'k-for-filler',
  /** Digits where only letters stand were read as letters, or letters as digits. */
  'digit-letter',
] as const;

/** Everything that `parseMrz` may find wrong with a text it cannot read. */
export const MRZ_PROBLEMS = [
  /** There is no text. */
  'empty',
  /** No part of the text looks like a machine-readable zone. */
  'not-found',
  /** The numbers and dates are there, the line with the name is not. */
  'name-line-missing',
  /** A character that no machine-readable zone has, the first one of its line. */
  'character',
] as const;

export type MrzWarning = (typeof MRZ_WARNINGS)[number];
export type MrzProblemKind = (typeof MRZ_PROBLEMS)[number];

/** What is printed in the zone: fillers stripped, inner fillers as single spaces, dates YYMMDD. */
export interface MrzFields {
  documentCode: string;
  issuingState: string;
  surname: string;
  givenNames: string;
  documentNumber: string;
  nationality: string;
  birthDate: string;
  /** `''` where the document does not state it. */
  sex: string;
  expiryDate: string;
  optional: string;
  /** The second optional field, which TD1 alone has. */
  optional2?: string;
}

/** Whether a check digit is right; absent where it does not apply or was not given. */
export interface MrzChecks {
  documentNumber?: boolean;
  birthDate?: boolean;
  expiryDate?: boolean;
  optional?: boolean;
  composite?: boolean;
}

/** A problem and where it is; `line` and `at` (characters of that line) count from 1. */
export interface MrzProblem {
  kind: MrzProblemKind;
  line?: number;
  at?: number;
}

export interface MrzDocument {
  ok: true;
  format: MrzFormat;
  fields: MrzFields;
  checks: MrzChecks;
  /** The name field ends in a letter, so the name may have been cut (Doc 9303 Part 3). */
  nameFieldFull: boolean;
  warnings: MrzWarning[];
}

export type MrzResult = MrzDocument | { ok: false; problems: MrzProblem[] };
