import { formatDay } from '@/facts/format.ts';
import { fill } from '../parts/fill.ts';
import { sayDays, sayStage, type Saying, type Stop } from './say.ts';

interface Props extends Saying {
  line: readonly Stop[];
}

/** The days as stops on a line: what is over or due first, then what comes, ends as full stops. */
export function Timeline({ line, words, lang }: Props) {
  return (
    <ol class="timeline">
      {line.map(({ state, reminder: { kind }, stage, on, days }) => (
        <li key={`${kind} ${stage}`} class={stage === 'end' ? 'end' : undefined}>
          <span class="when">
            {state === 'now' ? (
              <b>{words['reminders.now']}</b>
            ) : (
              <>
                <time dateTime={on}>{formatDay(on, lang)}</time>{' '}
                {fill(words[state === 'past' ? 'reminders.ago' : 'reminders.in'], {
                  days: sayDays(Math.abs(days), lang),
                })}
              </>
            )}
          </span>
          {sayStage(kind, stage, words)}
          {state === 'past' && <span class="field-hint">{words[`reminders.past.${kind}`]}</span>}
        </li>
      ))}
    </ol>
  );
}
