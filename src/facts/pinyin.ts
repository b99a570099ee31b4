/**
 * Pinyin beside Chinese texts, made while the site is built: the readings are pinyin-pro's, the word
 * boundaries those of the platform's own dictionary. What either gets wrong, and how the words of
 * this trade are written, stands in `words` and in `content/facts/terms.yaml`. Tones are written as
 * in a dictionary: 一 and 不 keep theirs, whatever follows.
 */
import { pinyin } from 'pinyin-pro';
import { allFacts } from './load.ts';
import { words } from './pinyin-words.ts';

/** What these are read as where they are a word by themselves. */
const alone: Readonly<Record<string, string>> = { 只: 'zhǐ', 还: 'hái', 地: 'de', 得: 'de' };

const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });
const chinese = /([\p{Script=Han}Ⅰ-Ⅻ]+)/u;

/** Marks as Latin text has them; the rest (brackets of law numbers, dots in names) stays. */
const marks: Readonly<Record<string, string>> = {
  '，': ', ',
  '、': ', ',
  '。': '. ',
  '？': '? ',
  '！': '! ',
  '：': ': ',
  '；': '; ',
  '（': ' (',
  '）': ') ',
  '“': ' “',
  '”': '” ',
  '《': ' “',
  '》': '” ',
};

let known: ReadonlyMap<string, string> | undefined;

/** Every word with a spelling of its own. A term of one character is no word to cut a text by. */
function spellings(): ReadonlyMap<string, string> {
  known ??= new Map([
    ...[...allFacts().terms.values()]
      .filter(({ zh }) => zh.length > 1)
      .map(({ zh, pinyin }): [string, string] => [zh, pinyin]),
    ...Object.entries(words),
  ]);
  return known;
}

let most: number | undefined;

/** Of the words with a spelling of their own. */
const longest = (): number =>
  (most ??= Math.max(...[...spellings().keys()].map((word) => word.length)));

/** Syllables of one word: an apostrophe stands before a vowel inside it. */
const join = (syllables: readonly string[]) =>
  syllables
    .map((syllable, index) =>
      index > 0 && /^[aoeāáǎàōóǒòēéěè]/.test(syllable) ? `'${syllable}` : syllable,
    )
    .join('');

/** Where the dictionary takes two words for one: "我想", "您的" and whatever 了 follows. */
const together = /^([我您你他她它])(?!们)(?=.)|(?<=.)(了)$/u;

/** The words of a text without spellings of its own. */
const wordsOf = (text: string): string[] =>
  [...segmenter.segment(text)].flatMap(({ segment }) => segment.split(together).filter(Boolean));

/** One run of Chinese characters, its words parted by spaces. */
function read(run: string): string {
  const readings = pinyin(run, { type: 'array', toneSandhi: false });
  const found: string[] = [];
  let from = 0;
  const plain = (to: number) => {
    let at = from;
    for (const word of wordsOf(run.slice(from, to))) {
      const syllables = alone[word] ?? join(readings.slice(at, at + word.length));
      at += word.length;
      // 了 belongs to the verb before it, but stands alone where it ends the sentence.
      const last = at === run.length || run[at] === '吗';
      if (word === '了' && !last && found.length > 0) found.push((found.pop() ?? '') + syllables);
      else found.push(syllables);
    }
  };
  for (let at = 0; at < run.length;) {
    let length = Math.min(longest(), run.length - at);
    while (length > 0 && !spellings().has(run.slice(at, at + length))) length--;
    if (length === 0) {
      at++;
      continue;
    }
    plain(at);
    found.push(spellings().get(run.slice(at, at + length)) ?? '');
    from = at += length;
  }
  plain(run.length);
  return found.join(' ');
}

/** "您好，请查一下。" as "Nín hǎo, qǐng chá yīxià." Blanks, figures and Latin letters stay. */
export function pinyinOf(zh: string): string {
  const text = zh
    .split(chinese)
    .map((part, index) =>
      index % 2 === 1 ? ` ${read(part)} ` : part.replace(/./gu, (mark) => marks[mark] ?? mark),
    )
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/ ([”),.?!:;\]〕/])/g, '$1')
    .replace(/([“([〔/]) /g, '$1')
    .replace(/” (?=[,.?!:;])/g, '”')
    .trim();
  // A label has no capital, a sentence has one.
  if (!/[。？！]/.test(zh)) return text;
  return text.replace(
    /(^|[.?!] )([“(]*)(\p{Ll})/gu,
    (_, before: string, open: string, letter: string) => before + open + letter.toUpperCase(),
  );
}
