/** Parts that are no name: titles, generational suffixes, stand-ins for a missing name. */
export type SpecialPart = 'title' | 'suffix' | 'placeholder';

/** Titles of two characters, which are one part together. */
export const CHINESE_TITLE = /^(?:先生|女士|小姐|太太)$/;

const SPECIAL: readonly (readonly [SpecialPart, RegExp])[] = [
  ['title', CHINESE_TITLE],
  ['title', /^(?:M[RSX]|MRS|MISS|MSTR|DR|PROF|SIR|MADAM|MME|MLLE|HERR|FRAU|SRA)$/],
  ['suffix', /^(?:[JS]N?R|JUNIOR|SENIOR|III?|IV|2ND|3RD|4TH)$/],
  ['placeholder', /^(?:[FL]NU|NFN|NLN|NMN|UNKNOWN|NULL|NONE|XX+|N[/／]A|\p{Pd}+)$/u],
];

/** What a part stands for when it is no name. `text` is upper case. */
export const specialPart = (text: string): SpecialPart | undefined =>
  SPECIAL.find(([, pattern]) => pattern.test(text))?.[0];
