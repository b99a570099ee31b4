import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import english from '../../../content/i18n/en.json';
import { allTriage, sayTriage } from '../../facts/triage.ts';
import { layFlow, size, wrap } from './layout.ts';

const words: Readonly<Record<string, string>> = english;
const said = sayTriage(allTriage(), (key) => words[key] ?? '', 'en');

/** A path as its moves: "M10 20H30V40" is [['M', 10, 20], ['H', 30], ['V', 40]]. */
const moves = (path: string) =>
  [...path.matchAll(/([MHV])([\d. ]+)/g)].map(
    ([, letter, figures = '']) => [letter, ...figures.split(' ').map(Number)] as const,
  );

describe('wrap', () => {
  it('breaks between words', () => {
    expect(wrap('one two three', 8 * 7, 7)).toEqual(['one two', 'three']);
  });
  it('breaks a word that is too long, and counts Chinese characters twice', () => {
    expect(wrap('abcdef', 30, 10)).toEqual(['abc', 'def']);
    expect(wrap('银行卡号', 40, 10)).toEqual(['银行', '卡号']);
  });
  it('loses no sign, and keeps to the width', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const lines = wrap(text, 100, 7);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        for (const line of lines) if (line.length > 1) expect(line.length * 7).toBeLessThan(210);
      }),
    );
  });
});

describe('the picture of the flow', () => {
  const { left, slices } = layFlow(said);

  it('is the same every time', () => {
    expect(layFlow(said)).toEqual({ left, slices });
  });

  it('has a card for each question, with its answers and where each leads', () => {
    expect(slices.map(({ id }) => id)).toEqual(said.questions.map(({ id }) => id));
    for (const [at, { rows, title }] of slices.entries()) {
      const question = said.questions[at];
      expect(title.join(' ')).toBe(`${at + 1}. ${question?.text ?? ''}`);
      expect(rows.map(({ answer }) => answer.join(' '))).toEqual(
        question?.answers.map(({ text }) => text),
      );
      for (const { target } of rows) expect(target.join('')).not.toBe('');
    }
  });

  it('leads a line from each answer to the card of its question', () => {
    let top = 0;
    /** By lane: from where to where a line runs, in heights of the whole picture. */
    const runs: { lane: number; from: number; to: number }[] = [];
    for (const { rows, lines, height } of slices) {
      const joined = lines.flatMap(({ path }) =>
        moves(path).flatMap(([letter, x, y]) => (letter === 'M' && x === left ? [y] : [])),
      );
      const asking = rows.filter(({ isPlan }) => !isPlan).map(({ y }) => y);
      expect(joined.sort((a, b) => Number(a) - Number(b))).toEqual(asking);
      for (const { lane, path } of lines)
        for (const [index, [letter, , y = 0]] of moves(path).entries()) {
          const next = moves(path)[index + 1];
          if (letter === 'M' && next?.[0] === 'V' && next[1] !== undefined)
            runs.push({ lane, from: top + y, to: top + next[1] });
        }
      top += height;
    }
    const arrivals = slices.flatMap(({ lines }) =>
      lines.filter(({ path }) => path.endsWith(`H${left - 7}`)),
    );
    const asked = new Set(
      said.questions.flatMap(({ answers }) => answers.flatMap(({ ask }) => ask ?? [])),
    );
    expect(arrivals).toHaveLength(asked.size);
    // No two lines share a lane at the same height.
    for (const [at, one] of runs.entries())
      for (const other of runs.slice(at + 1))
        if (one.lane === other.lane) expect(other.from).toBeGreaterThanOrEqual(one.to);
  });

  it('stays within its width and its height', () => {
    expect(left).toBeLessThan(size.width / 3);
    for (const { height, lines, rows } of slices) {
      for (const { y } of rows) expect(y).toBeLessThan(height);
      for (const { path } of lines)
        for (const [letter, a = 0, b = 0] of moves(path)) {
          const [x, y] = letter === 'V' ? [0, a] : [a, b];
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(left);
          expect(y).toBeLessThanOrEqual(height);
        }
    }
  });

  it('leads downwards only: the questions stand in the order in which they come up', () => {
    const order = said.questions.map(({ id }) => id);
    const back = said.questions.flatMap(({ id, answers }) =>
      answers.filter(({ ask }) => ask !== undefined && order.indexOf(ask) <= order.indexOf(id)),
    );
    expect(back).toEqual([]);
  });

  it('is empty for an empty flow', () => {
    expect(layFlow({ questions: [], plans: [] })).toEqual({ left: size.gap, slices: [] });
  });
});
