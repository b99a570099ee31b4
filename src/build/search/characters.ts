/**
 * The tables of sounds and traditional forms for the Chinese characters that a text holds
 * (`src/search/characters.ts` reads them).
 */
import { pinyin } from 'pinyin-pro';
import { TRADITIONAL_PAIRS } from '../../logic/names/han-data.ts';
import type { CharacterTables } from '../../search/types.ts';

const han = /[\u3400-\u9fff\uf900-\ufaff]/g;
const hanRun = /[\u3400-\u9fff\uf900-\ufaff]+/g;

const toLetters = (syllable: string): string => syllable.replaceAll('ü', 'u');

/**
 * Of a character with several readings, those that it has in these texts and the two commonest: a
 * dictionary of words does not know every word (还款 is huánkuǎn), and readers guess as well.
 */
function soundsOf(text: string): Map<string, Set<string>> {
  const sounds = new Map<string, Set<string>>();
  const add = (char: string, syllable: string | undefined) => {
    if (syllable && /^[a-z]+$/.test(syllable))
      sounds.set(char, (sounds.get(char) ?? new Set()).add(syllable));
  };
  for (const run of new Set(text.match(hanRun))) {
    const syllables = pinyin(run, { toneType: 'none', type: 'array' }).map(toLetters);
    Array.from(run).forEach((char, index) => add(char, syllables[index]));
  }
  for (const char of new Set(text.match(han))) {
    const all = pinyin(char, { toneType: 'none', type: 'array', multiple: true }).map(toLetters);
    for (const syllable of [...new Set(all)].slice(0, 2)) add(char, syllable);
  }
  return sounds;
}

/** Traditional characters of one code unit, each before its simplified form. */
function* traditional(): Generator<readonly [from: string, to: string]> {
  const chars = Array.from(TRADITIONAL_PAIRS);
  for (let at = 0; at + 1 < chars.length; at += 2) {
    const [from = '', to = ''] = chars.slice(at, at + 2);
    if (from.length === 1 && to.length === 1) yield [from, to];
  }
}

export function characterTables(text: string): CharacterTables {
  const bySyllable = new Map<string, string>();
  for (const [char, syllables] of soundsOf(text))
    for (const syllable of syllables)
      bySyllable.set(syllable, (bySyllable.get(syllable) ?? '') + char);
  const present = new Set(text.match(han));
  return {
    sounds: [...bySyllable]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([syllable, chars]) => syllable + Array.from(chars).sort().join(''))
      .join(''),
    // A quotation in traditional characters has to be found by simplified ones, too.
    simple: [...traditional()]
      .filter(([from, to]) => present.has(to) || present.has(from))
      .map(([from, to]) => from + to)
      .join(''),
  };
}
