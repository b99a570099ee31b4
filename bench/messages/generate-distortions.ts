/**
 * Writes distortions.json: messages of the catalogue as cameras, keyboards and hurried people give
 * them back. Seeded, so that it changes only when the catalogue or a distortion does.
 *
 *   node bench/messages/generate-distortions.ts
 */
import { writeFileSync } from 'node:fs';
import { Converter } from 'opencc-js';
import { pinyin } from 'pinyin-pro';
import { allMessages } from '../../src/facts/messages.ts';
import { pick, random } from './random.ts';

const traditional = Converter({ from: 'cn', to: 'hk' });
const han = /\p{Script=Han}/u;

/** Characters that a camera takes for each other, and others that sound alike on a keyboard. */
const looks: Record<string, string> = Object.fromEntries(
  [
    ...'未末户尸付忖银根行衍限跟额颇支攴已己卡下码玛验脸证讧密蜜账帐效郊期朗误娱订汀单草重里复夏易昜超起失矢败贩不木足走余佘号亏机杌请清试式确硝认人信倍息恩',
  ]
    .map((char, i, all) => [char, all[i + 1]] as const)
    .filter((_, i) => i % 2 === 0) as [string, string][],
);
const sounds: Record<string, string> = Object.fromEntries(
  [...'支只付负风疯险显银音行航验检码吗卡咔账帐号好交教易意失时败拜密蜜误物额恶限现订定单但请情']
    .map((char, i, all) => [char, all[i + 1]] as const)
    .filter((_, i) => i % 2 === 0) as [string, string][],
);
const letters: Record<string, string> = { l: '1', o: '0', i: 'l', e: 'c', s: '5', a: 'o' };

const before = {
  zh: ['请问一下，', '我在淘宝买东西的时候显示', '付款时弹出来：', '求助！提示', '支付宝一直说'],
  en: [
    'It says: ',
    'Please help, I keep getting ',
    'On the Taobao checkout page: ',
    'The app shows ',
  ],
};
const after = {
  zh: ['，怎么办', ' 是什么意思啊', '，谢谢大家', '。怎么解决？'],
  en: [
    ' - what should I do?',
    '. Anyone know why?',
    ' when I try to pay',
    ' (screenshot attached)',
  ],
};

type Next = () => number;
const some = (text: string, table: Record<string, string>, share: number, next: Next) =>
  [...text].map((char) => (next() < share ? (table[char] ?? char) : char)).join('');

/** A letter dropped, doubled, swapped or replaced, about once in nine letters. */
function slips(text: string, next: Next): string {
  const chars = [...text];
  for (let i = 1; i + 1 < chars.length; i++) {
    if (!/[a-z]/.test(chars[i] ?? '') || next() > 0.11) continue;
    const kind = Math.floor(next() * 3);
    if (kind === 0) chars[i] = '';
    else if (kind === 1) [chars[i], chars[i + 1]] = [chars[i + 1] ?? '', chars[i] ?? ''];
    else chars[i] = `${chars[i] ?? ''}${chars[i] ?? ''}`;
  }
  return chars.join('');
}

const syllables = (text: string, toneType: 'none' | 'symbol') =>
  pinyin(text.replace(/[^\p{Script=Han}]/gu, ''), { toneType, type: 'array', v: true });

const ways: Record<
  string,
  { lang: 'zh' | 'en' | 'any'; apply: (text: string, next: Next) => string }
> = {
  'ocr-zh': { lang: 'zh', apply: (text, next) => some(text, looks, 0.35, next) },
  'ocr-en': { lang: 'en', apply: (text, next) => some(text, letters, 0.12, next) },
  sounds: { lang: 'zh', apply: (text, next) => some(text, sounds, 0.4, next) },
  slips: { lang: 'en', apply: slips },
  pinyin: { lang: 'zh', apply: (text) => syllables(text, 'none').join(' ') },
  'pinyin-tones': { lang: 'zh', apply: (text) => syllables(text, 'symbol').join('') },
  traditional: { lang: 'zh', apply: (text) => traditional(text) },
  'full-width': {
    lang: 'any',
    apply: (text) =>
      text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)),
  },
  spaced: { lang: 'any', apply: (text) => [...text].join(' ') },
  truncated: {
    lang: 'any',
    apply: (text) => [...text].slice(0, Math.ceil([...text].length * 0.6)).join(''),
  },
  wrapped: {
    lang: 'any',
    apply: (text, next) => {
      const lang = han.test(text) ? 'zh' : 'en';
      return pick(before[lang], next) + text + pick(after[lang], next);
    },
  },
};

const perWay = 14;
const next = random(20261122);
const visible = [...allMessages().messages.values()].filter(({ seenBy }) => seenBy !== 'merchant');
const texts = visible.flatMap((row) =>
  [row, ...row.also].flatMap(({ zh, en }) =>
    [zh, en].flatMap((text) =>
      text !== undefined && [...text].length >= 6 ? [{ text, family: row.family }] : [],
    ),
  ),
);
// A text that several families share has no single right answer.
const clean = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
const shared = new Set(
  texts
    .filter((one) =>
      texts.some((other) => clean(other.text) === clean(one.text) && other.family !== one.family),
    )
    .map(({ text }) => text),
);

const rows = Object.entries(ways).flatMap(([kind, way]) => {
  const pool = texts.filter(
    ({ text }) =>
      !shared.has(text) && (way.lang === 'any' || (way.lang === 'zh') === han.test(text)),
  );
  return Array.from({ length: perWay }, () => {
    const { text, family } = pick(pool, next);
    return { text: way.apply(text, next), family, language: han.test(text) ? 'zh' : 'en', kind };
  });
});
writeFileSync(new URL('distortions.json', import.meta.url), `${JSON.stringify(rows, null, 1)}\n`);
