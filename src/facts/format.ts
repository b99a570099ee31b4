/** Figures, statements and dates as words, in the reader's language. */
import type { Figure } from './schema.ts';

/** Looks a word up in content/i18n: "unit.letters", "figure.to". */
export type Word = (key: string) => string;

type Amount = Pick<Figure, 'value' | 'upTo' | 'unit'>;

/** Units that every language's own number format knows, plural forms included. */
const clock: Record<string, string> = {
  minutes: 'minute',
  hours: 'hour',
  days: 'day',
  months: 'month',
  years: 'year',
};

/** "5,000 USD", "3 %", "200 to 2,000 CNY", "1 hour". */
export function formatFigure({ value, upTo, unit }: Amount, locale: string, word: Word): string {
  const last = upTo ?? value;
  const options: Intl.NumberFormatOptions = { maximumFractionDigits: 6 };
  // Intl takes the decimal as text, exactly; its types still ask for a number.
  const show = (text: string, format = options) =>
    new Intl.NumberFormat(locale, format).format(text as unknown as number);
  const from = upTo === undefined ? '' : `${show(value)} ${word('figure.to')} `;
  const single = clock[unit];
  if (single)
    return from + show(last, { ...options, style: 'unit', unit: single, unitDisplay: 'long' });
  if (/^[A-Z%]+$/.test(unit)) return `${from}${show(last)}\u00a0${unit}`;
  const one = new Intl.PluralRules(locale).select(Number(last)) === 'one';
  return `${from}${show(last)}\u00a0${word(one ? `unit.${unit}.one` : `unit.${unit}`)}`;
}

/** A fact's sentence with its figures in their places: the row writes `{day}`, never "10,000". */
export function formatStatement(
  row: { readonly statement: string; readonly figures?: readonly Figure[] },
  locale: string,
  word: Word,
): string {
  return row.statement.replace(/\{([a-z0-9-]+)\}/g, (blank, key) => {
    const figure = row.figures?.find((f) => f.key === key);
    return figure ? formatFigure(figure, locale, word) : blank;
  });
}

/** Making one costs far more than using it, and pages are full of days. */
const dayFormats = new Map<string, Intl.DateTimeFormat>();

function dayFormat(locale: string, parts: number): Intl.DateTimeFormat {
  const key = `${locale} ${parts}`;
  const known = dayFormats.get(key);
  if (known) return known;
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (parts > 1) options.month = 'long';
  if (parts > 2) options.day = 'numeric';
  // British order for English: "22 November 2026" cannot be misread.
  const format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, options);
  dayFormats.set(key, format);
  return format;
}

/** "22 November 2026", "March 2024" or "2019", as precise as the text is. */
export const formatDay = (day: string, locale: string): string =>
  dayFormat(locale, day.split('-').length).format(new Date(day));

/** "312 kB", "2.4 MB": thousands, as phones and file managers count. */
export function formatSize(lang: string, bytes: number): string {
  const [unit, amount] =
    bytes < 1e6 ? (['kilobyte', bytes / 1e3] as const) : (['megabyte', bytes / 1e6] as const);
  return new Intl.NumberFormat(lang, {
    ...{ style: 'unit', unit, unitDisplay: 'short' },
    maximumFractionDigits: amount < 100 && unit === 'megabyte' ? 1 : 0,
  }).format(amount);
}
