import { describe, expect, it } from 'vitest';
import { allFacts } from './load.ts';
import { allMessages } from './messages.ts';
import { pinyinOf } from './pinyin.ts';

const messages = [...allMessages().messages.values()]
  .filter(({ seenBy }) => seenBy !== 'merchant')
  .flatMap((message) => [message, ...message.also])
  .flatMap(({ zh }) => zh ?? []);

describe('pinyin', () => {
  // Characters with several readings, as messages use them.
  it.each([
    ['银行卡已注销', 'yínhángkǎ yǐ zhùxiāo'],
    ['请致电您的银行以确定', 'qǐng zhìdiàn nín de yínháng yǐ quèdìng'],
    ['详情请咨询您的发卡行', 'xiángqíng qǐng zīxún nín de fākǎháng'],
    ['发卡银行拒绝支付。', 'Fākǎ yínháng jùjué zhīfù.'],
    ['我行暂不支持', 'wǒ háng zàn bù zhīchí'],
    ['买家未通过人行认证', 'mǎijiā wèi tōngguò rénháng rènzhèng'],
    ['不允许持卡人进行的交易', 'bù yǔnxǔ chíkǎrén jìnxíng de jiāoyì'],
    ['行业信息交易受限', 'hángyè xìnxī jiāoyì shòuxiàn'],
    ['请勿重复支付', 'qǐng wù chóngfù zhīfù'],
    ['交易重试次数达到最大数', 'jiāoyì chóngshì cìshù dádào zuìdàshù'],
    ['没收卡', 'mòshōu kǎ'],
    ['收不到发卡行应答', 'shōu bù dào fākǎháng yìngdá'],
    ['此卡无对应发卡方', 'cǐ kǎ wú duìyìng fākǎfāng'],
    ['订单金额超过当日累计限额', "dìngdān jīn'é chāoguò dàngrì lěijì xiàn'é"],
    ['调用芝麻', 'diàoyòng Zhīma'],
    ['请用户刷新', 'qǐng yònghù shuāxīn'],
    ['超限额', "chāo xiàn'é"],
    ['被扫条码/二维码[上限]', 'bèisǎo tiáomǎ/èrwéimǎ [shàngxiàn]'],
  ])('of %s', (zh, pinyin) => expect(pinyinOf(zh)).toBe(pinyin));

  it('leaves no Chinese of any message a reader can meet', () => {
    for (const zh of messages) {
      expect(pinyinOf(zh)).not.toMatch(/\p{Script=Han}/u);
      expect(pinyinOf(zh)).toMatch(/^\S.*\S$/);
    }
  });

  it('reads characters by the words they stand in', () => {
    expect(pinyinOf('银行')).toBe('yínháng');
    expect(pinyinOf('发卡银行')).toBe('fākǎ yínháng');
    expect(pinyinOf('贵行还有没有别的账户？')).toBe('Guì háng hái yǒu méiyǒu biéde zhànghù?');
    expect(pinyinOf('请重新录入，只留一个空格。')).toBe(
      'Qǐng chóngxīn lùrù, zhǐ liú yī gè kònggé.',
    );
    expect(pinyinOf('能不能临时调高限额')).toBe("néng bù néng línshí tiáo gāo xiàn'é");
    expect(pinyinOf('归还地址，还没得到')).toBe('guīhuán dìzhǐ, hái méi dédào');
    expect(pinyinOf('我了解到')).toBe('wǒ liǎojiě dào');
  });
  it('writes 一 and 不 as a dictionary does, whatever follows', () => {
    expect(pinyinOf('信息不一致')).toBe('xìnxī bù yīzhì');
    expect(pinyinOf('不是')).toBe('bù shì');
  });
  it('ties 了 to its verb, and leaves it alone at the end', () => {
    expect(pinyinOf('我换了护照，姓名也变了。')).toBe('Wǒ huànle hùzhào, xìngmíng yě biàn le.');
    expect(pinyinOf('已经付款了吗？')).toBe('Yǐjīng fùkuǎn le ma?');
  });
  it('keeps blanks, figures and Latin letters, and gives Latin marks', () => {
    expect(pinyinOf('订单号：{order}；金额：{amount} 元。')).toBe(
      "Dìngdānhào: {order}; jīn'é: {amount} yuán.",
    );
    expect(pinyinOf('改成“{name}”。')).toBe('Gǎichéng “{name}”.');
    expect(pinyinOf('系统繁忙(ALI64)')).toBe('xìtǒng fánmáng (ALI64)');
  });
  it('starts a sentence with a capital, a label without', () => {
    expect(pinyinOf('人工客服')).toBe('réngōng kèfú');
    expect(pinyinOf('您好。')).toBe('Nín hǎo.');
  });
  it('writes every term as its row does', () => {
    for (const { zh, pinyin } of allFacts().terms.values()) expect(pinyinOf(zh)).toBe(pinyin);
  });
  it('takes any text', () => {
    for (const text of ['', '\ud800', '\0', '𠀀', 'abc', '。', ' '.repeat(10)])
      expect(typeof pinyinOf(text)).toBe('string');
    expect(pinyinOf('')).toBe('');
  });
  it('leaves no Chinese character of a phrase unread', () => {
    for (const { zh } of allFacts().phrases.values())
      expect(pinyinOf(zh)).not.toMatch(/\p{Script=Han}|  | [,.?!;:]/u);
  });
});
