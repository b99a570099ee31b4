// Only assembles: the front matter's fields are explained in src/facts/page-schema.ts.
import { defineCollection } from 'astro:content';
import { docsLoader, i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { z } from 'astro/zod';
import { pageSchema } from './src/facts/page-schema.ts';

// Made once. As a function it would be made anew for each page of a message, to look for pictures beside
// the page's file; front matter names none here.
const docs = docsSchema({ extend: pageSchema })({ image: () => z.never() as never });

export const collections = {
  docs: defineCollection({ loader: docsLoader(), schema: docs }),
  i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema() }),
};
