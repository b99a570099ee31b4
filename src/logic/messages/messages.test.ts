import { describe, expect, test } from 'vitest';
import { allMessages, catalogueJson } from '../../facts/messages.ts';
import {
  decodeMessage,
  packCatalogue,
  prepareCatalogue,
  unpackCatalogue,
  type Family,
} from './index.ts';

const all = allMessages();
const catalogue = catalogueJson(all);
const packed = unpackCatalogue(packCatalogue(catalogue));
const decode = (text: string) => decodeMessage(text, catalogue);
const familyOf = (id: string) => all.messages.get(all.rowOf.get(id) ?? '')?.family;

describe('a message as the screen shows it', () => {
  test.each<[string, Family]>([
    ['支付有风险', 'risk_control'],
    ['您输入的手机号与银行预留手机号不一致，请检查后重新提交', 'reserved_phone'],
    ['Insufficient balance. Please top up or choose another payment method.', 'balance'],
    ['授权失败，顾客账户暂时无法支付，建议顾客使用其他方式付款', 'account_restricted'],
    ['该卡已过期', 'card_status'],
  ])('%s', (text, family) => {
    const { family: found, confident, matches } = decode(text);
    expect({ found, confident }).toEqual({ found: family, confident: true });
    expect(matches[0]?.via).toBe('message');
  });
});

describe('the same message as people give it back', () => {
  test.each([
    ['extra words', '你好，淘宝付款的时候提示 支付有风险，怎么办啊'],
    ['spaces', '支 付 有 风 险'],
    ['traditional', '支付有風險'],
    ['full-width marks', '「支付有风险」！！'],
    ['a wrong character', '支付有风脸，无法继续'],
    ['pinyin', 'zhi fu you feng xian'],
    ['pinyin with tones', 'zhīfù yǒu fēngxiǎn'],
    ['pinyin in one word', 'zhifuyoufengxian'],
  ])('%s', (_, text) => expect(decode(text).family).toBe('risk_control'));

  test.each<[string, Family]>([
    ['Insuficient founds on the card', 'balance'],
    ['I n s u f f i c i e n t   f u n d s', 'balance'],
    ['ＩＮＳＵＦＦＩＣＩＥＮＴ　ＦＵＮＤＳ', 'balance'],
    ['Card has exprired', 'card_status'],
    ['lnsufficient baIance', 'balance'],
    ['餘額不足，請充值', 'balance'],
    ['您輸入的手機號與銀行預留手機號不一致', 'reserved_phone'],
    ['yàn zhèng mǎ shōu bú dào', 'reserved_phone'],
    ['yan4 zheng4 ma3 shou1 bu2 dao4', 'reserved_phone'],
    ['我的 card 被 declined 了', 'bank_decline'],
    [`${'支付时提示：'.repeat(600)}余额不足`, 'balance'],
  ])('%s', (text, family) => expect(decode(text).family).toBe(family));
});

describe('own words', () => {
  test.each<[string, Family]>([
    ['code never arrives', 'reserved_phone'],
    ['verification code not received', 'reserved_phone'],
    ['收不到验证码', 'reserved_phone'],
    ['says my card is not supported', 'card_unsupported'],
    ["it can't add my visa card", 'card_unsupported'],
    ['my name in alipay does not match the bank', 'identity_mismatch'],
    ['I renewed my passport and now paying fails', 'identity_mismatch'],
    ['money was taken but the order is still unpaid', 'order_state'],
    ['my alipay account has been frozen, how do I appeal', 'account_restricted'],
    ['wrong payment password three times', 'verification'],
    ['the bank declined it although I have enough money', 'bank_decline'],
    ['not enough money on the card', 'balance'],
    ['over the daily limit', 'limit'],
    ['tarjeta rechazada por el banco', 'bank_decline'],
    ['не приходит код из смс', 'reserved_phone'],
    ['Karte abgelaufen', 'card_status'],
  ])('%s', (text, family) => expect(decode(text).family).toBe(family));

  test('what has nothing to do with paying names no family', () => {
    for (const text of ['', '   ', 'hello', '今天天气很好', '🙂', '\ud800'])
      expect(decode(text).family).toBeNull();
  });
});

