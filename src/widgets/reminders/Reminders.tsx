import { useMemo } from 'preact/hooks';
import { KINDS, planReminders, type Kind, type ReminderRules } from '@/logic/reminders/index.ts';
import type { EvidenceById, PhrasesById } from '../parts/evidence.ts';
import { Field } from '../parts/Field.tsx';
import { useForm } from '../parts/form.ts';
import type { WordsOf } from '../parts/words.ts';
import { DateField } from './DateField.tsx';
import { ReminderAnswer } from './ReminderAnswer.tsx';
import { sayProblem } from './say.ts';
import { useToday } from './today.ts';

export type ReminderWords = WordsOf<'reminders'>;

export interface ReminderProps {
  words: ReminderWords;
  rules: ReminderRules;
  facts: EvidenceById;
  phrases: PhrasesById;
  /** Address of the page of facts. */
  factsPage: string;
  /** Address of the tool's own page, where this is not it and whom to tell is left to the guide. */
  page: string;
  lang: string;
}

const dates = KINDS.filter((kind): kind is Exclude<Kind, 'card'> => kind !== 'card');

export default function Reminders(props: ReminderProps) {
  const { words, rules } = props;
  const { fields, asked, verdict, props: form } = useForm();
  const today = useToday();
  const plan = useMemo(() => planReminders(fields, today, rules), [fields, today]);
  const shown = asked === 'submitted' || (asked === 'left' && plan.reminders.length > 0);
  const problemOf = (kind: Kind) => {
    const problem = plan.problems.find((each) => each.kind === kind);
    // Half a month is no mistake yet.
    if (!problem || (kind === 'card' && asked === 'no')) return undefined;
    return sayProblem(problem, words);
  };

  return (
    <>
      <form {...form}>
        <p class="field-hint">{words['reminders.hint']}</p>
        <div class="side-by-side">
          {dates.map((kind) => (
            <DateField
              key={kind}
              name={kind}
              label={words[`reminders.ask.${kind}`]}
              hint={kind === 'passport' ? undefined : words[`reminders.ask.${kind}.hint`]}
              problem={problemOf(kind)}
              unfinished={words['reminders.problem.unreadable']}
            />
          ))}
          <Field
            name="card"
            label={words['reminders.ask.card']}
            hint={words['reminders.ask.card.hint']}
            problem={problemOf('card')}
          />
        </div>
        <p class="actions">
          <button type="submit" class="button">
            {words['reminders.show']}
          </button>
        </p>
        <p class="field-hint">{words['widget.private']}</p>
      </form>
      {shown && <ReminderAnswer {...props} {...{ plan, today }} focus={verdict} />}
    </>
  );
}
