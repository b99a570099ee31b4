/**
 * The closed list of differences between two records of a name, with their class.
 *
 * `F` (format): the same name, written otherwise. `M` (mismatch): a part, a letter or a script differs.
 * The order is the order in which differences are reported.
 */
export const NAME_DIFFERENCE_KINDS = {
  order: 'F',
  spacing: 'F',
  case: 'F',
  hyphen: 'F',
  apostrophe: 'F',
  comma: 'F',
  punctuation: 'F',
  filler: 'F',
  diacritics: 'F',
  transliteration: 'F',
  fullwidth: 'F',
  lookalike: 'F',
  invisible: 'F',
  interpunct: 'F',
  trad_simp: 'F',
  variant_char: 'M',
  script: 'M',
  initial: 'M',
  missing_part: 'M',
  different_part: 'M',
  truncation: 'M',
  suffix: 'M',
  title: 'M',
  placeholder: 'M',
  spelling: 'M',
  digit_letter: 'M',
} as const satisfies Record<string, 'F' | 'M'>;

/** The id of one kind of difference. */
export type NameDifferenceKind = keyof typeof NAME_DIFFERENCE_KINDS;

/** The name that the logic package's public face uses for {@link NameDifferenceKind}. */
export type NameDifference = NameDifferenceKind;

/** True for kinds that make two records different names, not one name in two forms. */
export function isMismatch(kind: NameDifferenceKind): boolean {
  return NAME_DIFFERENCE_KINDS[kind] === 'M';
}
