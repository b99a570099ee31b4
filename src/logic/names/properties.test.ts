import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { foldName } from './fold.ts';
import {
  compareNames,
  compareNamesWith,
  isMismatch,
  needsHanTable,
  NO_HAN_TABLE,
  type NameComparison,
  type NameDifferenceKind,
} from './index.ts';
import { isBlank } from './characters.ts';

/** Any text: whole code points, lone surrogates, and the characters that the rules are about. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom(...Array.from("ABEUSÄßØłİı Nx0XX-'’,.<·•  \u200B陳陈伟昇升IИАО1JMRF\u0301")),
      { maxLength: 24 },
    )
    .map((characters) => characters.join('')),
);

/** Parts of a name that no rule reads as anything but a name, and that no slip turns into another. */
const PARTS = ['KOWALSKI', 'JIMENEZ', 'THOMPSON', 'BRANDT', 'OLIVIA', 'FREDERIK', 'GRIGORY'];
const parts = fc.shuffledSubarray(PARTS, { minLength: 2, maxLength: 4 });

const kindsOf = ({ differences }: NameComparison): NameDifferenceKind[] =>
  differences.map(({ kind }) => kind);

describe('for any text', () => {
  test('answers, with spans inside the text and never empty', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, anyText, (surname, given, bank, alipay) => {
        const answer = compareNames({ passport: { surname, given }, bank, alipay });
        const printed = [surname, given].filter((name) => !isBlank(name)).join(' ');
        const texts = { bank, alipay, passport: printed };
        for (const { spans } of answer.differences) {
          expect(spans.length).toBeGreaterThan(0);
          for (const { side, start, end } of spans) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(Array.from(texts[side]).length);
          }
          // In the order of the text, and stretches that touch are one.
          for (const [at, { side, start }] of spans.slice(1).entries())
            if (spans[at]?.side === side) expect(start).toBeGreaterThan(spans[at].end);
        }
        const keys = answer.differences.map(({ kind, between }) => `${kind} ${between.join()}`);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  test('matches exactly where the code points are the same, and the verdict follows the kinds', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.boolean(), (bank, other, same) => {
        const alipay = same ? bank : other;
        const answer = compareNames({ bank, alipay });
        if (isBlank(bank) || isBlank(alipay)) {
          expect(answer.verdict).toBe('incomplete');
          return;
        }
        expect(answer.verdict === 'match').toBe(bank === alipay);
        expect(answer.differences.length > 0).toBe(bank !== alipay);
        expect(answer.verdict === 'mismatch').toBe(kindsOf(answer).some(isMismatch));
      }),
    );
  });

  test('says the same with bank and Alipay exchanged', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        const answer = compareNames({ bank: one, alipay: other });
        const turned = compareNames({ bank: other, alipay: one });
        expect(turned.verdict).toBe(answer.verdict);
        expect(kindsOf(turned)).toEqual(kindsOf(answer));
      }),
    );
  });

  test('needs the table of Chinese characters only where it says so', () => {
    fc.assert(
      fc.property(anyText, anyText, (bank, alipay) => {
        const input = { bank, alipay };
        if (needsHanTable(input)) return;
        expect(compareNamesWith(input, NO_HAN_TABLE)).toEqual(compareNames(input));
      }),
    );
  });

  test('folds what is folded to itself', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...Array.from('ABÄßØłİıéẽАЖΩＡⅢﬁ陳가かสา1')),
    });
    fc.assert(
      fc.property(letters, (text) => {
        const once = foldName(text).letters.map((letter) => letter.stem);
        const twice = foldName(once.join('')).letters.map((letter) => letter.stem);
        expect(twice).toEqual(once);
      }),
    );
  });
});

const DIGITS: Record<string, string> = { O: '0', I: '1', S: '5', Z: '2', G: '6' };

