/** Figures and dates as words, in the reader's language. */
import type { Figure } from './schema.ts';

/** "5,000 USD", "3 %", "200 to 2,000 CNY". `units` are the words of content/i18n ("unit.days"). */
export function formatFigure(
  figure: Pick<Figure, 'value' | 'upTo' | 'unit'>,
  locale: string,
  word: (key: string) => string,
): string {
  // Intl takes the decimal as text, exactly; its types still ask for a number.
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
  const show = (value: string) => number.format(value as unknown as number);
  const amount =
    figure.upTo === undefined
      ? show(figure.value)
      : `${show(figure.value)} ${word('figure.to')} ${show(figure.upTo)}`;
  const unit = /^[A-Z%]+$/.test(figure.unit) ? figure.unit : word(`unit.${figure.unit}`);
  return `${amount}\u00a0${unit}`;
}

/** "22 November 2026", "March 2024" or "2019", as precise as the text is. */
export function formatDay(day: string, locale: string): string {
  const parts = day.split('-').length;
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (parts > 1) options.month = 'long';
  if (parts > 2) options.day = 'numeric';
  // British order for English: "22 November 2026" cannot be misread.
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, options).format(new Date(day));
}
