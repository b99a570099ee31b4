import { expect, test } from 'vitest';

import { compareNames } from './index.ts';
import type { NameDifferenceKind } from './kinds.ts';

/** Kind, bank, Alipay, with the stretches that are to be marked in square brackets. */
const CASES: [NameDifferenceKind, string, string][] = [
  ['order', '[JOHN] [SMITH]', '[SMITH] [JOHN]'],
  ['order', '[KIM] [MIN] [JUN]', '[MINJUN] [KIM]'],
  ['spacing', 'SMITHJOHN', 'SMITH[ ]JOHN'],
  ['spacing', 'SMITH JOHN[ ]', 'SMITH JOHN'],
  ['case', 'S[mith] JOHN', 'S[MITH] JOHN'],
  ['hyphen', 'JEAN[-]PAUL', 'JEAN[ ]PAUL'],
  ['hyphen', 'JEAN[-]PAUL', 'JEANPAUL'],
  ['apostrophe', "O[']BRIEN", 'OBRIEN'],
  ['apostrophe', "O[']BRIEN", 'O[’]BRIEN'],
  ['comma', 'SMITH[,] JOHN', 'SMITH JOHN'],
  ['comma', 'SMITH[,]JOHN', 'SMITH[ ]JOHN'],
  ['punctuation', 'SMITH J[.]', 'SMITH J'],
  ['filler', 'SMITH[<<]JOHN', 'SMITH[ ]JOHN'],
  ['diacritics', 'M[Ü]LLER', 'M[U]LLER'],
  ['transliteration', 'M[Ü]LLER', 'M[UE]LLER'],
  ['transliteration', 'GRO[ß]', 'GRO[SS]'],
  ['fullwidth', '[ＳＡ]TO', '[SA]TO'],
  ['fullwidth', 'SATO[　]KEN', 'SATO[ ]KEN'],
  ['lookalike', 'IV[А]NOV', 'IV[A]NOV'],
  ['invisible', 'SM[\u200B]ITH', 'SMITH'],
  ['invisible', 'SMITH[\u00A0]JOHN', 'SMITH JOHN'],
  ['interpunct', '阿山[•]买买提', '阿山[·]买买提'],
  ['trad_simp', '王[偉]', '王[伟]'],
  ['variant_char', '王[昇]', '王[升]'],
  // Outside the Basic Multilingual Plane a character is still one code point.
  ['variant_char', '𠮷田[昇]', '𠮷田[升]'],
  ['script', '[ИВАН] PETROV', '[IVAN] PETROV'],
  ['script', '李[ZHE]', '李[喆]'],
  ['initial', 'SMITH [J]', 'SMITH [JOHN]'],
  ['missing_part', 'SMITH JOHN [PAUL]', 'SMITH JOHN'],
  ['different_part', '[SMITH] JOHN', '[JONES] JOHN'],
  ['truncation', 'SMITH JOHN ALEX', 'SMITH JOHN ALEX[ANDER]'],
  ['suffix', 'SMITH JOHN [JR]', 'SMITH JOHN'],
  ['title', '[MR] SMITH JOHN', 'SMITH JOHN'],
  ['placeholder', '[FNU] MADHAN', 'MADHAN'],
  ['placeholder', '[-] MADHAN', 'MADHAN'],
  ['spelling', 'SM[TI]H JOHN', 'SM[IT]H JOHN'],
  ['spelling', 'ROS[S]I MARIO', 'ROSI MARIO'],
  ['digit_letter', 'SM[1]TH', 'SM[I]TH'],
  ['case', 'M[ü]LLER', 'M[UE]LLER'],
  ['spacing', 'SMITH[ ]\u200BJOHN', 'SMITHJOHN'],
  ['script', 'ANN[А] SMITH', 'ANN[E] SMITH'],
  ['script', '[А]NNA SMITH', '[E]NNA SMITH'],
  // The part with the fewest slips is the one that is meant.
  ['spelling', 'MARTINE[Z] JOHN', 'MORTENEZ MARTINE[S] JOHN'],
];

test.each(CASES)('%s: %s | %s', (kind, markedBank, markedAlipay) => {
  const [bank, alipay] = [markedBank, markedAlipay].map((text) => text.replace(/[[\]]/g, ''));
  if (bank === undefined || alipay === undefined) return;
  const found = compareNames({ bank, alipay }).differences.find((one) => one.kind === kind);
  const mark = (text: string, side: string): string => {
    const characters = Array.from(text);
    for (const span of found?.spans ?? []) {
      if (span.side !== side) continue;
      characters[span.start] = `[${characters[span.start] ?? ''}`;
      characters[span.end - 1] = `${characters[span.end - 1] ?? ''}]`;
    }
    return characters.join('');
  };
  const shown = [mark(bank, 'bank'), mark(alipay, 'alipay')];
  // A doubled letter may be marked at either of its places.
  expect(shown.map((text) => text.replace('RO[S]SI', 'ROS[S]I'))).toEqual([
    markedBank,
    markedAlipay,
  ]);
});

test('the passport is marked in surname, space, given names', () => {
  const { differences } = compareNames({
    passport: { surname: 'MÜLLER', given: 'JÜRGEN' },
    bank: 'MULLER JURGEN',
    alipay: 'MULLER JURGEN',
  });
  expect(differences.map(({ between }) => between)).toEqual([
    ['bank', 'passport'],
    ['alipay', 'passport'],
  ]);
  expect(differences[0]?.spans.filter(({ side }) => side === 'passport')).toEqual([
    { side: 'passport', start: 1, end: 2 },
    { side: 'passport', start: 8, end: 9 },
  ]);
});
