import { describe, expect, test } from 'vitest';

import { foldName } from './fold.ts';
import { compareNames, type NameDifferenceKind } from './index.ts';

/** Bank and Alipay, and the kinds of difference, in the order in which they are reported. */
type Row = [bank: string, alipay: string, ...kinds: NameDifferenceKind[]];

function hold(rows: readonly Row[]): void {
  test.each(rows)('%s | %s', (bank, alipay, ...kinds) => {
    const found = (one: string, other: string) =>
      compareNames({ bank: one, alipay: other }).differences.map(({ kind }) => kind);
    expect(found(bank, alipay)).toEqual(kinds);
    expect(found(alipay, bank)).toEqual(kinds);
  });
}

describe('a name cut short', () => {
  hold([
    ['SMITH JOHN ALEX', 'SMITH JOHN ALEXANDER', 'truncation'],
    // Whatever came behind the cut is cut too, and no part of its own that is missing.
    ['SMITH JOHN ALEX', 'SMITH JOHN ALEXANDER PAUL', 'truncation'],
    ['SMITH JOHN AL', 'SMITH JOHN ALEXANDER PAUL', 'truncation'],
    ['smith john alex', 'SMITH JOHN ALEXANDER PAUL', 'case', 'truncation'],
    // One letter is an initial, one letter less is a slip, a part less is missing.
    ['SMITH JOHN A', 'SMITH JOHN ALEXANDER', 'initial'],
    ['SMITH JOH', 'SMITH JOHN', 'spelling'],
    ['SMITH JOHN', 'SMITH JOHN PAUL', 'missing_part'],
    ['SMITH JEAN', 'SMITH JEAN-PAUL', 'missing_part'],
    // At the length of a known field even those are a cut.
    ['KOWALSKI JIMENEZ ANN', 'KOWALSKI JIMENEZ ANNA', 'truncation'],
    ['KOWALSKI JIMENEZ ANN', 'KOWALSKI JIMENEZ ANN PAUL', 'truncation'],
    ['KOWALSKI JIMENEZ A B', 'KOWALSKI JIMENEZ A BRANDT', 'truncation'],
    ['KOWALSKI JIMENEZ ANN', 'KOWALSKI JIMENEZ ANN JR', 'suffix'],
    ['KOWALSKI JIMENEZ AN', 'KOWALSKI JIMENEZ ANN', 'spelling'],
    ['KOWALSKI JIMENEZ A', 'KOWALSKI JIMENEZ A BRANDT', 'missing_part'],
    // Beside another difference only the last part of a record can be cut.
    ['SMYTH JOHN ALEX', 'SMITH JOHN ALEXANDER', 'truncation', 'spelling'],
    ['SMITH JOHN ALEX', 'SMYTH JOHN ALEXANDER', 'truncation', 'spelling'],
    ['SMITH ALEX JOHN', 'SMITH ALEXANDER JOHN', 'different_part'],
    ['SMYTH JOHN ANN', 'SMITH JOHN ANNA', 'spelling'],
    ['KOWALSKY JIMENEZ ANN', 'KOWALSKI JIMENEZ ANNA', 'truncation', 'spelling'],
    ['KOWALSKI JIMENEZ ANN', 'KOWALSKY JIMENEZ ANNA', 'truncation', 'spelling'],
    ['KOWALSKY JIMENEZ AN', 'KOWALSKI JIMENEZ ANN', 'spelling'],
    ['SMYTH J', 'SMITH JOHN', 'initial', 'spelling'],
    ['SMITH J', 'SMYTH JOHN', 'initial', 'spelling'],
  ]);
});

describe('a slip of the finger', () => {
  hold([
    ['ASMITH JOHN', 'SMITH JOHN', 'spelling'],
    ['ZSMITH JOHN', 'SMITH JOHN', 'spelling'],
    ['SMTIH JOHN', 'SMITH JOHN', 'spelling'],
    ['SMITH ALIXENDAR', 'SMITH ALEXANDER', 'spelling'],
    ['CHEN LIN', 'CHEN IN', 'spelling'],
    ['LU WEI', 'LV WEI', 'spelling'],
    // One for every three letters at most; of two letters the second alone may be one.
    ['SMITH ANN', 'SMITH AMY', 'different_part'],
    ['LU WEI', 'NU WEI', 'different_part'],
    ['SMITH J', 'SMITH K', 'different_part'],
    ['SMXIH JOHN', 'SMITH JOHN', 'different_part'],
    ['БАТСҮХ БОЛД', 'БАТСУХ БОЛД', 'spelling'],
    // A figure for a letter is one of its own kind, two figures are not.
    ['SMITH JO9N', 'SMITH JOHN', 'digit_letter'],
    ['SMITH J0HN', 'SMITH JOHN', 'digit_letter'],
    ['SMITH JOHN2', 'SMITH JOHN3', 'spelling'],
    ['SMITH JOHN8', 'SMITH JOHN9', 'spelling'],
    ['SMITH JO٣N', 'SMITH JOHN', 'spelling'],
    ['SMITH 22', 'SMITH JOHN', 'different_part'],
    ['IVЖN PETROV', 'IVAN PETROV', 'script'],
    ["O'BRIEN JOHN", 'OBREIN JOHN', 'apostrophe', 'spelling'],
    ['ROSSIE-MARIO', 'ROSSI MARIO', 'hyphen', 'spelling'],
  ]);
});

