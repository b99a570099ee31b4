import { HAN, markClass, OFFICIAL_INTERPUNCT } from './characters.ts';
import { foldName, type FoldedName } from './fold.ts';
import type { HanTable } from './han-table.ts';
import { isMismatch, type NameDifferenceKind } from './kinds.ts';
import { pairParts } from './pair-parts.ts';
import type { NameFinding, NameFixFirst, NamePair, NameVerdict } from './types.ts';

/** What the decision rests on. */
export interface FixFirstFacts {
  verdict: NameVerdict;
  differences: readonly NameFinding[];
  /** Raw texts; the passport as one line, undefined when none was given. */
  texts: { bank: string; alipay: string; passport: string | undefined };
  /** The passport's surname as printed, '' when there is none. */
  surname: string;
  han: HanTable;
}

/**
 * Which record to change first.
 *
 * Only the form differs: Alipay, for the name can be typed in the card form as the bank holds it;
 * but the bank where nobody can, or should, type what it holds. A real mismatch: the record that is
 * unlike the passport, the bank if both are. A bank's record cut by the length of its field cannot be
 * set right there, and without the passport nobody knows which is wrong: either.
 */
export function decideFixFirst(facts: FixFirstFacts): NameFixFirst {
  if (facts.verdict === 'match' || facts.verdict === 'incomplete') return 'none';
  if (facts.verdict === 'format-only') return isBankDamaged(facts) ? 'bank' : 'alipay';
  if (facts.texts.passport === undefined) return 'either';

  const bankUnlike = mismatchKinds(facts.differences, 'bank', 'passport');
  const alipayUnlike = mismatchKinds(facts.differences, 'alipay', 'passport');
  if (isCutAtBank(facts) && bankUnlike.every((kind) => kind === 'truncation')) return 'either';
  if (bankUnlike.length > 0) return 'bank';
  return alipayUnlike.length > 0 ? 'alipay' : 'either';
}

function mismatchKinds(
  differences: readonly NameFinding[],
  ...[one, other]: NamePair
): NameDifferenceKind[] {
  return differences
    .filter(({ between, kind }) => between[0] === one && between[1] === other && isMismatch(kind))
    .map(({ kind }) => kind);
}

/** Bank against Alipay: what Alipay goes on with is missing at the bank. */
function isCutAtBank({ differences }: FixFirstFacts): boolean {
  return differences.some(
    ({ kind, between, spans }) =>
      kind === 'truncation' &&
      between[0] === 'bank' &&
      between[1] === 'alipay' &&
      spans.some(({ side }) => side === 'alipay'),
  );
}

/**
 * Whether what the bank holds is damaged, or cannot be typed in the card form: full-width letters,
 * fillers, look-alikes, NXX, an interpunct other than the official one, traditional forms, a surname
 * torn apart. It counts only where the bank differs from Alipay by it.
 */
function isBankDamaged(facts: FixFirstFacts): boolean {
  const bank = Array.from(facts.texts.bank);
  const own = facts.differences.filter(
    ({ between }) => between[0] === 'bank' && between[1] === 'alipay',
  );
  const shown = (kind: NameDifferenceKind): string[] =>
    own
      .filter((finding) => finding.kind === kind)
      .flatMap(({ spans }) => spans.filter(({ side }) => side === 'bank'))
      .map(({ start, end }) => bank.slice(start, end).join(''));
  const has = (kind: NameDifferenceKind): boolean => own.some((finding) => finding.kind === kind);

  return (
    shown('fullwidth').some((text) => text.normalize('NFKC') !== text.normalize('NFC')) ||
    shown('filler').some((text) => Array.from(text).some((char) => markClass(char) === 'filler')) ||
    shown('lookalike').some((text) => Array.from(text).some((char) => !/[A-Za-z]/.test(char))) ||
    shown('transliteration').some((text) => /[NU]XX/i.test(text)) ||
    (has('interpunct') && !shown('interpunct').includes(OFFICIAL_INTERPUNCT)) ||
    shown('trad_simp').some((text) => isTraditional(text, facts.han)) ||
    (own.some(({ kind }) => TEARING.has(kind)) && isSurnameTorn(facts))
  );
}

function isTraditional(text: string, han: HanTable): boolean {
  return Array.from(text).some((char) => HAN.test(char) && han.simplify(char) !== char);
}

/** Kinds that show where a surname has been torn apart. */
const TEARING: ReadonlySet<NameDifferenceKind> = new Set([
  'spacing',
  'apostrophe',
  'order',
  'interpunct',
]);

/** First elements of surnames that only a mistake leaves standing alone. */
const TORN_ELEMENT = /^(?:MC|MAC|O|D)$/;

/**
 * Whether the bank's record tears apart what the passport prints as one surname: by a space where the
 * passport has none (MC DONALD; a hyphen may become a space, an apostrophe may not), or by given names
 * between its parts. Without a passport only elements that never stand alone are told.
 */
function isSurnameTorn({ texts, surname, han }: FixFirstFacts): boolean {
  const bank = foldName(texts.bank);
  if (texts.passport === undefined) return hasTornElement(bank, foldName(texts.alipay), han);
  const printed = foldName(surname);
  if (printed.letters.length === 0) return false;
  const { blocks, leftovers } = pairParts(printed, bank, han);
  if (leftovers.some(({ side }) => side === 'a')) return false;

  const steps = blocks.flatMap((block) => block.steps);
  const tornInside = steps.some((step, index) => {
    const before = steps[index - 1];
    if (before === undefined || !isTogether(printed, step.a.from)) return false;
    return step.b.from !== before.b.to || !isTogether(bank, step.b.from);
  });
  // All its letters are there; together they fill one stretch, unless other names stand between.
  const from = Math.min(...steps.map((step) => step.b.from));
  const to = Math.max(...steps.map((step) => step.b.to));
  const filled = steps.reduce((sum, step) => sum + step.b.to - step.b.from, 0);
  return tornInside || to - from > filled;
}

/** True where no space stands before a letter (an apostrophe or a hidden mark may). */
function isTogether(name: FoldedName, at: number): boolean {
  return name.letters[at]?.part === name.letters[at - 1]?.part;
}

function hasTornElement(bank: FoldedName, alipay: FoldedName, han: HanTable): boolean {
  const { blocks } = pairParts(bank, alipay, han);
  const steps = blocks.flatMap((block) => block.steps);
  return bank.parts.some((part) => {
    if (!TORN_ELEMENT.test(part.text)) return false;
    const next = steps.find((step) => step.a.from === part.to);
    return next !== undefined && isTogether(alipay, next.b.from);
  });
}