describe('codes', () => {
  test.each([
    ['ACQ.BUYER_BALANCE_NOT_ENOUGH', 'alipay-open.ACQ.BUYER_BALANCE_NOT_ENOUGH'],
    ['my order CSC_7200026 will not go', 'aliexpress-csc.CSC_7200026'],
    ['csc 72OOO26', 'aliexpress-csc.CSC_7200026'],
    ['系统繁忙，请稍后再试(ALIN10146)', 'alipay-cashier.ALIN10146'],
    ['ＡＬＩ６４', 'alipay-cashier.ALI64'],
    ['PCC02242', 'bank-quickpay.PCC02242'],
    ['decline code: do_not_honor', 'stripe-decline.do_not_honor'],
    ['code -16', 'tencent-bankcard4e.-16'],
    ['ALIN10146 系统繁忙', 'alipay-cashier.ALIN10146'],
    ['resultStatus=6001', 'alipay-client.6001'],
    ['decline code: fraudulent', 'stripe-decline.fraudulent'],
  ])('%s', (text, id) =>
    expect(decode(text).matches[0]).toMatchObject({ id: all.rowOf.get(id), via: 'code' }),
  );

  test.each(['8000', '6004', '9000', 'resultStatus: 8000', '错误码6004'])(
    '%s sends the reader to the order first',
    (text) => {
      const { family, matches } = decode(text);
      expect(family).toBe('order_state');
      expect(all.messages.get(matches[0]?.id ?? '')?.retry).toBe('no');
    },
  );

  test.each([
    '8000 支付失败',
    '支付失败8000',
    '支付失败 6004',
    '系统繁忙 8000',
    '6004 网络连接异常',
    'alipay 6004 error',
    'error8000',
    'status8000',
    'resultStatus6004',
    '失败8000',
    '支付失败 9000',
    '错误码8000，后来又 8000 系统繁忙',
  ])('%s: no other words make it a reason to pay again', (text) => {
    const { family, matches } = decode(text);
    expect(family).toBe('order_state');
    expect(matches[0]).toMatchObject({ family, via: 'code' });
    expect(all.messages.get(matches[0]?.id ?? '')?.retry).toBe('no');
    expect(decodeMessage(text, catalogue, { limit: 1 }).matches).toHaveLength(1);
  });

  test('beside the words for another reason, such a code stands first and leaves a doubt', () => {
    const { matches, confident } = decode('8000 该卡已过期');
    expect(matches[0]?.id).toBe('alipay-client.8000');
    expect(confident).toBe(false);
  });

  test('a limit of 8000 is a limit', () =>
    expect(decode('limit 8000 元')).toEqual(decode('limit 7000 元')));

  test.each([
    'I paid 8000 yuan',
    'pay 8000 yuan',
    '8000元',
    '8000块 支付失败',
    '$9000 payment failed',
    '¥8,000',
    'balance 9000',
    '余额不足 9000',
    '限额8000',
    'card 6222 8000 6004 9000',
    '订单金额8000元',
    '¥8000',
    'since 2000 and 6004.50',
  ])('no code: %s', (text) =>
    expect(decode(text).matches.filter(({ via }) => via === 'code')).toEqual([]),
  );

  test('a bare two-digit code gives every reading and no answer', () => {
    const { matches, family, confident } = decode('05');
    const readings = catalogue.messages.filter((row) =>
      [row, ...row.also].some(({ code }) => code === '05'),
    );
    expect(new Set(matches.map(({ id }) => id))).toEqual(new Set(readings.map(({ id }) => id)));
    expect({ family, confident }).toEqual({ family: null, confident: false });
    expect(decodeMessage('05', catalogue, { limit: 2 }).matches).toHaveLength(2);
  });

  test.each<[string, Family | null]>([
    ['card declined code 51', 'balance'],
    ['Error code 51: bank declined', 'balance'],
    ['银行拒绝 应答码 51', 'balance'],
    ['code 61 my bank declined it', null],
  ])('%s: the words do not overrule the code', (text, family) => {
    const answer = decode(text);
    expect(answer).toMatchObject({ family, confident: false });
    const readings = decode(text.replace(/[^\d]/g, '')).matches.map(({ id }) => id);
    expect(answer.matches.slice(0, readings.length).map(({ id }) => id)).toEqual(readings);
    expect(answer.matches.map((match) => match.family)).toContain('bank_decline');
  });

  test('words beside a bare code decide', () =>
    expect(decode('错误码 51 余额不足').family).toBe('balance'));

  test('a plain English word is no code', () =>
    expect(
      [...decode('access denied').matches, ...decode('it looked fraudulent').matches].every(
        ({ via }) => via !== 'code',
      ),
    ).toBe(true));

  test('a short code is found beside its name, whatever stands between', () => {
    for (const text of ['error code: 61', 'Error code=61', '错误码：61', '(61)']) {
      const { matches, family, confident } = decode(text);
      expect(matches.map(({ via }) => via)).toContain('code');
      expect({ family, confident }).toEqual({ family: null, confident: false });
    }
  });
});

