/** What the decoder knows about single Chinese characters. */
import { characterTable } from './characters-data.ts';

const reading = new Map<string, string>();
const simple = new Map<string, string>();
for (const [, syllable = '', chars = ''] of characterTable.matchAll(/([a-z]+)([^a-z]+)/g)) {
  let last = '';
  let traditional = false;
  for (const char of chars) {
    if (char === '*') traditional = true;
    else if (traditional) {
      simple.set(char, last);
      traditional = false;
    } else {
      reading.set(char, syllable);
      last = char;
    }
  }
}

/** The characters that have a reading here. */
export const characters: ReadonlySet<string> = new Set(reading.keys());

/** The usual reading without tone; '' for a character that no message holds. */
export const syllableOf = (char: string): string => reading.get(char) ?? '';

/** Characters that readers, keyboards and cameras put for another one in these messages. */
const confused = '帐账末未己已巳已曰日艮银';

const pairs = Array.from(confused);
for (let i = 0; i + 1 < pairs.length; i += 2) simple.set(pairs[i] ?? '', pairs[i + 1] ?? '');

/** Simplified characters for traditional ones, as far as a message could hold them. */
export function simplify(text: string): string {
  return text.replace(/\p{Script=Han}/gu, (char) => simple.get(char) ?? char);
}
