/**
 * Messages as search will see their pages. They stand in only where a built site has no page for any
 * message; when it has, delete this file and the line in `contents.ts` that asks for it.
 */
import { allMessages } from '../../src/facts/messages.ts';
import type { SearchPage } from '../../src/search/types.ts';

const slug = (id: string) => id.toLowerCase().replace(/[^a-z0-9]/g, '-');
const present = (texts: readonly (string | undefined)[]): string[] => [
  ...new Set(texts.filter((text) => text !== undefined)),
];

export function standInMessages(): SearchPage[] {
  const { messages, families, systems, reasons } = allMessages();
  const page = (
    address: string,
    kind: SearchPage['kind'],
    title: string,
    text: readonly (string | undefined)[],
    words: readonly string[] = [],
  ): SearchPage => ({
    address,
    kind,
    title,
    sections: [{ id: '', heading: '', words, text: present(text).join(' ') }],
  });
  const met = [...messages.values()].filter(({ seenBy }) => seenBy !== 'merchant');
  return [
    ...met.map((row) => {
      const all = [row, ...row.also];
      const meaning = row.en ?? row.gloss;
      const codes = present(all.map(({ code }) => code));
      const title = [row.zh, row.code && `(${row.code})`, meaning && `: ${meaning}`]
        .filter(Boolean)
        .join(' ')
        .slice(0, 60);
      const text = all.flatMap(({ zh, en, gloss }) => [zh, en, gloss]);
      return page(
        `errors/${slug(row.id)}/`,
        'message',
        title,
        [...codes, ...text, reasons.get(row.reason)?.cause],
        codes,
      );
    }),
    ...[...families.values()].map(({ id, title, meaning, who, retry, now, avoid }) =>
      page(`errors/family/${slug(id)}/`, 'group', title, [meaning, who, retry, ...now, ...avoid]),
    ),
    ...[...systems.values()].map(({ id, name, zh, where, codes }) =>
      page(`errors/system/${slug(id)}/`, 'group', name, [zh, where, codes]),
    ),
  ];
}
