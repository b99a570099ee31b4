/** The content of `/data/triage.json`, as far as the logic depends on it. */
export interface TriageFlow {
  /** The first one is asked first. */
  readonly questions: readonly TriageQuestion[];
  readonly plans: readonly { readonly id: string }[];
}

export interface TriageQuestion {
  readonly id: string;
  readonly answers: readonly TriageAnswer[];
}

/** Leads to a question or to a plan. */
export interface TriageAnswer {
  readonly id: string;
  readonly ask?: string | undefined;
  readonly plan?: string | undefined;
}

/** A question with the answer that was given. */
export interface TriageStop {
  readonly question: string;
  readonly answer: string;
}

/** Where the reader stands. */
export interface TriagePath {
  /** What was asked and answered, in this order. */
  readonly stops: readonly TriageStop[];
  /** The question to ask next, or null at the end. */
  readonly open: string | null;
  /** The plan that the path ends in, or null. */
  readonly plan: string | null;
  /** Answers given before an earlier one was changed, to questions that can still come up. */
  readonly later: readonly TriageStop[];
}

/** What is wrong with a flow, by id; all empty where it is whole. */
export interface TriageAnalysis {
  /** Answers that lead to nothing, to something unknown, or to both a question and a plan. */
  readonly loose: readonly TriageStop[];
  /** Questions without an answer. */
  readonly empty: readonly string[];
  /** Questions that lead back to themselves. */
  readonly cycles: readonly string[];
  /** Questions and plans that no path comes to. */
  readonly unreachable: readonly string[];
  /** Ids that stand for two questions, two plans, or two answers of one question. */
  readonly doubled: readonly string[];
  /** Most answers on a path from the first question to a plan. */
  readonly longest: number;
}
