/** What a message's page answers: may I try again, who can clear it, what to send, where to go on. */
import type { Verdict } from '../../components/verdict.ts';
import { habitsOf, presetOf, toolsFor } from '../../facts/family-habits.ts';
import { allFacts, type Phrase } from '../../facts/index.ts';
import { allMessages } from '../../facts/messages.ts';
import { pageOf } from '../../facts/messages-pages.ts';
import type { Message, MessageFamily, Reason } from '../../facts/messages-schema.ts';
import { widgets } from '../../widgets/table.ts';

type FamilyId = MessageFamily['id'];

const verdicts: Readonly<Record<Message['retry'], Verdict>> = {
  safe: 'safe',
  once: 'wait',
  'after-fix': 'fix',
  no: 'stop',
};

/** Where money may have left, looking comes before everything. */
export const verdictOf = ({ family, retry }: Pick<Message, 'family' | 'retry'>): Verdict =>
  family === 'order_state' && retry !== 'no' ? 'wait' : verdicts[retry];

/** Key of the words of content/i18n that say whether to try again. */
export const retryKey = ({ family, retry }: Pick<Message, 'family' | 'retry'>): string =>
  `message.retry.${family === 'order_state' ? 'order.' : ''}${retry}`;

const all = allMessages();
const habits = new Map(
  [...all.families.keys()].map((id) => [id as FamilyId, habitsOf(id as FamilyId, all)]),
);

/** The verdict that most messages of a family get. */
export const familyVerdict = (family: FamilyId): Verdict =>
  family === 'order_state' ? 'wait' : verdicts[habits.get(family)?.retry ?? 'no'];

export interface Answer {
  readonly family: MessageFamily;
  readonly reason: Reason;
  readonly verdict: Verdict;
  readonly retryKey: string;
  /** The family's own words, where they fit this message too. */
  readonly retry: string | undefined;
  readonly who: string | undefined;
  readonly guide: string;
  /** The message itself, as a sentence to send; none where there is nothing to quote. */
  readonly tell: { readonly id: string; readonly fill: Record<string, string> } | undefined;
  /** What else to say; none where it would be the same again without the message. */
  readonly ask: Phrase['id'] | undefined;
}

/** What these ask, the sentence with the message in it asks as well. */
const same: ReadonlyMap<Phrase['id'], string> = new Map([
  ['card-decline-reason', 'tell-bank'],
  ['order-was-charged', 'tell-order'],
  ['seller-cannot-pay', 'tell-seller'],
]);

/** To whom the message is sent: whoever can clear it, or the bank or the app that can look it up. */
function tellId({ family, who }: Message, ask: Phrase | undefined): string {
  if (family === 'order_state') return 'tell-order';
  if (family === 'account_restricted') return 'tell-account';
  if (who === 'seller') return 'tell-seller';
  if (who === 'bank' || (who === 'you' && ask?.to === 'bank')) return 'tell-bank';
  return 'tell-agent';
}

/** The message as a Chinese reader would look it up: its words, then its code. */
export function quotationOf({
  zh,
  en,
  code,
}: Pick<Message, 'zh' | 'en' | 'code'>): string | undefined {
  const words = (zh ?? en)?.replace(/[。.]$/, '');
  if (words === undefined) return code;
  // A screen shows no code of the interface between a shop and Alipay.
  const unseen = code === undefined || code.startsWith('ACQ.') || words.includes(code);
  return unseen ? words : `${words}（${code}）`;
}

/** A page of several wordings is read by people whose screens show other codes: then none is quoted. */
function asShown(row: Message): Pick<Message, 'zh' | 'en' | 'code'> {
  const codes = new Set(pageOf(row)?.wordings.map(({ code }) => code));
  const { code, ...words } = row;
  return codes.size > 1 && (row.zh ?? row.en) !== undefined ? words : { ...words, code };
}

export function answerTo(row: Message): Answer {
  const { families, reasons } = all;
  const family = families.get(row.family);
  const reason = reasons.get(row.reason);
  if (!family || !reason) throw new Error(`"${row.id}" has no family or no reason.`);
  const habit = habits.get(row.family);
  const ask = reason.phrase ?? family.phrase;
  // What the reader clears and may go on from is nobody else's matter: there is nothing to quote.
  const own = row.retry === 'safe' && row.who === 'you' && row.family !== 'order_state';
  const message = own ? undefined : quotationOf(asShown(row));
  const tell =
    message === undefined
      ? undefined
      : { id: tellId(row, allFacts().phrases.get(ask)), fill: { message } };
  return {
    family,
    reason,
    verdict: verdictOf(row),
    retryKey: retryKey(row),
    retry: habit?.retry === row.retry ? family.retry : undefined,
    who: habit?.who === row.who ? family.who : undefined,
    guide: `/guides/${reason.guide ?? family.guide}/`,
    tell,
    ask: tell !== undefined && same.get(ask) === tell.id ? undefined : ask,
  };
}

/** For every message: the card that is shown to a clerk or a friend. A tool that the site lacks is left out. */
const always = ['show-card'];

export const toolsOf = (family: FamilyId, retry?: Message['retry']): readonly string[] =>
  [...toolsFor(family), ...always].flatMap((name) => {
    const widget = widgets.find((one) => one.name === name);
    return widget ? widget.page + presetOf(name, family, retry) : [];
  });
