/** At build time only: `/data/decoder-answers.json` from the facts. */
import { citePhrase } from '../../facts/index.ts';
import type { Messages } from '../../facts/messages.ts';
import type { Message, MessageFamily } from '../../facts/messages-schema.ts';
import {
  further,
  retries,
  unconfirmed,
  whos,
  type Answers,
  type FamilyWords,
  type Onward,
  type RowLine,
} from './answers.ts';

/** The tool that goes on from a family's answer, by its widget's name; shown where it exists. */
const toolFor: Partial<Record<MessageFamily['id'], string>> = {
  identity_mismatch: 'names',
  reserved_phone: 'phones',
  card_unsupported: 'cards',
  limit: 'limits',
  risk_control: 'retry',
};

/** Looks up a page by its address below the base ("guides/names"); undefined where there is none. */
export type PageTitle = (slug: string) => string | undefined;

const letterOf = <Value>(letters: Readonly<Record<string, Value>>, value: Value): string =>
  Object.keys(letters).find((letter) => letters[letter] === value) ?? '';

const mark = ({ grade }: { grade: string }) => (grade === 'C' ? unconfirmed : '');

type Wording = Pick<Message, 'id' | 'grade' | 'zh' | 'en' | 'gloss'>;

/** Our English where there is no official one, and all words of rows that only merchants see. */
function missingWords(wording: Wording, hidden: boolean): readonly [string, string, string] {
  const { zh = '', en = '', gloss = '' } = wording;
  const ours = en === '' ? gloss : '';
  return hidden ? [ours, zh, en] : [ours, '', ''];
}

function familyWords(family: MessageFamily, all: Messages, titleOf: PageTitle): FamilyWords {
  const { title, meaning, who, retry, now, avoid } = family;
  const typical = all.messages.get(family.typical);
  if (typical === undefined) throw new Error(`The family "${family.id}" has no typical message.`);
  const page = (slug: string): Onward | undefined => {
    const found = titleOf(slug);
    return found === undefined ? undefined : { to: `/${slug}/`, title: found };
  };
  const guide = page(`guides/${family.guide}`);
  if (guide === undefined)
    throw new Error(`The family "${family.id}" leads to "${family.guide}", which is no guide.`);
  const tool = toolFor[family.id];
  const { to, zh, en } = citePhrase(family.phrase);
  return {
    ...{ title, meaning, who, retry, now, avoid, guide },
    tool: tool === undefined ? undefined : page(`tools/${tool}`),
    say: { to, zh, en },
    usual: { retry: typical.retry, who: typical.who },
  };
}

export function makeAnswers(all: Messages, titleOf: PageTitle): Answers {
  const reasons = [...all.reasons.values()];
  const numbers = new Map(reasons.map(({ id }, index) => [id, index]));
  const lines: RowLine[] = [];
  for (const message of all.messages.values()) {
    const hidden = message.seenBy === 'merchant';
    const { id, reason, retry, who, also } = message;
    const signs = `${numbers.get(reason) ?? ''}${letterOf(retries, retry)}${letterOf(whos, who)}`;
    lines.push([id, signs + mark(message), ...missingWords(message, hidden)]);
    for (const wording of also)
      lines.push([wording.id, further + mark(wording), ...missingWords(wording, hidden)]);
  }
  return {
    version: 1,
    families: Object.fromEntries(
      [...all.families.values()].map((family) => [family.id, familyWords(family, all, titleOf)]),
    ) as Answers['families'],
    systems: Object.fromEntries(
      [...all.systems.values()].map(({ id, name, where }) => [id, [name, where] as const]),
    ),
    reasons: reasons.map(({ cause, fix }) => [cause, fix] as const),
    rows: lines.map((line) => line.join('\t').trimEnd()).join('\n'),
  };
}
