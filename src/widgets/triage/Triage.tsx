import { useEffect, useRef } from 'preact/hooks';
import {
  answerTriage,
  followTriage,
  reopenTriage,
  triageAnswersLeft,
  type TriageAnswer,
  type TriageFlow,
} from '@/logic/triage/index.ts';
import type { WordsOf } from '../parts/words.ts';
import { loadPlans } from './load-plan.ts';
import { PlanView } from './PlanView.tsx';
import { QuestionView } from './QuestionView.tsx';
import { usePath } from './use-path.ts';

export interface ShownQuestion {
  id: string;
  text: string;
  hint: string;
  /** Ways to screens that help to answer. */
  look: readonly string[];
  /** What the hint rests on. */
  sources: readonly { href: string; title: string }[];
  answers: readonly (TriageAnswer & { text: string; more?: string })[];
}

interface Props {
  words: WordsOf<'triage'>;
  questions: readonly ShownQuestion[];
  plans: readonly { id: string; title: string }[];
  /** Address of the page that holds all plans. */
  page: string;
}

/** The line of stops: what was answered, then the question that is open, or the plan. */
export default function Triage({ words, questions, plans, page }: Props) {
  const flow = useRef<TriageFlow>({ questions, plans }).current;
  const { path, moved, go } = usePath(flow);
  const heading = useRef<HTMLHeadingElement>(null);
  /** The last answer to each question, to mark it when the question comes up again. */
  const before = useRef(new Map<string, string>()).current;
  const find = (id: string | null) => questions.find((question) => question.id === id);
  const open = find(path.open);
  const plan = plans.find((one) => one.id === path.plan);
  const isBegun = path.stops.length + path.later.length > 0;

  useEffect(() => {
    for (const { question, answer } of path.stops) before.set(question, answer);
    // On the way while the reader goes on; if it fails, the plan says so.
    if (isBegun) loadPlans(page).catch(() => undefined);
    if (moved) heading.current?.focus();
  }, [path, moved]);

  return (
    <div class="triage">
      {path.stops.length > 0 && (
        <ol class="stops" aria-label={words['triage.path']}>
          {path.stops.map(({ question, answer }) => {
            const asked = find(question);
            return (
              <li key={question}>
                <button type="button" onClick={() => go(reopenTriage(flow, path, question))}>
                  <span>{asked?.text}</span>{' '}
                  <b>{asked?.answers.find((one) => one.id === answer)?.text}</b>{' '}
                  <u>{words['triage.change']}</u>
                </button>
              </li>
            );
          })}
        </ol>
      )}
      <div class={plan && 'plan'}>
        <h2 class={plan && 'terminus'} ref={heading} tabIndex={-1}>
          {open?.text ?? plan?.title}
        </h2>
        {open && (
          <QuestionView
            key={open.id}
            question={open}
            left={triageAnswersLeft(flow, open.id)}
            isKept={path.later.length > 0}
            before={before.get(open.id)}
            words={words}
            choose={(answer) => go(answerTriage(flow, path, { question: open.id, answer }))}
          />
        )}
        {plan && <PlanView key={plan.id} {...plan} {...{ page, words }} />}
      </div>
      {isBegun && (
        <p class="actions">
          <button
            type="button"
            class="button button-quiet"
            onClick={() => go(followTriage(flow, []))}
          >
            {words['triage.again']}
          </button>
        </p>
      )}
    </div>
  );
}
