/** What oEmbed 1.0 asks of an answer of type "rich" (oembed.com, 2.3.4.1 and 2.3.4.4), and nothing besides. */
import { z } from 'astro/zod';

export const richAnswer = z.strictObject({
  type: z.literal('rich'),
  version: z.literal('1.0'),
  html: z.string().min(1),
  width: z.int().positive(),
  height: z.int().positive(),
  title: z.string().min(1).optional(),
  author_name: z.string().optional(),
  author_url: z.url().optional(),
  provider_name: z.string().min(1).optional(),
  provider_url: z.url().optional(),
  cache_age: z.int().positive().optional(),
});
