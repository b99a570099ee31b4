/** Labels in the phone drawing: SVG does not break lines by itself. */

const wide = /[\u2e80-\u9fff\uff00-\uffef]/;

/** Lines of at most `width` Latin letters (a Chinese character counts as two), at most `most` lines. */
export function breakLabel(label: string, width: number, most: number): string[] {
  const length = (text: string) => [...text].reduce((sum, c) => sum + (wide.test(c) ? 2 : 1), 0);
  const lines: string[] = [];
  for (const word of label.split(/(?<=[\s/-])|(?<=[\u2e80-\u9fff])/)) {
    const last = lines.at(-1);
    if (last !== undefined && length((last + word).trimEnd()) <= width)
      lines[lines.length - 1] = last + word;
    else lines.push(word);
  }
  const shown = lines.slice(0, most).map((line) => line.trim());
  if (lines.length > most) shown.push(`${shown.pop() ?? ''}…`);
  return shown;
}
