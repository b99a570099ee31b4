/**
 * Latin letters and the values that ICAO Doc 9303 Part 3, section 6 A, permits for them in the
 * machine-readable zone. Of the 95 rows, those whose one value is the letter without its mark follow
 * from Unicode decomposition; only the others are listed: letter, then its values.
 */
const ICAO_ROWS =
  'ÄAE|A ÅAA|A ÆAE ÐD ÑN|NXX ÖOE|O ØOE ÜUE|UXX|U ÞTH ĐD ĦH ıI ĲIJ ĿL ŁL ŊN ŒOE ŦT ẞSS';

/**
 * Letters without a row that names hold: Azerbaijani schwa (national practice is A or E), Macedonian
 * Latin (passports print GJ and KJ), West African letters.
 */
const UNLISTED_ROWS = 'ƏA|E ǴG|GJ ḰK|KJ ƐE ƆO ƁB ƊD ƖI ƘK ƳY ƉD';

const VALUES = new Map<string, readonly string[]>();
for (const row of `${ICAO_ROWS} ${UNLISTED_ROWS}`.split(' ')) {
  VALUES.set(row.slice(0, 1), row.slice(1).split('|'));
}

/**
 * The permitted values of one letter.
 *
 * @param letter One upper-case letter in NFC (ı counts as upper case here).
 * @returns Its values in capital letters A–Z, or [] for a letter that has none (another script).
 */
export function icaoValues(letter: string): readonly string[] {
  const listed = VALUES.get(letter);
  if (listed !== undefined) return listed;
  const base = letter.normalize('NFD').charAt(0);
  return /[A-Z]/.test(base) ? [base] : [];
}

/** Letters that have a row of their own and must reach it before compatibility folding (Ĳ, Ŀ). */
export function hasOwnRow(letter: string): boolean {
  return VALUES.has(letter);
}

/**
 * The letter that shows when the stroke of an undecomposable letter is overlooked. Ø is the only one
 * whose permitted value (OE) is not that letter.
 */
export function strokeBase(letter: string): string | undefined {
  if (letter === 'Ø') return 'O';
  return VALUES.get(letter)?.find((value) => value.length === 1);
}

/** The rows with several values of unlike length: MUELLER / MULLER are two values of one letter, Ü. */
export const ALTERNATIVE_VALUES: readonly (readonly string[])[] = ICAO_ROWS.split(' ')
  .map((row) => row.slice(1).split('|'))
  .filter((values) => values.length > 1);

/** Whether a letter has, or begins, a value of several letters. */
export function mayExpand(letter: string): boolean {
  return VALUES.has(letter) || ALTERNATIVE_VALUES.some(([value = '']) => value.startsWith(letter));
}
