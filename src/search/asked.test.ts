import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askedFor } from './asked.ts';

const at = (address: string, base = '/') => {
  const [, pathname = '', search = ''] = /^([^?]*)(.*)$/su.exec(address) ?? [];
  return askedFor({ pathname, search }, base);
};

describe('what an address asks for', () => {
  test.each([
    ['/guides/limit/', ['limit']],
    ['/errors/ACQ.TRADE_HAS_CLOSE/', ['ACQ TRADE HAS CLOSE']],
    ['/blog/2025/name-mismatch.html', ['name mismatch', 'blog 2025 name mismatch']],
    ['/limits/page/2/', ['limits', 'limits 2']],
    ['/%E9%99%90%E9%A2%9D/', ['限额']],
    ['/search/?q=%E9%99%90%E9%A2%9D+8000', ['限额 8000']],
    ['/guides/limit/?from=blog&q=phone', ['phone']],
    ['/', []],
    ['/index.html', []],
    ['/search/?q=', []],
  ])('%s', (address, wanted) => {
    expect(at(address)).toEqual(wanted);
  });

  test('leaves the base path out', () => {
    expect(at('/mirror/clinic/limit/', '/mirror/clinic/')).toEqual(['limit']);
  });

  test('takes what is well written of a broken address', () => {
    expect(at('/%E9%99%zz-limit%')).toEqual(['%zz limit%']);
    expect(at('/?q=%ff%fe')).toEqual([]);
    // Cut off in the middle of a character, by whoever sent the link on.
    expect(at('/%E9%99%90%E9%A2%9D%E4%B8')).toEqual(['限额']);
    expect(at(`/?q=${encodeURIComponent('限'.repeat(300))}`)).toEqual(['限'.repeat(200)]);
    expect(at(`/?q=${'%20'.repeat(900)}limit`)).toEqual(['limit']);
  });

  test('gives marks that turn the writing round, and controls, to nobody', () => {
    expect(at('/?q=%E2%80%AElimit%00%07')).toEqual(['limit']);
    expect(at('/?q=\u202elimit\u2066\ud800')).toEqual(['limit']);
  });

  test('hands scripts on as the text that they are', () => {
    expect(at('/?q=%3Cscript%3Ealert(1)%3C/script%3E')).toEqual(['<script>alert(1)</script>']);
  });

  test('is short and plain for any address', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webUrl(),
      fc.constant('%'.repeat(10_000)),
    );
    fc.assert(
      fc.property(text, text, (pathname, search) => {
        for (const asked of askedFor({ pathname, search: `?q=${search}` }, '/')) {
          expect(asked.length).toBeLessThanOrEqual(200);
          expect(asked).toBe(asked.trim());
          expect(asked).not.toBe('');
          expect(asked).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
        }
      }),
    );
    expect(at(`/${'a'.repeat(10_000)}`)[0]).toHaveLength(200);
  });
});
