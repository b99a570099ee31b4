// Which number is meant, of which country, and whether it is a mainland mobile number.
import { digitOf, isSeparator, longestPrefix } from '../digits/index.ts';
import type { PhoneFinding, PhoneResult, PhoneRules } from './types.ts';

export { PHONE_FINDINGS } from './types.ts';
export type { PhoneFinding, PhoneResult, PhoneRules } from './types.ts';
export { PHONE_STEPS, PHONE_VERDICTS, planPhone } from './interview.ts';
export type { PhoneAnswers, PhonePlan, PhoneStep, PhoneVerdict } from './interview.ts';

/** The longest number that the numbering plan of the world allows (ITU-T E.164). */
const MOST_DIGITS = 15;
const FEWEST_DIGITS = 7;

/** The country code of the mainland, which decides what else is known of a number. */
const MAINLAND = '86';

const PLUS = /^[+＋﹢⁺]$/;
const BRACKETS: Readonly<Record<string, string>> = { '(': '(', '（': '(', ')': ')', '）': ')' };

/** The text as digits, with the plus in front and brackets kept; other signs are noted. */
function read(text: string): { number: string; hasSigns: boolean } {
  let number = '';
  let hasSigns = false;
  for (const char of text) {
    const digit = digitOf(char) ?? BRACKETS[char];
    if (digit !== undefined) number += digit;
    else if (PLUS.test(char) && /^\(*$/.test(number)) number += '+';
    else if (!isSeparator(char)) hasSigns = true;
  }
  // A zero in brackets is dialled inside the country only: +44 (0)20 is +44 20. Not so in Italy.
  const kept = /^(\+|00)39/.test(number) ? number : number.replace(/(\d)\(0\)/, '$1');
  return { number: kept.replace(/[()]/g, ''), hasSigns };
}

/** With its country code and nothing in front; `undefined` where none is given. */
function international(number: string): string | undefined {
  if (/^(\+|00)/.test(number)) return number.replace(/^\+?(00)?/, '');
  // 86 and a whole mainland mobile or data number: nobody else has numbers of this form.
  return /^86(1\d{10}|14\d{11})$/.test(number) ? number : undefined;
}

const nothing = {
  e164: null,
  country: null,
  mainlandMobile: false,
  virtualOperator: 'unknown',
} as const;

type Answer = Omit<PhoneResult, 'findings'> & { findings?: readonly PhoneFinding[] };

/** A mainland number without its country code. */
function readMainland(digits: string, { mainland }: PhoneRules): Answer {
  const e164 = `+${MAINLAND}${digits}`;
  const china = { ...nothing, country: 'CN' };
  const starts = (kind: keyof PhoneRules['mainland']) => longestPrefix(digits, mainland[kind]) > 0;
  if (/^1[3-9]/.test(digits)) {
    if (starts('data'))
      return digits.length === 13
        ? { ...china, e164, findings: ['data-card'] }
        : { ...china, findings: ['data-card', 'wrong-length'] };
    if (digits.length !== 11) return { ...china, findings: ['wrong-length'] };
    if (starts('satellite')) return { ...china, e164, findings: ['satellite'] };
    if (starts('unassigned')) return { ...china, e164, findings: ['unassigned'] };
    const virtualOperator = starts('virtual');
    if (!virtualOperator && !starts('mobile')) return { ...china, e164, findings: ['not-in-list'] };
    return { ...china, e164, mainlandMobile: true, virtualOperator, findings: ['portable'] };
  }
  return /^(10\d{8}|[2-9]\d{8,10})$/.test(digits)
    ? { ...china, e164, findings: ['landline'] }
    : { ...china, findings: ['wrong-length'] };
}

function readInternational(digits: string, phones: PhoneRules): Answer {
  const code = [3, 2, 1]
    .map((length) => digits.slice(0, length))
    .find((start) => Object.hasOwn(phones.callingCodes, start));
  if (code === undefined)
    return { ...nothing, findings: [digits.length < FEWEST_DIGITS ? 'too-short' : 'unknown-code'] };
  // Inside the country a zero stands in front, and people leave it there behind the code.
  if (code === MAINLAND) return readMainland(digits.slice(2).replace(/^0/, ''), phones);
  const countries = phones.callingCodes[code]?.split(' ').filter(Boolean) ?? [];
  const country = countries.length === 1 ? (countries[0] ?? null) : null;
  const note: PhoneFinding[] =
    countries.length === 0 ? ['no-country'] : countries.length > 1 ? ['shared-code'] : [];
  if (digits.length < FEWEST_DIGITS)
    return { ...nothing, country, findings: [...note, 'too-short'] };
  if (digits.length > MOST_DIGITS) return { ...nothing, country, findings: [...note, 'too-long'] };
  return { ...nothing, e164: `+${digits}`, country, findings: note };
}

function readNumber(number: string, phones: PhoneRules): Answer {
  if (!/\d/.test(number)) return { ...nothing, findings: ['empty'] };
  const whole = international(number);
  if (whole !== undefined) return readInternational(whole, phones);
  if (number.length > MOST_DIGITS) return { ...nothing, findings: ['too-long'] };
  if (/^0?1[3-9]\d{9}$|^14\d{11}$/.test(number)) {
    const { findings = [], ...answer } = readMainland(number.replace(/^0/, ''), phones);
    return { ...answer, findings: ['assumed-mainland', ...findings] };
  }
  return { ...nothing, findings: ['no-country-code'] };
}

/**
 * Reads a telephone number as people type it: +86, 0086, 86 and bare forms, digits of any script,
 * with spaces, dashes and brackets.
 *
 * A number without a country code is taken for a mainland one where it has the form of a mainland
 * mobile number, with a finding; else its country is not guessed. Of other countries only the
 * calling code is known, so `e164` says that the number is well formed, not that it exists.
 *
 * @param number as typed
 * @param phones the content of `/data/phones.json`
 * @returns the number and what its start tells; never throws
 */
export function checkPhone(number: string, phones: PhoneRules): PhoneResult {
  const { number: typed, hasSigns } = read(number);
  const { findings = [], ...answer } = readNumber(typed, phones);
  return { ...answer, findings: [...(hasSigns ? (['not-digits'] as const) : []), ...findings] };
}
