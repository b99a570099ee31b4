// What people paste or type, turned into readings: lines of A-Z, 0-9 and `<`.

export const LINE_BREAK = /\r\n|[\n\v\f\r\x85\u2028\u2029]/;

/** Far more than a zone has, and little enough for every reading of it to be quick. */
const LONGEST = 999;

/**
 * Every way of reading the lines, the likeliest first. White space may stand for fillers, group the
 * characters or separate the lines; `«` may be one filler or two; the line breaks may be the zone's
 * own or fall anywhere.
 */
export function* readings(lines: readonly string[]): Generator<string> {
  const folded = lines
    .join('\n')
    // HTML's ways of writing angle marks, also when they were escaped twice.
    .replace(/&(amp;)*([lg]t|#0*60|#x0*3c);?/gi, '<')
    // Full-width letters become plain ones and marks come off; ı and ß get their capitals.
    .normalize('NFKD')
    .toUpperCase()
    // A mail's quotation mark, or a label such as "Line 1:".
    .replace(/^(\s*>+\s|.*:)?\s*/gm, '')
    .replace(/[>‹›〈〉_\p{Pd}−]/gu, '<')
    .replace(/[^\S\n]/g, ' ')
    .replace(/[^A-Z\d<«»《》\n ]/g, '')
    .slice(0, LONGEST);
  // Spaces beside fillers only group; spaces alone more likely are fillers.
  for (const space of /</.test(folded) ? ['', '<', '\n'] : ['<', '', '\n']) {
    for (const double of ['<', '<<']) {
      const text = folded
        .replace(/[«»《》]/g, double)
        .replaceAll(' ', space)
        .replace(/\n+/g, '\n');
      yield text;
      yield text.replaceAll('\n', '');
    }
  }
}
