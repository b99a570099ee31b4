import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allMessages, catalogueJson } from '../../facts/messages.ts';
import { characters } from './characters.ts';
import { terms, type Term } from './concepts/terms.ts';
import { closeUp, fold } from './fold.ts';
import { decodeMessage } from './index.ts';

const catalogue = catalogueJson(allMessages());
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)), maxLength: 200 }),
  fc.string({
    unit: fc.constantFrom(...'支付卡不密码验证限额 not card bank 05-_.|ALIN7200'),
    maxLength: 80,
  }),
);
const merchants = new Set(
  catalogue.messages.filter(({ seenBy }) => seenBy === 'merchant').map(({ id }) => id),
);

describe('decodeMessage', () => {
  test('answers any string, in order, with scores from 0 to 1', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { matches, family, confident } = decodeMessage(text, catalogue);
        for (const [i, { score, id }] of matches.entries()) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(matches[i - 1]?.score ?? 1);
          expect(catalogue.messages.some((row) => row.id === id)).toBe(true);
        }
        expect(new Set(matches.map(({ id }) => id)).size).toBe(matches.length);
        if (confident) expect(family).toBe(matches[0]?.family);
      }),
    );
  });

  test('gives the same answer twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(decodeMessage(text, catalogue)).toEqual(decodeMessage(text, catalogue));
      }),
    );
  });

  test('keeps to the limit', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 0, max: 8 }), (text, limit) => {
        expect(decodeMessage(text, catalogue, { limit }).matches.length).toBeLessThanOrEqual(limit);
      }),
    );
  });

  test('finds a long code wherever it stands', () => {
    const coded = catalogue.messages.filter(({ code }) => /[A-Z_]{3,}.*\d{4}|_/.test(code ?? ''));
    const around = fc.constantFrom('', 'it says ', '提示：', '(', '错误码', 'what is ', '\n');
    fc.assert(
      fc.property(fc.constantFrom(...coded), around, around, (row, before, after) => {
        const { matches } = decodeMessage(`${before} ${row.code ?? ''} ${after}`, catalogue);
        const sameCode = catalogue.messages
          .filter((other) => [other, ...other.also].some(({ code }) => code === row.code))
          .map(({ id }) => id);
        expect(matches[0]?.via).toBe('code');
        expect(sameCode).toContain(matches[0]?.id);
      }),
    );
  });

  test('finds what only merchants see by its code alone', () => {
    const texts = catalogue.messages.flatMap(({ seenBy, zh, en, gloss }) =>
      seenBy === 'merchant' ? [zh, en, gloss].filter((text) => text !== undefined) : [],
    );
    for (const text of texts)
      for (const { id, via } of decodeMessage(text, catalogue).matches)
        if (via !== 'code') expect(merchants).not.toContain(id);
  });

  test('is never confident about one or two signs', () => {
    const signs = fc.constantFrom(...'0123456789ABKLMNPQRSTUVWXYZ');
    fc.assert(
      fc.property(fc.string({ unit: signs, minLength: 1, maxLength: 2 }), (code) => {
        expect(decodeMessage(code, catalogue).confident).toBe(false);
        expect(decodeMessage(`error code ${code}`, catalogue).confident).toBe(false);
      }),
    );
  });
});

describe('fold', () => {
  test('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  test('closes up letters that stand apart', () =>
    expect(fold(closeUp('N o   s u c h   c a r d'))).toBe(' no such card '));
});

describe('the tables', () => {
  test('hold every character of the catalogue and the terms: else run npm run characters', () => {
    const written = [
      ...catalogue.messages
        .filter(({ seenBy }) => seenBy !== 'merchant')
        .flatMap((row) => [row.zh, ...row.also.map(({ zh }) => zh)]),
      ...Object.values(terms).map((term: Term) => term.han),
    ].join('');
    const missing = [...new Set(written.match(/\p{Script=Han}/gu))].filter(
      (char) => !characters.has(char),
    );
    expect(missing).toEqual([]);
  });

  test('of terms hold no Latin word in a pattern that knows no word ends', () => {
    // What ends in a space in a folded text ends there as a word, too.
    for (const { han = '' } of Object.values(terms) as Term[])
      expect(han.replace(/ ?app /g, '')).not.toMatch(/[a-z]/);
  });

  test('of terms stand in folded letters, as the text that they meet', () => {
    for (const { latin = '' } of Object.values(terms) as Term[])
      expect(
        latin
          .replaceAll('\\w', '')
          .normalize('NFKD')
          .replace(/\p{M}/gu, '')
          .normalize('NFC')
          .toLowerCase(),
      ).toBe(latin.replaceAll('\\w', ''));
  });
});