describe('letters with two values', () => {
  hold([
    ['BØ ANNA', 'BOE ANNA', 'transliteration'],
    ['MICHÁL ANNA', 'MICHAEL ANNA', 'diacritics', 'spelling'],
    ['MICHАL ANNA', 'MICHAEL ANNA', 'lookalike', 'spelling'],
    ['ƏLIYEV AYSEL', 'ELIYEV AYSEL', 'transliteration'],
    ['AYSEL ƏLIYEV', 'ELIYEV AYSEL', 'order', 'transliteration'],
    ['AYSEL ƏLIYEV', 'OLIYEV AYSEL', 'order', 'spelling'],
    ['OLIYEV AYSEL', 'ƏLIYEV AYSEL', 'spelling'],
    ['JOSÉ', 'JOSE\u0301', 'diacritics'],
    ['GROß', 'GROẞ', 'case'],
    ['SMITH™', 'SMITH', 'punctuation'],
  ]);
});

describe('titles and other parts that are no name', () => {
  hold([
    ['MR SMITH JOHN', 'DR SMITH JOHN', 'title'],
    ['MR. SMITH JOHN', 'DR SMITH JOHN', 'punctuation', 'title'],
    ['MR SMITH JOHN', 'SMITH JOHN JR', 'suffix', 'title'],
    ['MR SMITH', 'JOHN SMITH', 'missing_part', 'title'],
    ['MR SMITH JOHN', 'PAUL SMITH JOHN', 'missing_part', 'title'],
    ['SMITH J', 'SMITH JUNIOR', 'missing_part', 'suffix'],
    ['MR WEI', '李 WEI', 'script', 'title'],
  ]);
});

describe('another part', () => {
  hold([
    ['SMITH JOHN', 'JOHN JONES', 'order', 'different_part'],
    ['JOHN SMITH PAUL', 'JOHN JONES PAUL', 'different_part'],
    ['SMITH JOHN', 'JOHN JONES MARY', 'missing_part'],
    ['IVAN ИВАН', 'IVAN ИВАН PAUL', 'missing_part'],
    ['IVAN PAUL', 'IVAN PAUL ИВАН', 'script'],
  ]);
});

describe('parts written as one', () => {
  hold([
    ['JOHNSMITH', 'SMITH J', 'order', 'spacing', 'initial'],
    ['ANNASMITH', 'AN ANNA SMITH', 'spacing', 'missing_part'],
    ['JOHNSMITH PAUL', 'SMITH PAUL', 'different_part'],
    ['ANNSMITH', 'ANA SMITH', 'spacing', 'spelling'],
    ['ANSMITH', 'LI SMITH', 'missing_part', 'spelling'],
  ]);
});

describe('what stands between', () => {
  hold([
    ['SMITH, JOHN', 'SMITH  JOHN', 'spacing', 'comma'],
    ['SMITH, JOHN', 'SMITHJOHN', 'spacing', 'comma'],
    ['SMITH,JOHN', 'SMITH JOHN', 'comma'],
    ['SMITH \u00A0JOHN', 'SMITH\u3000JOHN', 'fullwidth', 'invisible'],
    ['李·ALI', '李 ALI', 'interpunct'],
  ]);

  test('the same marks in another order are a difference that the eye may miss', () => {
    const answer = compareNames({ bank: 'SMITH,.JOHN', alipay: 'SMITH.,JOHN' });
    expect(answer).toMatchObject({
      verdict: 'format-only',
      differences: [
        {
          kind: 'invisible',
          spans: [
            { side: 'bank', start: 0, end: 11 },
            { side: 'alipay', start: 0, end: 11 },
          ],
        },
      ],
    });
  });

  test('what is marked stands in the order of the text, though the parts do not', () => {
    const { differences } = compareNames({ bank: 'john smith', alipay: 'SMITH JOHN' });
    expect(differences.find(({ kind }) => kind === 'case')?.spans).toEqual([
      { side: 'bank', start: 0, end: 4 },
      { side: 'bank', start: 5, end: 10 },
      { side: 'alipay', start: 0, end: 5 },
      { side: 'alipay', start: 6, end: 10 },
    ]);
  });
});

describe('the parts of a record', () => {
  const parts = (text: string) => foldName(text).parts.map(({ text: stems }) => stems);

  test.each([
    ["D'ARTAGNAN CHARLES", ['DARTAGNAN', 'CHARLES']],
    ['JEAN-PAUL', ['JEAN', 'PAUL']],
    ['SMITH\u00A0JOHN', ['SMITH', 'JOHN']],
    ['SM\u200BITH', ['SMITH']],
    ['李小明', ['李', '小', '明']],
    ['李先生', ['李', '先生']],
    ['李WEI', ['李', 'WEI']],
    ['WEI李', ['WEI', '李']],
  ])('%s: %j', (text, expected) => expect(parts(text)).toEqual(expected));

  test('a Korean syllable is one, though two or three letters make it', () =>
    expect(parts('김민준')).toHaveLength(3));
});
