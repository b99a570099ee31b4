// What people paste or type, turned into lines of A-Z, 0-9 and `<`.

const LINE_BREAK = /\r\n|[\n\v\f\r\x85\u2028\u2029]/;

/** HTML's ways of writing angle marks, also when they were escaped twice. */
const ENTITY = /&(?:amp;)*(?:[lg]t|#0*60|#x0*3c|[lr]s?aquo);?/gi;

/** What stands for one filler: single angle marks of either direction, and any dash. */
const FILLER = /[<>‹›〈〉⟨⟩˂˃_\p{Pd}−]/gu;

/** One auto-correction away from `<<`, and on other keyboards from `<`. */
const DOUBLE_FILLER = /[«»《》]/g;

/** Whether angle marks were typed, not only what may stand for them. */
export const hasMarks = (text: string): boolean => /[<＜‹«〈《]|&(?:lt|#)/i.test(text);

/** One line in capitals, with one kind of filler and its white space still inside. */
function fold(line: string): string {
  return (
    line
      .replace(ENTITY, (entity) => (/aq/i.test(entity) ? '«' : '<'))
      // Other scripts go first, as one of their characters may decompose into a whole phrase.
      .replace(/[^\p{sc=Latin}\p{sc=Common}]/gu, '')
      // Full-width letters become plain ones and marks come off; ı and ß get their capitals.
      .normalize('NFKD')
      .replace(/[\p{M}\p{Cf}]/gu, '')
      .toUpperCase()
      // A mail's quotation mark, or a label such as "Line 1:".
      .replace(/^\s*>+\s|^[^<]*:/, '')
      .trimStart()
      .replace(FILLER, '<')
      .replace(DOUBLE_FILLER, '«')
  );
}

/**
 * Every way of reading the text as lines of `A-Z0-9<`, the likeliest first. White space may stand
 * for fillers, group the characters or separate the lines; `«` may be one filler or two; the line
 * breaks may be the zone's own or fall anywhere.
 */
export function* readings(text: string): Generator<[lines: string[], isJoined: boolean]> {
  const folded = text.split(LINE_BREAK).map(fold).join('\n');
  // Spaces beside fillers only group; spaces between letters alone more likely are fillers.
  const spaces = /<[^\S\n]+\S|[^\s<][^\S\n]+</.test(folded) ? ['', '\n', '<'] : ['<', '', '\n'];
  for (const double of folded.includes('«') ? ['<', '<<'] : ['']) {
    for (const space of /[^\S\n]/.test(folded) ? spaces : ['']) {
      const lines = folded
        .replaceAll('«', double)
        .replace(/[^\S\n]/g, space)
        .replace(/[^A-Z\d<\n]/g, '')
        .split('\n')
        .filter(Boolean);
      yield [lines, false];
      if (lines.length > 1) yield [[lines.join('')], true];
    }
  }
}

/** Where each line has its first letter of another script; lines and characters count from 1. */
export function foreignLetters(text: string): { line: number; at: number }[] {
  return text.split(LINE_BREAK).flatMap((line, index) => {
    const at = line.search(/(?!\p{sc=Latin})\p{L}/u);
    return at < 0 ? [] : [{ line: index + 1, at: [...line.slice(0, at)].length + 1 }];
  });
}
