/**
 * Reads an amount of money as people type it: "2,500", "2.500,00", "２５００元", "¥ 1.5万", "$20".
 * What could mean two amounts comes back as a question, never as a guess.
 */
export type AmountReading =
  | { kind: 'empty' | 'unreadable' }
  | { kind: 'amount'; value: number; currency?: 'CNY' | 'USD' }
  /** "2.500" is 2,500 to one reader and 2.50 to another: ask, larger reading first. */
  | { kind: 'ambiguous'; values: [number, number]; currency?: 'CNY' | 'USD' };

/** More than any payment; below it, cents are exact in a number. */
const TOO_MUCH = 1e12;

const CURRENCIES = [
  ['CNY', /CNY|RMB|人民币|[¥元块圆]/g],
  ['USD', /US\$|USD|美元|\$/g],
] as const;

/** Digits with groups of thousands (or, as in India, of two) between the same mark. */
const GROUPED = /^\d{1,3}(?:([,.' ])\d{3})?(?:\1\d{3})*$|^\d{1,2}(?:,\d{2})+,\d{3}$/;

export function parseAmount(text: string): AmountReading {
  // As every field is when a tool starts: the patterns below cost most at their first use.
  if (text === '') return { kind: 'empty' };
  if (text.length > 200) return { kind: 'unreadable' };
  let rest = text
    .normalize('NFKC')
    .toUpperCase()
    // Arabic and Persian digits and marks; the low four bits of these digits are their value.
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/\u066B/g, '.')
    .replace(/[\u066C\u3001]/g, ',')
    .replace(/[\u2019\u02BC`]/g, "'")
    .replace(/[\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g, '')
    .replace(/。/g, '.');
  let currency: 'CNY' | 'USD' | undefined;
  for (const [code, names] of CURRENCIES) {
    const without = rest.replace(names, ' ');
    if (without === rest) continue;
    if (currency) return { kind: 'unreadable' };
    currency = code;
    rest = without;
  }
  rest = rest.trim();
  if (rest === '') return { kind: currency ? 'unreadable' : 'empty' };
  const times = rest.endsWith('万') ? 10_000 : 1;
  if (times > 1) rest = rest.slice(0, -1).trim();
  rest = rest.replace(/\s+/g, ' ');

  const found = readDigits(rest);
  if (!found) return { kind: 'unreadable' };
  const [value = TOO_MUCH, other] = found.map((digits) => scale(digits, times));
  if (value >= TOO_MUCH) return { kind: 'unreadable' };
  const spoken = currency ? { currency } : {};
  return other === undefined
    ? { kind: 'amount', value, ...spoken }
    : { kind: 'ambiguous', values: [value, other], ...spoken };
}

/** The one or two decimal numbers that a text of digits and marks may mean, the larger first. */
function readDigits(text: string): string[] | null {
  if (/^\d+$/.test(text)) return [text];
  // One point and three digits: thousands in one country, a decimal in another. "0.500" is clear.
  if (/^[1-9]\d{0,2}\.\d{3}$/.test(text)) return [text.replace('.', ''), text];
  if (GROUPED.test(text) && !/^0/.test(text)) return [text.replace(/\D/g, '')];
  const decimal = /^(.*?)[.,](\d{1,2})$/.exec(text) ?? /^(0?)\.(\d{3})$/.exec(text);
  if (!decimal) return null;
  const [, whole = '', cents] = decimal;
  const mark = text.charAt(whole.length);
  if (whole.includes(mark) || !(/^\d*$/.test(whole) || GROUPED.test(whole))) return null;
  return [`${whole.replace(/\D/g, '')}.${cents}`];
}

/** Moves the point instead of multiplying, so that 1.15万 is exactly 11500. */
function scale(digits: string, times: number): number {
  return Number(times > 1 ? `${digits}e4` : digits);
}
