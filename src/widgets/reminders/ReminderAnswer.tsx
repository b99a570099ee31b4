import type { Ref } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { toIcs, type ReminderPlan } from '@/logic/reminders/index.ts';
import { CopyLine } from '../parts/CopyLine.tsx';
import { Said } from '../parts/Said.tsx';
import { Verdict } from '../parts/Verdict.tsx';
import type { ReminderProps } from './Reminders.tsx';
import { saveFile } from './save.ts';
import { sayEvent, sayPlainly, sayVerdict, timeline } from './say.ts';
import { Telling } from './Telling.tsx';
import { Timeline } from './Timeline.tsx';

interface Props extends ReminderProps {
  plan: ReminderPlan;
  today: string;
  focus: Ref<HTMLDivElement>;
}

/** The verdict, the days on a line, the file to save, and whom to tell. */
export function ReminderAnswer(props: Props) {
  const { words, plan, today, page, focus } = props;
  const { reminders } = plan;
  const [saved, setSaved] = useState('');
  const byHand = useRef<HTMLDetailsElement>(null);
  const line = timeline(plan, today);
  const { kind, word, reason } = sayVerdict(line, props, plan.problems);
  const file = () =>
    toIcs(reminders, (reminder, { stage }) => sayEvent(reminder, stage, props), Date.now());
  const ics = file();

  function save() {
    // Emptied first, so that a second file is announced as well.
    setSaved('');
    const taken = saveFile('pay-clinic.ics', file(), 'text/calendar;charset=utf-8');
    if (!taken && byHand.current) byHand.current.open = true;
    setTimeout(() => setSaved(words[taken ? 'reminders.saved' : 'reminders.saved.not']));
  }

  return (
    <div class="result">
      <Said text={`${word}. ${reason}`} />
      <Verdict {...{ kind, word, focus }}>
        <p>{reason}</p>
      </Verdict>
      {line.length > 0 && (
        <>
          <h3>{words['reminders.when']}</h3>
          <Timeline {...props} {...{ line }} />
        </>
      )}
      {ics && (
        <>
          <p class="actions">
            <button type="button" class="button" onClick={save}>
              {words['reminders.save']}
            </button>
          </p>
          <p role="status">{saved}</p>
          <p class="field-hint">{words['reminders.save.hint']}</p>
          <details ref={byHand} class="by-hand off-paper">
            <summary>{words['reminders.by-hand']}</summary>
            <p>{words['reminders.by-hand.list']}</p>
            <CopyLine text={sayPlainly(line, props)} words={words} exact />
            <p>{words['reminders.by-hand.file']}</p>
            <CopyLine text={ics} words={words} exact />
          </details>
        </>
      )}
      {page ? (
        <p>
          <a href={page}>{words['reminders.tell.more']}</a>
        </p>
      ) : (
        reminders.map((reminder) => <Telling key={reminder.kind} {...props} {...{ reminder }} />)
      )}
    </div>
  );
}
