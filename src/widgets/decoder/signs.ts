/** At build time only: Chinese words by which a reader knows a kind of failure on the screen. */
import type { Messages } from '../../facts/messages.ts';
import type { MessageFamily } from '../../facts/messages-schema.ts';

const mostSigns = 4;
/** Shorter ones are parts of others, longer ones nobody compares in a table. */
const length = { least: 4, most: 14 };

/** The drawn messages of the family, its typical one, then its shortest. */
export function signsOf(family: MessageFamily['id'], all: Messages): string[] {
  const rows = [...all.messages.values()].filter(
    (row) => row.family === family && row.seenBy !== 'merchant',
  );
  const typical = all.families.get(family)?.typical;
  const rank = (id: string) => (all.common.has(id) ? 0 : id === typical ? 1 : 2);
  const signs = rows
    .flatMap(({ id, zh = '' }) => {
      const sign = (all.common.get(id)?.part ?? zh).replace(/[。！]$/, '');
      const fits = sign.length >= length.least && sign.length <= length.most;
      return fits || rank(id) === 0 ? [{ sign, rank: rank(id) }] : [];
    })
    .sort((a, b) => a.rank - b.rank || a.sign.length - b.sign.length);
  return [...new Set(signs.map(({ sign }) => sign))].slice(0, mostSigns);
}
