/**
 * What letters fold to. First A–Z (or two of them), then the letters that are read so: letters of
 * other scripts that look like it in most fonts (made by hand for names; Unicode's confusables repair
 * names wrongly), Latin letters that do not decompose, and those whose one ICAO value is two letters.
 */
const ROWS =
  'AАΑƏBВΒƁCСϹDÐĐƊƉEЕΕƐGԌHНΗҺĦIІΙƖӀJЈKКΚƘLŁĿMМΜNΝŊOОΟØƆPРΡQԚSЅTТΤŦWԜXХΧYУҮΥƳZΖ' + 'AEÆIJĲOEŒSSẞTHÞ';

const VALUES = new Map<string, string>();
for (const [, value = '', letters = ''] of ROWS.matchAll(/([A-Z]+)(\P{ASCII}+)/gu)) {
  for (const letter of letters) VALUES.set(letter, value);
}

/**
 * Values of several letters that ICAO Doc 9303 Part 3, section 6 A, permits beside the base letter.
 * With {@link ROWS} and Unicode decomposition these are all of its 95 rows.
 */
export const LONG_VALUES = 'ÄAE ÅAA ÑNXX ÖOE ØOE ÜUE ÜUXX ';

/** The letter or letters A–Z that a capital letter without marks is read as, if it is another. */
export const plainValue = (letter: string): string | undefined => VALUES.get(letter);

/** All values that ICAO permits for one capital letter in NFC (ı counts as one here). */
export function icaoValues(letter: string): readonly string[] {
  const long = LONG_VALUES.split(' ').filter((row) => row.startsWith(letter));
  const values = long.map((row) => row.slice(1));
  if (letter === 'Ø') return values;
  const [base = ''] = letter.toUpperCase().normalize('NFD');
  return [...values, VALUES.get(base) ?? base];
}
