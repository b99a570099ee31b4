// Finds the lines of a zone in one reading of the text, whatever stands around and between them.

/** A date and its check digit, as they may be misread; an unknown day or month is fillers. */
const DATE = '(?![<K])[\\d<KOQDILZSGB]{7}';

/**
 * The dates and the sex, which every layout has side by side; in the two-line layouts the number and
 * the nationality stand before them.
 */
const DATA = new RegExp(`(?=(.{13})?(${DATE}[MFXK<]${DATE}))`, 'g');

/** TD1's first line, and the name line of the two-line layouts. */
const TD1_TOP = /^[ACIP][A-Z<].{13}/;
const NAME_LINE = /^[ACIPV][A-Z<][A-Z\d].*[A-Z]/;
/** A name line that can be told without its data line. */
const NAME_ALONE = /^[ACIPV][A-Z<](?!.*\d{3}).{3,}(<<|KKK)/;

/** Data lines in the text, with the lines that may belong to them; uncut, in their layout's order. */
export function* locate(text: string, hasMarks: boolean): Generator<string[]> {
  for (const { index, 1: number, 2: dates = '' } of text.matchAll(DATA)) {
    // Words can be made of the letters that digits are misread for.
    if (dates.replace(/\D/g, '').length < 8) continue;
    const before = text.slice(0, index).trim().split('\n').pop() ?? '';
    const [line = '', below = ''] = text.slice(index).split('\n');
    // Without line breaks the other line is the rest of this one.
    const cut = below ? 99 : number ? line.length / (before ? 1 : 2) : 30;
    const data = line.slice(0, cut);
    const after = below || line.slice(cut);
    // Nothing but the data line was found, so far.
    yield [];
    for (const [one, other] of [
      [before, after],
      [after, before],
    ] as const) {
      if (number) {
        if (NAME_LINE.test(one)) yield [one, data];
      } else if (TD1_TOP.test(one) && /[A-Z]/.test(other)) yield [one, data, other];
    }
  }
  // Sentences have spaces and dashes, but no angle marks.
  for (const line of text.split('\n')) {
    if (NAME_ALONE.test(line) && (hasMarks || /^[PV]</.test(line))) yield [line];
  }
}
