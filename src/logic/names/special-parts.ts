/** Parts that are no name: titles, generational suffixes, stand-ins for a missing name. */
export type SpecialPart = 'title' | 'suffix' | 'placeholder';

/** Titles of two characters, which are one part together. */
export const CHINESE_TITLE = /^(?:先生|女士|小姐|太太)$/;

const SPECIAL =
  /^(?:(M[RSX]|MRS|MISS|DR|PROF|SIR|MADAM|先生|女士|小姐|太太)|([JS]N?R|JUNIOR|SENIOR|III?|IV)|([FL]NU|XX+|N[/／]A|UNKNOWN|\p{Pd}+))$/u;

/** What a part stands for when it is no name. `text` is upper case. */
export function specialPart(text: string): SpecialPart | undefined {
  const [, title, suffix, placeholder] = SPECIAL.exec(text) ?? [];
  return title ? 'title' : suffix ? 'suffix' : placeholder ? 'placeholder' : undefined;
}
