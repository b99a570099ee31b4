import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folderFor, schemeOf, type Language } from './asked.ts';

describe('the colours that a page asks for', () => {
  it.each([
    ['dark', 'dark'],
    ['DARK', 'dark'],
    [' Light ', 'light'],
    ['auto', 'auto'],
    ['pink', undefined],
    ['', undefined],
  ])('of "%s" are %s', (asked, scheme) => expect(schemeOf(asked)).toBe(scheme));
});

describe('the language that a page asks for', () => {
  const languages: Language[] = [
    ['de', 'de/'],
    ['en', ''],
    ['zh-cn', 'zh-cn/'],
  ];
  it.each([
    ['de', 'de/'],
    ['DE-at', 'de/'],
    ['en', ''],
    ['en_GB', ''],
    ['zh-CN', 'zh-cn/'],
    ['zh', 'zh-cn/'],
    ['fr', undefined],
    ['', undefined],
  ])('as "%s" stands in "%s"', (asked, folder) => expect(folderFor(asked, languages)).toBe(folder));
  it('is one that there is, whatever is asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (asked) => {
        expect([undefined, '', 'de/', 'zh-cn/']).toContain(folderFor(asked, languages));
      }),
    );
  });
});
