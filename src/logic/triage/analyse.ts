// Whether a flow is whole: every path ends in a plan, and everything is on a path.
import { questionOf, reachable } from './path.ts';
import type { TriageAnalysis, TriageFlow } from './types.ts';

const doubles = (ids: readonly string[]): string[] =>
  ids.filter((id, index) => ids.indexOf(id) !== index);

/**
 * Most answers that are still to give from a question on, itself included; 0 at a plan. A question
 * that leads back to itself is counted once: {@link analyseTriage} names it.
 */
export function triageAnswersLeft(flow: TriageFlow, from: string | null): number {
  const known = new Map<string, number>();
  const count = (id: string | null | undefined): number => {
    const question = questionOf(flow, id);
    if (!question) return 0;
    const before = known.get(question.id);
    if (before !== undefined) return before;
    known.set(question.id, 0);
    const most = 1 + Math.max(0, ...question.answers.map(({ ask }) => count(ask)));
    known.set(question.id, most);
    return most;
  };
  return count(from);
}

/** Everything that keeps a flow from leading each reader to a plan. */
export function analyseTriage(flow: TriageFlow): TriageAnalysis {
  const { questions, plans } = flow;
  const known = {
    ask: new Set(questions.map(({ id }) => id)),
    plan: new Set(plans.map(({ id }) => id)),
  };
  const first = questions[0]?.id ?? null;
  const asked = reachable(flow, first);
  const planned = new Set(
    questions
      .filter(({ id }) => asked.has(id))
      .flatMap(({ answers }) => answers.map(({ plan }) => plan)),
  );
  return {
    loose: questions.flatMap(({ id, answers }) =>
      answers
        .filter(({ ask, plan }) =>
          ask === undefined
            ? plan === undefined || !known.plan.has(plan)
            : plan !== undefined || !known.ask.has(ask),
        )
        .map((answer) => ({ question: id, answer: answer.id })),
    ),
    empty: questions.filter(({ answers }) => answers.length === 0).map(({ id }) => id),
    cycles: questions
      .filter(({ id, answers }) => answers.some(({ ask }) => reachable(flow, ask).has(id)))
      .map(({ id }) => id),
    unreachable: [
      ...questions.map(({ id }) => id).filter((id) => !asked.has(id)),
      ...plans.map(({ id }) => id).filter((id) => !planned.has(id)),
    ],
    doubled: [
      ...doubles(questions.map(({ id }) => id)),
      ...doubles(plans.map(({ id }) => id)),
      ...questions.flatMap(({ id, answers }) =>
        doubles(answers.map((answer) => `${id}.${answer.id}`)),
      ),
    ],
    longest: triageAnswersLeft(flow, first),
  };
}
