import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phonesJson } from '../../facts/phones.ts';
import { longestPrefix } from '../digits/index.ts';
import examples from './examples.json';
import { checkPhone, PHONE_FINDINGS } from './index.ts';
import type { PhoneResult, PhoneRules } from './index.ts';

const phones: PhoneRules = phonesJson();

/** Typed, as E.164, virtual operator, findings. */
type Mobile = [typed: string, e164: string, virtual: boolean, findings: PhoneResult['findings']];
const portable = ['portable'] as PhoneResult['findings'];
const assumed = ['assumed-mainland', 'portable'] as PhoneResult['findings'];

const MOBILES: Mobile[] = [
  ['+86 138 0013 8000', '+8613800138000', false, portable],
  ['+8613800138000', '+8613800138000', false, portable],
  ['0086 138 0013 8000', '+8613800138000', false, portable],
  ['86 13800138000', '+8613800138000', false, portable],
  ['+0086 13800138000', '+8613800138000', false, portable],
  ['+86 013800138000', '+8613800138000', false, portable],
  ['+86 (0) 138-0013-8000', '+8613800138000', false, portable],
  ['(+86) 138 0013 8000', '+8613800138000', false, portable],
  ['＋８６ １３８００１３８０００', '+8613800138000', false, portable],
  ['+٨٦ ١٣٨٠٠١٣٨٠٠٠', '+8613800138000', false, portable],
  ['13800138000', '+8613800138000', false, assumed],
  ['138-0013-8000', '+8613800138000', false, assumed],
  ['013800138000', '+8613800138000', false, assumed],
  ['手机 13800138000', '+8613800138000', false, ['not-digits', ...assumed]],
  ['tel:+8613800138000', '+8613800138000', false, ['not-digits', ...portable]],
  ['+86 134 9000 0000', '+8613490000000', false, portable],
  ['+86 174 0000 0000', '+8617400000000', false, portable],
  ['+86 174 0500 0000', '+8617405000000', false, portable],
  ['+86 149 0000 0000', '+8614900000000', false, portable],
  ['+86 145 0000 0000', '+8614500000000', false, portable],
  ['+86 192 0000 0000', '+8619200000000', false, portable],
  ['+86 162 0000 0000', '+8616200000000', true, portable],
  ['+86 165 0000 0000', '+8616500000000', true, portable],
  ['+86 167 0000 0000', '+8616700000000', true, portable],
  ['+86 170 0000 0000', '+8617000000000', true, portable],
  ['17100000000', '+8617100000000', true, assumed],
];

/** Typed, as E.164, country, findings. */
const OTHERS: [typed: string, e164: string | null, country: string | null, findings: string[]][] = [
  // Mainland numbers that receive no codes.
  ['+86 1749 000 0000', '+8617490000000', 'CN', ['satellite']],
  ['17406000000', '+8617406000000', 'CN', ['assumed-mainland', 'satellite']],
  ['+86 174 1200 0000', '+8617412000000', 'CN', ['satellite']],
  ['+86 174 1300 0000', '+8617413000000', 'CN', ['not-in-list']],
  ['+86 160 0000 0000', '+8616000000000', 'CN', ['not-in-list']],
  ['+86 154 0000 0000', '+8615400000000', 'CN', ['unassigned']],
  ['19400000000', '+8619400000000', 'CN', ['assumed-mainland', 'unassigned']],
  ['1400000000000', '+861400000000000', 'CN', ['assumed-mainland', 'data-card']],
  ['+86 1480000000000', '+861480000000000', 'CN', ['data-card']],
  ['86 1410000000000', '+861410000000000', 'CN', ['data-card']],
  ['+86 144 0000 0000', null, 'CN', ['data-card', 'wrong-length']],
  ['14600000000', null, 'CN', ['assumed-mainland', 'data-card', 'wrong-length']],
  ['+86 10 6552 9988', '+861065529988', 'CN', ['landline']],
  ['+86 0571 2688 6000', '+8657126886000', 'CN', ['landline']],
  ['+86 21 5813 8888', '+862158138888', 'CN', ['landline']],
  ['+86 21 5888 8888 888', null, 'CN', ['wrong-length']],
  ['+86 138 0013 800', null, 'CN', ['wrong-length']],
  ['+86 138 0013 80000', null, 'CN', ['wrong-length']],
  ['1470000000000', null, 'CN', ['assumed-mainland', 'wrong-length']],
  ['+86 120 0000 0000', null, 'CN', ['wrong-length']],
  ['+86 95588', null, 'CN', ['wrong-length']],
  ['+86', null, 'CN', ['wrong-length']],
  // Abroad.
  ['+49 1512 3456789', '+4915123456789', 'DE', []],
  ['0049 1512 3456789', '+4915123456789', 'DE', []],
  ['+852 5123 4567', '+85251234567', 'HK', []],
  ['+853 6612 3456', '+85366123456', 'MO', []],
  ['+886 912 345 678', '+886912345678', 'TW', []],
  ['+65 8123 4567', '+6581234567', 'SG', []],
  ['+1 310 555 1234', '+13105551234', null, ['shared-code']],
  ['+7 912 345 67 89', '+79123456789', null, ['shared-code']],
  ['+44 (0)7400 123456', '+447400123456', null, ['shared-code']],
  ['+39 (0)6 698 12345', '+390669812345', null, ['shared-code']],
  ['+44 (0)20 0039 1234', '+442000391234', null, ['shared-code']],
  ['+49 1512 3456789 01', '+491512345678901', 'DE', []],
  ['+999 1234', null, null, ['unknown-code']],
  ['+800 1234 5678', '+80012345678', null, ['no-country']],
  ['+999 1234 5678', null, null, ['unknown-code']],
  ['+', null, null, ['empty']],
  ['+49', null, 'DE', ['too-short']],
  ['+49 1512 3456789 0123', null, 'DE', ['too-long']],
  ['+1 2', null, null, ['shared-code', 'too-short']],
  ['+9', null, null, ['too-short']],
  // It could be anybody's.
  ['07400 123456', null, null, ['no-country-code']],
  ['0571 2688 6000', null, null, ['no-country-code']],
  ['5551234', null, null, ['no-country-code']],
  ['95588', null, null, ['no-country-code']],
  ['1380013800', null, null, ['no-country-code']],
  ['86 21 5888 8888', null, null, ['no-country-code']],
  ['99 86 13800138000', null, null, ['no-country-code']],
  ['86 13800138000 1', null, null, ['no-country-code']],
  ['5 13800138000', null, null, ['no-country-code']],
  ['13800138000 1', null, null, ['no-country-code']],
  ['5 1400000000000', null, null, ['no-country-code']],
  ['1400000000000 1', null, null, ['no-country-code']],
  ['555+1234', null, null, ['not-digits', 'no-country-code']],
  ['13800138000 / 13900139000', null, null, ['too-long']],
  ['', null, null, ['empty']],
  ['no number', null, null, ['not-digits', 'empty']],
  ['9'.repeat(10_000), null, null, ['too-long']],
];

