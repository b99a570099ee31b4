/**
 * Reads and checks `content/facts/triage`, and puts its words and figures in: for the pages, the
 * tool and `/data/triage.json` alike. It stands beside `load.ts` because its rows are of other kinds.
 */
import { join } from 'node:path';
import type { z } from 'astro/zod';
import type { TriageFlow } from '../logic/triage/index.ts';
import { formatFigure, type Word } from './format.ts';
import { citeFact, citeFigure } from './cite.ts';
import { allFacts, type Facts } from './load.ts';
import { allMessages } from './messages.ts';
import { checkPays, checkUrging } from './pays.ts';
import { FactError, readRowMap } from './rows.ts';
import { suggest } from './suggest.ts';
import {
  triagePlanSchema,
  triageQuestionSchema,
  triageStepSchema,
  type TriagePlanRow,
  type TriageQuestionRow,
  type TriageStepRow,
} from './triage-schema.ts';

export interface Triage {
  readonly questions: ReadonlyMap<string, TriageQuestionRow>;
  readonly plans: ReadonlyMap<string, TriagePlanRow>;
  readonly steps: ReadonlyMap<string, TriageStepRow>;
}

const shown = 'content/facts/triage';

/** Reads the folder. Throws {@link FactError} at the first row that cannot be used. */
export function loadTriage(dir: string, facts: Facts): Triage {
  const read = <T extends { id: string }>(file: string, schema: z.ZodType<T>) =>
    readRowMap(dir, file, schema, shown);
  const all: Triage = {
    questions: read('questions.yaml', triageQuestionSchema),
    plans: read('plans.yaml', triagePlanSchema),
    steps: read('steps.yaml', triageStepSchema),
  };
  check(all, facts);
  return all;
}

/**
 * What the schemas cannot see: that what one row names exists, that every step is taken, and that
 * nobody is sent to pay who has not looked.
 */
function check(all: Triage, facts: Facts): void {
  const { questions, plans, steps } = all;
  const known = (
    what: string,
    id: string,
    map: { has(id: string): boolean; keys(): Iterable<string> },
  ) => {
    if (map.has(id)) return;
    const near = suggest(id, map.keys(), 1)[0];
    throw new FactError(
      `${what} names "${id}", which does not exist.${near ? ` Did you mean "${near}"?` : ''} Correct the id, or add the row.`,
    );
  };
  const citable = new Map<string, unknown>([...facts.contacts, ...facts.menus]);
  for (const { id, answers, look } of questions.values()) {
    for (const menu of look) known(`The question "${id}"`, menu, facts.menus);
    for (const { id: answer, ask, plan } of answers) {
      const what = `The answer "${id}.${answer}"`;
      if (ask !== undefined) known(what, ask, questions);
      if (plan !== undefined) known(what, plan, plans);
    }
  }
  for (const { id, steps: taken, ask } of plans.values()) {
    for (const step of taken) known(`The plan "${id}"`, step, steps);
    for (const whom of ask) known(`The plan "${id}"`, whom, citable);
  }
  const taken = new Set([...plans.values()].flatMap((plan) => plan.steps));
  for (const { id, menus, messages, phrase } of steps.values()) {
    const what = `The step "${id}"`;
    for (const menu of menus) known(what, menu, facts.menus);
    if (phrase !== undefined) known(what, phrase, facts.phrases);
    for (const message of messages) known(what, message, allMessages().messages);
    if (!taken.has(id))
      throw new FactError(`${what} stands in no plan: add it to one, or remove it.`);
  }
  for (const { id, facts: cited, figures } of [...questions.values(), ...steps.values()])
    for (const fact of [...cited, ...Object.values(figures)])
      known(`The row "${id}"`, fact, facts.facts);
  checkPays(all);
}

let loaded: Triage | undefined;

/** The project's triage, read once. */
export function allTriage(): Triage {
  loaded ??= loadTriage(join(process.cwd(), 'content', 'facts', 'triage'), allFacts());
  return loaded;
}

/** Ids of facts, menu paths and contacts that the triage cites. */
export function triageCites({ questions, plans, steps }: Triage = allTriage()): string[] {
  const rows = [
    ...[...questions.values()].flatMap(({ facts, look }) => [...facts, ...look]),
    ...[...steps.values()].flatMap(({ facts, menus }) => [...facts, ...menus]),
    ...[...plans.values()].flatMap(({ ask }) => ask),
  ];
  return [...new Set(rows)];
}

/** The triage with its words in one language and its figures in their places. */
export function sayTriage(all: Triage, word: Word, lang: string) {
  const { questions, plans, steps } = all;
  const say = (key: string, figures: Readonly<Record<string, string>> = {}) =>
    word(`triage.table.${key}`).replace(/\{(\w+)\}/g, (blank, name: string) => {
      const fact = figures[name];
      if (fact === undefined)
        throw new FactError(
          `The words "triage.table.${key}" have the blank ${blank}: say in ${shown} which fact fills it.`,
        );
      return formatFigure(citeFigure(citeFact(fact)), lang, word);
    });
  const [first] = questions.keys();
  const said = {
    questions: [...questions.values()].map(({ id, figures, facts, look, answers }) => ({
      id,
      text: say(`question.${id}`, figures),
      hint: say(`hint.${id}`, figures),
      look,
      facts,
      answers: answers.map((answer) => ({
        ...answer,
        text: say(`answer.${id}.${answer.id}`, figures),
        // The first question stands alone on the home page, so its answers say a little more.
        ...(id === first && { more: say(`more.${answer.id}`) }),
      })),
    })),
    plans: [...plans.values()].map((plan) => ({
      ...plan,
      title: say(`plan.${plan.id}`),
      why: say(`why.${plan.id}`),
      fails: say(`fails.${plan.id}`),
    })),
    steps: [...steps.values()].map(({ figures, ...step }) => ({
      ...step,
      text: say(`step.${step.id}`, figures),
      how: say(`how.${step.id}`, figures),
    })),
  };
  // The words that are looked for are English; translations keep to them.
  if (lang === 'en') checkUrging(all, said);
  return said;
}

/** `/data/triage.json`: the questions, the plans and their steps, in English. */
export function triageJson(all: Triage, word: Word) {
  return {
    version: 1,
    licence: 'CC-BY-4.0',
    ...sayTriage(all, word, 'en'),
  } satisfies TriageFlow & Record<string, unknown>;
}
