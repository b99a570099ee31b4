// Reads the machine-readable zone of passports, cards and visas as people type or paste it.
import { locate } from './locate.ts';
import type { Found } from './locate.ts';
import { foreignLetters, hasMarks, readings } from './text.ts';
import type { MrzProblem, MrzResult, MrzWarning } from './types.ts';
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

/** The fields of a zone that was found, and what had to be done to read it. */
function describe({ format, lines, exact }: Found): MrzResult {
  const { falseK, isRepaired, ...zone } = readZone(format, lines);
  const warnings: [MrzWarning, boolean][] = [
    ['visa', format.startsWith('MRV')],
    ['data-line-missing', lines.length === 1],
    ['line-length', !exact],
    ['k-for-filler', falseK],
    ['digit-letter', isRepaired],
  ];
  return {
    ok: true,
    format,
    ...zone,
    warnings: warnings.filter(([, applies]) => applies).map(([warning]) => warning),
  };
}

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
  let found: Found | undefined;
  let kind: MrzProblem['kind'] = text.trim() === '' ? 'empty' : 'not-found';
  let top = 0;
  for (const [lines, isJoined] of readings(text)) {
    const next = locate(lines, hasMarks(text));
    if (next === 'name-line-missing') kind = next;
    else if (next) {
      // Line breaks are evidence: without them a fit is worth less.
      const score = next.score + (next.exact ? 99 : isJoined ? 45 : 50);
      if (score > top) [top, found] = [score, next];
      if (next.exact) break;
    }
  }
  if (found) return describe(found);
  const strays = foreignLetters(text).map((place) => ({ kind: 'character' as const, ...place }));
  return { ok: false, problems: [{ kind }, ...strays] };
}
