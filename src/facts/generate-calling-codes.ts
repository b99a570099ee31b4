/**
 * Writes content/facts/phones/calling-codes.yaml, the countries of each calling code, and
 * src/logic/phones/examples.json, a mobile number of each country for the tests. Both come from
 * libphonenumber-js, which is no part of the project and is fetched for the run alone:
 *
 *   npm install --no-save libphonenumber-js@1.13.16
 *   node src/facts/generate-calling-codes.ts
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { z } from 'astro/zod';

const need = createRequire(import.meta.url);
const metadata = z
  .object({
    country_calling_codes: z.record(z.string(), z.array(z.string())),
    nonGeographic: z.record(z.string(), z.unknown()),
  })
  .parse(need('libphonenumber-js/metadata.min.json'));
const examples = z
  .record(z.string(), z.string())
  .parse(need('libphonenumber-js/examples.mobile.json'));

const countries = Object.entries(metadata.country_calling_codes);
const codes = [
  ...countries.map(([code, shared]) => [code, [...shared].sort().join(' ')] as const),
  ...Object.keys(metadata.nonGeographic).map((code) => [code, ''] as const),
].sort(([a], [b]) => (a < b ? -1 : 1));

writeFileSync(
  new URL('../../content/facts/phones/calling-codes.yaml', import.meta.url),
  `# Written by src/facts/generate-calling-codes.ts from the metadata of libphonenumber-js 1.13.16 (MIT),
# which comes from Google's libphonenumber (Apache License 2.0); do not edit.
# Countries as ISO 3166-1 alpha-2; several share a code, and a code without one is no country's.
${codes.map(([code, shared]) => `- id: '${code}'\n  countries: ${shared || "''"}\n`).join('')}`,
);

/** One row a line, as Prettier writes it. */
const spaced = (row: object) =>
  JSON.stringify(row)
    .replace(/[:,]/g, '$& ')
    .replace(/^\{(.*)\}$/, '{ $1 }');

const numbers = countries.flatMap(([code, shared]) =>
  shared.flatMap((country) =>
    examples[country] === undefined
      ? []
      : [{ country, number: `+${code}${examples[country]}`, shared: shared.length > 1 }],
  ),
);
writeFileSync(
  new URL('../logic/phones/examples.json', import.meta.url),
  `[\n${numbers.map((row) => `  ${spaced(row)}`).join(',\n')}\n]\n`,
);
