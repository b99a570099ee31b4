import { answerTriage, followTriage, type TriageFlow, type TriagePath } from './index.ts';

/** Every path of a flow without circles, as a reader walks it. */
export function everyPath(flow: TriageFlow, path = followTriage(flow, [])): TriagePath[] {
  const question = flow.questions.find(({ id }) => id === path.open);
  if (!question) return [path];
  return question.answers.flatMap(({ id }) =>
    everyPath(flow, answerTriage(flow, path, { question: question.id, answer: id })),
  );
}