describe('answers', () => {
  test('are the same from the packed catalogue', () => {
    const texts = [
      '支付有风险',
      'code never arrives',
      '05',
      'ALI64',
      'zhifu you fengxian',
      'Unknown device',
      ...catalogue.messages.flatMap(({ code, zh, en }) => [code ?? '', zh ?? '', en ?? '']),
    ];
    for (const text of texts.filter((_, i) => i < 6 || i % 7 === 0))
      expect(decodeMessage(text, packed), text).toEqual(decode(text));
  });

  test('hold one row of each likely family before a second of any', () => {
    const { matches } = decode('the bank says my card is not supported and over its limit');
    expect(new Set(matches.slice(0, 3).map(({ family }) => family)).size).toBe(3);
  });

  test('name families of their rows', () => {
    for (const { id, family } of decode('系统繁忙').matches) expect(familyOf(id)).toBe(family);
  });
});

describe('a catalogue that is prepared in steps', () => {
  const fresh = () => unpackCatalogue(packCatalogue(catalogue));

  test('is ready after many small ones, and then answers as at once', () => {
    const mine = fresh();
    let steps = 1;
    while (!prepareCatalogue(mine)) steps++;
    expect(steps).toBeGreaterThan(500);
    expect(prepareCatalogue(mine)).toBe(true);
    for (const text of ['支付有风险', 'zhi fu you feng xian', 'card declined', '61'])
      expect(decodeMessage(text, mine)).toEqual(decodeMessage(text, fresh()));
  });

  test('answers a reader who does not wait for the rest', () => {
    const mine = fresh();
    for (let step = 0; step < 50; step++) prepareCatalogue(mine);
    expect(decodeMessage('支付有风险', mine)).toEqual(decode('支付有风险'));
    expect(prepareCatalogue(mine)).toBe(true);
  });
});

describe('a word that stands inside another word', () => {
  test.each(['shopping', 'opinion', 'pinned a note', 'asdkjh qwe zxc', 'revisable', 'appidea'])(
    '%s is not that word',
    (text) => expect(decode(text).confident).toBe(false),
  );

  test.each([
    'my order has been processing for 3 days',
    'refund takes 3 days',
    'paid 3 days ago still unpaid',
    'charged 3 dollars',
    'money was deducted 3 days ago',
    'I paid 24 hours ago but the order says unpaid',
  ])('%s: a duration or an amount is no 3-D Secure', (text) =>
    expect(decode(text).family).toBe('order_state'),
  );

  test.each(['3DS failed', '3d secure failed', '3DS验证失败', '3d验证失败', '输入PIN码错误'])(
    '%s is a check that failed',
    (text) => expect(decode(text).family).toBe('verification'),
  );

  test.each(['cvv wrong', 'wrong CVV2', 'cvv invalid', 'cvv error'])(
    '%s is a detail of the card',
    (text) => expect(decode(text)).toMatchObject({ family: 'card_details', confident: true }),
  );
});

describe('what is asked or denied', () => {
  test.each<[string, Family]>([
    ['支付有风险 请帮忙', 'risk_control'],
    ['预留手机号不一致，请帮忙', 'reserved_phone'],
    ['支付失败 麻烦帮忙', 'generic'],
  ])('%s: help is no busy system', (text, family) => expect(decode(text).family).toBe(family));

  test('who is busy is no system', () => expect(decode('我很忙').confident).toBe(false));

  test.each([
    'no limit set on my card but payment failed',
    "my account is not locked but i can't pay",
    '我的卡没有限额但是付不了',
    '卡没有被冻结但是付不了',
  ])('%s: what is denied is no sure answer', (text) => expect(decode(text).confident).toBe(false));

  test.each([
    'i never get the sms code from my bank',
    'no text with the code from my bank, it never comes',
  ])('%s: a code that does not come is no refusal', (text) =>
    expect(decode(text)).toMatchObject({ family: 'reserved_phone', confident: true }),
  );
});

describe('a message cut short', () => {
  test.each([
    ['您输入的手机号与银行预留手机号不一致', 'bank-quickpay.phone-mismatch'],
    ['您的银行卡暂不支持在线支付业务', 'chinapay-upop.40'],
  ])('%s is that message', (text, id) =>
    expect(decode(text).matches[0]).toMatchObject({ id, via: 'message' }),
  );
});

test('a code of two signs lists what a reader meets first', () => {
  for (const code of ['05', '14', '61']) {
    const met = decode(code).matches.map(({ id }) =>
      Number(all.messages.get(id)?.seenBy === 'merchant'),
    );
    expect(met).toEqual([...met].sort());
  }
});
