import { describe, expect, test } from 'vitest';
import { allMessages } from './messages.ts';
import { pinyinOf } from './pinyin.ts';
import { allFacts } from './index.ts';

const chinese = [...allMessages().messages.values()]
  .filter(({ seenBy }) => seenBy !== 'merchant')
  .flatMap((message) => [message, ...message.also])
  .flatMap(({ zh }) => zh ?? []);

describe('pinyin', () => {
  // Characters with several readings, as these messages use them.
  test.each([
    ['银行卡已注销', 'yínhángkǎ yǐ zhùxiāo'],
    ['请致电您的银行以确定', 'qǐng zhìdiàn nín de yínháng yǐ quèdìng'],
    ['详情请咨询您的发卡行', 'xiángqíng qǐng zīxún nín de fākǎháng'],
    ['发卡银行拒绝支付。', 'fākǎ yínháng jùjué zhīfù.'],
    ['我行暂不支持', 'wǒ háng zàn bù zhīchí'],
    ['买家未通过人行认证', 'mǎijiā wèi tōngguò rénháng rènzhèng'],
    ['不允许持卡人进行的交易', 'bù yǔnxǔ chíkǎrén jìnxíng de jiāoyì'],
    ['行业信息交易受限', 'hángyè xìnxī jiāoyì shòuxiàn'],
    ['请检查后重新提交', 'qǐng jiǎnchá hòu chóngxīn tíjiāo'],
    ['请勿重复支付', 'qǐng wù chóngfù zhīfù'],
    ['交易重试次数达到最大数', 'jiāoyì chóngshì cìshù dádào zuìdàshù'],
    ['没收卡', 'mòshōu kǎ'],
    ['收不到发卡行应答', 'shōubudào fākǎháng yìngdá'],
    ['对不起，短信发送失败', 'duìbuqǐ, duǎnxìn fāsòng shībài'],
    ['此卡无对应发卡方', 'cǐ kǎ wú duìyìng fākǎfāng'],
    ['订单金额超过当日累计限额', "dìngdān jīn'é chāoguò dàngrì lěijì xiàn'é"],
    ['调用芝麻', 'diàoyòng Zhīmá'],
    ['为了您的账户和资金安全', 'wèile nín de zhànghù hé zījīn ānquán'],
  ])('of %s', (zh, pinyin) => {
    expect(pinyinOf(zh)).toBe(pinyin);
  });

  test('takes words from their end, and parts a vowel inside a word', () => {
    expect(pinyinOf('超限额')).toBe("chāo xiàn'é");
    expect(pinyinOf('余额不足')).toBe("yú'é bùzú");
  });

  test('keeps codes, and turns Chinese marks into ours', () => {
    expect(pinyinOf('系统繁忙，请稍后再试(ALI64)')).toBe(
      'xìtǒng fánmáng, qǐng shāohòu zài shì (ALI64)',
    );
    expect(pinyinOf('捕捉（没收卡）')).toBe('bǔzhuō (mòshōu kǎ)');
  });

  test('leaves no Chinese of any message a reader can meet', () => {
    for (const zh of chinese) {
      expect(pinyinOf(zh)).not.toMatch(/\p{Script=Han}/u);
      expect(pinyinOf(zh)).toMatch(/^\S.*\S$/);
    }
  });

  test('agrees with the pinyin that was written by hand for terms', () => {
    const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}]/gu, '');
    for (const { zh, pinyin } of allFacts().terms.values())
      if (/^\p{Script=Han}+$/u.test(zh)) expect(letters(pinyinOf(zh)), zh).toBe(letters(pinyin));
  });
});