describe('the table of Chinese characters', () => {
  test.each([
    [{ bank: '陈伟', alipay: '陳偉' }, true],
    [{ bank: '陈伟', alipay: 'CHEN WEI', passport: { surname: '陳', given: '' } }, true],
    [{ bank: '陈伟', alipay: 'CHEN WEI' }, false],
    [{ bank: '陈伟' }, false],
    [{ bank: 'CHEN WEI', alipay: 'CHEN WEI' }, false],
    [{}, false],
  ])('is needed for %j: %s', (input, isNeeded) => {
    expect(needsHanTable(input)).toBe(isNeeded);
  });
});

describe('each single distortion of a name gives its own kind', () => {
  const DISTORTIONS: Record<string, [NameDifferenceKind, (name: string[]) => string]> = {
    joined: ['spacing', (name) => name.join('')],
    doubled: ['spacing', (name) => name.join('  ')],
    turned: ['order', ([first = '', ...rest]) => [...rest, first].join(' ')],
    small: ['case', (name) => name.join(' ').toLowerCase()],
    hyphened: ['hyphen', (name) => name.join('-')],
    comma: ['comma', ([first = '', ...rest]) => `${first}, ${rest.join(' ')}`],
    filler: ['filler', ([first = '', ...rest]) => `${first}<<${rest.join('<')}<<<`],
    stop: ['punctuation', (name) => `${name.join(' ')}.`],
    wide: [
      'fullwidth',
      (name) =>
        name
          .join(' ')
          .replace(/[A-Z]/g, (letter) =>
            String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0),
          ),
    ],
    hidden: ['invisible', (name) => name.join(' \u200B')],
    marked: ['diacritics', (name) => name.join(' ').replace(/[AEIOU]/, '$&\u0301')],
    lookalike: [
      'lookalike',
      (name) => name.join(' ').replaceAll('O', 'О').replaceAll('I', 'І').replaceAll('A', 'А'),
    ],
    titled: ['title', (name) => ['MR', ...name].join(' ')],
    suffixed: ['suffix', (name) => [...name, 'JR'].join(' ')],
    placeheld: ['placeholder', (name) => ['FNU', ...name].join(' ')],
    shorter: ['missing_part', (name) => name.slice(0, -1).join(' ')],
    initial: ['initial', (name) => [...name.slice(0, -1), name.at(-1)?.charAt(0)].join(' ')],
    cut: ['truncation', (name) => name.join(' ').slice(0, -3)],
    slip: ['spelling', (name) => name.join(' ').replace(/^(.)(.)(.)/, '$1$3$2')],
    digit: [
      'digit_letter',
      (name) => name.join(' ').replace(/[OISZG]/, (letter) => DIGITS[letter] ?? letter),
    ],
  };

  test.each(Object.entries(DISTORTIONS))('%s', (_, [kind, distort]) => {
    fc.assert(
      fc.property(parts, (name) => {
        // A text of just the length of a field may have been cut there.
        const [alipay, bank] = [name.join(' '), distort(name)];
        fc.pre(![20, 26, 30, 31, 35].includes(bank.length) && bank !== alipay);
        expect(kindsOf(compareNames({ bank, alipay }))).toEqual([kind]);
        expect(kindsOf(compareNames({ bank: alipay, alipay: bank }))).toEqual([kind]);
      }),
    );
  });
});

