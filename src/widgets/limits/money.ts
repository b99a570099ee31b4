/** Amounts as the reader's language writes them: "2,500 CNY", "0.50 USD". */
import type { Currency } from '@pay-clinic/logic/limits';

export type Money = (value: number, currency: Currency) => string;

/** The first format loads the browser's language data, a long task: not before there is an amount. */
export function moneyIn(lang: string): Money {
  let formats: { whole: Intl.NumberFormat; cents: Intl.NumberFormat } | undefined;
  const load = () => ({
    whole: new Intl.NumberFormat(lang, { maximumFractionDigits: 2 }),
    cents: new Intl.NumberFormat(lang, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
  });
  return (value, currency) => {
    const { whole, cents } = (formats ??= load());
    return `${(Number.isInteger(value) ? whole : cents).format(value)}\u00a0${currency}`;
  };
}
