import { describe, expect, test } from 'vitest';
import { allFacts } from '../../facts/index.ts';
import { messagePages } from '../../facts/messages-pages.ts';
import { allMessages } from '../../facts/messages.ts';
import { widgets } from '../../widgets/table.ts';
import { answerTo, familyVerdict, quotationOf, toolsOf, verdictOf } from './answer.ts';
import { citedBy } from './cited-by.ts';
import { ambiguousCodes, codesBySystem, otherReadings } from './codes.ts';
import { nearMessages } from './look-alikes.ts';
import { wordsIn } from './words-in.ts';

const pages = [...messagePages().values()];
const page = (id: string) => {
  const found = messagePages().get(id);
  if (!found) throw new Error(`no page ${id}`);
  return found;
};

describe('the answer', () => {
  test('never lets a reader pay who may have paid', () => {
    for (const id of ['alipay-client.8000', 'alipay-client.6004', 'alipay-client.9000'])
      expect(answerTo(page(id).row)).toMatchObject({
        verdict: 'stop',
        retryKey: 'message.retry.order.no',
      });
    for (const { row } of pages)
      if (row.family === 'order_state') expect(['wait', 'stop']).toContain(verdictOf(row));
    expect(familyVerdict('order_state')).toBe('wait');
  });

  test('has phrases that exist, each with a blank for the message', () => {
    for (const { row } of pages) {
      const { tell, ask } = answerTo(row);
      if (tell) expect(allFacts().phrases.get(tell.id)?.zh).toContain('{message}');
      if (ask) expect(allFacts().phrases.has(ask)).toBe(true);
      expect(tell ?? ask, row.id).toBeDefined();
    }
  });

  test('sends the message to whoever can look it up', () => {
    const to = (id: string) => answerTo(page(id).row).tell?.id;
    expect(to('alipay-client.8000')).toBe('tell-order');
    expect(to('taobao-ui.account-pay-disabled')).toBe('tell-account');
    expect(to('alipay-open.ACQ.SELLER_BEEN_BLOCKED')).toBe('tell-seller');
    expect(to('bank-quickpay.PCC02242')).toBe('tell-bank');
    expect(to('alipay-open.ACQ.PAYMENT_REQUEST_HAS_RISK')).toBe('tell-agent');
    // A wrong code or password is no matter of the bank.
    expect(to('chinapay-upop.86')).toBe('tell-agent');
    expect(to('bank-quickpay.PCC02245')).toBe('tell-agent');
    expect(to('alipay-client.99')).toBeUndefined();
    expect(to('issuer-app.revolut-frozen')).toBeUndefined();
  });

  test('quotes the words, then the code where it does not stand in them', () => {
    expect(quotationOf({ zh: '订单处理失败。', code: '4000' })).toBe('订单处理失败（4000）');
    expect(quotationOf({ zh: '系统繁忙(ALI64)', code: 'ALI64' })).toBe('系统繁忙(ALI64)');
    expect(quotationOf({ code: 'CSC_7200006' })).toBe('CSC_7200006');
    expect(quotationOf({ zh: '支付有风险', code: 'ACQ.PAYMENT_REQUEST_HAS_RISK' })).toBe(
      '支付有风险',
    );
    expect(quotationOf({})).toBeUndefined();
  });

  test('quotes no code where readers of the page see different ones', () => {
    const quoted = (id: string) => answerTo(page(id).row).tell?.fill['message'];
    expect(quoted('unionpay-online.33')).toBe('交易金额超限');
    expect(quoted('alipay-client.4000')).toContain('4000');
  });

  test('names only tools that the site has', () => {
    expect(toolsOf('limit')).toContain('/tools/limits/');
    const there = widgets.map((widget) => widget.page);
    for (const family of allMessages().families.keys())
      for (const tool of toolsOf(family as Parameters<typeof toolsOf>[0]))
        expect(there).toContain(tool.replace(/#.*/, ''));
    expect(toolsOf('risk_control', 'no')).toContain('/tools/retry/#f=risk-control&r=no');
  });

  test('leads to the guides that name the message', () => {
    expect(citedBy(page('alipay-client.8000'))).toContain('/guides/charged-unpaid/');
  });
});

describe('codes', () => {
  test('have all their readings', () => {
    const found = otherReadings(page('unionpay-online.61')).find(({ code }) => code === '61');
    const met = found?.readings.filter((reading) => reading.page).map(({ wording }) => wording.id);
    expect(new Set(met)).toEqual(
      new Set(['99bill.61', 'chinapay-upop.61', 'unionpay-field39.61', 'visa-mastercard.61']),
    );
    for (const { wording } of found?.readings ?? []) expect(wording.code).toBe('61');
  });

  test('stand either among those with several readings, or in one system', () => {
    const several = ambiguousCodes().map(([code]) => code);
    const single = codesBySystem().flatMap(({ readings }) => readings.map(({ code }) => code));
    expect(several).toContain('05');
    expect(single).toContain('PCC02242');
    const codes = pages.flatMap(({ wordings }) => wordings.flatMap(({ code }) => code ?? []));
    expect([...several, ...single].sort()).toEqual([...new Set(codes)].sort());
  });
});

describe('near messages', () => {
  test('are others, four at most, those with another remedy first', () => {
    for (const one of pages) {
      const near = nearMessages(one);
      expect(near.length).toBeLessThanOrEqual(4);
      expect(near).not.toContain(one.row);
      const same = near.map((row) => row.reason === one.row.reason);
      expect(same).toEqual([...same].sort((a, b) => Number(a) - Number(b)));
    }
  });

  test('are told apart where the words are almost the same', () => {
    const near = nearMessages(page('alipay-open.ACQ.BUYER_PAYMENT_AMOUNT_DAY_LIMIT_ERROR'));
    expect(near.map(({ id }) => id)).toContain(
      'alipay-open.ACQ.BUYER_PAYMENT_AMOUNT_MONTH_LIMIT_ERROR',
    );
  });
});

describe('words in a message', () => {
  test('are the longest terms, in their order, each once', () => {
    expect(wordsIn('您输入的手机号与银行预留手机号不一致').map(({ zh }) => zh)).toEqual([
      '输入',
      '手机号',
      '银行预留手机号',
      '不一致',
    ]);
    expect(wordsIn('支付支付').map(({ zh }) => zh)).toEqual(['支付']);
    expect(wordsIn('')).toEqual([]);
  });
});
