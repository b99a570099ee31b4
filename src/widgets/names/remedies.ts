/**
 * What to say about each kind of difference. `lacks`: the bank lacks something that the other record
 * has, or has it otherwise; `extra`: the bank alone has something. A new kind fails the type check.
 */
import type { NameDifference } from '@pay-clinic/logic/names';

/** How surely a payment is refused. No operator publishes its rule: the guide's reading of reports. */
export type Refused = 'sure' | 'almost' | 'likely' | 'unclear';

interface Remedy {
  readonly refused: Refused;
  readonly lacks: string;
  readonly extra: string;
}

const both = <Phrase extends string>(refused: Refused, phrase: Phrase) => ({
  refused,
  lacks: phrase,
  extra: phrase,
});

export const remedies = {
  order: both('likely', 'name-order'),
  spacing: { refused: 'likely', lacks: 'name-spaces-one', extra: 'name-spaces-remove' },
  case: both('unclear', 'name-capitals'),
  hyphen: both('likely', 'name-hyphen-apostrophe'),
  apostrophe: both('likely', 'name-hyphen-apostrophe'),
  comma: { refused: 'likely', lacks: 'name-see-record', extra: 'name-extra-text' },
  punctuation: { refused: 'likely', lacks: 'name-see-record', extra: 'name-extra-text' },
  filler: both('sure', 'name-filler'),
  diacritics: both('likely', 'name-special-letters'),
  transliteration: both('almost', 'name-special-letters'),
  fullwidth: both('likely', 'name-fullwidth'),
  lookalike: both('sure', 'name-lookalike'),
  invisible: both('likely', 'name-see-record'),
  interpunct: both('likely', 'name-dot'),
  trad_simp: both('likely', 'name-character-form'),
  variant_char: both('almost', 'name-character-form'),
  script: both('sure', 'name-script'),
  initial: both('almost', 'name-initial'),
  missing_part: { refused: 'almost', lacks: 'name-missing-part', extra: 'name-extra-text' },
  different_part: both('sure', 'name-changed'),
  truncation: both('almost', 'name-cut-off'),
  suffix: { refused: 'almost', lacks: 'name-missing-part', extra: 'name-extra-text' },
  title: { refused: 'almost', lacks: 'name-missing-part', extra: 'name-extra-text' },
  placeholder: { refused: 'almost', lacks: 'name-missing-part', extra: 'name-extra-text' },
  spelling: both('sure', 'name-wrong-letter'),
  digit_letter: both('sure', 'name-wrong-letter'),
} as const satisfies Record<NameDifference, Remedy>;

/** These say that the bank's record is damaged: nothing to claim where it is not known to be. */
export const damage: ReadonlySet<string> = new Set([
  'name-extra-text',
  'name-filler',
  'name-fullwidth',
  'name-lookalike',
  'name-dot',
  'name-character-form',
]);

/** These say what the document says: without the passport there is nothing to claim. */
export const claims: ReadonlySet<string> = new Set([
  'name-order',
  'name-capitals',
  'name-special-letters',
  'name-character-form',
  'name-missing-part',
  'name-extra-text',
  'name-changed',
  'name-initial',
  'name-wrong-letter',
]);

/** Phrases that do not hang on a kind. */
export const always = [
  'name-see-record',
  'name-reason',
  'name-afterwards',
  'name-alipay-correct',
] as const;

type Said = (typeof remedies)[NameDifference];
export type PhraseId = Said['lacks'] | Said['extra'] | (typeof always)[number];

export const phraseIds: readonly PhraseId[] = [
  ...new Set([...Object.values(remedies).flatMap(({ lacks, extra }) => [lacks, extra]), ...always]),
];
