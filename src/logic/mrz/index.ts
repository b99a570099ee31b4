// Reads the machine-readable zone of passports, cards and visas as people type or paste it.
import { locate } from './locate.ts';
import { LINE_BREAK, readings } from './text.ts';
import type { MrzDocument, MrzProblem, MrzProblemKind, MrzResult } from './types.ts';
import { readZone } from './zone.ts';

export { MRZ_PROBLEMS, MRZ_WARNINGS } from './types.ts';
export type {
  MrzChecks,
  MrzDocument,
  MrzFields,
  MrzFormat,
  MrzProblem,
  MrzProblemKind,
  MrzResult,
  MrzWarning,
} from './types.ts';

/** How well a zone fits: its check digits, what had to be guessed, whether the name has two parts. */
const scoreOf = ({ checks, fields, warnings }: MrzDocument): number =>
  Object.values<boolean>({ ...checks }).filter(Boolean).length * 4 -
  warnings.length * 5 +
  (fields.givenNames ? 3 : 0);

/**
 * Reads a machine-readable zone (ICAO Doc 9303: TD1, TD2, TD3, MRV-A, MRV-B) from any text.
 *
 * Lower case, full-width letters, any line breaks or none, lines in any order, spaces, dashes, `‹`,
 * `«`, `&lt;` or runs of K for fillers, lines too short or too long, and text around the zone are
 * all understood; what had to be guessed is in `warnings`. Letters and digits are swapped back only
 * where the other kind cannot stand (names, dates, check digits). A wrong check digit is reported
 * in `checks` and never repaired. The name line alone gives the name, with a warning.
 *
 * Never throws; where nothing can be read, `problems` says why and where.
 */
export function parseMrz(text: string): MrzResult {
  const typed = text.split(LINE_BREAK);
  let kind: MrzProblemKind = text.trim() ? 'not-found' : 'empty';
  let found: MrzDocument | undefined;
  let top = -Infinity;
  for (const reading of readings(typed)) {
    for (const lines of locate(reading, /[<＜‹«〈《]|&(lt|#)/i.test(text))) {
      if (!lines.length) {
        kind = 'name-line-missing';
        continue;
      }
      const zone = readZone(lines);
      const score = scoreOf(zone);
      if (score > top) [top, found] = [score, zone];
    }
  }
  if (found) return found;
  const problems: MrzProblem[] = [{ kind }];
  for (const [row, line] of typed.entries()) {
    const at = [...line].findIndex((character) => /(?!\p{sc=Latin})\p{L}/u.test(character));
    if (at >= 0) problems.push({ kind: 'character', line: row + 1, at: at + 1 });
  }
  return { ok: false, problems };
}
