/** Page weight: the reader is on a slow line. HTML with its inlined styles, as a server compresses it. */
import { brotliCompressSync } from 'node:zlib';
import type { Page, Problem, Site } from './site.ts';

/** Bytes of HTML and CSS, compressed, for the home page and a guide with a tool inside. */
export const htmlBudget = 16_500;

export const compressed = (content: string | Uint8Array): number =>
  brotliCompressSync(content).length;

const hasWidget = (page: Page): boolean => page.html.includes('data-widget=');

export const underBudget = (page: Page): boolean =>
  page.address === '/' || (page.address.includes('guides/') && hasWidget(page));

export function weight(site: Site): Problem[] {
  return [...site.pages.values()].filter(underBudget).flatMap((page) => {
    const bytes = compressed(page.html);
    return bytes > htmlBudget
      ? [
          {
            where: page.address,
            what: `weighs ${bytes} bytes of HTML and CSS, ${htmlBudget} are allowed`,
          },
        ]
      : [];
  });
}
