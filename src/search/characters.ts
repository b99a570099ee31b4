/**
 * Chinese characters by their sound and by their traditional form. The tables hold the characters of
 * the site alone and come with the index: two kilobytes, and every Chinese word of every page is
 * found by its pinyin, without a syllable of it in the index.
 */

/** Each traditional character and, after it, the simplified one. */
export function parseSimple(table: string): Map<string, string> {
  const simple = new Map<string, string>();
  for (let at = 0; at + 1 < table.length; at += 2)
    simple.set(table.charAt(at), table.charAt(at + 1));
  return simple;
}

/** Characters to their readings, without tones. */
export type Sounds = ReadonlyMap<string, readonly string[]>;

/** "an安案bai白": each syllable, then the characters that are read so. Some have several readings. */
export function parseSounds(table: string): Sounds {
  const sounds = new Map<string, string[]>();
  for (const [, syllable = '', chars = ''] of table.matchAll(/([a-z]+)([^a-z]+)/g))
    for (const char of chars) sounds.set(char, [...(sounds.get(char) ?? []), syllable]);
  return sounds;
}

/** Longer than any word or sentence of the site, and short enough for any text to be tried. */
const longestSound = 60;

/**
 * Latin words as one run of letters to look for by sound: "yu2 liu2", "yùliú" and "yu'liu" are
 * "yuliu". undefined: it cannot be pinyin. `words` are folded.
 */
export function asSound(words: readonly string[]): string | undefined {
  const sound = words
    .map((word) => word.replace(/([a-z])[1-5]/g, '$1'))
    .join('')
    .replace(/([ln])v/g, '$1u');
  return sound.length > 1 && sound.length <= longestSound && /^[a-z]+$/.test(sound)
    ? sound
    : undefined;
}

/**
 * Where the characters that begin at `start` sound like `sound`, their end; otherwise -1. The last
 * syllable may be unfinished where `partial` allows it, never the first.
 */
export function soundsLike(
  folded: string,
  start: number,
  sound: string,
  sounds: Sounds,
  partial: boolean,
  from = 0,
): number {
  if (from === sound.length) return start;
  for (const syllable of sounds.get(folded.charAt(start)) ?? []) {
    if (sound.startsWith(syllable, from)) {
      const end = soundsLike(folded, start + 1, sound, sounds, partial, from + syllable.length);
      if (end !== -1) return end;
    } else if (partial && from > 0 && syllable.startsWith(sound.slice(from))) return start + 1;
  }
  return -1;
}

/** The characters that a sound can begin with. */
export const startsOf = (sound: string, sounds: Sounds): string[] =>
  [...sounds.keys()].filter((char) =>
    sounds.get(char)?.some((syllable) => sound.startsWith(syllable)),
  );
