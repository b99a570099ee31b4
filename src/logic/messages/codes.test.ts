import { describe, expect, test } from 'vitest';
import { small } from './catalogue.fixture.ts';
import { Codes } from './codes.ts';

const found = (text: string) =>
  new Codes(small).find(text).map(({ message: { id }, strength }) => `${id} ${strength}`);

describe('a long code names its row wherever it stands', () => {
  test.each([
    ['ACQ.SYSTEM_ERROR', 'open.ACQ.SYSTEM_ERROR'],
    ['it says ACQ.SYSTEM_ERROR again', 'open.ACQ.SYSTEM_ERROR'],
    ['ACQ SYSTEM ERROR', 'open.ACQ.SYSTEM_ERROR'],
    ['ACQ-SYSTEM/ERROR', 'open.ACQ.SYSTEM_ERROR'],
    ['acq.system_error', 'open.ACQ.SYSTEM_ERROR'],
    ['SYSTEM_ERROR', 'open.ACQ.SYSTEM_ERROR'],
    ['ACQ, SYSTEM_ERROR', 'open.ACQ.SYSTEM_ERROR'],
    ['ＡＣＱ.ＳＹＳＴＥＭ_ＥＲＲＯＲ', 'open.ACQ.SYSTEM_ERROR'],
    ['the INVALID_PARAMETER thing', 'open.ACQ.INVALID_PARAMETER'],
    ['system_busy now', 'app.BUSY'],
    ['SYSTEMBUSY', 'app.BUSY'],
    ['says ALI64 now', 'ali.ALI64'],
    ['says ALIN10146 today', 'ali.ALIN10146'],
    ['says alin10146 today', 'ali.ALIN10146'],
    ['says ALIN1O146 today', 'ali.ALIN10146'],
    ['says AL1NIOI46 today', 'ali.ALIN10146'],
    ['says AIN10146 today', 'ali.ALIN10146'],
    ['the code 10146 again', 'ali.ALIN10146'],
    ['10146', 'ali.ALIN10146'],
    ['says CSC_7200026 now', 'sdk.7200026'],
    ['says CSC7200026 now', 'sdk.7200026'],
    ['says csc 72OO026', 'sdk.7200026'],
    ['(7200026)', 'sdk.7200026'],
    ['failed “7200026” today', 'sdk.7200026'],
    ['at 20131112 it', 'sdk.20131112'],
    ['V1.2', 'sdk.V1.2'],
    ['version V1.2 fails', 'sdk.V1.2'],
    ['NO CARD', 'shop.NO_CARD'],
    ['got PAY.OK', 'shop.PAY.OK'],
    ['fraudulent', 'pay.fraudulent'],
    ['reason: fraudulent', 'pay.fraudulent'],
    ['it is (fraudulent) then', 'pay.fraudulent'],
  ])('%s', (text, id) => expect(found(text)).toEqual([`${id} distinct`]));

  test.each([
    'acq system error',
    'system busy',
    'System Busy',
    'SYSTEM\nBUSY',
    'SYSTEM, BUSY',
    'SYSTEM: ERROR',
    'it is fraudulent I think',
    'it looks Fraudulent to me',
    'paid 10146 to her',
    'number 7200026 of us',
    '10146 yuan',
    '¥10146',
    'ALIN 146',
    'says A1B10146 today',
    'says ALIN10146X today',
    'PAY OK',
    'ALIN10147',
    'abcde10147',
    'QQQQ',
    'PARAMETER',
  ])('%s: an English phrase, a number or an amount is none', (text) =>
    expect(found(text)).toEqual([]),
  );

  test('a code in two spellings is that of the system that prints it so', () => {
    expect(found('decline_code do_not_honor')).toEqual(['pay.do_not_honor distinct']);
    expect(found('got DO_NOT_HONOR')).toEqual(['shop.DO_NOT_HONOR distinct']);
    expect(found('got DO-NOT-HONOR')).toEqual(
      ['shop.DO_NOT_HONOR distinct', 'pay.do_not_honor distinct'].reverse(),
    );
  });

  test('a longer code is not read again as the shorter one in it', () => {
    expect(found('error: E_8000')).toEqual(['app.E_8000 distinct']);
    expect(found('error E_8000 then ALIN10146')).toEqual([
      'app.E_8000 distinct',
      'ali.ALIN10146 distinct',
    ]);
  });

  test('only the beginning of a very long text is read', () => {
    expect(found(`${'x '.repeat(1990)} ALIN10146`)).toEqual(['ali.ALIN10146 distinct']);
    expect(found(`${'x '.repeat(2000)} ALIN10146`)).toEqual([]);
  });
});

