/** At build time only: `/data/decoder-answers.json` from the facts. */
import { habitsOf, presetOf, toolsFor } from '../../facts/family-habits.ts';
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
  type Say,
} from './answers.ts';

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

const say = (phrase: string): Say => {
  const { to, zh, en } = citePhrase(phrase);
  return { to, zh, en };
};

function page(slug: string, titleOf: PageTitle, preset = ''): Onward | undefined {
  const title = titleOf(slug);
  return title === undefined ? undefined : { to: `/${slug}/${preset}`, title };
}

function guide(slug: string, titleOf: PageTitle): Onward {
  const found = page(`guides/${slug}`, titleOf);
  if (found === undefined) throw new Error(`A message leads to "${slug}", which is no guide.`);
  return found;
}

function familyWords(family: MessageFamily, all: Messages, titleOf: PageTitle): FamilyWords {
  const { title, meaning, who, retry, now, avoid } = family;
  const [tool] = toolsFor(family.id);
  return {
    ...{ title, meaning, who, retry, now, avoid },
    guide: guide(family.guide, titleOf),
    tool:
      tool === undefined ? undefined : page(`tools/${tool}`, titleOf, presetOf(tool, family.id)),
    say: say(family.phrase),
    usual: habitsOf(family.id, all),
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
    reasons: reasons.map((reason) => ({
      ...{ cause: reason.cause, fix: reason.fix },
      guide: reason.guide === undefined ? undefined : guide(reason.guide, titleOf),
      say: reason.phrase === undefined ? undefined : say(reason.phrase),
    })),
    rows: lines.map((line) => line.join('\t').trimEnd()).join('\n'),
  };
}
