/** What a message's page answers: may I try again, who can clear it, what to send, where to go on. */
import type { Verdict } from '../../components/verdict.ts';
import { allFacts, type Phrase } from '../../facts/index.ts';
import { allMessages } from '../../facts/messages.ts';
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

export interface FamilyHabits {
  /** What most messages of the family say; the family's own words are written for those. */
  readonly retry: Message['retry'];
  readonly who: Message['who'];
}

const commonest = <T>(values: readonly T[]): T | undefined =>
  [...new Set(values)]
    .map((value) => ({ value, count: values.filter((other) => other === value).length }))
    .sort((a, b) => b.count - a.count)[0]?.value;

let habits: ReadonlyMap<FamilyId, FamilyHabits> | undefined;

function habitsOf(family: FamilyId): FamilyHabits | undefined {
  habits ??= new Map(
    [...allMessages().families.keys()].map((id) => {
      const rows = [...allMessages().messages.values()].filter((row) => row.family === id);
      return [
        id as FamilyId,
        {
          retry: commonest(rows.map(({ retry }) => retry)) ?? 'no',
          who: commonest(rows.map(({ who }) => who)) ?? 'you',
        },
      ];
    }),
  );
  return habits.get(family);
}

/** The verdict that most messages of a family get. */
export const familyVerdict = (family: FamilyId): Verdict =>
  family === 'order_state' ? 'wait' : verdicts[habitsOf(family)?.retry ?? 'no'];

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
  return code === undefined || words.includes(code) ? words : `${words}（${code}）`;
}

export function answerTo(row: Message): Answer {
  const { families, reasons } = allMessages();
  const family = families.get(row.family);
  const reason = reasons.get(row.reason);
  if (!family || !reason) throw new Error(`"${row.id}" has no family or no reason.`);
  const habit = habitsOf(row.family);
  const ask = reason.phrase ?? family.phrase;
  const message = quotationOf(row);
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
    ask: ask === 'card-decline-reason' && tell?.id === 'tell-bank' ? undefined : ask,
  };
}

/** Which tools help with which family, in this order. A tool that the site does not have is left out. */
const toolsFor: Readonly<Partial<Record<FamilyId, readonly string[]>>> = {
  identity_mismatch: ['names'],
  reserved_phone: ['phones', 'retry'],
  verification: ['retry'],
  card_details: ['cards'],
  card_unsupported: ['cards'],
  card_status: ['cards'],
  limit: ['limits'],
  risk_control: ['retry'],
  system: ['retry'],
  generic: ['retry', 'triage'],
};

/** For every message: the card that is shown to a clerk or a friend. */
const always = ['show-card'];

export const toolsOf = (family: FamilyId): readonly string[] =>
  [...(toolsFor[family] ?? []), ...always].flatMap(
    (name) => widgets.find((widget) => widget.name === name)?.page ?? [],
  );
