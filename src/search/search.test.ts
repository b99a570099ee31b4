/** Search on a site of a few pages: what is found, in which order, and that nothing throws. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asSound, parseSounds, soundsLike } from './characters.ts';
import type { Piece } from './excerpt.ts';
import { Finder } from './find.ts';
import { folder } from './fold.ts';
import { packIndex, unpackIndex } from './pack.ts';
import {
  kinds,
  type Kind,
  type SearchContents,
  type SearchPage,
  type SearchSection,
} from './types.ts';

const section = (text: string, more: Partial<SearchSection> = {}): SearchSection => ({
  id: '',
  heading: '',
  words: [],
  text,
  ...more,
});
const page = (
  address: string,
  kind: Kind,
  title: string,
  ...sections: SearchSection[]
): SearchPage => ({ address, kind, title, sections });

const contents: SearchContents = {
  partial: false,
  sounds: 'ba爸chong重e额fu付ji机liu留shi失bai败shou手xian限xing行hang行yin银yu预zhi支zhong重',
  simple: '預预額额',
  pages: [
    page(
      'guides/limits/',
      'guide',
      'Limits: is the amount too high?',
      section('The lowest limit decides.', { words: ['限额'] }),
      section('Your bank sets the limit. A day has 5,000 CNY.', {
        id: 'bank',
        heading: 'The bank',
      }),
    ),
    page(
      'guides/phone/',
      'guide',
      'The bank’s phone number',
      section('The number is called 预留手机 (yùliú shǒujī).', {
        id: 'what',
        heading: 'What it is',
      }),
      section('Support at the counter.', { id: 'help', heading: 'Help' }),
    ),
    page(
      'errors/client-8000/',
      'message',
      '支付结果未知',
      section('8000 NOTSUPORTCARD The result is not known.', { words: ['8000', 'resultStatus'] }),
    ),
    page('errors/limit/', 'message', '超过限额', section('LIMIT.TOTAL_EXCEED Over the limit.')),
    page(
      'reference/facts/',
      'fact',
      'Facts and sources',
      section('A limit of 8,000 CNY.', { id: 'f1', heading: 'A limit' }),
      section('Another limit.', { id: 'f2', heading: 'Limit two' }),
      section('A third limit.', { id: 'f3', heading: 'Limit three' }),
      section('A fourth limit.', { id: 'f4', heading: 'Limit four' }),
    ),
  ],
};
const finder = new Finder(contents);
const addresses = (query: string) =>
  finder.find(query).results.map(({ address, id }) => address + (id && `#${id}`));
const plain = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('');
const found = (pieces: readonly Piece[]) =>
  pieces.filter((piece) => piece.found).map(({ text }) => text);

const anything = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc.stringMatching(/^[a-z0-9 限额预留支付.*+?()[\]\\^$|]{0,30}$/),
);

describe('what finds a page', () => {
  it.each([
    ['a piece of Chinese', '留手', 'guides/phone/#what'],
    ['one character', '预', 'guides/phone/#what'],
    ['traditional characters', '預留', 'guides/phone/#what'],
    ['characters with gaps', '预 留', 'guides/phone/#what'],
    ['pinyin', 'yuliu', 'guides/phone/#what'],
    ['pinyin in syllables', 'yu liu shou ji', 'guides/phone/#what'],
    ['pinyin with tones', 'yù liú', 'guides/phone/#what'],
    ['pinyin with figures', 'yu4liu2', 'guides/phone/#what'],
    ['pinyin without its end', 'yuliush', 'guides/phone/#what'],
    ['a code', '8000', 'errors/client-8000/'],
    ['a part of a code', 'total_exceed', 'errors/limit/'],
    ['a code in words', 'result status', 'errors/client-8000/'],
    ['words that are not shown', 'RESULTSTATUS', 'errors/client-8000/'],
    ['a slip', 'nubmer', 'guides/phone/#what'],
    ['a slip that stands inside a code', 'suport', 'guides/phone/#help'],
    ['another ending', 'phones', 'guides/phone/#what'],
    ['full width', '８０００', 'errors/client-8000/'],
    ['a figure without its mark', '5000', 'guides/limits/#bank'],
    ['Chinese that stands only in parts', '支付失败结果', 'errors/client-8000/'],
  ])('%s', (_, query, first) => {
    expect(addresses(query)[0]).toBe(first);
  });
  it.each(['', '   ', '?!', '\u0000', 'qxzvwj', '鑫'])('not %j', (query) => {
    expect(finder.find(query)).toEqual({ results: [], pages: 0 });
  });
});

describe('the order', () => {
  it('has what is meant exactly first, guides before facts, and no page three times over', () => {
    expect(addresses('8000').slice(0, 2)).toEqual(['errors/client-8000/', 'reference/facts/#f1']);
    expect(addresses('限额')).toEqual(['guides/limits/', 'errors/limit/']);
    const limits = addresses('limit');
    expect(limits[0]).toBe('guides/limits/');
    expect(limits.filter((address) => address.startsWith('reference/'))).toHaveLength(3);
  });
  it('puts what matches everything before what matches a part', () => {
    expect(addresses('phone number')[0]).toBe('guides/phone/#what');
    expect(addresses('bank limit')[0]).toBe('guides/limits/#bank');
  });
  it('counts pages, not sections', () => {
    expect(finder.find('limit').pages).toBe(3);
  });
});

describe('what is shown', () => {
  it('marks what was found, by sound too', () => {
    const [first] = finder.find('yuliu').results;
    expect(found(first?.excerpt ?? [])).toContain('预留');
    expect(found(finder.find('limti').results[0]?.title ?? [])).toEqual(['Limit']);
  });
  it('says which fact it is', () => {
    const result = finder.find('8000').results[1];
    expect(plain(result?.title ?? [])).toBe('A limit');
    expect(result?.heading).toEqual([]);
  });
  it('cuts long texts around the find, at words', () => {
    const text = `${'before '.repeat(60)}needle ${'after '.repeat(60)}`.trim();
    const { results } = new Finder({
      ...contents,
      pages: [page('p/', 'page', 'P', section(text))],
    }).find('needle');
    const shown = results[0]?.excerpt ?? [];
    expect(plain(shown)).toMatch(/^…before .*before needle after .*after …$/);
    expect(plain(shown).length).toBeLessThan(200);
    expect(found(shown)).toEqual(['needle']);
  });
  it('never changes a text', () => {
    fc.assert(
      fc.property(anything, anything, (text, query) => {
        const site = new Finder({ ...contents, pages: [page('p/', 'page', text, section(text))] });
        for (const { title, excerpt } of site.find(query).results) {
          expect(plain(title)).toBe(text);
          expect(text).toContain(plain(excerpt).replace(/^…|…$/g, ''));
          for (const piece of found(title)) expect(piece).not.toBe('');
        }
      }),
    );
  });
});

describe('any query', () => {
  it('gets an answer', () => {
    fc.assert(
      fc.property(anything, (query) => {
        const { results, pages } = finder.find(query);
        expect(results.length).toBeLessThanOrEqual(12);
        expect(pages >= new Set(results.map(({ address }) => address)).size).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
  it.each(['限'.repeat(10_000), 'a '.repeat(5_000), 'yu'.repeat(5_000), '\ud800', '(((('])(
    'of a hostile kind gets one, too',
    (query) => {
      expect(finder.find(query).results.length).toBeLessThanOrEqual(12);
    },
  );
});

describe('folding', () => {
  const fold = folder(new Map([['預', '预']]));
  it('keeps every place where it is, and changes nothing the second time', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(fold(text)).toHaveLength(text.length);
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
  it.each([
    ['Ｐａｙ', 'pay'],
    ['ACQ.X_Y', 'acq x y'],
    ['yùliú', 'yuliu'],
    ['預留', '预留'],
    ['İstanbul', 'istanbul'],
    ['한', '한'],
    ['‹a›', ' a '],
  ])('%s is %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

describe('sounds', () => {
  const sounds = parseSounds(contents.sounds);
  it('takes every reading of a character', () => {
    for (const sound of ['yinxing', 'yinhang'])
      expect(soundsLike('银行', 0, sound, sounds, false)).toBe(2);
    expect(soundsLike('银行', 0, 'yin', sounds, false)).toBe(1);
    expect(soundsLike('银行', 0, 'yinh', sounds, false)).toBe(-1);
    expect(soundsLike('银行', 0, 'yinh', sounds, true)).toBe(2);
  });
  it('knows what cannot be pinyin', () => {
    expect(asSound(['yu4', 'liu2'])).toBe('yuliu');
    expect(asSound(['nv'])).toBe('nu');
    for (const words of [['8000'], [], ['e'], ['x'.repeat(100)]])
      expect(asSound(words)).toBeUndefined();
  });
});

describe('the file', () => {
  it('gives back what was put in, kind by kind', () => {
    const pages = [...contents.pages].sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
    expect(unpackIndex(packIndex(contents))).toEqual({ ...contents, pages });
    const empty = { ...contents, pages: [], partial: true };
    expect(unpackIndex(packIndex(empty))).toEqual(empty);
  });
});
