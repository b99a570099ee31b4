/** At build time only: figures of the facts, put into the words of a widget. */
import { citeFact, citeFigure, formatFigure } from '@/facts/index.ts';

/** A blank of the words, to the fact and the figure that it shows. */
export type FigureBlanks = Readonly<Record<string, readonly [fact: string, figure: string]>>;

/** Fills the blanks that are figures and leaves the others: `{rate}` becomes "3 %", `{name}` stays. */
export function figureFiller(
  blanks: FigureBlanks,
  lang: string,
  word: (key: string) => string,
): (text: string) => string {
  return (text) =>
    text.replace(/\{(\w+)\}/g, (blank, name: string) => {
      const [fact, figure] = blanks[name] ?? [];
      if (fact === undefined) return blank;
      return formatFigure(citeFigure(citeFact(fact), figure), lang, word);
    });
}