describe('checkPhone', () => {
  it.each(MOBILES)('%s is a mainland mobile number', (typed, e164, virtualOperator, findings) => {
    expect(checkPhone(typed, phones)).toEqual({
      e164,
      country: 'CN',
      mainlandMobile: true,
      virtualOperator,
      findings,
    });
  });

  it.each(OTHERS)('%s: %s, %s', (typed, e164, country, findings) => {
    expect(checkPhone(typed, phones)).toEqual({
      e164,
      country,
      mainlandMobile: false,
      virtualOperator: 'unknown',
      findings,
    });
  });

  it('reads an example of every country as libphonenumber does, unless the code is shared', () => {
    expect(examples.length).toBeGreaterThan(240);
    for (const { country, number, shared } of examples) {
      const read = checkPhone(number, phones);
      expect([number, read.e164]).toEqual([number, number]);
      expect([number, read.country]).toEqual([number, shared ? null : country]);
      expect(read.mainlandMobile).toBe(country === 'CN');
    }
  });

  it('takes the mainland starts that libphonenumber takes, and two more kinds of difference', () => {
    // Version 1.13.16, each start of five digits tried with six more.
    const library =
      '13000-13999 14500-14599 14700-14799 15000-15399 15500-15999 16100-16109 16200-16299 16500-16799 17000-17405 17500-17899 18000-19399 19500-19999';
    const differs = [];
    for (let start = 10_000; start < 20_000; start += 1) {
      const ours = checkPhone(`+86${start}123456`, phones).mainlandMobile;
      if (ours !== longestPrefix(String(start), library) > 0) differs.push(start);
    }
    // 149 is in the list of mid-2022 and not in the library, 16100 to 16109 are newer than the list.
    expect(differs).toEqual([
      ...Array.from({ length: 100 }, (_, at) => 14_900 + at),
      ...Array.from({ length: 10 }, (_, at) => 16_100 + at),
    ]);
  });

  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)), maxLength: 200 }),
    fc.string({ unit: fc.constantFrom(...'0123456789+86 1-()（）٣３'), maxLength: 24 }),
  );

  it('answers any text, with known findings, each once', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { e164, country, mainlandMobile, virtualOperator, findings } = checkPhone(
          text,
          phones,
        );
        if (e164 !== null) expect(e164).toMatch(/^\+[1-9]\d{6,14}$/);
        else expect(findings.length).toBeGreaterThan(0);
        if (country !== null) expect(country).toMatch(/^[A-Z]{2}$/);
        expect(virtualOperator === 'unknown').toBe(!mainlandMobile);
        if (mainlandMobile) expect(e164).toMatch(/^\+861[3-9]\d{9}$/);
        for (const finding of findings) expect(PHONE_FINDINGS).toContain(finding);
        expect(new Set(findings).size).toBe(findings.length);
      }),
    );
  });

  it('reads its own answer as the same number', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { e164, country, mainlandMobile } = checkPhone(text, phones);
        if (e164 === null) return;
        expect(checkPhone(e164, phones)).toMatchObject({ e164, country, mainlandMobile });
      }),
    );
  });

  it('reads a mainland number in any of its forms', () => {
    const before = fc.constantFrom('+86', '0086', '86', '', '+86 0', '+86-', '(+86)');
    const between = fc.constantFrom('', ' ', '-', '\u00a0', '.');
    fc.assert(
      fc.property(fc.stringMatching(/^13\d{9}$/), before, between, (digits, code, mark) => {
        const typed = code + [...digits].join(mark);
        expect(checkPhone(typed, phones)).toMatchObject({
          e164: `+86${digits}`,
          country: 'CN',
          mainlandMobile: true,
          virtualOperator: false,
        });
      }),
    );
  });
});
