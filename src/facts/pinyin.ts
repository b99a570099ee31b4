/**
 * Pinyin of a message, made at build: words joined, tone marks as dictionaries write them (no
 * sandhi), an apostrophe where a syllable inside a word begins with a vowel.
 */
import { customPinyin, pinyin } from 'pinyin-pro';
import { vocabulary } from './pinyin-words.ts';

/** Readings that the library gets wrong, or may get wrong in another version. */
customPinyin({
  银行: 'yín háng',
  发卡: 'fā kǎ',
  发卡行: 'fā kǎ háng',
  我行: 'wǒ háng',
  人行: 'rén háng',
  行业: 'háng yè',
  次数: 'cì shù',
  重试: 'chóng shì',
  重复: 'chóng fù',
  没收: 'mò shōu',
  应答: 'yìng dá',
  调用: 'diào yòng',
  验密: 'yàn mì',
  花呗: 'huā bei',
  当日: 'dàng rì',
  当月: 'dàng yuè',
});

/** Names begin with a capital letter. */
const names = new Set(['支付宝', '微信', '银联', '宝付', '芝麻']);

const longest = Math.max(...[...vocabulary].map(({ length }) => length));
const han = /\p{Script=Han}/u;
const vowelFirst = /^[aoeāáǎàōóǒòēéěè]/;

/** What stands before and after Chinese marks in Latin text. */
const marks: Readonly<Record<string, string>> = {
  '，': ', ',
  '、': ', ',
  '。': '. ',
  '；': '; ',
  '：': ': ',
  '！': '! ',
  '？': '? ',
  '（': ' (',
  '）': ') ',
  ',': ', ',
  '(': ' (',
  '-': ' - ',
};

/** The ends of the words, from the last one: 超限额 is 超 and 限额, which only the end tells. */
function wordEnds(characters: readonly string[]): ReadonlySet<number> {
  const ends = new Set<number>();
  for (let end = characters.length; end > 0;) {
    ends.add(end);
    let length = Math.min(longest, end);
    while (length > 1 && !vocabulary.has(characters.slice(end - length, end).join(''))) length -= 1;
    end -= length;
  }
  return ends;
}

const joined = (syllables: readonly string[]): string =>
  syllables
    .map((syllable, index) => (index > 0 && vowelFirst.test(syllable) ? `'${syllable}` : syllable))
    .join('');

/** One word of the line: Chinese as joined syllables, a mark or a Latin letter as it is. */
function shown(characters: readonly string[], syllables: readonly string[]): string {
  const [first = ''] = characters;
  if (!han.test(first)) return marks[first] ?? first;
  // 不 between two characters of one word (找不到) has no tone; the library gives it one.
  const word = joined(syllables.map((one, at) => (at > 0 && one === 'bù' ? 'bu' : one)));
  // Spaces part it from what stands beside it; doubled ones go at the end.
  return ` ${names.has(characters.join('')) ? word.charAt(0).toUpperCase() + word.slice(1) : word} `;
}

export function pinyinOf(zh: string): string {
  const characters = [...zh];
  const syllables = pinyin(zh, { type: 'array', toneSandhi: false });
  const ends = wordEnds(characters);
  let line = '';
  let start = 0;
  for (let end = 1; end <= characters.length; end += 1) {
    if (!ends.has(end)) continue;
    line += shown(characters.slice(start, end), syllables.slice(start, end));
    start = end;
  }
  return line
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;:!?)\]/])/g, '$1')
    .replace(/([([/]) /g, '$1')
    .trim();
}
