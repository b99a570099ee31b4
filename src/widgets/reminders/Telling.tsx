import type { Reminder } from '@/logic/reminders/index.ts';
import { Cites } from '../parts/Cites.tsx';
import { CopyLine } from '../parts/CopyLine.tsx';
import { fill } from '../parts/fill.ts';
import { mixed } from '../parts/mixed.tsx';
import { behindPast, behindTelling } from './cites.ts';
import type { ReminderProps } from './Reminders.tsx';
import { sayTelling } from './say.ts';

interface Props extends ReminderProps {
  reminder: Reminder;
}

/** Whom to tell about one thing that ends, in order, with what to say there. */
export function Telling({ reminder, words, facts, phrases, factsPage }: Props) {
  const { kind, tell, state, alerts } = reminder;
  const sentences = sayTelling(reminder, words);
  const behind = behindTelling[kind];
  const cited = [
    ...(state === 'past' ? behindPast[kind] : []),
    ...tell.flatMap((who) => behind[who]?.facts ?? []),
    ...alerts.flatMap(({ fact }) => fact ?? []),
  ];
  return (
    <>
      <h3>{fill(words['reminders.tell.of'], { kind: words[`reminders.kind.${kind}`] })}</h3>
      <ol>
        {tell.map((who, index) => {
          const [zh, en] = phrases[behind[who]?.say ?? ''] ?? [];
          return (
            <li key={who}>
              {mixed(sentences[index] ?? '')}
              {zh && (
                <CopyLine text={fill(zh)} meaning={fill(en ?? '')} lang="zh-CN" words={words} />
              )}
            </li>
          );
        })}
      </ol>
      <Cites ids={cited} {...{ facts, words, factsPage }} />
    </>
  );
}
