/** What happens to things: they do not match, never come, are refused, locked, empty or late. */
import type { Term } from './term.ts';

export const events = {
  notReceived: {
    latin:
      '(not|never|no longer|unable to|fail(ed|s)? to) (even |ever |yet |be |been |actually |able to )?(receiv*|reciev*|arriv*|get~|getting|got~|gotten|come~|coming|came~|sent~|send~|sending|deliver*|show up|reach*)|never (arriv*|c[ao]m*|receiv*|got|gets?|sent|sends|shows?|reach*)|no _(sms|otp|text|code)s?~|not (show|display|offer|ask) __(sms|otp|code)|nothing (arriv|com|is sent)|waiting for __(sms|otp|text|code)|no (me )?(llega|recib)|kommt (nicht|kein)|не (приход|получ)|tidak (datang|muncul|masuk|terkirim|sampai|menerima)',
    han: '收不到|没收到|没有收到|未收到|收不了|发不出|发送失败|发送超时|发送验证码超时|未发送|没发|不发|没来|迟迟|接不到|没有.{0,4}(验证码|短信)|无法接收|无法收到|无法.{0,2}收|不能接收|是否发送',
  },
  mismatch: {
    latin:
      'mis ?match|inconsisten|(not|never) _(match*|agree|correspond|the same|consistent|identical|tally)|differ(s|ent|ence)?~|discrepanc|wrong name|mis ?spel',
    han: '不一致|不符|不匹配|不相符|不吻合|对不上|不对应|比对不通过|不相同|不同|不一样|不是一个|匹配失败',
  },
  wrong: {
    latin:
      'wrong~|incorrect|invalid|mistakes?~|mistyped|typos?~|bad~|not (valid|correct|right|recogni[sz]ed|legal)|check (the|your|that)|re ?enter|please enter (the )?correct|error in|falsch',
    han: '错误|不正确|有误|无效|输错|不对|非法|填错|错了|校验错|校验失败|不合法|错$|错 ',
  },
  tooMany: {
    latin:
      'too (many|often|frequent*|fast|quickly)|(many|several|multiple|repeated|repeatedly|few|number of|[2-9]|two|three|four|five) _(times|attempts|tries|retries|failures|requests|errors|failed)|times (in a row|exceed*)|frequen|attempts? (exceed|limit)|most retries|(attempts|tries|retries) (exceeded|allowed)|rate limit|number of (attempts|tries|times)|excessive|keep trying|over and over',
    han: '次数|频繁|多次|几次|三次|过多|过快|太快|超次|连续|频率|频次|操作频',
  },
  unsupported: {
    latin:
      'not (be )?_(support*|accept*|take~|compatible|eligible|allowed|available|usable|used~|use~|offered)|unsupport|(no longer|not yet) (be )?_(support*|accept*|take~|compatible|eligible|allowed|available|used~|use~)|not _(accept*|compatible|eligible|available|applicable|connected to|recogni[sz]e)|refuses? (to take|foreign|all)|only _(accept*|support*|allow*|take*|chinese|mainland|works? with)|support(s|ed)? only|accepts? only|unable to use|unavailable|no usable|supported cards?|support is _limited|qualify|does not exist',
    han: '不支持|不受支持|不受理|不能用|用不了|不接受|无法使用|不可用|仅支持|只支持|只接受|仅限|只能用|只限|不能受理|不适用|不可使用|没法用|支持的卡|没有?可用|没用可用|不能使用|无可用|未能支持|不让用|不符合|评估不通过|无此发卡',
  },
  notOpen: {
    latin:
      '(not) (been |yet |be |being )?(enabled|activated|opened|open~|turned on|switched on|signed up|set up)|disabled|turned off|switched off|deactivated|need to (enable|activate)|until you (switch|turn)|(enable|activate) (online|internet|international|e ?commerce|overseas|quick|3)',
    han: '未开通|签约失败|开通.{0,8}失败|没开通|没有开通|未签约|未启用|没有签约|尚未(开通|启用|激活|签约)|加办|需要.{0,3}开通|开办',
  },
  declined: {
    latin:
      'declin|reject|refus|denied~|rechaz|do not hono|not hono|not (be |been )?(approved|authori[sz]ed|permitted|allowed)|unauthori[sz]|отклон|отказ|transaction not',
    han: '拒绝|被拒|拒付|不批准|不予承兑|未通过|不通过|不允许|无法授权|未经授权|无效交易|权限受限',
  },
  askBank: {
    latin:
      '(contact|call|ask|consult|refer to|check with|speak to|talk to|phone|referred to) (to )?(the|your|my|card)? ?_(bank|issuer|card issuer|issuing)|referral|(bank|issuer) (says|said|told|claims|confirm)|do not hono|not hono|(by|from|on) (the|your|my|his|her|our)? ?(card )?(issu* )?(banks?|issuer) ?(side|end)?|(banks?|issuer) __(declin|reject|refus|block|den(y|ied)|stopp?|flag|impose|restrict|approv)',
    han: '联系发卡|咨询.{0,6}发卡|查发卡|联系.{0,4}银行|咨询.{0,4}银行|致电.{0,3}银行|发卡行|发卡方|发卡银行|银行拒绝|银行方面|不予承兑|不批准',
  },
  lost: {
    latin: 'lost~|stolen',
    han: '挂失|丢失|被盗|丢了',
  },
  frozen: {
    latin:
      'frozen|freez|block(ed|s|ing|age)?~|lock(ed|s|ing|out)?~|suspend|suspension|restrict|limited~|disabled|ban(ned)?~|deactivat|terminated|closed my account|sperr|abnormal|status is wrong',
    han: '冻|封控|锁定|锁$|锁 |被锁|锁了|锁住|受限|被限|限制|被封|封号|封禁|封了|禁用|止付|状态异常|账户异常|账号异常|状态非法|状态错误',
  },
  /** Money goes in but not out: what banks do to accounts whose papers or use they doubt. */
  receiveOnly: {
    latin:
      '(no|non) counter|withdrawals? not (allowed|permitted)|(can not|unable to) (withdraw|transfer out)',
    han: '只收不付|只进不出|非柜面|二类户|不能转出|转不出',
  },
  blocked: {
    latin: 'block(ed|s|ing)?~|stopp?(ed|s)~|flag(s|ged|ging)?~|impose|restrict',
    han: '拦截|阻止|拦下|屏蔽|限制交易',
  },
  accountStopped: {
    latin:
      'account ______(frozen|blocked|locked|suspended|restricted|limited|banned|disabled)|(frozen|blocked|locked|suspended|restricted|banned|disabled|froze|limited) (my |the |your )?_account~|malicious account|(i|me) (was |am |got |get |been |have been |was _)(banned|suspended|blocked|restricted|locked out)|suspended my|was _banned|(sales|selling|pay|payment) (function )?(is |has been |was )?suspended',
    han: '(账号|账户|会员).{0,6}(冻结|限制|受限|被封|封禁|锁定|停用)|封号|解封|号.{0,3}被封|我.{0,2}被封|(支付|账户|交易)功能.{0,4}(限制|禁用)|账户暂时无法支付|(支付|付款|交易)(受限|停用|被限制|被封)|限制(支付|交易|付款)|功能被|违规.{0,4}(冻结|封|限)|有权机关',
  },
  unlock: {
    latin:
      'appeal|un ?lock|un ?block|un ?restrict|lift(ed|ing)?~|reinstat|recover (my|the) account',
    han: '申诉|解除|解冻|解封|解限|解锁|申请解',
  },
  dormant: {
    latin:
      'dormant|not (been )?activated|activate (the|my|your) card|card (is )?not active|sleeping|first used|not (been )?initiali|not been used for',
    han: '睡眠|未激活|没激活|没有激活|未初始化|激活卡|卡未启用',
  },
  cardState: {
    latin:
      'card (status|state)|(invalid|no such|no _) account|no (card|account) record|no record of (this|the) card|card is (closed|invalid)|pick ?up~|captured',
    han: '卡状态|卡异常|卡不正常|账户状态|无此账户|无此卡|账号不存在|没收|吞卡|销户|注销|卡失效|卡已失效',
  },
  risk: {
    latin:
      'risk|anti ?fraud|suspicio|suspect(ed|s)~|suspect (a |of )?fraud|fraud|unusual|unfamiliar|flag(s|ged)~|phishing|money laundering|aml~|blacklist|security (reasons?|concerns?|checks?|system|issues?|control|policy|violation|alert|risk|measure*|review)|(for|due to|because of) (your |account |payment )?(security|safety)|seguridad|sicherheitsgrund|bezpieczen|malicious|protect (your|the) account|sospett',
    han: '风险|风控|可疑|安全|欺诈|盗刷|拦截|交易异常|异常交易|异常操作|操作异常|黑名单|钓鱼|存在异常|行为异常|停止访问|交易受限',
  },
  securityReason: {
    latin:
      '(for|due to|because of|from|out of) _(security|safety|risk) ?(reasons?|concerns?|checks?|control|policy|purposes?)?~|security (reasons?|concerns?)|risk control|(por|pour|aus|dla|per) __(seguridad|securite|sicherheitsgrund|bezpieczen|sicurezza|seguranca)|sicherheitsgrund',
    han: '风控|安全原因|安全问题|存在风险|有风险|风险控制|风险交易|交易风险',
  },
  abnormal: { latin: 'abnormal', han: '异常' },
  newPlace: {
    latin:
      'vpn~|proxy|new (device|phone|account|location|country)|different (device|phone|location|country|ip)|another (device|country)|ip address|unusual (location|device)|foreign ip|travel',
    han: '代理|新设备|异地|换手机|新注册|陌生',
  },
  abroad: {
    latin:
      'outside (of )?(china|mainland)|(from|in) a foreign country|(foreign|cross border|overseas) wallet|region (is )?(not|restricted|locked)|not (available|supported) in (your|this|my) (country|region|area)|this (region|country)|your (region|country)',
    han: '境外|国外|海外|地区',
  },
  charged: {
    latin:
      '(money|amount|funds|payment|i|was|were|been|already|card|got|have|has|bank|account|me|alipay|twice|double|it|they) __(charged|debited|deducted|withdrawn|taken|paid~)|(charged|debited|deducted|paid) (\\d|twice|double|already|my|me|from|but|and|the|successfully|for|two|2)|money (is |has |was )?(gone|left|disappear*|taken)|(charge|payment|money|transaction) (went|go|gone) through|after successful payment|payment (is )?done|(payment|order) (was |is |has been )?(success*|went through|completed|received|processed success*)|i (have |ve |had )?(already )?paid|cost me|took (my|the) money|(billed|charged|charge|bill) (me )?(again|another|twice)|another (charge|payment)|debita',
    han: '扣款|已扣|扣了|扣钱|已付|已支付|已经支付|付了|付款成功|支付成功|处理成功|钱没了|重复扣|多扣|扣费|已被支付|付过|扣除|(支付|付款|充值)之?后|付款了|充值成功|已充值',
  },
  /** Names no charge, though it says the word. */
  notCharged: {
    latin: '(not|never) (be |been )?(charged|debited|deducted|taken)',
    han: '未扣款|没有?扣款|不会扣',
  },
  orderOpen: {
    latin:
      'unpaid|not paid|awaiting|pending|not completed|(order|it|status|still|website|app|page) _(still )?(says|shows|show|showing|displays|stays|remain*|is still|stuck)|waiting (for )?(payment|buyer|confirmation)|order _(not|never|disappear*|missing)|no order|not (show*|updat*|reflect*|received|confirmed|credited|arriv*)|not _(receive|get) __(receipt|confirmation)|not (show|update|receive|get)~|nothing (happened|received|arriv)|(but|and|yet|then) __(failed|cancel*|error|declined|nothing)',
    han: '未付款|待付款|未支付|待支付|没有订单|订单没|显示未|没到账|未到账|没有到账|未成功|订单.{0,6}(失败|不显示|消失|没|未)|未生成|没生成|没反应|未更新|没有生成|无法生成|没收到货',
  },
  /** Of what was paid for. */
  notDelivered: {
    latin:
      'still (pro|free|basic|locked|the same)|no (response|reply|service|access)|(service|was|is) unavailable|not (activat|upgrad|deliver|credit|reflect|receiv)*|(another|again|already cancel*)~',
    han: '没.{0,3}(到账|生效|开通|发货|充上|反应)|未(生效|发货)|还不是|还是没|依然|仍然',
  },
  tooSlow: {
    latin:
      '(session|time|token|entry|operation|order|payment|input) (has |is )?_(expired|ran out|timed out|timeout)|time ?(limit|frame)|time allowed|payment timed out|in time~',
    han: '(操作|输入|支付|付款|订单|会话).{0,2}超时|超过.{0,6}时间|支付的时间|超时未',
  },
  refund: {
    latin: 'refund|money back|chargeback',
    han: '退款|退回|返还|退到',
  },
  pending: {
    latin:
      'pending|(is|are|still|payment|order|status|bank) processing|in (process|progress)|being processed|result (is )?(unknown|not final)|unknown result|status (is )?(unclear|unknown)|check the result|not sure (if|whether)|under review|stuck~|verifying|awaiting',
    han: '处理中|正在处理|进行中|支付中|待确认|未知|未明|已受理|等待|查询交易',
  },
  closed: {
    latin:
      'closed|finished|cancell?ed|cancel~|order expired|session (has )?expired|expired (order|session)|aborted|interrupted',
    han: '关闭|取消|已完结|撤销|中途|已过期|已完成|不存在|查无',
  },
  duplicate: {
    latin:
      'duplicat|2 veces|charged (me )?again|repeat(ed)? (order|request|payment|submission|transaction)|already (been )?(paid|exists?|submitted)|paid (twice|two|2)|twice~|same (order|transaction)|double',
    han: '重复|已被支付|已经支付|已支付|再次支付|两次|多付|已经存在',
  },
  notEnough: {
    latin:
      'insufficien|gedeckt|no (more )?(money|funds|balance)|low balance|balance ___(is |was )?(too low|low|below|less)|can not cover|inadequate|ran out of|insuficien|niewystarcz|top up',
    han: '不足|不够|没钱|没有钱|没有足够|无足够|充值|冻结的金额',
  },
  enough: {
    latin:
      '(have|has|had|is|was|got|with|there is|there was|has got|having) (more than |way more than |definitely |plenty |sufficient )?(enough|sufficient|plenty|money|funds|balance)|plenty of (money|funds|balance)|(balance|funds|money) (is|are|was) (fine|ok|okay|enough|sufficient|available|there)|more than enough|sufficient (funds|balance)|enough (money|balance|funds|credit)',
    han: '余额充足|余额足|足够的?(钱|余额)|有钱|钱够|余额够|够的|有余额|额度充足|有足够',
  },
  busy: {
    latin:
      'busy~|current* unavailable|(temporarily|currently) (not available|down|out of)|(temporary|platform|system) fault|is down~|overload|system (error|busy|fault|failure|exception|reason|malfunction|problem|is)|(issuer|bank|acquirer|system) (is )?(unavailable|inoperative|not working|closed|can not operate)|server|service (is )?(unavailable|busy)|maintenance|temporar* (unavailable|error|problem)|internal error|try again later|unknown (error|exception|reason)|technical|glitch|outage|malfunction|processing error|error occurred|http [45]|[45]0[0-9] error|something went wrong|unexpected|oops|outside (the )?_hours',
    han: '繁忙|正忙|(网络|线路|服务|业务|银行).{0,3}忙|暂不可用|暂时不可用|暂时无法使用|服务不可用|维护|故障|拥挤|火爆|系统.{0,4}(忙|错|异常|升级|问题|原因|超时|关闭)|出错|不能操作|状态不正常|线路异常|响应超时|受理时间',
  },
  network: {
    latin:
      'network|connection|internet (is|connection|problem)|signal|wi ?fi|time[sd]? ?outs?~|spin(s|ning)?~|keeps? loading|loading|offline|no (response|answer)|disconnect|not respond|not stable|unstable|blank (page|screen)|stuck (on|at) (the )?_(loading|page|screen)|hangs?~|(never|does not|not) (load|open|respond|react)|nothing happens|crash',
    han: '网络|超时|连接|无响应|加载|信号|白屏|转圈|打不开|线路|通讯|卡住|卡死|无法打开|无法进入|没有进入|没反应|无反应|没有反应|跳转|唤起|弹不出|停留在|进不去|一直转|卡在|闪退',
  },
  switchOff: {
    latin:
      '(switch|function|feature|option|payment|balance|setting|method) __(switched off|turned off|is off|disabled|closed)|turned off|switched off|in (the |my |your )?_settings|toggle|(balance|mobile|wireless|face to face|in person) payment (is |has been )?_(off|closed|disabled)',
    han: '开关|功能关闭|关闭相关|支付功能.{0,3}关|已关闭.{0,4}功能|未开启|没有开启|功能未开',
  },
  sellerTrouble: {
    latin:
      '(sellers?|merchants?|shop|store|recipient|payee|receiving account)s? ___((not|unable to) (be )?_(receiv*|collect|exist|allowed|registered|available)|limit*|restrict*|suspend*|frozen|blocked|abnormal|invalid|exceed*|banned|prohibited|contract|agreement|refund)|prohibited|forbidden|contact (the )?(seller|merchant)|receiving (limit|account)|over the receiving',
    han: '(商家|商户|卖家|收款方|收款账|收款|对方|店铺).{0,14}(限|冻|异常|不支持|未|没|超|失效|不存在|无法|不能|暂停|错误|不足|关闭|问题)|联系(商家|卖家|商户)|违禁|(无法|不能|暂停)收款|收款额度',
  },
  fails: {
    latin:
      'fail|errors?~|unsuccess|not _(work*|go through|gone through|going through|success*|complete*|process*|finish*)|(could not|can not|unable to|not able to|impossible to) _(pay~|complete|process|make|finish|checkout|buy|purchase|proceed|place|add~|link~|bind|use~|verify)|not __(work*|go~|going|gone|let~|link|bind|pay~|add~|use~|verify)|problems?~|trouble|went wrong|issues?~|non (funziona|riesco)|prevent|loop~',
    han: '失败|不成功|报错|不了|错误|问题|无法|不能|出错',
  },
  verifyFails: {
    latin:
      '(verification|verify|validation|authentication|certification|check) __(fail*|error|unsuccess*|not pass*|reject*|not (go|work)*|declin*|was not|loop)|fail* _(verif*|validat*|authenticat*|certificat*)|(unable to|could not|not) (be |able to )?(verif*|authenticat*|pass*|accept __verif*)|not (been )?verified|unverified|verify your (identity|account|id)|needs? (to (be )?|more ___)verif|asks? (me )?(to|for) _verif|(required|requires) ___verif',
    han: '识别失败|未完成.{0,3}认证|认证.{0,3}未完成|需要?.{0,3}认证|请.{0,4}认证|进行.{0,3}认证|验证失败|校验失败|认证失败|验证不通过|认证不通过|验证未通过|认证未通过|未通过.{0,4}(验证|认证)|无法验证|未认证|未实名|非实名|校验不通过|核验失败|审核.{0,3}(失败|不通过|被拒)|校验错误|刷脸失败',
  },
  changedPhone: {
    latin:
      '(chang*|new|old|lost|switch*|different|foreign|overseas|previous|another) (my |the |a )?_(phone|mobile|sim|cell|number)|(phone|mobile|sim) (number )?(has |was |is )?(changed|no longer|lost|cancelled|expired)',
    han: '换了?手机号|旧手机|新手机|手机号.{0,4}(换|停|注销|不用|变)|换手机号',
  },
} satisfies Record<string, Term>;
