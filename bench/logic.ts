/** The logic package alone: what a browser has to fetch of it, and how long one call takes. */
import { brotliCompressSync } from 'node:zlib';
import creditCardType from 'credit-card-type';
import { build } from 'esbuild';
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { parse } from 'mrz';
import { allFacts } from '../src/facts/index.ts';
import { cardsJson } from '../src/facts/cards.ts';
import { phonesJson } from '../src/facts/phones.ts';
import { limitsJson, rulesJson } from '../src/facts/publish.ts';
import {
  checkCard,
  checkLimits,
  checkPhone,
  compareNames,
  mayRetry,
  parseMrz,
  planReminders,
  REMINDER_FACTS,
  RETRY_FACTS,
  toIcs,
} from '../src/logic/index.ts';
import { median, type Cell } from './table.ts';

/** What the widgets import; tables that are only fetched for Chinese characters are chunks of their own. */
export const bundles = [
  {
    name: 'names + MRZ',
    source:
      "export { compareNamesWith, needsHanTable } from './names/core.ts'; export { parseMrz } from './mrz/index.ts';",
    budget: 7_000,
  },
  { name: 'limits', source: "export { checkLimits } from './limits/index.ts';", budget: 4_000 },
  {
    name: 'cards',
    source: "export { cardOutlook, checkCard } from './cards/index.ts';",
    budget: 2_500,
  },
  {
    name: 'phones',
    source: "export { checkPhone, planPhone } from './phones/index.ts';",
    budget: 2_500,
  },
  {
    name: 'retry guard',
    source: "export { mayRetry, readTries, settleTries, isFamily } from './retry/index.ts';",
    budget: 2_000,
  },
  {
    name: 'reminders + calendar file',
    source: "export { planReminders, toIcs } from './reminders/index.ts';",
    budget: 2_500,
  },
  {
    name: 'Chinese table, on demand',
    source: "export { HAN_TABLE } from './names/han.ts';",
    budget: undefined,
  },
  // What one would use instead, for the part of the question that it answers.
  { name: 'mrz', source: "export { parse } from 'mrz';", budget: undefined },
  {
    name: 'credit-card-type',
    source: "export { default } from 'credit-card-type';",
    budget: undefined,
  },
  {
    name: 'libphonenumber-js',
    source: "export { parsePhoneNumberFromString } from 'libphonenumber-js/min';",
    budget: undefined,
  },
];

export async function bundledBytes(source: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: 'src/logic', loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    // As the site ships it: letters outside ASCII stay as they are.
    charset: 'utf8',
    target: 'es2022',
    write: false,
  });
  return brotliCompressSync(outputFiles[0]?.contents ?? '').length;
}

export async function logicSizes(): Promise<Cell[][]> {
  return Promise.all(
    bundles.map(async ({ name, source, budget }) => {
      const bytes = await bundledBytes(source);
      if (budget === undefined) return [name, bytes, ''];
      return [name, bytes, `${bytes <= budget ? 'kept' : 'over'} (${budget.toLocaleString('en')})`];
    }),
  );
}

/** Microseconds of one call: the median of many, after the engine has warmed up. */
function time(call: () => unknown, runs = 2_000): number {
  const took: number[] = [];
  for (let run = 0; run < runs * 2; run += 1) {
    const start = performance.now();
    call();
    if (run >= runs) took.push((performance.now() - start) * 1_000);
  }
  return Math.round(median(took) * 10) / 10;
}

const lines = [`P<GBRSMITH<<JOHN${'<'.repeat(28)}`, '1234567897GBR8001014M3001019<<<<<<<<<<<<<<06'];
const rules = limitsJson(allFacts(), (key) => key);
const cards = cardsJson();
const phones = phonesJson();
const retryRules = rulesJson(allFacts(), RETRY_FACTS, (key) => key);
const reminderRules = rulesJson(allFacts(), REMINDER_FACTS, (key) => key);
const dates = { passport: '2031-08-31', permit: '2027-03-01', card: '08/29', phone: '2026-12-24' };

export function logicTimes(): Cell[][] {
  const passport = { surname: 'SMITH', given: 'JOHN' };
  const long = 'A'.repeat(5_000);
  return [
    [
      'compareNames',
      time(() => compareNames({ bank: 'SMITHJOHN', alipay: 'SMITH JOHN', passport })),
      'three names',
    ],
    [
      'compareNames',
      time(() => compareNames({ bank: '陳偉', alipay: '陈伟' })),
      'Chinese characters',
    ],
    [
      'compareNames',
      time(() => compareNames({ bank: `${long}B${long.slice(1)}`, alipay: long + long }), 20),
      '10,000 letters',
    ],
    ['parseMrz', time(() => parseMrz(lines.join('\n'))), 'a passport'],
    ['mrz: parse', time(() => parse(lines)), 'the same passport'],
    [
      'checkLimits',
      time(() =>
        checkLimits(
          {
            source: 'bank-card',
            identity: 'verified',
            bankAccountClass: 'II',
            amount: { value: 2_500, currency: 'CNY' },
            spent: { today: 8_000, year: 50_000 },
          },
          rules,
        ),
      ),
      'a Type II card',
    ],
    ['checkCard', time(() => checkCard('6222 0212', cards)), 'eight digits'],
    ['credit-card-type: brand alone', time(() => creditCardType('62220212')), 'the same digits'],
    ['checkCard', time(() => checkCard('6'.repeat(10_000), cards), 20), '10,000 digits'],
    ['checkPhone', time(() => checkPhone('+86 138 0013 8000', phones)), 'a mainland number'],
    [
      'libphonenumber-js: form alone',
      time(() => parsePhoneNumberFromString('+86 138 0013 8000')?.isValid()),
      'the same number',
    ],
    ['checkPhone', time(() => checkPhone('9'.repeat(10_000), phones), 20), '10,000 digits'],
    [
      'mayRetry',
      time(() =>
        mayRetry(
          {
            family: 'system',
            tries: [1, 2, 3].map((at) => ({ at: at * 60_000, family: 'limit' })),
            now: 3_600_000,
          },
          retryRules,
        ),
      ),
      'three tries',
    ],
    [
      'planReminders, toIcs',
      time(() =>
        toIcs(
          planReminders(dates, '2026-11-22', reminderRules).reminders,
          ({ kind }, { stage }) => ({ summary: kind, description: `${kind} ${stage}` }),
          0,
        ),
      ),
      'four dates',
    ],
  ];
}
