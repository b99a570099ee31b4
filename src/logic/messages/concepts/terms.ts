/**
 * The words that readers use, by what they mean. Each term has two patterns over folded text:
 * `latin` for alphabetic languages, where every alternative begins at a word and "~" stands for a
 * word's end, and `han` for Chinese, which also serves pinyin. A pattern holds what a person who
 * knows cards and wallets would expect to read, never the words of one report.
 */
export interface Term {
  readonly latin?: string;
  readonly han?: string;
}

export const terms = {
  // Things
  card: {
    latin:
      'cards?~|bank ?cards?~|debit~|credit card|visa~|master ?card|amex~|american express|jcb~|union ?pay|tarjetas?~|carte~|karten?~|kreditkarte|карт|cartao|kart[aeyou]~',
    han: '卡',
  },
  bank: {
    latin: 'banks?~|banking~|issuers?~|issuing|icbc~|boc~|ccb~|abc~|cmb~|banco~|banque|банк',
    han: '银行|发卡|开户行|银联',
  },
  wallet: {
    latin: 'alipay|ali pay|aliexpress|taobao|tmall|wechat|weixin|wallet',
    han: '支付宝|淘宝|微信|钱包|天猫',
  },
  account: {
    latin: 'accounts?~|acct~|acc~|cuenta|compte|konto|аккаунт|conta~',
    han: '账号|账户|会员|支付宝号',
  },
  bankAccount: {
    latin: 'bank account|card account|cuenta bancaria|compte bancaire|bankkonto',
    han: '银行账|银行卡|卡账',
  },
  order: {
    latin: 'orders?~|purchases?~|pedido|commande|bestellung|заказ|encomenda',
    han: '订单|交易|商品|买的',
  },
  pay: {
    latin:
      'pay~|pays~|paying|payments?~|checkout|check out|transactions?~|purchase|buy|pago|paiement|zahlung|bezahl|оплат|платеж|pagamento|platnos',
    han: '支付|付款|交易|付钱|结账|买单|扫码',
  },
  bind: {
    latin:
      'bind|bound~|link~|linked|linking|add~|adding|added|attach|register (?:my|a|the|your) (?:\\w+ )?card|save (?:my|a|the) card|agregar|anadir|ajouter|hinzufug|добав|привяз|vincular|adicionar',
    han: '绑|添加|关联|签约|快捷',
  },
  phone: {
    latin:
      'phone|mobile~|cell~|cellphone|sim~|number on file|telefono|telephone|telefon|handynummer|numero de tel|телефон|celular',
    han: '手机|电话|号码',
  },
  reserved: {
    latin:
      'reserved|registered (?:with|at|in) (?:the |my |your )?bank|on (?:file|record)|bank has|bank records?|(?:linked|tied|registered|connected) to (?:the |my |your )?bank|left (?:with|at) (?:the |my )?bank',
    han: '预留|留存|银行登记|留的',
  },
  smsCode: {
    latin:
      'otps?~|kode otp|sms~|smss~|text messages?|texts?~|(?:verification|verify|sms|text|confirmation|authentication|dynamic|login|phone|bank|pin|6 digit|six digit|one time) codes?~|verification (?:sms|text|message|number|code)|one time pass|passcode|codigo (?:de verificacion|sms|de confirmacion|por sms)|code (?:de verification|sms|de confirmation|par sms)|bestatigungscode|sms code|verifizierungscode|mtan|код (?:подтверж|из)|смс|codigo de verificacao|kod sms',
    han: '验证码|短信|动态码|动态口令|短信码|激活码|校验码短信',
  },
  code: { latin: 'codes?~|codigo|код~|kod~', han: '码' },
  name: {
    latin:
      'names?~|surname|firstname|lastname|cardholder|card holder|account holder|spelling|spelled|nombre|nom~|имя|nome~|imie|nachname',
    han: '姓名|名字|户名|姓氏|拼音|持卡人|名称|同名|开户名',
  },
  identity: {
    latin:
      'identit|real ?names?~|kyc~|id verification|id card|id number|id info|id photo|identification|verify (?:my|your) (?:id|identity|passport)|personal info|face (?:scan|recognition|verification)|certified',
    han: '身份|实名|人脸|刷脸|四要素|外国人|居留|认证信息|个人信息|完善.{0,4}信息|补充.{0,3}信息|升级认证|本人',
  },
  document: {
    latin:
      'passports?~|documents?~|residence permit|green card|travel document|id type|document type|pasaporte|passeport|reisepass|паспорт|passaporte|paszport',
    han: '护照|证件|身份证|居留证|回乡证|台胞证|通行证',
  },
  renewed: {
    latin:
      'renewed|new passport|old passport|passport (?:has )?(?:expired|changed|was renewed)|changed (?:my )?passport|passport number changed|expired passport',
    han: '换了护照|新护照|旧护照|护照过期|护照到期|换护照|证件过期|证件到期|身份证过期|证件已过期',
  },
  password: {
    latin:
      'passwords?~|pins?~|pin code|pass ?code|payment password|contrasena|mot de passe|passwort|парол|senha|haslo',
    han: '密码|口令|pin',
  },
  threeDs: {
    latin:
      '3 ?ds ?2?~|3 ?d ?secure|3 ?d (?:verification|authentication|auth|check|security)|verified by visa|secure ?code|safekey|cardholder authentication|authentication (?:required|needed|failed|failure|failing|was)|auth (?:failed|failure)|authenticate (?:the|this|my|your)|strong customer|(?:two|2) factor|2fa~|sca~|approv\\w* (?:\\w+ ){0,3}(?:app|bank)~|(?:app|bank) (?:\\w+ ){0,3}approv|bank (?:app )?(?:approval|confirmation)|redirect(?:ed|s)? to (?:my |the )?bank|authenticat',
    han: '3 ?d|安全认证|持卡人认证|认证页',
  },
  cvv: {
    latin:
      'cvv ?2?~|cvc ?2?~|cvn ?2?~|cvs~|security (?:code|number)|card (?:security|verification) (?:code|value)|(?:3|three) digits?~|back of (?:the|my|your) card|codigo de seguridad',
    han: '安全码|cvv|cvn|cvc|后三位|背面',
  },
  expiry: {
    latin:
      'expir|valid (?:thru|until|through|till|date)|validity|out of date|vencid|vencimiento|caduc|abgelaufen|ablauf|истек|срок деиств|wygas|validade',
    han: '有效期|过期|到期',
  },
  cardNumber: {
    latin:
      'card (?:number|no~|num~|nr~)|cards? numbers?|account number|pan~|numero de (?:la )?tarjeta|numero de carte|kartennummer|номер карт',
    han: '卡号',
  },
  cardDetails: {
    latin:
      'card (?:details?|info\\w*|data)|details~|payment info|card form|данны|datos de la tarjeta|kartendaten',
    han: '卡信息|卡片信息|银行卡.{0,3}信息',
  },
  billing: {
    latin:
      'billing|post ?code|postal|zip~|zip ?codes?|avs~|address|birthday|date of birth|social security',
    han: '账单地址|邮编|地址',
  },
  kindOfCard: {
    latin:
      '(?:foreign|overseas|international|non ?chinese|us~|uk~|u s~|american|european|german|australian|canadian|british|russian|home) (?:\\w+ )?(?:\\w+ )?cards?~|cards? (?:from|issued) (?:abroad|overseas|outside|in my|my home)|visa~|master ?card|amex~|american express|jcb~|discover~|diners|wise~|revolut|n26|prepaid|virtual card|gift card|debit cards?~|credit cards?~|card (?:type|brand|kind|network)|type of card|kind of card|tarjeta extranjera|carte etrangere|auslandisch|иностранн',
    han: '外卡|境外.{0,4}卡|外国.{0,4}卡|海外.{0,3}卡|国际.{0,3}卡|信用卡|借记卡|储蓄卡|预付卡|虚拟卡|卡类型|卡种|卡品牌|二类|三类|ii类|iii类|visa|万事达',
  },
  currency: {
    latin: 'currenc|moneda|devise~|wahrung|валют|moeda|walut',
    han: '币种|外币|货币',
  },
  onlinePay: {
    latin:
      'online (?:payments?|shopping|purchases?|transactions?|banking|use)|e ?commerce|internet (?:payments?|purchases?|transactions?|banking|use)|card not present|(?:international|foreign|overseas|cross border) (?:\\w+ )?(?:transactions?|purchases?|payments?|use|usage|spending)|quick pay|express pay|contactless|compras en linea|покупк|международн',
    han: '在线支付|网上支付|无卡支付|快捷支付|认证支付|网银|网上银行|境外交易|境外支付|网上交易|电子支付',
  },
  method: {
    latin:
      '(?:payment|funding) (?:methods?|options?|instruments?|source)|pay(?:ment)? type|way to pay|metodo de pago|moyen de paiement|zahlungsmethode|способ оплат',
    han: '支付方式|付款方式|支付工具|支付渠道|可用的支付',
  },
  payLater: {
    latin: 'pay later|installments?~|instal?ments?~|huabei|credit pay',
    han: '先用后付|先享后付|花呗|分期|芝麻|月付',
  },
  limit: {
    latin:
      'limits?~|plafond|quotas?~|caps?~|ceilings?~|max(?:imum)? (?:amount|payment|transaction|limit|allowed)|allowance|limite~|limites~|obergrenze|лимит|limit[ue]?~|threshold',
    han: '限额|额度|超限|上限|超额|限制金额|金额限制|限次|最大值|限额度',
  },
  overLimit: {
    latin:
      'exceed|over(?:run)? (?:the|my|your|its) (?:\\w+ )?(?:\\w+ )?limit|above (?:the|my|your)|reached (?:the|my|your|its)|hit (?:the|my|a|your)|beyond|too (?:large|high|big|much)|greater than|larger than|limit reached|used up|over (?:the )?limit|uberschritt|превыш|depass|exced|superad|przekrocz',
    han: '超过|超出|超限|超额|达到|用完|已满|大于|上限|过大|太大|超.{0,2}额',
  },
  amountPeriod: {
    latin:
      'per (?:transaction|payment|day|month|year|order)|daily|monthly|annual|yearly|single (?:payment|transaction)|a (?:day|month|year)~|amounts?~|withdrawal',
    han: '单笔|单日|当日|每日|日累计|日限|月限|年限|当月|每月|年度|累计|金额|日付款|月额|日支付',
  },
  funds: {
    latin:
      'balances?~|funds?~|money~|fonds~|saldo|solde|guthaben|баланс|средств|денег|fondos|dinero|srodk|credit~',
    han: '余额|资金|钱|存款|额度',
  },
  notEnough: {
    latin:
      'insufficien|gedeckt|insufficent|not (?:have |has |be )?(?:enough|sufficient)|lack(?:s|ing)? (?:of )?(?:funds?|money|balance)|no (?:more )?(?:money|funds|balance)|low balance|balance (?:is |was )?(?:too )?low|inadequate|ran out of|insuficien|insuffisan|nicht (?:genug|ausreichend)|недостат|не хвата|niewystarcz|top up',
    han: '不足|不够|没钱|没有钱|没有足够|无足够|太少|偏低|充值',
  },
  enough: {
    latin:
      '(?:have|has|had|is|was|got|with|there is|there was|has got) (?:more than |way more than |definitely |plenty )?(?:enough|sufficient|plenty|money|funds)|plenty of (?:money|funds|balance)|(?:balance|funds|money) (?:is|are|was) (?:fine|ok|okay|enough|sufficient|available|there)|more than enough|sufficient (?:funds|balance)|enough (?:money|balance|funds|credit)',
    han: '余额充足|余额足|足够的?(?:钱|余额)|有钱|钱够|余额够|是够的|够的|有余额|额度充足|有足够',
  },
  // What happens to them
  notReceived: {
    latin:
      '(?:not|never|no longer|unable to|fail(?:ed|s)? to) (?:even |ever |yet |be |been |actually |able to )?(?:receiv\\w*|reciev\\w*|arriv\\w*|get~|getting|got~|gotten|come~|coming|came~|sent~|send~|sending|deliver\\w*|show up|reach\\w*)|never (?:arriv\\w*|c[ao]m\\w*|receiv\\w*|got|gets?|sent|sends|shows?|reach\\w*)|no (?:\\w+ )?(?:sms|otp|text|code)s?~|nothing (?:arriv|com|is sent)|waiting for (?:\\w+ )?(?:\\w+ )?(?:sms|otp|text|code)|where is (?:the|my) (?:\\w+ )?(?:code|sms|otp)|no (?:me )?(?:llega|recib)|(?:recois|recu) (?:pas|jamais)|pas (?:recu|recois)|kommt (?:nicht|kein)|(?:nicht|keinen?|kein) (?:\\w+ )?(?:erhalt|bekomm)|erhalte (?:kein|nicht)|не (?:приход|получ)|nao (?:receb|chega)|nie (?:przychodz|otrzym)|tidak (?:datang|muncul|masuk|terkirim|sampai|menerima)',
    han: '收不到|没收到|没有收到|未收到|接收不到|收不了|发不出|发送失败|发送超时|未发送|没发|不发|没来|迟迟|接不到|没有.{0,4}(?:验证码|短信)|无法接收|无法收到|不能接收',
  },
  mismatch: {
    latin:
      'mis ?match|inconsisten|(?:not|never) (?:\\w+ )?(?:match\\w*|agree|correspond|the same|consistent|identical|tally)|differ(?:s|ent|ence)?~|unmatched|discrepanc|conflict|wrong name|mis ?spel|no coincid|ne correspond|stimmt nicht|stimmen nicht|не совпад|nao (?:confere|corresponde)',
    han: '不一致|不符|不匹配|不相符|不吻合|对不上|不对应|比对不通过|不相同|不同|不一样|不是一个|匹配失败',
  },
  wrong: {
    latin:
      'wrong~|incorrect|invalid|mistakes?~|mistyped|typos?~|bad~|not (?:valid|correct|right|recogni[sz]ed|legal)|check (?:the|your|that)|re ?enter|please enter (?:the )?correct|error in|incorrect[oa]|invalid[oae]|недеиствит|falsch|ungultig|неверн|неправильн|errone|bledn',
    han: '错误|不正确|有误|无效|输错|不对|非法|填错|错了|校验错|校验失败|不合法|错$|错 ',
  },
  tooMany: {
    latin:
      'too (?:many|often|frequent\\w*)|(?:many|several|multiple|repeated|repeatedly|few|number of) (?:\\w+ )?(?:times|attempts|tries|failures|requests|errors|failed)|times (?:in a row|exceed\\w*)|frequen|attempts? (?:exceed|limit)|(?:attempts|tries) exceeded|retry limit|rate limit|velocity|demasiad|trop de|zu (?:viele|oft)|слишком (?:много|част)|muitas tentativas|number of (?:attempts|tries|times|payments|transactions|withdrawals)|tries exceeded|excessive',
    han: '次数|频繁|多次|太多次|过多|超次|连续|频率|频次|操作频',
  },
  unsupported: {
    latin:
      'not (?:be )?(?:\\w+ )?(?:support\\w*|accept\\w*|take~|compatible|eligible|allowed|available|usable|used~|use~)|unsupport|(?:no longer|not yet) (?:be )?(?:\\w+ )?(?:support\\w*|accept\\w*|take~|compatible|eligible|allowed|available|used~|use~)|not (?:\\w+ )?(?:accept\\w*|compatible|eligible|available|applicable)|ineligible|refuses? (?:to take|foreign|all)|only (?:accept\\w*|support\\w*|allow\\w*|take\\w*|chinese|mainland|works? with)|support(?:s|ed)? only|unable to use|unavailable|no es compatible|no (?:se )?(?:acepta|admite|soporta)|pas (?:pris en charge|accept|support)|nicht (?:unterstutz|akzeptier)|не (?:поддерж|принима)|nao (?:e )?(?:aceit|suport)|nie (?:jest )?obslug|must be (?:a |an )?(?:chinese|mainland)|supported cards?',
    han: '不支持|不受理|不能用|用不了|不接受|无法使用|不可用|仅支持|只支持|不能受理|不适用|不可使用|尚不支持|没法用|支持的卡|暂无可用|没有可用|没用可用|不能使用|无可用|未能支持|不让用',
  },
  notOpen: {
    latin:
      '(?:not) (?:been |yet |be |being )?(?:enabled|activated|opened|open~|turned on|switched on|signed up|set up)|disabled|turned off|switched off|deactivated|has to be (?:enabled|activated)|need to (?:enable|activate)|отключен|не активир|активаци|(?:enable|activate) (?:online|internet|international|e ?commerce|overseas|quick|3)',
    han: '未开通|签约失败|开通.{0,8}失败|没开通|没有开通|尚未开通|未签约|未启用|没有签约|尚未|加办|需要.{0,3}开通|开办',
  },
  declined: {
    latin:
      'declin|reject|refus|denied~|deny~|respint|negad[oa]|do not hono|not hono|dishono|not (?:been )?(?:approved|authori[sz]ed|permitted|allowed)|unauthori[sz]|turned down|bounced|rechaz|declinad|abgelehnt|отклон|отказ|recus|odrzuc|rifiut|decline',
    han: '拒绝|被拒|拒付|不批准|不予承兑|驳回|不承兑|未通过|不通过|不允许|不获|拒收|无法授权',
  },
  askBank: {
    latin:
      '(?:contact|call|ask|consult|refer to|check with|speak to|talk to|phone|referred to) (?:to )?(?:the|your|my|card)? ?(?:\\w+ )?(?:bank|issuer|card issuer|issuing)|(?:bank|issuer) (?:says|said|told|claims|confirm)|do not hono|not hono|(?:by|from) (?:the|your|my|his|her|our)? ?(?:card )?(?:issu\\w+ )?(?:bank|issuer)|(?:bank|issuer) (?:\\w+ )?(?:\\w+ )?(?:declin|reject|refus|block|den(?:y|ied)|stopp?|flag)|issuer (?:declin|reject)',
    han: '联系发卡|咨询.{0,6}发卡|查发卡|联系.{0,4}银行|咨询.{0,4}银行|发卡行|发卡方|发卡银行|银行拒绝|银行方面|不予承兑|不批准',
  },
  lost: {
    latin: 'lost~|stolen|robad|verloren|gestohlen|украд|perdid|zgubion',
    han: '挂失|丢失|被盗|失窃|遗失|掉了|被窃|丢了',
  },
  frozen: {
    latin:
      'frozen|freez|froze~|block(?:ed|s|ing|age)?~|lock(?:ed|s|ing|out)?~|suspend|suspension|restrict|limited~|disabled|ban(?:ned)?~|deactivat|terminated|closed my account|bloque|bloquead|gesperrt|sperr|заблок|заморож|congelad|zablok|abnormal|limitation|restringid|permanently',
    han: '冻结|锁定|被锁|锁了|锁住|受限|被限|限制|被封|封号|封禁|封了|停用|禁用|止付|管控|冻了|查封|封停|状态异常|账户异常|账号异常|状态非法',
  },
  blocked: {
    latin: 'block(?:ed|s|ing)?~|stopp?(?:ed|s)~|flag(?:s|ged|ging)?~|intercept',
    han: '拦截|阻止|拦下',
  },
  accountStopped: {
    latin:
      '(?:account|cuenta|compte|konto) (?:\\w+ ){0,6}(?:frozen|blocked|locked|suspended|restricted|limited|banned|disabled|congelad|bloque|gesperrt)|(?:frozen|blocked|locked|suspended|restricted|banned|disabled|froze|limited) (?:my |the |your )?(?:\\w+ )?account~',
    han: '(?:账号|账户|会员).{0,6}(?:冻结|限制|受限|被封|封禁|锁定|停用)|封号|解封|(?:支付|账户)功能.{0,4}(?:限制|禁用)',
  },
  unlock: {
    latin:
      'appeal|un ?freez|un ?lock|un ?block|un ?restrict|lift(?:ed|ing)?~|reinstat|recover (?:my|the) account',
    han: '申诉|解除|解冻|解封|解限|解锁|申请解',
  },
  dormant: {
    latin:
      'dormant|inactive|not (?:been )?activated|activate (?:the|my|your) card|card (?:is )?not active|sleeping|unactivated|not yet activated|first used|not initiali',
    han: '睡眠|未激活|没激活|没有激活|未初始化|休眠|久悬|不动户|激活卡|未启用|没启用',
  },
  cardState: {
    latin:
      'card (?:status|state)|status of (?:the|my) card|(?:invalid|no such) account|no (?:card|account) record|pick ?up card|captured',
    han: '卡状态|卡异常|卡不正常|账户状态|无此账户|账号不存在|没收|吞卡|已注销|销户|注销|失效',
  },
  risk: {
    latin:
      'risk|suspicio|suspect|fraud|unusual|flag(?:s|ged)~|phishing|scams?~|money laundering|blacklist|security (?:reasons?|concerns?|checks?|system|issues?|control|policy|violation|alert|risk|measure\\w*|review)|(?:for|due to|because of) (?:your |account |payment )?(?:security|safety)|fraudulent|seguridad|securite|sicherheitsgrund|безопасн|подозрит|мошен|seguranca|bezpieczen|malicious|protect (?:your|the) account|sospett|sicurezza|ryzyk',
    han: '风险|风控|可疑|安全|诈骗|欺诈|作弊|盗刷|拦截|反诈|交易异常|异常交易|异常操作|操作异常|黑名单|钓鱼|被骗|保障您|存在异常|行为异常|保密',
  },
  securityReason: {
    latin:
      '(?:for|due to|because of|from|out of) (?:\\w+ )?(?:security|safety|risk) ?(?:reasons?|concerns?|checks?|control|policy|purposes?)?~|security (?:reasons?|concerns?)|risk control|(?:por|pour|aus|dla|per) (?:\\w+ )?(?:\\w+ )?(?:seguridad|securite|sicherheitsgrund|bezpieczen|sicurezza|seguranca)|sicherheitsgrund|соображени',
    han: '风控|安全原因|安全问题|存在风险|有风险|风险控制|风险交易|交易风险',
  },
  abnormal: { latin: 'abnormal|exception', han: '异常' },
  newPlace: {
    latin:
      'vpn~|proxy|new (?:device|phone|account|location|country)|different (?:device|phone|location|country|ip)|another (?:device|country)|ip address|unusual (?:location|device)|foreign ip|unfamiliar|wrong country|travel',
    han: 'vpn|代理|新设备|异地|换手机|翻墙|梯子|境外ip|新注册|陌生',
  },
  abroad: {
    latin:
      'outside (?:of )?(?:china|mainland)|(?:from|in) a foreign country|region (?:is )?(?:not|restricted|locked)|not (?:available|supported) in (?:your|this|my) (?:country|region|area)|this (?:region|country)|your (?:region|country)',
    han: '境外|国外|海外|地区',
  },
  charged: {
    latin:
      '(?:money|amount|funds|payment|i|was|were|been|already|card|got|have|has|bank|account|me|alipay|twice|double|it|they) (?:\\w+ )?(?:\\w+ )?(?:charged|debited|deducted|withdrawn|taken|paid~)|(?:charged|debited|deducted|paid) (?:twice|double|already|my|me|from|but|and|the|successfully|for|two|2)|money (?:is |has |was )?(?:gone|left|disappear\\w*|taken)|double (?:charge|payment|paid)|(?:charge|payment|money|transaction) (?:\\w+ )?went through|payment (?:was |is |has been )?(?:success\\w*|went through|completed|received)|paid (?:successfully|already)|successful(?:ly)? paid|cobr(?:o|ado|aron)|debite~|abgebucht|списал|debitad',
    han: '扣款|已扣|扣了|扣钱|已付|已支付|已经支付|付了|付款成功|支付成功|钱没了|重复扣|多扣|扣费|已被支付|付过|扣除|支付后|付款后',
  },
  orderOpen: {
    latin:
      'unpaid|not paid|awaiting|pending|(?:order|it|status|still|website|app|page) (?:\\w+ )?(?:still )?(?:says|shows|show|showing|displays|stays|remain\\w*|is still|stuck)|waiting (?:for )?(?:payment|buyer|confirmation)|order (?:\\w+ )?(?:not|never|disappear\\w*|missing)|no order|not (?:show\\w*|updat\\w*|reflect\\w*|received|confirmed|credited|arriv\\w*)|not (?:show|update|receive|get)~|nothing (?:happened|received|arriv)|(?:but|and|yet|then) (?:\\w+ )?(?:\\w+ )?(?:failed|cancel\\w*|error|declined|nothing)',
    han: '未付款|待付款|等待付款|未支付|待支付|没有订单|订单没|显示未|没到账|未到账|没有到账|未成功|订单.{0,6}(?:失败|不显示|消失|没|未)|未生成|没生成|没反应|未更新|没有生成|无法生成|没收到货',
  },
  tooSlow: {
    latin:
      '(?:session|time|token) (?:has )?(?:expired|ran out|timed out)|took too long|time limit|payment timed out|timed out waiting',
    han: '(?:操作|输入|支付|付款|订单|会话).{0,2}超时|超过.{0,6}时间|支付的时间',
  },
  refund: {
    latin: 'refund|money back|reimburs|reembols|rembours|ruckerstattung|возврат|chargeback',
    han: '退款|退回|退钱|返还|退到',
  },
  pending: {
    latin:
      'pending|(?:is|are|still|payment|order|status|bank) processing|in (?:process|progress)|being processed|result (?:is )?unknown|unknown result|under review|stuck~|verifying|awaiting|обработк|pendiente|en attente',
    han: '处理中|正在处理|结果未知|进行中|支付中|待确认|未知|未明|已受理|等待|查询交易',
  },
  closed: {
    latin:
      'closed|cancell?ed|cancell?ation|cancel~|order expired|session (?:has )?expired|timed out order|auto ?cancel|cancelad|annul|storniert|отмен|expired (?:order|session)',
    han: '关闭|取消|已完结|撤销|撤单|中途|已过期|超时关闭|已完成|不存在',
  },
  duplicate: {
    latin:
      'duplicat|repeat(?:ed)? (?:order|request|payment|submission|transaction)|already (?:been )?(?:paid|exists?|submitted)|paid (?:twice|two|2)|twice~|same (?:order|transaction)|double',
    han: '重复|已被支付|已经支付|已支付|再次支付|勿重复|两次|多付',
  },
  payCode: {
    latin: 'qr ?codes?~|qr~|bar ?codes?~|payment codes?~|pay code',
    han: '二维码|付款码|条码|授权码|条形码|收款码',
  },
  otherPayer: {
    latin:
      'same (?:account|person|buyer)|buyer and (?:the )?seller|own (?:order|shop)|(?:another|different|other|someone elses) (?:account|persons|payer|buyer)|not the (?:owner|buyer)|second payer|payer|buyer (?:is )?different',
    han: '同一账|同一帐|买卖家|付款人不|买家不匹配|代付|其他账|账号不同|别人',
  },
  busy: {
    latin:
      'busy~|current\\w* unavailable|(?:temporarily|currently) (?:not available|down|out of)|недоступн|overload|system (?:error|busy|fault|failure|exception|reason|malfunction|problem|is)|server|service (?:is )?(?:unavailable|busy)|maintenance|temporar\\w* (?:unavailable|error|problem)|internal error|try again later|please try later|unknown (?:error|exception|reason)|technical|glitch|outage|malfunction|processing error|error occurred|систем|http [45]|[45]0[0-9] error|something went wrong|sistema',
    han: '繁忙|暂不可用|暂时不可用|暂时无法使用|系统错误|系统异常|系统故障|服务不可用|维护|故障|拥挤|系统|出错|异常失效|日终|日切',
  },
  network: {
    latin:
      'network|connection|internet (?:is|connection|problem)|wi ?fi|time ?out|timed out|timeouts?~|keeps? loading|loading|spinning|offline|no (?:response|answer)|disconnect|not respond|unreachable|blank (?:page|screen)|white screen|freezes? on|stuck (?:on|at) (?:the )?(?:\\w+ )?(?:loading|page|screen)|hangs?~|hung~|(?:never|does not|not) (?:load|open|respond|react)|nothing happens|crash|сет[ьи]|delai',
    han: '网络|超时|连接|断网|无响应|加载|信号|白屏|转圈|打不开|线路|通讯|卡住|没反应|没有反应|毫无反应|跳转|唤起|弹不出|出不来|调不起|停留在|进不去|一直转|卡在|闪退|不跳转',
  },
  appVersion: {
    latin:
      '(?:app|client|wallet|alipay|taobao|old|latest|newest|outdated|lower|newer) version|outdated|update (?:the |your |my )?(?:app|alipay|taobao|version|client)|upgrade (?:the |your |my )?(?:app|alipay|taobao|version)|version (?:is |was )?(?:too )?(?:old|low|outdated)|reinstall',
    han: '版本|升级|更新到|更新支付宝|更新淘宝|更新app',
  },
  switchOff: {
    latin:
      '(?:switch|function|feature|option|payment|balance|setting) (?:\\w+ )?(?:\\w+ )?(?:switched off|turned off|is off|disabled|closed)|turned off|switched off|in (?:the |my )?(?:app )?settings|toggle|(?:balance|mobile|wireless|face to face|in person) payment',
    han: '开关|功能关闭|关闭相关|支付功能.{0,3}关|已关闭.{0,4}功能|未开启|没有开启|功能未开',
  },
  seller: {
    latin:
      'sellers?~|merchants?~|shops?~|store~|vendor|supplier|recipient|payee|beneficiar|receiving account|vendedor|vendeur|handler|продав|sprzedaw|developer',
    han: '商家|商户|卖家|收款|店家|店铺|对方|商城|卖方|违禁|行业',
  },
  sellerTrouble: {
    latin:
      '(?:sellers?|merchants?|shop|store|recipient|payee|receiving account)s? (?:\\w+ )?(?:\\w+ )?(?:\\w+ )?(?:(?:not|unable to) (?:be )?(?:\\w+ )?(?:receiv|collect|exist|allowed|registered|available)|limit\\w*|restrict\\w*|suspend\\w*|frozen|blocked|abnormal|invalid|exceed\\w*|banned|prohibited|contract|agreement|refund)|prohibited|forbidden|contact (?:the )?(?:seller|merchant)',
    han: '(?:商家|商户|卖家|收款方|收款账|收款|对方|店铺).{0,14}(?:限|冻|异常|不支持|未|没|超|失效|不存在|无法|不能|暂停|错误|不足|关闭|问题)|联系(?:商家|卖家|商户)|违禁|(?:无法|不能|暂停)收款',
  },
  integration: {
    latin:
      'signature|sign (?:error|check|verif\\w*)|api~|sdk~|parameters?~|param~|app ?id~|partner|pid~|(?:private|public|rsa) key|notify|callback|sandbox|integrat|plugin|invalid (?:argument|request)|missing arg|out trade no|order ?info|order ?string|permissions? (?:denied|error)|bad input|merchant id',
    han: '签名|参数|接口|密钥|公钥|私钥|沙箱|appid|sdk|回调|商户号|无权限|权限不足|验签|唤起支付宝|订单信息有误|订单信息|调用|格式错|篡改|协议',
  },
  fails: {
    latin:
      'fail|errors?~|unsuccess|not (?:\\w+ )?(?:work\\w*|go through|gone through|going through|success\\w*|complete\\w*|process\\w*|finish\\w*)|(?:could not|can not|unable to|not able to|impossible to) (?:\\w+ )?(?:\\w+ )?(?:pay~|complete|process|make|finish|checkout|buy|purchase|proceed|place|add~|link~|bind|use~|verify)|not (?:\\w+ )?(?:\\w+ )?(?:work\\w*|go~|going|gone|let~|link|bind|pay~|add~|use~|verify)|problems?~|trouble|went wrong|issues?~|fallo|fallid|echec|echou|fehlgeschlagen|fehler|ошибк|не (?:проход|работ|удает|удал)|falhou|erro~|blad|nie (?:dziala|moge)|no (?:puedo|funciona)',
    han: '失败|不成功|报错|付不了|无法支付|无法付款|不能支付|不能付款|支付不了|无法完成|不了|错误|问题|无法|不能|出错',
  },
  verifyFails: {
    latin:
      '(?:verification|verify|validation|authentication|certification|check) (?:\\w+ )?(?:\\w+ )?(?:fail\\w*|error|unsuccess\\w*|not pass\\w*|reject\\w*|not (?:go|work)\\w*|declin\\w*|was not)|fail\\w* (?:\\w+ )?(?:verif\\w*|validat\\w*|authenticat\\w*)|(?:unable to|could not|not) (?:be )?(?:verif\\w*|authenticat\\w*|pass\\w*)|not verified|unverified|verify your (?:identity|account|id)|needs? to (?:be )?verif|asks? (?:me )?(?:to|for) (?:\\w+ )?verif|complete (?:identity |real name )?verification|pending verification',
    han: '识别失败|未完成.{0,3}认证|认证.{0,3}未完成|需要?.{0,3}认证|请.{0,4}认证|验证失败|校验失败|认证失败|验证不通过|认证不通过|验证未通过|认证未通过|无法验证|未认证|未实名|非实名|未通过.{0,4}认证|校验不通过|核验失败|审核.{0,3}(?:失败|不通过|被拒)|校验错误',
  },
  changedPhone: {
    latin:
      '(?:chang\\w*|new|old|lost|switch\\w*|different|foreign|overseas|previous|another) (?:my |the |a )?(?:\\w+ )?(?:phone|mobile|sim|cell|number)|(?:phone|mobile|sim) (?:number )?(?:has |was |is )?(?:changed|no longer|lost|cancelled|expired)|no longer use',
    han: '换了?手机号|换号|改号|旧手机|新手机|手机号.{0,4}(?:换|停|注销|不用|变)|换手机号',
  },
} satisfies Record<string, Term>;

export type TermName = keyof typeof terms;
