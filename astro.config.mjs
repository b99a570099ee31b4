// Only assembles. What a setting means stands in the module that it comes from.
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { address } from './src/build/address.ts';
import { facts } from './src/build/facts-check.ts';
import { locales } from './src/build/locales.ts';
import { rebase } from './src/build/rebase.ts';
import { components } from './src/overrides/table.ts';
import { routes } from './src/routes/table.ts';
import { sidebar } from './src/routes/sidebar.ts';

export default defineConfig({
  ...address(process.env),
  // Starlight reads `<srcDir>/content/docs`, and `content` stands at the top.
  srcDir: '.',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  // One flight: a separate style sheet would cost a round trip before the first paint.
  build: { inlineStylesheets: 'always' },
  integrations: [
    facts(),
    routes(),
    starlight({
      title: 'Pay Clinic',
      ...locales(),
      sidebar,
      components,
      customCss: ['./src/overrides/styles/index.css'],
      expressiveCode: false,
      credits: false,
      lastUpdated: false,
      disable404Route: false,
      tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 2 },
    }),
    mdx(),
    preact(),
    rebase(),
  ],
});
