/** `/data/decoder-answers.json` as a schema, so that what is published with it cannot differ from what is read. */
import { z } from 'astro/zod';
import { familyIds, messageSchema } from '../../facts/messages-schema.ts';
import { phraseSchema } from '../../facts/schema.ts';
import type { Answers } from './answers.ts';

const words = z.string().min(1);

const onward = z.strictObject({
  to: z.string().regex(/^\//).describe('Root link, without the base path.'),
  title: words.describe('Title of the page.'),
});

const say = z.strictObject({
  to: phraseSchema.shape.to,
  zh: phraseSchema.shape.zh,
  en: phraseSchema.shape.en,
});

const family = z.strictObject({
  title: words.describe('Name of the family for readers.'),
  meaning: words.describe('What such a message means.'),
  who: words.describe('Who can clear it, in words.'),
  retry: words.describe('May I try again, and when.'),
  now: z.array(words).describe('What to do, in this order.'),
  avoid: z.array(words).describe('What makes it worse.'),
  guide: onward.describe('The guide that goes on.'),
  tool: onward.optional().describe('The tool that helps.'),
  say: say.describe('What to say or send.'),
  usual: z
    .strictObject({ retry: messageSchema.shape.retry, who: messageSchema.shape.who })
    .describe('What holds for most of its messages.'),
});

export const answersSchema = z.strictObject({
  version: z.literal(1).describe('Number of the shape.'),
  families: z.record(z.enum(familyIds), family).describe('Words of each family, by its id.'),
  systems: z
    .record(z.string(), z.tuple([words, words]))
    .describe('Name of each system, and where a reader meets its messages, by its id.'),
  reasons: z
    .array(
      z.strictObject({
        cause: words.describe('What happened.'),
        fix: words.describe('What the reader does about it.'),
        guide: onward.optional().describe('A guide that fits better than the one of the family.'),
        say: say
          .optional()
          .describe('What to say, where that fits better than the words of the family.'),
      }),
    )
    .describe('The reasons; rows name them by their place.'),
  rows: words.describe(
    'A line for each wording, its parts parted by tabs: id, signs (reason, retry, who), our English, official Chinese and English that the index lacks.',
  ),
}) satisfies z.ZodType<Answers>;
