/**
 * What readers type into search, and the page that they need. Kept as a test (`e2e/search-queries.spec.ts`)
 * and measured beside a general search library (`bench/search.ts`). A wish, never an answer: a query is
 * added for what a reader would type, and its place is what a reader would expect.
 */
export interface Wish {
  readonly kind: 'Chinese' | 'traditional' | 'pinyin' | 'code' | 'English' | 'slip' | 'mixed';
  readonly query: string;
  /** One of these, below the base path, … */
  readonly pages: readonly string[];
  /** … stands among the first so many. */
  readonly within: number;
}

const guide = (...names: string[]) => names.map((name) => `guides/${name}/`);
const message = (...names: string[]) => names.map((name) => `errors/${name}/`);
const tool = (...names: string[]) => names.map((name) => `tools/${name}/`);
const fact = ['reference/facts/'];

type Row = readonly [query: string, pages: readonly string[], within: number];

const wishes: Readonly<Record<Wish['kind'], readonly Row[]>> = {
  Chinese: [
    ['限额', guide('limits'), 1],
    ['银行卡', guide('cards-that-work', 'add-a-card'), 1],
    ['预留手机', guide('reserved-phone'), 3],
    ['银行预留手机号', guide('reserved-phone'), 1],
    ['卡', guide('cards-that-work', 'add-a-card'), 3],
    ['风', guide('failed-order'), 5],
    ['验证码', guide('reserved-phone'), 1],
    ['姓名', guide('names'), 1],
    ['姓名不一致', guide('names', 'add-a-card'), 3],
    ['实名', guide('verification'), 3],
    ['实名认证', guide('verification'), 1],
    ['护照', guide('renewed-passport'), 1],
    ['退款', guide('charged-unpaid'), 1],
    ['冻结', guide('locked-account'), 1],
    ['支付失败', guide('failed-order'), 2],
    ['支付有风险', message('alipay-open-acq-payment-request-has-risk'), 1],
    ['交易已被支付', message('alipay-open-acq-trade-has-success'), 1],
    ['买家付款日限额超限', message('alipay-open-acq-buyer-payment-amount-day-limit-error'), 1],
    ['银行预留手机号不正确', message('bank-quickpay-pcc02242'), 1],
    ['银行卡有效期', message('bank-quickpay-pcc30090'), 2],
    ['重复请求', message('alipay-client-5000'), 1],
    ['人工客服', guide('failed-order', 'false-helpers'), 2],
    ['Ⅱ类户', guide('account-classes'), 1],
  ],
  traditional: [
    ['限額', guide('limits'), 1],
    ['銀行卡', guide('cards-that-work', 'add-a-card'), 1],
    ['預留手機', guide('reserved-phone'), 3],
    ['驗證碼', guide('reserved-phone'), 1],
    ['實名認證', guide('verification'), 1],
    ['支付有風險', message('alipay-open-acq-payment-request-has-risk'), 1],
  ],
  pinyin: [
    ['xian e', guide('limits'), 3],
    ['xiane', guide('limits'), 3],
    ["xiàn'é", guide('limits'), 3],
    ['xian4 e2', guide('limits'), 3],
    ['yuliu shouji', guide('reserved-phone'), 3],
    ['yu liu shou ji hao', guide('reserved-phone'), 3],
    ['yuliushouji', guide('reserved-phone'), 3],
    ['yàn zhèng mǎ', guide('reserved-phone'), 3],
    ['yanzhengma', guide('reserved-phone'), 3],
    ['yinhangka', guide('cards-that-work', 'add-a-card'), 3],
    ['shiming renzheng', guide('verification'), 2],
    ['rengong kefu', guide('failed-order', 'false-helpers'), 3],
    ['zhifu you fengxian', message('alipay-open-acq-payment-request-has-risk'), 1],
    ['fakahang', message('unionpay-field39-01', 'huifu-64', 'unionpay-field39-15'), 5],
  ],
  code: [
    ['8000', message('alipay-client-8000'), 1],
    ['6004', message('alipay-client-6004'), 1],
    ['9000', message('alipay-client-9000'), 1],
    ['ACQ.TRADE_HAS_SUCCESS', message('alipay-open-acq-trade-has-success'), 1],
    ['acq.trade_has_success', message('alipay-open-acq-trade-has-success'), 1],
    ['TRADE_HAS_SUCCESS', message('alipay-open-acq-trade-has-success'), 1],
    ['trade has success', message('alipay-open-acq-trade-has-success'), 2],
    ['PCC02220', message('bank-quickpay-pcc02220'), 1],
    ['02220', message('bank-quickpay-pcc02220'), 2],
    ['61', message('visa-mastercard-61', '99bill-61', 'chinapay-upop-61', 'unionpay-online-61'), 1],
    ['61', message('visa-mastercard-61'), 4],
    ['05', message('visa-mastercard-05', 'unionpay-field39-05', 'unionpay-field39-05-auth'), 1],
    ['resultStatus', ['errors/system/alipay-client/', ...message('alipay-client-8000')], 5],
    ['result status', ['errors/system/alipay-client/', ...message('alipay-client-8000')], 5],
    ['CSC_7200049', message('aliexpress-csc-csc-7200049', 'aliexpress-csc-csc-7200046'), 1],
  ],
  English: [
    ['limit', [...guide('limits'), ...tool('limits')], 1],
    ['daily limit', [...guide('limits'), ...tool('limits')], 3],
    ['raise limit', guide('raise-limits'), 1],
    ['name mismatch', guide('names'), 1],
    ['middle name', guide('names'), 1],
    ['compare names', tool('names'), 2],
    ['verification code not received', guide('reserved-phone'), 1],
    ['SMS', guide('reserved-phone'), 2],
    ['new passport', guide('renewed-passport'), 1],
    ['residence permit', guide('renewed-passport', 'verification'), 3],
    ['refund', guide('charged-unpaid'), 2],
    ['charged but unpaid', guide('charged-unpaid'), 1],
    ['account locked', guide('locked-account'), 1],
    ['credit card', guide('cards-that-work', 'add-a-card', 'limits'), 3],
    ['tour card', guide('cards-that-work', 'pay-now'), 1],
    ['do not honor', message('visa-mastercard-05', 'antom-ams-do-not-honor'), 1],
    ['insufficient funds', message('visa-mastercard-51', 'wechat-pay-notenough'), 5],
    ['service fee', [...guide('cards-that-work'), ...fact], 3],
    ['scam', guide('false-helpers'), 1],
    ['privacy', ['about/'], 2],
    ['5,000', guide('limits', 'account-classes', 'cards-that-work'), 5],
    ['200000', guide('account-classes', 'raise-limits'), 3],
  ],
  slip: [
    ['limti', guide('limits'), 2],
    ['pasport', guide('renewed-passport'), 3],
    ['refnd', guide('charged-unpaid'), 3],
    ['verificaton', [...guide('verification', 'reserved-phone')], 3],
    ['insuficient funds', message('visa-mastercard-51', 'wechat-pay-notenough'), 5],
    ['recieve code', guide('reserved-phone', 'add-a-card'), 5],
    ['acount locked', guide('locked-account'), 2],
  ],
  mixed: [
    ['Alipay 限额', guide('limits'), 5],
    ['8000 处理中', message('alipay-client-8000'), 1],
    [
      '支付失败：您的支付有风险，请稍后再试',
      message('alipay-open-acq-payment-request-has-risk'),
      2,
    ],
    ['ｌｉｍｉｔ', guide('limits'), 1],
    ['  限 额  ', guide('limits'), 1],
  ],
};

export const queries: readonly Wish[] = Object.entries(wishes).flatMap(([kind, rows]) =>
  rows.map(([query, pages, within]) => ({ kind: kind as Wish['kind'], query, pages, within })),
);