describe('long texts', () => {
  const words = 'KOWALSKI JIMENEZ '.repeat(10);
  const found = (bank: string, alipay: string) =>
    compareNames({ bank, alipay }).differences.map(({ kind, spans }) => [
      kind,
      ...spans.map(({ side, start, end }) => `${side} ${start}-${end}`),
    ]);
  const [before, after] = [words.length, words.length + 3];
  test('are told apart by what stands between the same beginning and the same end', () => {
    const text = (part: string) => `${words}${part}${words}`;
    expect(found(text('ANN'), text('BOB'))).toEqual([
      ['different_part', `bank ${before}-${after}`, `alipay ${before}-${after}`],
    ]);
    expect(found(text('ANN'), text(''))).toEqual([['missing_part', `bank ${before}-${after}`]]);
    expect(found(text(''), text('ANN'))).toEqual([['missing_part', `alipay ${before}-${after}`]]);
    expect(found(text('ANN'), text('ann'))).toEqual([
      ['case', `bank ${before}-${after}`, `alipay ${before}-${after}`],
    ]);
    expect(found(text('A N'), text('AN'))).toEqual([
      ['spacing', `bank ${before + 1}-${before + 2}`],
    ]);
    expect(found(text('A  N '), text('A N'))).toEqual([
      ['spacing', `bank ${before + 2}-${before + 5}`, `alipay ${before + 2}-${before + 3}`],
    ]);
  });
  test('are found where only one record is that long', () =>
    expect(found(words, 'KOWALSKI JIMENEZ ')).toEqual([
      ['missing_part', `bank 17-${words.length}`],
    ]));
  test('may be the same but for the very first and the very last sign', () => {
    const text = 'A'.repeat(130);
    expect(found(`B${text}`, `C${text}`)).toEqual([['different_part', 'bank 0-1', 'alipay 0-1']]);
    expect(found(`${text}B`, text)).toEqual([['missing_part', 'bank 130-131']]);
    expect(found(text, `${text}${text}`)).toEqual([['missing_part', 'alipay 130-260']]);
  });
  test('begin at 121 letters, or at 25 parts', () => {
    const digitFor = (text: string) => `${text.slice(0, -1)}1`;
    const name = `${'KOWALSKI '.repeat(13)}SMI`;
    expect(name).toHaveLength(120);
    expect(found(name, digitFor(name)).map(([kind]) => kind)).toEqual(['digit_letter']);
    expect(found(`X${name}`, `X${digitFor(name)}`).map(([kind]) => kind)).toEqual([
      'different_part',
    ]);
    const parts = (count: number) => Array.from({ length: count }, () => 'AX').join(' ');
    expect(found(parts(24), parts(24).toLowerCase()).map(([kind]) => kind)).toEqual(['case']);
    expect(found(`${parts(23)} BI`, `${parts(23)} B1`).map(([kind]) => kind)).toEqual([
      'digit_letter',
    ]);
    expect(found(`${parts(24)} BI`, `${parts(24)} B1`).map(([kind]) => kind)).toEqual([
      'different_part',
    ]);
  });

  const LONG: [string, string, string][] = [
    ['one letter', 'A'.repeat(10_000), 'A'.repeat(9_990)],
    ['two letters', 'AE'.repeat(5_000), 'A'.repeat(7_000)],
    ['many parts', 'AB CD '.repeat(1_666), 'CD AB '.repeat(1_666)],
    ['forty parts', 'ABCDEFGHIJKLMNOPQ '.repeat(40), 'QPONMLKJIHGFEDCBA '.repeat(40)],
    ['long parts', 'ABCDEFGHIJ'.repeat(1_000), 'JIHGFEDCBA'.repeat(1_000)],
    ['marks', `e${'\u0301'.repeat(9_999)}`, `e${'\u0300'.repeat(9_999)}`],
    ['Chinese', '陳'.repeat(10_000), '陈'.repeat(10_000)],
    ['spaces', ' '.repeat(9_999) + 'A', 'A'],
    ['Chinese, just no name', '陳'.repeat(118), '陈'.repeat(119)],
    ['unlike', 'A '.repeat(5_000), 'Ж '.repeat(5_000)],
    ['surrogates', '\uD800'.repeat(10_000), '\uDC00'.repeat(10_000)],
    ['thirty-nine alike', 'AAAA '.repeat(39), 'AAAB '.repeat(39)],
    ['joined in pieces', 'AAAAAAAAAAAAB', 'A AA A AA A AAA A AA C'],
  ];

  test.each(LONG)('%s', (_, bank, alipay) => {
    const passport = { surname: alipay, given: '' };
    expect(compareNames({ passport, bank, alipay })).toHaveProperty('verdict');
  });
});
