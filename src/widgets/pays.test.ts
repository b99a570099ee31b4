import { describe, expect, it } from 'vitest';
import english from '../../content/i18n/en.json';
import { allMessages } from '../facts/messages.ts';
import { urgesToPay } from '../facts/pays.ts';

/** Where a text tells the reader to look whether money has left. */
const looks = (text: string) =>
  /\blook\b[^.]*(order list|bill|charged)|shows? no payment|nothing was charged/i.test(text);

/** Answers whose words are always shown beside these. */
const beside: readonly (readonly [start: string, shown: keyof typeof english])[] = [
  ['limits.raise.', 'limits.look'],
  ['phones.step.bank-call', 'phones.do.bank-call'],
];

/** No advice to pay, or none to somebody whose payment has failed. */
const other = [
  // Questions, captions and what is asked of the reader.
  /^(limits\.source|limits\.finding\.input-unknown|names\.lines\.hint)$/,
  /\.table\.(caption|may|report)/,
  // The page is loaded again, no payment.
  /^decoder\.failed/,
  // Said after the reader has looked, or with a list that says so, which their own tests hold.
  /^retry\.(verdict\.go|because\.(go|no)|until)$|^decoder\.(again|when)\./,
  // Long after, once the new document or card is there.
  /^reminders\.tell\./,
];

const tools = /^(cards|phones|limits|names|decoder|retry|reminders|show-card)\./;

describe('an answer that sends the reader to pay or try', () => {
  const urging = Object.entries(english).filter(
    ([key, text]) =>
      tools.test(key) && urgesToPay(text) && !other.some((pattern) => pattern.test(key)),
  );
  it('says to look first, in every tool', () => {
    expect(urging.map(([key]) => key)).toEqual(
      expect.arrayContaining(['cards.point.do-small', 'limits.raise.ba-type2-out']),
    );
    const blind = urging.filter(([key, text]) => {
      const [, shown] = beside.find(([start]) => key.startsWith(start)) ?? [];
      return !looks(shown ? english[shown] : text);
    });
    expect(blind).toEqual([]);
  });
  it('says so for every family of messages', () => {
    const blind = [...allMessages().families.values()].filter(({ retry, now }) => {
      const all = [retry, ...now];
      return all.some(urgesToPay) && !all.some((text) => looks(text) || /\blook\b/i.test(text));
    });
    expect(blind.map(({ id }) => id)).toEqual([]);
  });
});
