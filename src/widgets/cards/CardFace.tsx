import { MOST_DIGITS } from '@/logic/cards/index.ts';
import type { CardResult } from '@pay-clinic/logic/cards';
import type { CardWords } from './CardChecker.tsx';

interface Props {
  digits: string;
  result: CardResult;
  words: CardWords;
}

/** The figures of a card in groups of four, with dots for those that nobody asked for. */
const grouped = (digits: string) =>
  digits.padEnd(MOST_DIGITS * 2, '•').replace(/(.{4})(?=.)/g, '$1 ');

/** What the digits tell, drawn as the card that they stand on. */
export function CardFace({ digits, result, words }: Props) {
  const { bank, brand, funding } = result;
  return (
    <div class="card-face">
      <p class="card-bank">
        {bank ? (
          <>
            <b lang="zh-CN">{bank.zh}</b> {bank.en}
          </>
        ) : (
          words['cards.bank.unknown']
        )}
      </p>
      <p class="card-digits" aria-hidden="true">
        {grouped(digits)}
      </p>
      <p class="card-kind">
        <span>{words[`cards.funding.${funding}`]}</span>
        <b>{words[`cards.brand.${brand ?? 'none'}`]}</b>
      </p>
    </div>
  );
}
