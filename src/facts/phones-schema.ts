/** What a row of `content/facts/phones` may hold; as in `schema.ts`, a refusal says what to do. */
import { z } from 'astro/zod';

export const rangeIds = ['mobile', 'virtual', 'data', 'satellite', 'unassigned'] as const;

export const rangeSchema = z.strictObject({
  id: z
    .enum(rangeIds, `name the kind of number: ${rangeIds.join(', ')}`)
    .describe('Kind of number.'),
  prefixes: z
    .string()
    .regex(
      /^1\d{2,4}(-1\d{2,4})?( 1\d{2,4}(-1\d{2,4})?)*$/,
      'write prefixes and ranges of 3 to 5 digits with one space between, like "130-139 145"',
    )
    .describe(
      'Starts of the numbers without the country code, with one space between: "130-139 145".',
    ),
});

export const callingCodeSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[1-9]\d{0,2}$/, 'write the calling code as 1 to 3 digits, in quotes')
    .describe('Calling code without the plus.'),
  countries: z
    .string()
    .regex(
      /^([A-Z]{2}( [A-Z]{2})*)?$/,
      'write countries as two capitals each, with one space between',
    )
    .describe(
      'Countries that share the code, as ISO 3166-1 alpha-2 with one space between; empty for none.',
    ),
});
