/** Front matter of a page in `content/docs`, beyond what Starlight itself knows. */
import { z } from 'astro/zod';

export const pageSchema = z.strictObject({
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
  reviewed: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, 'write the day as "YYYY-MM-DD", in quotes')
    .optional()
    .describe('The day on which a person last read the page against its facts.'),
  search: z
    .union([
      z.literal(false),
      z.strictObject({
        terms: z.array(z.string()).default([]).describe('Ids of content/facts/terms.yaml.'),
        words: z.array(z.string().min(1)).default([]),
      }),
    ])
    .optional()
    .describe(
      'What readers call the matter of the page where it uses other words: who types one of them finds the page first. false: search leaves the page out.',
    ),
  bare: z
    .boolean()
    .optional()
    .describe('Stands inside pages of others: without the bar, the menu and the end.'),
});
