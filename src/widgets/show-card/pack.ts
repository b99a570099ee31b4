/** The phrases as one text: as a list of objects they would weigh down the page that carries them. */
import type { CardReader } from '@pay-clinic/logic/show-card';
import type { Phrase } from './types.ts';

/** A phrase in a line, its fields between tabs; neither mark stands in a phrase. */
export const pack = (phrases: readonly Phrase[]): string =>
  phrases
    .map(({ id, to, about, readers = [], role = '', use, zh, en }) =>
      [id, to, about, readers.join(' '), role, use, zh, en].join('\t'),
    )
    .join('\n');

/** What {@link pack} packed. */
export const unpack = (packed: string): Phrase[] =>
  packed.split('\n').map((line) => {
    const [id, to, about, readers, role, use = '', zh = '', en = ''] = line.split('\t');
    return {
      ...({ id, to, about } as Pick<Phrase, 'id' | 'to' | 'about'>),
      ...(readers && { readers: readers.split(' ') as CardReader[] }),
      ...(role && { role: role as 'opening' | 'closing' }),
      use,
      zh,
      en,
    };
  });
