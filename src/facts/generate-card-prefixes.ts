/**
 * Writes content/facts/cards/prefixes.yaml: the prefixes of the banks in banks.yaml, from two open
 * collections. Run it after a change of banks.yaml, or for newer collections; they are no part of
 * the project and are fetched for the run alone:
 *
 *   npm install --no-save bankcard@3.1.6 bankcardinfo@2.0.6
 *   node src/facts/generate-card-prefixes.ts
 *
 * `bankcard` (MIT) is kept up, `bankcardinfo` (ISC) is of 2013 and counts cards of branches outside
 * the mainland among a bank's. So a prefix is taken where bankcard has it for one bank alone, and
 * bankcardinfo, if it has it, for that bank as well; it is left out where either knows a longer one
 * of another bank that six digits cannot tell from it. The kind is "unknown" where the two disagree.
 * `only` in banks.yaml narrows it down for banks from abroad.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { cardBankSchema, type CardBankRow } from './cards-schema.ts';

const folder = new URL('../../content/facts/cards/', import.meta.url);
const need = createRequire(import.meta.url);

/** One claim: this prefix is that bank's. Kinds as the collections write them. */
interface Claim {
  readonly bin: string;
  readonly code: string;
  readonly type: string;
}

const bankcard: Claim[] = z
  .object({
    cards: z.array(z.object({ cardBin: z.string(), bankCode: z.string(), cardType: z.string() })),
  })
  .parse(need('bankcard'))
  .cards.map(({ cardBin, bankCode, cardType }) => ({
    bin: cardBin,
    code: bankCode,
    type: cardType,
  }));

/** This package keeps its list to itself: a bank's code, then its patterns, each with a kind. */
function readBankcardinfo(): Claim[] {
  const text = readFileSync(need.resolve('bankcardinfo'), 'utf8');
  const part = /bankCode: "(\w+)"|reg: \/\^\(([\d|]+)\)\\d\{\d+\}\$\/g,\s*cardType: "(\w+)"/g;
  let code = '';
  return [...text.matchAll(part)].flatMap(([, bank, bins, type = '']) => {
    code = bank ?? code;
    const owner = code;
    return (bins?.split('|') ?? []).map((bin) => ({ bin, code: owner, type }));
  });
}

const bankcardinfo = readBankcardinfo();
const claims = [...bankcard, ...bankcardinfo];
if (bankcardinfo.length < 1800 || bankcard.length < 1600)
  throw new Error('A collection was not read whole: has its form changed?');

const kinds = { DC: 'debit', CC: 'credit', SCC: 'credit', PC: 'prepaid' } as const;
type Kind = (typeof kinds)[keyof typeof kinds] | 'unknown';

/** Digits that the checker looks at. */
const cut = (bin: string) => bin.slice(0, 8);

/** Whether the collections agree on the bank, and six digits tell the prefix from any longer one. */
function isOwn(bin: string, { codes }: CardBankRow): boolean {
  const isOther = ({ code }: Claim) => !codes.includes(code);
  const same = (claim: Claim) => claim.bin === bin;
  const second = bankcardinfo.filter(same);
  if (bankcard.some((claim) => same(claim) && isOther(claim))) return false;
  if (second.length > 0 && second.every(isOther)) return false;
  const isListed = ({ code }: Claim) => banks.some((bank) => bank.codes.includes(code));
  return claims
    .filter((claim) => claim.bin.length > bin.length && claim.bin.startsWith(bin) && isOther(claim))
    .every((claim) => bin.length < 6 && claim.bin.length === 6 && isListed(claim));
}

/**
 * Left out for reasons that the two collections do not show: Diners Club cards start with 303 too,
 * and a third list names another bank for the other two.
 */
const disputed = new Set(['303', '623126', '623136']);

function kindOf(bin: string, { codes }: CardBankRow): Kind {
  const named = claims
    .filter((claim) => cut(claim.bin) === bin && codes.includes(claim.code))
    .map(({ type }) => kinds[type as keyof typeof kinds]);
  const [first = 'unknown', ...others] = new Set<Kind>(named);
  return others.length === 0 ? first : 'unknown';
}

function prefixesOf(bank: CardBankRow): Map<Kind, string[]> {
  const own = bankcard.filter(
    ({ bin, code }) =>
      bank.codes.includes(code) && (bank.only?.includes(bin) ?? true) && !disputed.has(bin),
  );
  const kept = [...new Set(own.map(({ bin }) => cut(bin)))].filter(
    (bin) => bank.only !== undefined || isOwn(bin, bank),
  );
  const byKind = new Map<Kind, string[]>();
  for (const bin of kept.sort()) {
    const kind = kindOf(bin, bank);
    // A shorter prefix of the same bank and kind says the same.
    const isSaid = kept.some(
      (other) => other !== bin && bin.startsWith(other) && kindOf(other, bank) === kind,
    );
    if (!isSaid) byKind.set(kind, [...(byKind.get(kind) ?? []), bin]);
  }
  return byKind;
}

/** Lines of at most 90 characters, as a folded text of YAML. */
const fold = (bins: readonly string[]) =>
  bins
    .join(' ')
    .replace(/(.{1,88})(?: |$)/g, '\n      $1')
    .trimEnd();

const banks = z
  .array(cardBankSchema)
  .parse(parse(readFileSync(new URL('banks.yaml', folder), 'utf8')));
const rows = banks.map((bank) => {
  const lines = [...prefixesOf(bank)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, bins]) => `    ${kind}: >-${fold(bins)}\n`);
  return `- id: ${bank.id}\n  prefixes:\n${lines.join('')}`;
});

writeFileSync(
  new URL('prefixes.yaml', folder),
  `# Written by src/facts/generate-card-prefixes.ts from banks.yaml, bankcard 3.1.6 (MIT, Copyright (c)
# 2019 caijf) and bankcardinfo 2.0.6 (ISC, navyxie); do not edit.
${rows.join('\n')}`,
);
