/**
 * What a row of `content/facts/triage` may hold: questions, the plans that they lead to, and the
 * steps of the plans. Their words stand in content/i18n, under the ids of the rows.
 */
import { z } from 'astro/zod';
import { familyIds } from './messages-schema.ts';

const key = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'write the id in lower case with single hyphens')
  .describe('Stable name: it stands in addresses that readers keep.');

const guide = z
  .string()
  .regex(
    /^[a-z0-9-]+(#[a-z0-9-]+)?$/,
    'write the slug of the guide and the id of the heading, like "reserved-phone#no-code"',
  )
  .describe('Where it is explained: slug of a guide, and the heading where one fits.');

/** What the words claim and where their figures come from. */
const evidence = {
  facts: z.array(z.string()).default([]).describe('Ids of facts that the words rest on.'),
  figures: z
    .record(z.string(), z.string())
    .default({})
    .describe('For each {blank} of the words, the fact that gives the figure.'),
};

export const triageQuestionSchema = z.strictObject({
  id: key,
  ...evidence,
  look: z.array(z.string()).default([]).describe('Menu paths that help to answer.'),
  answers: z
    .array(
      z
        .strictObject({
          id: key,
          ask: key.optional().describe('The question that comes next.'),
          plan: key.optional().describe('The plan that the path ends in.'),
          clears: z
            .literal(true)
            .optional()
            .describe('Who answers so has looked: no money left, or nothing was to be paid yet.'),
        })
        .refine(
          ({ ask, plan }) => (ask === undefined) !== (plan === undefined),
          'an answer leads either to a question (ask) or to a plan (plan): write one of the two',
        ),
    )
    .min(2, 'a question without a choice is no question: write two answers or more')
    .describe('What can be answered, in the order in which it is shown.'),
});

export const triagePlanSchema = z.strictObject({
  id: key,
  verdict: z
    .enum(['safe', 'wait', 'stop', 'fix', 'ask'], 'the verdict is safe, wait, stop, fix or ask')
    .optional()
    .describe('May the reader go on? Left out where there is nothing to judge.'),
  steps: z.array(key).min(1, 'a plan has one step at least').describe('In the order to take them.'),
  onward: guide.describe('The guide that goes on when no step has helped.'),
  ask: z
    .array(z.string())
    .min(1, 'say whom to ask: the id of a contact, or of the menu path to a person')
    .describe('Ids of contacts and menu paths, the nearest first.'),
});

export const triageStepSchema = z
  .strictObject({
    id: key,
    ...evidence,
    guide,
    tool: key.optional().describe('Name of the tool that does it, as in src/widgets/table.ts.'),
    family: z
      .enum(familyIds, `the family is one of ${familyIds.join(', ')}`)
      .optional()
      .describe('The kind of message that the retry guard opens with.'),
    pays: z
      .boolean()
      .optional()
      .describe('What it says to do may take money; false: it only sounds as if.'),
    looks: z.literal(true).optional().describe('It has the reader look whether money left.'),
    messages: z.array(z.string()).default([]).describe('Ids of messages that say it themselves.'),
    phrase: z.string().optional().describe('Id of what to say.'),
    menus: z.array(z.string()).default([]).describe('Ids of menu paths: where to tap.'),
  })
  .refine(
    ({ family, tool }) => family === undefined || tool === 'retry',
    'only the retry guard opens with a family: write tool: retry, or remove the family',
  );

export type TriageQuestionRow = z.infer<typeof triageQuestionSchema>;
export type TriagePlanRow = z.infer<typeof triagePlanSchema>;
export type TriageStepRow = z.infer<typeof triageStepSchema>;
