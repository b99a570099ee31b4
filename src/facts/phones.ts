/**
 * Reads and checks `content/facts/phones` and gives it the shape of `/data/phones.json`, which is
 * what `checkPhone` takes.
 */
import { join } from 'node:path';
import type { PhoneRules } from '../logic/phones/index.ts';
import { callingCodeSchema, rangeIds, rangeSchema } from './phones-schema.ts';
import { about } from './publish.ts';
import { FactError, readRows } from './rows.ts';

const shown = 'content/facts/phones';

/** Reads the folder. Throws {@link FactError} at the first row that cannot be used. */
export function loadPhones(dir: string) {
  const ranges = readRows(dir, 'ranges.yaml', rangeSchema, shown);
  const codes = readRows(dir, 'calling-codes.yaml', callingCodeSchema, shown);
  const prefixesOf = (kind: (typeof rangeIds)[number]) => {
    const row = ranges.find(({ id }) => id === kind);
    if (!row) throw new FactError(`${shown}/ranges.yaml lacks the kind "${kind}": add its row.`);
    return row.prefixes;
  };
  return {
    mainland: {
      mobile: prefixesOf('mobile'),
      virtual: prefixesOf('virtual'),
      data: prefixesOf('data'),
      satellite: prefixesOf('satellite'),
      unassigned: prefixesOf('unassigned'),
    },
    callingCodes: Object.fromEntries(codes.map(({ id, countries }) => [id, countries])),
  };
}

let loaded: ReturnType<typeof loadPhones> | undefined;

/** The project's phone data, read once. */
export function allPhones() {
  loaded ??= loadPhones(join(process.cwd(), 'content', 'facts', 'phones'));
  return loaded;
}

/** Mainland number ranges, and the countries of each calling code. */
export function phonesJson() {
  const rules = {
    ...about,
    note: 'Ranges as allotted in mid-2022. Numbers can be moved between operators.',
    sources: ['vincentsit-2022', 'press-numbers-2022', 'libphonenumber'],
    facts: ['cd-mobile-form', 'cd-virtual-prefixes', 'cd-data-numbers', 'cd-portability'],
    ...allPhones(),
  };
  return rules satisfies PhoneRules;
}
