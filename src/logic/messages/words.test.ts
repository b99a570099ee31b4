import { describe, expect, test } from 'vitest';
import { correct, nearlyEqual, plain, stem, vocabulary } from './words.ts';

describe('stems', () => {
  test.each([
    ['declined', 'decline'],
    ['declines', 'declining'],
    ['exceeding', 'exceeded'],
    ['limits', 'limited'],
    ['payment', 'paying'],
    ['cancel', 'cancelation'],
    ['cancelations', 'cancels'],
    ['temporary', 'temporary'],
    ['correctly', 'correct'],
  ])('%s and %s are one word', (one, other) => expect(stem(one)).toBe(stem(other)));

  test.each(['card', 'used', 'fees', 'being', 'bank', 'using'])(
    '%s is too short to lose an ending',
    (word) => expect(stem(word)).toBe(word),
  );

  test('an ending is one only at the end', () => {
    expect(stem('lyrical')).toBe('lyrical');
    expect(stem('mentioned')).toBe('mention');
    expect(stem('eagle')).toBe('eagl');
  });
});

describe('words that are nearly equal', () => {
  test.each([
    ['limit', 'limit', 0],
    ['limit', 'liimt', 1],
    ['expired', 'exprired', 1],
    ['declined', 'delcined', 1],
    ['balance', 'balace', 1],
    ['balance', 'balence', 1],
    ['ab', 'ba', 1],
    ['insufficient', 'insuficent', 2],
    ['', 'ab', 2],
    ['verification', 'verfiicatoin', 2],
  ])('%s and %s: %i apart', (one, other, most) => {
    expect(nearlyEqual(one, other, most)).toBe(true);
    expect(nearlyEqual(other, one, most)).toBe(true);
    if (most > 0) {
      expect(nearlyEqual(one, other, most - 1)).toBe(false);
      expect(nearlyEqual(other, one, most - 1)).toBe(false);
    }
  });

  test.each([
    ['limit', 'lemut', 1],
    ['abc', 'cab', 1],
    ['abcd', 'badc', 1],
    ['order', 'older ones', 2],
    ['abcdef', 'uvwxyz', 2],
    ['card', 'cxyd', 1],
    ['abcd', 'bxcd', 1],
    ['abcd', 'xacd', 1],
    ['limit', 'xlimit', 0],
  ])('%s and %s are more than %i apart', (one, other, most) => {
    expect(nearlyEqual(one, other, most)).toBe(false);
    expect(nearlyEqual(other, one, most)).toBe(false);
  });
});

describe('one way to say no', () => {
  test.each([
    [' i cant pay ', ' i can not pay '],
    [' it cannot pay ', ' it can not pay '],
    [' it wont work ', ' it will not work '],
    [' that aint it ', ' that is not it '],
    [' dont doesnt didnt isnt arent wasnt ', ' do not does not did not is not are not was not '],
    [
      ' werent hasnt havent hadnt wouldnt couldnt shouldnt ',
      ' were not has not have not had not would not could not should not ',
    ],
    [' the cantor wants antiques ', ' the cantor wants antiques '],
  ])('%s', (said, meant) => expect(plain(said)).toBe(meant));

  test.each([
    ' there is not enough money ',
    ' there is not have enough money ',
    ' there is not has sufficient money ',
    ' there is not having enough money ',
    ' there is not got enough money ',
  ])('%sis insufficient', (said) => expect(plain(said)).toBe(' there is insufficient money '));

  test('that is so of whole words, and of each of them', () => {
    expect(plain(' not enoughs ')).toBe(' not enoughs ');
    expect(plain(' knot enough ')).toBe(' knot enough ');
    expect(plain(' not enough | not sufficient ')).toBe(' insufficient | insufficient ');
    expect(plain(' i dont have enough ')).toBe(' i do insufficient ');
  });
});

describe('misspelt words', () => {
  const known = vocabulary([
    'expired',
    'declined',
    'insufficient',
    'verification',
    'refund',
    'balance',
    'expired',
    'exp',
    'decl',
  ]);
  const put = (text: string) => correct(text, known);

  test('a vocabulary holds each word once, by its first letter', () => {
    expect([...vocabulary(['card', 'bank', 'card', 'code', ''])]).toEqual([
      ['c', ['card', 'code']],
      ['b', ['bank']],
      ['', ['']],
    ]);
  });

  test.each([
    [' card exprired ', ' card expired '],
    [' refumd ', ' refund '],
    [' declinnd ', ' declined '],
    [' balnace ', ' balance '],
    [' insuficent ', ' insufficient '],
    [' oder liimt fruad foned ', ' order limit fraud foned '],
    [' vaild worng phnoe ', ' valid wrong phone '],
    [' buyre erorr fudns ', ' buyer error funds '],
  ])('%sis put right', (written, meant) => expect(put(written)).toBe(meant));

  test.each([
    [' xexpired ', 'the first letter is seldom the slip'],
    [' dexlimed ', 'two slips in a word of eight letters'],
    [' expireds declinedly ', 'a known word with an ending'],
    [' lemit light older funny ', 'another short word'],
    [' roder ', 'the first letter of a short word'],
    [' lit ode ', 'a word of three letters'],
    [' exprired9 ', 'a figure that stands for no letter'],
    [' 支付失败吧吗 ', 'Chinese'],
    [' ordre9 ', 'a figure at the end of a short word'],
    [' zzzzzz ', 'a letter that no word begins with'],
  ])('%sstays: %s', (written) => expect(put(written)).toBe(written));

  test.each([
    [' ba1ance ', ' balance '],
    [' 1imit ', ' limit '],
    [' lnsufficient ', ' insufficient '],
    [' va1ue ', ' value '],
    [' decl1ned ', ' declined '],
    [' insuff1cient ', ' insufficient '],
    [' re5ult ', ' result '],
    [' 8alance ', ' balance '],
    [' acc0unt ', ' account '],
    [' b00k5 ', ' books '],
    [' c0d ', ' cod '],
    [' vvrong ', ' wrong '],
    [' avvay ', ' away '],
  ])('%sis what a camera made of%s', (written, meant) => expect(put(written)).toBe(meant));

  test.each([
    ' 3d ',
    ' cvv2 ',
    ' cvv ',
    ' 3ds ',
    ' 51 ',
    ' a0 ',
    ' 5th ',
    ' 1000 ',
    ' alin10146 ',
    ' 2fa ',
    ' 91imit ',
    ' 1imit9 ',
    ' 9ba1ance ',
    ' ba1ance9 ',
  ])('%sis meant so', (written) => expect(put(written)).toBe(written));

  test('a text full of unknown words is about something else, and is left', () => {
    const others = (count: number, word = 'qwqwqw') => Array(count).fill(word).join(' ');
    expect(put(`${others(199)} exprired`)).toMatch(/ expired$/);
    expect(put(`${others(200)} exprired`)).toMatch(/ exprired$/);
    // Short words, figures and known words are no unknown ones.
    expect(put(`${others(300, 'abc 51 支 expired')} exprired`)).toMatch(/ expired$/);
  });
});
