/** The pages of a pack (src/build/offline/pack.ts), by address. */
import type { Pack } from '../pack.ts';

export function unpack({ pages }: Pack): Map<string, string> {
  const texts: string[] = [];
  for (const [, parts] of pages)
    texts.push(
      parts
        .map((part) => (typeof part === 'string' ? part : texts[part[0]]?.slice(part[1], part[2])))
        .join(''),
    );
  return new Map(pages.map(([address], at) => [address, texts[at] ?? '']));
}
