/**
 * What the files of `/data/` hold, made from the schemas of the rows they are made of. Each is
 * published beside its file as a JSON Schema, so every field carries a sentence for whoever reads it.
 */
import { z } from 'astro/zod';
import type { PackedCatalogue } from '../logic/messages/index.ts';
import { cardBankSchema, cardBrandSchema, cardPrefixSchema } from './cards-schema.ts';
import { familySchema, messageSchema, reasonSchema, systemSchema } from './messages-schema.ts';
import { callingCodeSchema, rangeSchema } from './phones-schema.ts';
import { factSchema, phraseSchema, sourceSchema } from './schema.ts';
import { triagePlanSchema, triageQuestionSchema, triageStepSchema } from './triage-schema.ts';

const words = z.string().min(1);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const version = z
  .literal(1)
  .describe('Number of the shape: another one once a field means another thing.');

const about = {
  version,
  licence: z
    .literal('CC-BY-4.0')
    .describe('Licence of the content: name "Pay Clinic" and link to it.'),
};

/** What a collection of hints says of itself. */
const collected = {
  note: words.describe('What the collection can tell, and what not.'),
  sources: z
    .array(z.string())
    .describe('Ids of the sources (sources.json) that it was put together from.'),
  facts: z
    .array(z.string())
    .describe('Ids of the facts that explain it, on the page "Facts and sources".'),
};

const rule = z.strictObject({
  ...factSchema.shape,
  statement: words.describe('The fact in one or two plain sentences, with its figures.'),
  reviewBy: day.describe('Last day on which it may be shown without a warning.'),
});

const source = z.strictObject(sourceSchema.shape);

/** Facts, as in limits, retry and reminders. */
export const rulesSchema = z.strictObject({
  ...about,
  grades: z
    .strictObject({
      A: words.describe('What grade A means.'),
      B: words.describe('What grade B means.'),
      C: words.describe('What grade C means.'),
    })
    .describe('What the grades mean.'),
  rules: z.array(rule).describe('The facts.'),
});

export const sourcesSchema = z.strictObject({
  ...about,
  sources: z.array(source).describe('Every source that a fact cites.'),
});

const prefixKinds = cardPrefixSchema.shape.prefixes.shape;
const [currentBrand, olderBrand] = cardBrandSchema.options;

export const cardsSchema = z.strictObject({
  ...about,
  ...collected,
  brands: z.array(currentBrand).describe('First digits of each network.'),
  older: z
    .array(olderBrand.omit({ id: true }))
    .describe(
      'First digits of older mainland cards, which belong to no network or look like another one.',
    ),
  banks: z
    .array(
      z.strictObject({
        ...cardBankSchema.pick({ id: true, zh: true, en: true, foreign: true }).shape,
        prefixes: z
          .strictObject({
            debit: prefixKinds.debit.describe('First digits of its debit cards.'),
            credit: prefixKinds.credit.describe('First digits of its credit cards.'),
            prepaid: prefixKinds.prepaid.describe('First digits of its prepaid cards.'),
            unknown: prefixKinds.unknown.describe('First digits of which the kind is not known.'),
          })
          .describe('First digits by the kind of card.'),
      }),
    )
    .describe('Large banks of mainland China.'),
});

const { prefixes } = rangeSchema.shape;

export const phonesSchema = z.strictObject({
  ...about,
  ...collected,
  mainland: z
    .strictObject({
      mobile: prefixes.describe('Starts of mobile numbers: "130-139 145".'),
      virtual: prefixes.describe('Those of them that virtual operators give out.'),
      data: prefixes.describe('Starts of data cards, which get no text messages of banks.'),
      satellite: prefixes.describe('Starts of satellite and emergency numbers.'),
      unassigned: prefixes.describe('Starts that were given to nobody when the list was made.'),
    })
    .describe('Starts of numbers in mainland China, without the country code.'),
  callingCodes: z
    .record(callingCodeSchema.shape.id, callingCodeSchema.shape.countries)
    .describe('By calling code without the plus: the countries that use it.'),
});

export const pinyinSchema = z.strictObject({
  ...about,
  phrases: z
    .record(
      phraseSchema.shape.id,
      words.describe('Pinyin with tone marks, and the blanks of the phrase.'),
    )
    .describe('The pinyin of every phrase, by the id of the phrase.'),
});

const wording = messageSchema.shape.also.unwrap().element;

export const messagesSchema = z.strictObject({
  ...about,
  families: z.array(familySchema).describe('The kinds of failure, with what to do.'),
  systems: z.array(systemSchema).describe('Who says the messages.'),
  reasons: z.array(reasonSchema).describe('What happened and what clears it.'),
  messages: z
    .array(
      z.strictObject({
        ...messageSchema.shape,
        aliases: z.array(wording.shape.id).describe('Ids that lead to this message.'),
        also: z
          .array(z.strictObject(wording.shape))
          .describe('Wordings and codes that a reader cannot tell from this one.'),
      }),
    )
    .describe('The messages.'),
  sources: z.array(source).describe('Sources that the messages cite.'),
});

const { figures: _ownFigures, ...stepShape } = triageStepSchema.shape;
const { figures: _figures, ...questionShape } = triageQuestionSchema.shape;

export const triageSchema = z.strictObject({
  ...about,
  questions: z
    .array(
      z.strictObject({
        ...questionShape,
        text: words.describe('The question.'),
        hint: words.describe('What helps to answer it.'),
        answers: z
          .array(
            z.strictObject({
              ...questionShape.answers.element.shape,
              text: words.describe('The answer.'),
              more: words.optional().describe('A few words more, at the first question.'),
            }),
          )
          .describe('What can be answered, in the order in which it is shown.'),
      }),
    )
    .describe('The questions; the first one is asked first.'),
  plans: z
    .array(
      z.strictObject({
        ...triagePlanSchema.shape,
        title: words.describe('What the plan is called.'),
        why: words.describe('Why this plan.'),
        fails: words.describe('What holds where no step has helped.'),
      }),
    )
    .describe('What the answers lead to.'),
  steps: z
    .array(
      z.strictObject({
        ...stepShape,
        text: words.describe('What to do.'),
        how: words.describe('How it is done.'),
      }),
    )
    .describe('The steps of the plans.'),
});

/** Packed for the tool: see src/logic/messages/pack.ts. */
export const decoderSchema = z.strictObject({
  version,
  families: z
    .array(words)
    .describe('Id of each family and the place of its typical message: "limit 612".'),
  signs: words.describe(
    'A sign for each line: the letter of the family, in capitals for rows of merchants; "+" for a further wording.',
  ),
  ids: words.describe(
    'Ids of the lines, parted by "|"; one that begins with a full stop is of the system above.',
  ),
  zh: words.describe('Official Chinese of each line, parted by "|".'),
  en: words.describe('Official English of each line, parted by "|".'),
}) satisfies z.ZodType<PackedCatalogue>;

type JsonSchema = Readonly<Record<string, unknown>>;

/** Schemas by the draft of 2020-12. A strict one knows every field; published ones let fields be added. */
export function jsonSchemaOf(
  schema: z.ZodType,
  { strict = false, ...head }: JsonSchema = {},
): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io: 'output',
    override: ({ jsonSchema }) => {
      if (strict === false && jsonSchema.additionalProperties === false)
        delete jsonSchema.additionalProperties;
      // A value that the file always has needs no other where it is missing.
      delete jsonSchema.default;
    },
  });
  return { $schema, ...head, ...rest };
}
