// From answers to where the reader stands, in any order in which the answers are given.
import type { TriageAnswer, TriageFlow, TriagePath, TriageQuestion, TriageStop } from './types.ts';

export const questionOf = (
  flow: TriageFlow,
  id: string | null | undefined,
): TriageQuestion | undefined => flow.questions.find((question) => question.id === id);

export const answerOf = (
  flow: TriageFlow,
  { question, answer }: TriageStop,
): TriageAnswer | undefined => questionOf(flow, question)?.answers.find(({ id }) => id === answer);

/** The questions that can come up from one of them on, itself included. */
export function reachable(flow: TriageFlow, from: string | null | undefined): Set<string> {
  const seen = new Set<string>();
  const visit = (id: string | null | undefined): void => {
    const question = questionOf(flow, id);
    if (!question || seen.has(question.id)) return;
    seen.add(question.id);
    for (const answer of question.answers) visit(answer.ask);
  };
  visit(from);
  return seen;
}

/**
 * Follows the answers from the first question on. An answer that the flow does not know is dropped,
 * and so is one to a question that cannot come up; of two answers to a question the last counts.
 */
export function followTriage(flow: TriageFlow, answers: readonly TriageStop[]): TriagePath {
  const given = new Map<string, TriageStop>();
  for (const stop of answers) if (answerOf(flow, stop)) given.set(stop.question, stop);
  const stops: TriageStop[] = [];
  let open = flow.questions[0]?.id ?? null;
  let plan: string | null = null;
  for (let stop = open && given.get(open); stop; stop = open && given.get(open)) {
    // Taken out as it is used: a flow that runs in a circle ends as well.
    given.delete(stop.question);
    stops.push({ question: stop.question, answer: stop.answer });
    const next = answerOf(flow, stop);
    open = questionOf(flow, next?.ask)?.id ?? null;
    plan = flow.plans.find(({ id }) => id === next?.plan)?.id ?? null;
  }
  const possible = reachable(flow, open);
  const later = [...given.values()]
    .filter(({ question }) => possible.has(question))
    .map(({ question, answer }) => ({ question, answer }));
  return { stops, open, plan, later };
}

const all = ({ stops, later }: TriagePath): TriageStop[] => [...stops, ...later];

/** The path with one more answer, or with another answer to a question of before. */
export const answerTriage = (flow: TriageFlow, path: TriagePath, stop: TriageStop): TriagePath =>
  followTriage(flow, [...all(path), stop]);

/** The path with a question open again. Later answers are kept as long as they can still count. */
export const reopenTriage = (flow: TriageFlow, path: TriagePath, question: string): TriagePath =>
  followTriage(
    flow,
    all(path).filter((stop) => stop.question !== question),
  );