describe('a short code counts where the text presents it', () => {
  test.each([
    ['8000', 'alipay-client.8000'],
    [' (8000). ', 'alipay-client.8000'],
    ['code: 8000', 'alipay-client.8000'],
    ['code: -8000', 'alipay-client.8000'],
    ['code 8OOO', 'alipay-client.8000'],
    ['error8000', 'alipay-client.8000'],
    ['item 1, code 8000', 'alipay-client.8000'],
    ['my status6001 again', 'alipay-client.6001'],
    ['resultStatus=6001', 'alipay-client.6001'],
    ['错误码为6001', 'alipay-client.6001'],
    ['it stopped (8000) twice', 'alipay-client.8000'],
    ['it stopped “6001” twice', 'alipay-client.6001'],
    ['the error was 6001 today', 'alipay-client.6001'],
    ['code: -121', 'bank.61'],
    [`error code 6001 ${'and then '.repeat(12)}`, 'alipay-client.6001'],
  ])('%s', (text, id) => expect(found(text)).toEqual([`${id} short`]));

  test.each([
    'I have 6001 friends',
    '6001 people',
    'in 6001, they',
    'codes for 6001 people',
    'error code 8000元',
    'status 8000 yuan',
    'status: 8000.50',
    'pay (8000 yuan)',
    'decode 8000kg 6001m',
    'code: 80001',
    'code 8 000',
    'code 6OO1x',
    'code gooI',
  ])('%s: a figure is none', (text) => expect(found(text)).toEqual([]));
});

describe('a code of one or two signs', () => {
  test.each([
    ['61', ['bank.61 bare']],
    ['“A0”', ['bank.A0 bare']],
    ['code A0', ['bank.A0 bare']],
    ['code A0 times', ['bank.A0 bare']],
    ['code AO', []],
    ['a0', []],
    ['error code: 61', ['bank.61 bare']],
    ['应答码61', ['bank.61 bare']],
    ['field 39 = 61', ['bank.61 bare']],
    ['51', ['bank.51 bare', 'other.51 bare']],
    ['05', ['bank.05 bare', 'old.05 bare']],
    ['O5', ['bank.05 bare', 'old.05 bare']],
    ['-16', ['bank.-16 bare']],
    ['code -16', ['bank.-16 bare']],
    ['code：-16', ['bank.-16 bare']],
    ['it failed with code (-16)', ['bank.-16 bare']],
    ['error-16', ['bank.16 bare']],
    ['16', ['bank.16 bare']],
  ])('%s', (text, ids) => expect(found(text)).toEqual(ids));

  test.each([
    'I am 61',
    '61 times',
    'it failed (61) twice',
    'it stopped “51” twice',
    'code 61 days',
    'code: 1.61',
    'code: 61.5',
    'error: ¥61',
    'code 5l',
    'code 161',
    'code 6 1',
  ])('%s: other systems use it for something else', (text) => expect(found(text)).toEqual([]));
});

describe('a code whose payment may have gone through', () => {
  test.each([
    '8000 then nothing',
    '支付失败8000',
    '8000好像失败了',
    'alipay 8000 again',
    'it said 8000, twice',
    '8000 and 123 more',
    '8000 2 of us',
    '8000 and 1.5',
    'ok.8000 then',
  ])('%s: is kept though nothing presents it', (text) =>
    expect(found(text)).toEqual(['alipay-client.8000 weak']),
  );

  test.each([
    'I paid 8000 and left',
    'pay: 8000 and leave',
    'spent 8000 there',
    'the balance of 8000 is there',
    '余额8000不见了',
    '单笔 8000 可以',
    '8000 yuan it is',
    'more than 8000 it is',
    'card 622 8000 and',
    'call 8000 123 now',
    'call 8000-123 now',
    'call 8000123 now',
    'is 8OOO one',
    '3.8000 then',
    '3,8000 then',
    '8000.5 then',
    '8000,5 then',
  ])('%s: but no amount or part of a number', (text) => expect(found(text)).toEqual([]));

  test('where it is presented once, that counts', () => {
    expect(found('8000 and then code 8000 again')).toEqual(['alipay-client.8000 short']);
    expect(found('code 8000 and then 8000 again')).toEqual(['alipay-client.8000 short']);
  });
});

describe('the list of codes', () => {
  test('holds a row once, though it has its code twice', () => {
    const twice = new Codes({
      families: [],
      messages: [
        {
          id: 'a.77',
          code: '77',
          family: 'limit',
          seenBy: 'both',
          also: [{ code: '77' }, { code: '78' }, { zh: '超限' }],
        },
        { id: 'b.x', family: 'limit', seenBy: 'both' },
      ],
    });
    expect(twice.find('77').map(({ code }) => code)).toEqual(['77']);
    expect(twice.find('78').map(({ code }) => code)).toEqual(['78']);
    expect(twice.find('undefined')).toEqual([]);
  });

  test('may be empty', () =>
    expect(new Codes({ families: [], messages: [] }).find('51 ACQ.X')).toEqual([]));

  test('gives several codes of one text, what a reader meets first', () =>
    expect(found('ACQ.SYSTEM_ERROR (code 61)')).toEqual([
      'bank.61 bare',
      'open.ACQ.SYSTEM_ERROR distinct',
    ]));
});
