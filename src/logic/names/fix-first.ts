import type { Name } from './fold.ts';
import type { HanTable } from './han-table.ts';
import { isMismatch, type NameDifferenceKind } from './kinds.ts';
import type { NameFinding, NameFixFirst, NameSide, NameVerdict } from './types.ts';

/**
 * Which record to change first.
 *
 * Only the form differs: Alipay, for the name can be typed in the card form as the bank holds it;
 * but the bank where nobody can, or should, type what it holds. A real mismatch: the record that is
 * unlike the passport, the bank if both are. A bank's record cut by the length of its field cannot be
 * set right there, and without the passport nobody knows which is wrong: either.
 */
export function decideFixFirst(
  verdict: NameVerdict,
  differences: readonly NameFinding[],
  { bank, alipay, passport }: Record<NameSide, Name | undefined>,
  surname: Name,
  han: HanTable,
): NameFixFirst {
  if (!bank || !alipay || verdict === 'match') return 'none';
  const between = (side: NameSide, other: NameSide): NameFinding[] =>
    differences.filter((finding) => finding.between[0] === side && finding.between[1] === other);
  const own = between('bank', 'alipay');
  if (verdict === 'format-only') {
    const isDamaged =
      own.some((finding) => isDamage(finding, bank, han)) ||
      (isTorn(bank, surname) && !isTorn(alipay, surname));
    return isDamaged ? 'bank' : 'alipay';
  }
  const isUnlike = ({ kind }: NameFinding): boolean => isMismatch(kind);
  const isCut = own.some(
    ({ kind, spans }) => kind === 'truncation' && spans.some(({ side }) => side === 'alipay'),
  );
  const unlike = between('bank', 'passport').filter(isUnlike);
  if (!passport || (isCut && unlike.every(({ kind }) => kind === 'truncation'))) return 'either';
  if (unlike.length > 0) return 'bank';
  return between('alipay', 'passport').some(isUnlike) ? 'alipay' : 'either';
}

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
  const [own, printed] = [name, surname].map(({ parts }) => parts.map(({ text }) => text));
  return (
    !!own &&
    !!printed?.every((part) => own.join('').includes(part)) &&
    !new RegExp(printed.join(' ?')).test(own.join(' '))
  );
}
