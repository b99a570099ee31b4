import type { Name } from './fold.ts';
import type { HanTable } from './han-table.ts';
import { isMismatch, type NameDifferenceKind } from './kinds.ts';
import type { NameFinding, NameFixFirst } from './types.ts';

/** Whether a finding makes two records different names. */
export const isMismatched = ({ kind }: NameFinding): boolean => isMismatch(kind);

/**
 * A real mismatch: change the record that is unlike the passport, the bank if both are. A bank's record
 * cut by the length of its field cannot be set right there, and without the passport nobody knows which
 * is wrong: either.
 */
export function fixMismatch(
  own: readonly NameFinding[],
  bankPassport: readonly NameFinding[],
  alipayPassport: readonly NameFinding[] | undefined,
): NameFixFirst {
  const isCut = own.some(
    ({ kind, spans }) => kind === 'truncation' && spans.some(({ side }) => side === 'alipay'),
  );
  const unlike = bankPassport.filter(isMismatched);
  if (!alipayPassport || (isCut && unlike.every(({ kind }) => kind === 'truncation')))
    return 'either';
  return unlike.length > 0 ? 'bank' : alipayPassport.some(isMismatched) ? 'alipay' : 'either';
}

/**
 * Only the form differs: Alipay, for the name can be typed in the card form as the bank holds it; but
 * the bank where nobody can, or should, type what it holds.
 */
export const fixFormat = (
  own: readonly NameFinding[],
  bank: Name,
  alipay: Name,
  surname: Name,
  han: HanTable,
): NameFixFirst =>
  own.some((finding) => isDamage(finding, bank, han)) ||
  (isTorn(bank, surname) && !isTorn(alipay, surname))
    ? 'bank'
    : 'alipay';

/** What the bank's record shows of a difference, where it cannot be typed in the card form. */
const DAMAGE: Partial<Record<NameDifferenceKind, RegExp>> = {
  fullwidth: /[^\0-\u2FFF]|[\u2160-\u217F]/u,
  filler: /[^ ]/,
  lookalike: /[^A-Z]/i,
  transliteration: /[NU]XX/i,
  // All but the separator of the joint notice of twelve ministries, 民委发〔2016〕33号; also its absence.
  interpunct: /[^·]|^$/,
};

function isDamage({ kind, spans }: NameFinding, bank: Name, han: HanTable): boolean {
  const own = spans.filter(({ side }) => side === 'bank');
  const shown = own.flatMap(({ start, end }) => bank.characters.slice(start, end));
  if (kind === 'trad_simp') return shown.some((character) => han.simplify(character) !== character);
  return !!DAMAGE[kind]?.test(shown.join(''));
}

/** Whether spaces or other names stand inside a surname that the passport prints as one. */
function isTorn(name: Name, surname: Name): boolean {
  const [own, printed] = [name, surname].map(({ parts }) => parts.map(({ text }) => text)) as [
    string[],
    string[],
  ];
  return (
    printed.every((part) => own.join('').includes(part)) &&
    !new RegExp(printed.join(' ?')).test(own.join(' '))
  );
}
