/**
 * Traditional characters in OpenCC's table that the 《通用规范汉字表》 (2013) treats otherwise: characters
 * in their own right in names (昇, 脩), or variants of the character that OpenCC gives (崙, 陞).
 */
export const NOT_TRADITIONAL = '昇陞脩谿崑崙勣讎';

/**
 * Characters that a record holds in place of each other: variants from the 《第一批异体字整理表》 (1955) that
 * are common in names, and characters near in shape that take the place of a rare one. One group a word.
 */
export const VARIANT_GROUPS =
  '升昇陞 哲喆 坤堃 苏甦 村邨 渺淼 奔犇 峰峯 群羣 同仝 果菓 佑祐 乃迺廼 浚濬 和龢 岳嶽 昆崑 仑崙 ' +
  '修脩 溪谿 澄澂 俊儁隽雋 德悳惪徳 辉煇晖輝暉 耀燿曜 睿叡 琅瑯 璃琍 璇璿 麟麐 琉瑠 梅楳槑 楠柟 宁甯寗寧 ' +
  '栖棲 琴琹 秋秌 冉冄 是昰 慎昚 时旹 晰皙晳 熙煕熈 仙僊 勋勳 萱萲 燕鷰 岩巖嵒 映暎 咏詠 涌湧 ' +
  '恒恆 野埜 照炤曌 珍珎 高髙 吉𠮷 崎﨑 真眞 黄黃 吴吳呉 吕呂 尧垚 炎燚焱 玮伟 頔迪 翀冲 珺君 ' +
  '己已巳 未末 戊戌戍 土士 日曰 晋晉 强強彊 凉涼 净淨 泽沢 斋斎 齐斉 广広 滨浜 樱桜 渊淵渕 边辺邉 卫衛衞 ' +
  '丘邱坵 肖萧 付傅 闫阎 戴代 于於 熔鎔镕 赟贇 璟憬 祎袆 祺褀 晗唅 彦彥 温溫 杰傑 汇匯滙 众眾衆 ' +
  '裡裏 册冊 柏栢 柳栁 丽麗 啓啟 并並併竝 启啟 祇祗 昕忻';
