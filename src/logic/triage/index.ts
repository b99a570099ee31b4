/** "What happened?": from answers to a plan. The flow is data, and comes in as an argument. */
export { analyseTriage, triageAnswersLeft } from './analyse.ts';
export { parseTriageFragment, toTriageFragment } from './fragment.ts';
export { answerTriage, followTriage, reopenTriage } from './path.ts';
export type {
  TriageAnalysis,
  TriageAnswer,
  TriageFlow,
  TriagePath,
  TriageQuestion,
  TriageStop,
} from './types.ts';
