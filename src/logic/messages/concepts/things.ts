/** Things: cards, banks, accounts, names, numbers, and the parties to a payment. */
import type { Term } from './term.ts';

export const things = {
  card: {
    latin:
      'cards?~|bank ?cards?~|debit~|credit card|visa~|master ?card|amex~|american express|jcb~|union ?pay|tarjetas?~|карт',
    han: '卡',
  },
  bank: {
    latin: 'banks?~|banking~|issuers?~|issuing|icbc~|банк',
    han: '银行|发卡|开户行|银联|工行|建行|中行|邮储',
  },
  wallet: {
    latin: 'alipay|ali pay|aliexpress|taobao|wechat|weixin|wallet',
    han: '支付宝|淘宝|微信|钱包|天猫',
  },
  account: {
    latin: 'accounts?~|user status',
    han: '账号|账户|会员|支付宝号|买家状态|用户状态',
  },
  bankAccount: {
    latin: 'bank account|account (is )?(reported lost|not exist)',
    han: '银行账|银行卡|卡账|储蓄卡',
  },
  order: {
    latin: 'orders?~|purchases?~|trade',
    han: '订单|交易|商品|买的',
  },
  pay: {
    latin: 'pay~|paying|payments?~|checkout|check out|transactions?~|purchase|buy|pago|zahlung',
    han: '支付|付款|交易|付钱|结账|买单|扫码',
  },
  bind: {
    latin: 'bind|link~|linked|linking|add~|adding|added|attach',
    han: '绑|添加|签约|快捷',
  },
  phone: {
    latin: 'phone|mobile~|cell~|sim~|number on file',
    han: '手机|电话|号码',
  },
  reserved: {
    latin:
      'reserved|registered (with|at|in) (the |my |your )?bank|on (file|record)|bank has|bank records?|(linked|tied|registered|connected) to (the |my |your )?_bank',
    han: '预留|银行登记|留的|开户时?的?(手机|电话)',
  },
  smsCode: {
    latin:
      'otps?~|kode otp|sms~|text messages?|texts?~|(verification|verify|sms|text|confirmation|authentication|dynamic|login|phone|bank|pin|security sms|6 digit|six digit|one time|activation) codes?~|verification (message|number)|код (подтверж|из)|смс',
    han: '验证码|短信|动态码|动态口令|激活码|手机码',
  },
  code: { latin: 'codes?~|codigo|код~', han: '码' },
  name: {
    latin: 'names?~|surname|firstname|cardholder|card holder|account holder|spelling',
    han: '姓名|名字|拼音|持卡人|名称',
  },
  /** How a name is to be written is asked only where it is written otherwise. */
  nameForm: {
    latin:
      'middle names?|(name|surname) (order|format)|(uppercase|upper case|capital|block) letters?|(extra|without|with|no) spaces?|exactly as',
    han: '大写|空格',
  },
  /** Somebody else's card, or the reader's own as a condition. */
  ownName: {
    latin:
      '(in|under) (your|my|his|her|someone elses|another|a different|other peoples) _names?~|belong(s|ing)? to (someone|somebody|another)|other peoples _cards?|(someone|somebody) elses? _(card|account|name)|(friend|wife|husband|father|mother|parent|brother|partner)s? _(card|account)',
    han: '自己名下|本人名下|他人名下|别人名下|不是本人|非本人|他人的?(卡|银行)|别人的?(卡|银行)',
  },
  identity: {
    latin:
      'identit|real ?names?~|kyc~|id verification|id card|id number|id info|identification|verify (my|your) (id|identity|passport)|personal (info|data|details)|user information|customer information|profile|face (scan|recognition|verification)|selfie|(minimum )?age~|under 18|verified with|accounts? verified',
    han: '身份|实名|人脸|刷脸|外国人|居留|认证信息|个人信息|客户.{0,4}信息|补充.{0,3}信息|本人|人行认证|年龄|未成年',
  },
  document: {
    latin: 'passports?~|documents?~|residence permit|travel document|id type|document type',
    han: '护照|证件|身份证|居留证|通行证',
  },
  renewed: {
    latin:
      'renewed|new passport|old passport|(documents?|passports?|id|visa) (is |are |has |have )?_(expired|out of date)|changed (my )?passport|expired (passport|document|id|visa)',
    han: '换了护照|新护照|旧护照|换护照|(护照|证件|身份证|签证|居留)已?(过期|到期|失效)|(护照|证件|身份证)有效期',
  },
  password: {
    latin: 'passwords?~|pins?~|payment password',
    han: '密码|口令',
  },
  threeDs: {
    latin:
      '3 ?ds ?2?~|3 ?d ?secure|3 ?d ?(verif|auth|check|security|安全|验证|认证|校验|密码)|acs~|verified by visa|card ?holder (authentication|verification|certification)|(two|2) (factor|step)|2fa~|approv* _____(app|bank)~|(app|bank) ___approv|bank (app )?(approval|confirmation|challenge)|redirect(ed|s)? to (my |the )?bank|authenticat|push notification',
    han: '安全认证|持卡人认证|认证页|银行.{0,4}(验证|认证)页',
  },
  cvv: {
    latin:
      'cvv ?2?~|cvc ?2?~|cvn ?2?~|csc~|security code|cards? (security|verification) (code|value|number)|(3|three|4|four) digits?~|back of (the|my|your) card|codigo de seguridad|код(а|ом)? безопасн',
    han: '安全码|后三位|背面',
  },
  expiry: {
    latin: 'expir|exp~|valid (thru|until|through|till|date)|validity|out of date|caduc|abgelaufen',
    han: '有效期|过期|到期',
  },
  /** The date as it is typed, not as it runs out. */
  expiryDate: {
    latin: '(expir*|exp) (date|month|year)',
    han: '有效期',
  },
  cardNumber: {
    latin:
      '_card (number|no~|num~|nr~)|cards? numbers?|number of (the|my|your) card|account number|pan~',
    han: '卡号',
  },
  cardDetails: {
    latin: 'card _(details?|info*|data)|details~|payment info|card form',
    han: '卡信息|银行卡.{0,3}信息|卡片?校验',
  },
  billing: {
    latin: 'billing|post ?code|postal|zip~|zip ?codes?|avs~|address|birthday|social security',
    han: '邮编|地址',
  },
  kindOfCard: {
    latin:
      '(foreign|overseas|international|non ?chinese|non ?mainland|us~|uk~|u s~|american|european|german|australian|canadian|british|russian|home|local|old|new kind of) __cards?~|cards? (from|issued) (abroad|overseas|outside|in my|my home)|visa~|master ?card|amex~|american express|jcb~|discover~|diners|wise~|revolut|prepaid|virtual card|gift card|debit cards?~|credit cards?~|card (type|brand|kind|network|scheme)|(type|kind|brand) of (bank )?card',
    han: '外卡|境外.{0,4}卡|外国.{0,4}卡|海外.{0,3}卡|国际.{0,3}卡|台湾.{0,4}卡|香港.{0,4}卡|信用卡|借记卡|储蓄卡|预付卡|虚拟卡|卡类型|卡种|卡品牌|银行卡类|的卡类|特殊.{0,4}卡|(一|二|三)类|万事达',
  },
  /** Kinds that shops and wallets refuse more often than banks do. */
  rareCard: {
    latin: 'prepaid|gift card|pure debit',
    han: '预付卡|虚拟卡|礼品卡|特殊.{0,4}卡',
  },
  /** A finger or a face instead of a password. */
  biometrics: {
    latin: 'fingerprint|face (id|scan|recognition|pay)|touch id|biometric',
    han: '指纹|面容|刷脸|人脸|第.次识别|声纹',
  },
  currency: {
    latin: 'currenc',
    han: '币种|外币|货币',
  },
  onlinePay: {
    latin:
      'online (payments?|shopping|purchases?|transactions?|banking|use)|e ?commerce|internet (payments?|purchases?|transactions?|banking|use)|card not present|(international|foreign|overseas|cross border|abroad) __(transactions?|purchases?|payments?|use|usage|spending)|quick ?pay|contactless',
    han: '在线支付|网上支付|无卡支付|快捷支付|认证支付|网银|网上银行|境外交易|境外支付|网上交易|电子支付|线上支付|跨境.{0,2}支付',
  },
  method: {
    latin:
      '(payment|funding|usable|another) (methods?|options?|instruments?|source)|pay(ment)? type|way to pay',
    han: '支付方式|付款方式|支付工具|支付渠道|可用的支付|可用的付款',
  },
  payLater: {
    latin: 'pay later|installments?~|huabei',
    han: '先用后付|先享后付|花呗|分期|芝麻',
  },
  limit: {
    latin:
      'limit(s|ations?)?~|caps?~|ceilings?~|max(imum)? (amount|payment|transaction|limit|allowed)|(the|over the) maximum~|лимит|limit[ue]?~|threshold',
    han: '限额|额度|超限|上限|超额|金额限制|限次|最大值|最高金额|最大金额',
  },
  overLimit: {
    latin:
      'exceed|over(run)? (the|my|your|its|a) __(limit|amount|maximum|total)|(is|are|was) over (the|my|your)|above (the|my|your)|reached (the|my|your|its)|hit (the|my|a|your)|beyond|too (large|high|big|much)|greater than|larger than|more than (the|my|your|allowed)|used up|over (the )?limit|go over|exced',
    han: '超过|超出|超限|超额|达到|已达|用完|已满|大于|高于|上限|过大|太大|超.{0,2}额|不能超',
  },
  amountPeriod: {
    latin:
      'per (transaction|payment|day|month|year|order)|daily|weekly|monthly|annual|yearly|single (payment|transaction)|a (day|month|year)~|amounts?~|withdrawal|time period|(purchase|payment|transaction) total',
    han: '单笔|单日|单次|当日|每日|每天|一天|日限|月限|年限|当月|每月|年度|累计|金额|日付款|月额|日支付|转账',
  },
  /** How often, as limits count it: payments, not mistakes. */
  payTimes: {
    latin:
      '(number|frequency) of (\\w+ )?(payments?|transactions?|purchases?|withdrawals?)|(transaction|payment|withdrawal|purchase) (count|frequency|times)|too many (payments|transactions|withdrawals|purchases)',
    han: '(交易|消费|取款|支付|付款|转账|提现|收款)的?(限制)?(次数|笔数)|笔数',
  },
  funds: {
    latin: 'balances?~|funds?~|money~|fondi~|guthaben|srodk|credit~|holds?~',
    han: '余额|资金|钱|存款|额度|预授权',
  },
  payCode: {
    latin: 'qr~|qrcodes?~|bar ?codes?~|payment codes?~|authori[sz]ation code',
    han: '二维码|付款码|条码|授权码|收款码',
  },
  otherPayer: {
    latin:
      '(different|other|another|wrong|second|same|not the) _(payer|buyer|payment account|paying account)|same (account|person|buyer)|buyer and (the )?seller|seller and (the )?buyer|(another|different|other|someone elses) (account|persons)|not the (owner|buyer|one)|second payer|payer|buyer (is )?different|someone other than',
    han: '同一账|付款人不|买家不匹配|代付|其他账|账号不同|别人|账号相同|支付账号错',
  },
  appVersion: {
    latin:
      '(app|client|wallet|alipay|taobao|old|latest|newest|outdated|lower|newer|current) version|app is too old|update (the |your |my )?(app|alipay|taobao|wechat|version|client)|upgrade (the |your |my )?(app|alipay|taobao|wechat|version)|version (is |was )?(too )?(old|low|outdated)|reinstall',
    han: '版本|未安装|升级 ?(支付宝|淘宝|微信|app |客户端|软件)|更新 ?(到|支付宝|淘宝|微信|app )',
  },
  seller: {
    latin:
      'sellers?~|merchants?~|shops?~|store~|vendor|supplier|recipient|payee|receiving account|receiver|developer|terminal',
    han: '商家|商户|卖家|收款|店家|店铺|对方|商城|卖方|违禁|行业|收单|终端',
  },
  integration: {
    latin:
      'signature|sign (error|check|verif*)|api~|sdk~|parameters?~|param~|app ?id~|partner|pid~|(private|public|rsa) key|notify|callback|sandbox|integrat|plugin|invalid (argument|request|amount|merchant)|missing arg|out trade no|order ?info|order ?string|permissions? (denied|error)|bad input|merchant id|_agreement|contract|format (is )?(wrong|error)|check value|alin?\\d+',
    han: '签名|参数|接口|密钥|公钥|私钥|沙箱|回调|商户号|合作身份|无权限|权限不足|验签|唤起支付宝|订单信息|调用|格式错|篡改|协议|无效金额|金额(输入|错误|有误)|原始金额|未传入|终端号',
  },
} satisfies Record<string, Term>;
