/** Front matter of a page in `content/docs`, beyond what Starlight itself knows. */
import { z } from 'astro/zod';
import { day } from './schema.ts';
import { troubles } from './unseen.ts';

const fields = z.strictObject({
  title: z
    .string('write the title of the page')
    .min(3, 'write a title of at least a few letters')
    .max(100, 'keep the title within 60 characters: search engines cut the rest'),
  description: z
    .string()
    .min(50, 'write a description of 50 characters or more: search engines show it')
    .max(160, 'keep the description within 160 characters: search engines cut the rest')
    .describe('What the reader gets from the page, in one or two sentences.'),
  answer: z
    .string()
    .max(400)
    .optional()
    .describe('Guides: the answer in two or three sentences, shown before everything else.'),
  reviewed: day
    .optional()
    .describe('The day on which a person last read the page against its facts.'),
  search: z
    .union(
      [
        z.literal(false),
        z.strictObject({
          terms: z.array(z.string()).default([]).describe('Ids of content/facts/terms.yaml.'),
          words: z.array(z.string().min(1)).default([]),
        }),
      ],
      'write "search: false", or its terms and words, each with letters in it',
    )
    .optional()
    .describe(
      'What readers call the matter of the page where it uses other words: who types one of them finds the page first. false: search leaves the page out.',
    ),
  bare: z
    .boolean()
    .optional()
    .describe('Stands inside pages of others: without the bar, the menu and the end.'),
});

/** Every field of the front matter, those that Starlight knows, too. */
export const pageSchema = fields.superRefine((page, ctx) => {
  for (const message of troubles(page)) ctx.addIssue({ code: 'custom', message });
});
