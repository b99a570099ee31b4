/**
 * Pinyin, as a reader types it who hears the message or cannot write characters: "yan zheng ma",
 * "yànzhèngmǎ", "zhifu you fengxian". Patterns and messages are turned into syllables, so that one
 * list of Chinese words serves both.
 */
import { syllableOf } from './characters.ts';

/** What can be a syllable of Mandarin; the few that it lets in besides do no harm. */
const syllable =
  /^(?:[aeo]|ai|ei|ao|ou|an|en|ang|er|y(?:a|an|ang|ao|e|i|in|ing|o|ong|ou|u|uan|ue|un)|w(?:a|ai|an|ang|ei|en|eng|o|u)|(?:[bpmfdtnlgkhrzcs]|[zcs]h)(?:a|o|e|ai|ei|ao|ou|an|en|ang|eng|ong|i|u|ua|uo|uai|ui|uan|un|uang)|[bpmdtnl](?:ie|iao|iu|ian|in|ing)|[nl](?:iang|v|ve|ue)|[jqx](?:i|ia|ie|iao|iu|ian|in|iang|ing|iong|u|ue|uan|un))$/;

/** Longest syllable of Mandarin: zhuang, chuang, shuang. */
const longest = 6;

/** A word as syllables ("zhifu" is zhi fu), longest first; null where it is not pinyin throughout. */
export function splitSyllables(word: string): string[] | null {
  // best[i]: fewest syllables for the first i letters, with the last one's length.
  const best: ({ count: number; last: number } | undefined)[] = [{ count: 0, last: 0 }];
  for (let end = 1; end <= word.length; end++)
    for (let length = Math.min(longest, end); length > 0; length--) {
      const before = best[end - length];
      if (before === undefined || !syllable.test(word.slice(end - length, end))) continue;
      if ((best[end]?.count ?? Infinity) > before.count + 1)
        best[end] = { count: before.count + 1, last: length };
    }
  const parts: string[] = [];
  for (let end = word.length; end > 0;) {
    const step = best[end];
    if (step === undefined) return null;
    parts.unshift(word.slice(end - step.last, end));
    end -= step.last;
  }
  return parts;
}

/** Latin words that could be pinyin by accident ("he can pan me") need company to count. */
const fewestSyllables = 3;

/**
 * The pinyin in a folded text as " yan zheng ma ", one clause for each run; '' where there is none.
 * Tone figures ("yan4") fall away.
 */
export function pinyinIn(folded: string): string {
  const runs: string[] = [];
  let run: string[] = [];
  const words = folded.trim().split(' ');
  // Two syllables are enough where the reader wrote nothing else ("xian e").
  const needed = words.length <= 2 ? 2 : fewestSyllables;
  const close = () => {
    if (run.length >= needed) runs.push(run.join(' '));
    run = [];
  };
  for (const word of words) {
    const bare = word.replace(/[1-5]$/, '');
    const parts = /^[a-z]{1,300}$/.test(bare) ? splitSyllables(bare) : null;
    if (parts === null) close();
    else run.push(...parts);
  }
  close();
  return runs.length === 0 ? '' : ` ${runs.join(' | ')} `;
}

/** A pattern over Chinese as the same pattern over syllables: 收不?到 becomes shou (?:bu )?dao. */
export function pinyinPattern(han: string): string {
  return [...han]
    .map((char) => (/\p{Script=Han}/u.test(char) ? `(?:${syllableOf(char)} )` : char))
    .join('');
}

/** Chinese text as syllables; what is no known character is left out. */
export function toSyllables(han: string): string[] {
  return [...han].map(syllableOf).filter((syllable) => syllable !== '');
}
