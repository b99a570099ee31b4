/** Amounts as the reader's language writes them: "2,500 CNY", "0.50 USD". */
import type { Currency } from '@pay-clinic/logic/limits';

export type Money = (value: number, currency: Currency) => string;

export function moneyIn(lang: string): Money {
  const whole = new Intl.NumberFormat(lang, { maximumFractionDigits: 2 });
  const cents = new Intl.NumberFormat(lang, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return (value, currency) =>
    `${(Number.isInteger(value) ? whole : cents).format(value)}\u00a0${currency}`;
}
