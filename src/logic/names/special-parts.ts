/** Parts that are no name: titles, generational suffixes, stand-ins for a missing name. */
export type SpecialPart = 'title' | 'suffix' | 'placeholder';

const TITLES = new Set(
  'MR MRS MS MISS MX MSTR DR PROF SIR MADAM MME MLLE HERR FRAU SRA 先生 女士 小姐 太太'.split(' '),
);
const SUFFIXES = new Set('JR SR JNR SNR JUNIOR SENIOR II III IV 2ND 3RD 4TH'.split(' '));
const PLACEHOLDER = /^(?:FNU|LNU|NFN|NLN|NMN|UNKNOWN|NULL|NONE|X{2,}|N[/／]A|\p{Pd}+)$/u;

/** What a part stands for when it is no name; null for a name. `text` is upper case. */
export function specialPart(text: string): SpecialPart | null {
  if (TITLES.has(text)) return 'title';
  if (SUFFIXES.has(text)) return 'suffix';
  return PLACEHOLDER.test(text) ? 'placeholder' : null;
}
