/** The words of the search dialog. The button carries them on every page: in this order, a line each. */
import { kinds } from '../../search/types.ts';

const keys = [
  'label',
  'hint',
  'loading',
  'none',
  'some',
  'missing',
  'decoder',
  'decoderLink',
  'close',
  ...kinds.map((kind) => `kind.${kind}` as const),
] as const;

export type SearchLabels = Readonly<Record<(typeof keys)[number], string>>;

export const packLabels = (labels: SearchLabels): string =>
  keys.map((key) => labels[key]).join('\n');

export function unpackLabels(text: string): SearchLabels {
  const lines = text.split('\n');
  return Object.fromEntries(keys.map((key, at) => [key, lines[at] ?? ''])) as SearchLabels;
}
