/**
 * A million random, mutated and hostile strings through the decoder: none throws, and the slowest is
 * printed. `node bench/fuzz.ts [how many] [seed]`
 */
import { allMessages, catalogueJson } from '../src/facts/messages.ts';
import { decodeMessage } from '../src/logic/messages/index.ts';
import { pick, random } from './messages/random.ts';
import { distortions, reports } from './messages/sets.ts';

const count = Number(process.argv[2] ?? 1_000_000);
const seed = Number(process.argv[3] ?? 1);
const catalogue = catalogueJson(allMessages());
const next = random(seed);
const below = (limit: number) => Math.floor(next() * limit);

const seeds = [
  ...reports.map(({ text }) => text),
  ...distortions.map(({ text }) => text),
  ...catalogue.messages.flatMap(({ id, code, zh, en }) => [id, code ?? '', zh ?? '', en ?? '']),
];
/** Strings that have broken text handling before, here or elsewhere. */
const hostile = [
  '',
  ' ',
  '\u0000',
  '\ud800',
  '\udc00\ud800',
  '\ufeff',
  '\u202e',
  '\u200b',
  'İ',
  'ß',
  'ﬁ',
  '﷽',
  '̀'.repeat(50),
  '__proto__',
  'constructor',
  'toString',
  '(((((',
  '.*',
  '$&',
  '\\',
  '|',
  ' | ',
  "'",
  '👩‍👩‍👧',
  '１２３',
  '㍿',
  'ǅ',
  '-',
  '-1',
  '0',
  'NaN',
];
const alphabets = [
  () => String.fromCharCode(below(0x10000)),
  () => String.fromCodePoint(below(0x110000)),
  () => String.fromCharCode(32 + below(95)),
  () => String.fromCharCode(0x4e00 + below(0x5200)),
  () => pick([...'abcdeghinostuvxyz '], next),
  () => String(below(10)),
  () => pick(hostile, next),
];

/** Most strings are short, as messages are; a few are as long as the decoder promises to bear. */
const length = () => (below(2000) === 0 ? 10_000 : below(20) === 0 ? below(1000) : below(60));
const noise = () => {
  const letter = pick(alphabets, next);
  return Array.from({ length: length() }, letter).join('');
};

function mutated(): string {
  let text = pick(seeds, next);
  for (let times = below(6); times > 0; times--) {
    const at = below(text.length + 1);
    const kind = below(6);
    if (kind === 0) text = text.slice(0, at) + text.slice(at + 1 + below(4));
    else if (kind === 1) text = text.slice(0, at) + pick(alphabets, next)() + text.slice(at);
    else if (kind === 2) text = text.slice(0, at) + pick(hostile, next) + text.slice(at);
    else if (kind === 3) text += pick(seeds, next);
    else if (kind === 4) text = text.slice(at) + text.slice(0, at);
    else text = text.repeat(1 + below(3));
  }
  return text.slice(0, 10_000);
}

const slowest = { ms: 0, text: '' };
let thrown = 0;
decodeMessage('', catalogue);
const start = performance.now();
for (let i = 0; i < count; i++) {
  const kind = below(10);
  const text =
    kind < 5
      ? mutated()
      : kind < 8
        ? noise()
        : pick(hostile, next).repeat(below(kind === 8 ? 4 : 400));
  const before = performance.now();
  try {
    const { matches, confident, family } = decodeMessage(text, catalogue);
    const sorted = matches.every(
      ({ score }, j) => score <= (matches[j - 1]?.score ?? 1) && score >= 0,
    );
    if (!sorted || (confident && family === null)) throw new Error('broken answer');
  } catch (error) {
    thrown++;
    console.error(JSON.stringify(text.slice(0, 200)), error);
  }
  const ms = performance.now() - before;
  if (ms > slowest.ms) Object.assign(slowest, { ms, text });
}
console.log(
  `${count} strings, ${thrown} thrown, ${((performance.now() - start) / count).toFixed(3)} ms each; slowest ${slowest.ms.toFixed(1)} ms: ${JSON.stringify(slowest.text.slice(0, 80))} (${slowest.text.length} characters)`,
);
if (thrown > 0) process.exitCode = 1;
