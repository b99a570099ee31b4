/**
 * Writes characters-data.ts: readings and traditional forms of the Chinese characters that stand in
 * the catalogue or in the terms. Run it after either has gained a character; a test says when.
 *
 *   npm run characters
 */
/* eslint-disable house/one-way -- a developer's script, not part of the package */
import { writeFileSync } from 'node:fs';
import { Converter } from 'opencc-js';
import { pinyin } from 'pinyin-pro';
import { allMessages } from '../../facts/messages.ts';
import { terms, type Term } from './concepts/terms.ts';

const text = [
  ...[...allMessages().messages.values()]
    .filter(({ seenBy }) => seenBy !== 'merchant')
    .flatMap((row) => [row.zh, ...row.also.map(({ zh }) => zh)]),
  ...Object.values(terms).map((term: Term) => term.han),
].join('');
const han = [...new Set(text.match(/\p{Script=Han}/gu))].sort();

/** Readings that a bank uses where the commonest one is another. */
const readings: Record<string, string> = {
  行: 'hang',
  重: 'chong',
  量: 'liang',
  还: 'hai',
  长: 'chang',
};

// The usual forms in Hong Kong and Taiwan. Rarer variants would double the table.
const forms = new Map<string, string>();
for (const to of ['hk', 'tw', 't'] as const) {
  const toTraditional = Converter({ from: 'cn', to });
  for (const char of han) {
    const form = toTraditional(char);
    if (form !== char && !han.includes(form)) forms.set(form, char);
  }
}
// One simplified character stands for several here, and a converter by characters gives only one.
for (const [form, char] of [
  '係系',
  '於于',
  '裡里',
  '錶表',
  '乾干',
  '後后',
  '復复',
  '製制',
  '髮发',
  '證证',
])
  if (form !== undefined && char !== undefined && han.includes(char)) forms.set(form, char);

const bySyllable = new Map<string, string>();
for (const char of han) {
  const syllable =
    readings[char] ?? pinyin(char, { toneType: 'none', type: 'array', v: true })[0] ?? '';
  const traditional = [...forms]
    .filter(([, simple]) => simple === char)
    .map(([form]) => `*${form}`);
  bySyllable.set(syllable, (bySyllable.get(syllable) ?? '') + char + traditional.join(''));
}
const table = [...bySyllable]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([syllable, chars]) => syllable + chars)
  .join('');

writeFileSync(
  new URL('characters-data.ts', import.meta.url),
  `// Written by generate-characters.ts from the catalogue and the terms; do not edit.
// Traditional forms: OpenCC, https://github.com/BYVoid/OpenCC, Apache License 2.0, selected.

/** Each syllable, then the characters that are read so; "*" before a traditional form of the one before. */
export const characterTable =\n  '${table}';\n`,
);
