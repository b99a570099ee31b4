/** What a row of `content/facts/cards` may hold; as in `schema.ts`, a refusal says what to do. */
import { z } from 'astro/zod';

const id = z
  .string()
  .regex(/^[a-z]+(-[a-z]+)*$/, 'write the id in lower case Latin letters, like "icbc"')
  .describe('Stable name: data that others read carries it.');

const prefixes = z
  .string('write the prefixes in quotes, with one space between')
  .regex(
    /^\d+(-\d+)?( \d+(-\d+)?)*$/,
    'write prefixes and ranges with one space between, like "62 8110-8171"',
  )
  .refine(
    (list) =>
      list.split(' ').every((entry) => {
        const [from = '', to = from] = entry.split('-');
        return from.length <= 8 && from.length === to.length && from <= to;
      }),
    'a prefix has at most 8 digits, and both ends of a range have the same length',
  )
  .describe('Prefixes and ranges of the first digits, with one space between: "62 8110-8171".');

export const brandIds = [
  'unionpay',
  'visa',
  'mastercard',
  'amex',
  'jcb',
  'diners',
  'discover',
  'maestro',
] as const;

export const cardBrandSchema = z.union([
  z.strictObject({ id: z.enum(brandIds).describe('Name of the network.'), prefixes }),
  z.strictObject({
    id: id.regex(/^older-/),
    prefixes,
    brand: z
      .enum(brandIds)
      .nullable()
      .describe('Of those that are in the list; null where they are older than the networks.'),
  }),
]);

export const cardBankSchema = z.strictObject({
  id,
  zh: z.string().min(2).max(40).describe('Name of the bank in simplified Chinese.'),
  en: z.string().min(2).max(60).describe('Name of the bank in English.'),
  codes: z.array(z.string()).min(1).describe('What the two collections call it.'),
  foreign: z.literal(true).optional().describe('A bank from abroad.'),
  only: z
    .array(z.string().regex(/^\d{6,10}$/, 'write a prefix of 6 to 10 digits, in quotes'))
    .optional()
    .describe('The prefixes to take; left out, all that the collections agree on.'),
});

const kinds = { debit: prefixes, credit: prefixes, prepaid: prefixes, unknown: prefixes } as const;

export const cardPrefixSchema = z.strictObject({
  id,
  prefixes: z.strictObject(kinds).partial().describe('By kind; "unknown" where they disagree.'),
});

export type CardBankRow = z.infer<typeof cardBankSchema>;
export type CardPrefixRow = z.infer<typeof cardPrefixSchema>;
