/**
 * One thing or event that readers speak of, as two patterns over folded text. `latin` serves
 * alphabetic languages: every alternative begins at a word, "~" is a word's end, "*" the rest of a
 * word, "_" one word that may stand there or not; what has neither "~" nor "*" at its end may go on.
 * `han` serves Chinese, and pinyin too. A pattern holds what a person who knows cards and wallets
 * would expect to read, never the words of one report.
 */
export interface Term {
  readonly latin?: string;
  readonly han?: string;
}

/** The short signs above keep sixty patterns readable, and a third smaller. */
export const latinSource = (latin: string): string =>
  ` (?:${latin
    .replaceAll('(', '(?:')
    .replaceAll('*', '\\w*')
    .replaceAll('_', '(?:\\w+ )?')
    .replaceAll('~', '(?= )')})`;
