/**
 * Page weight: the reader is on a slow line. HTML with its inlined styles at brotli's best level, as
 * `npm run compress` packs it; a server that packs less well sends a fifth more.
 */
import { brotliCompressSync } from 'node:zlib';
import type { Page, Problem, Site } from './site.ts';

/**
 * Bytes of HTML and CSS: about what a server sends in its first flight, ten packets of 1,460. Headers, some
 * 1,600 bytes, are not counted.
 */
export const htmlBudget = 14_600;

/** What SITE_URL puts into a page, canonical address and picture: 84 to 144 were seen. Without it as much stays free. */
const addresses = 150;

/** Bytes of script until all tools of a page are live, before their reader acts. */
export const scriptBudget = 18_000;

/** Bytes of what these tools are given, which comes with their scripts: words, rules, phrases to copy. */
const dataBudget = 6_000;

/** What its tool is given more of, and why. */
const richer: Readonly<Record<string, number>> = {
  // Every phrase that somebody can be shown, in two languages: the next tap may ask for any.
  '/tools/show-card/': 9_500,
};

export const dataBudgetOf = (address: string): number => richer[address] ?? dataBudget;

/** What takes a second flight, and why. */
const heavier: Readonly<Record<string, number>> = {
  // At the budget to the byte where SITE_URL is set: another day or hash takes them over it.
  '/guides/failed-order/': 14_750,
  '/guides/limits/': 14_750,
  // The phrases of the card stand on it, for those without script.
  '/tools/show-card/': 16_000,
  // Every plan of the triage, to print.
  '/tools/triage/plans/': 25_000,
};

/** The home page, guides and tools keep to a budget. Lists are as long as what they list, and translated words as they come. */
export const budgetOf = (address: string, origin?: string): number | undefined =>
  /^\/(?:$|guides\/|tools\/)/.test(address)
    ? (heavier[address] ?? htmlBudget) - (origin === undefined ? addresses : 0)
    : undefined;

export const compressed = (content: string | Uint8Array): number =>
  brotliCompressSync(content).length;

const problemOf = ({ address, html }: Page, origin?: string): Problem[] => {
  const budget = budgetOf(address, origin);
  if (budget === undefined) return [];
  const bytes = compressed(html);
  return bytes > budget
    ? [
        {
          where: address,
          what: `weighs ${bytes} bytes of HTML and CSS, ${budget} are allowed: shorten it. If nobody touched it, look at the menu and the styles, which all pages carry`,
        },
      ]
    : [];
};

export const weight = ({ pages, origin }: Site): Problem[] =>
  [...pages.values()].flatMap((page) => problemOf(page, origin));
