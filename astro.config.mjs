// Only assembles. What a setting means stands in the module that it comes from.
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { address } from './src/build/address.ts';
import { facts } from './src/build/facts-check.ts';
import { head, ownSitemap } from './src/build/head/index.ts';
import { islands } from './src/build/islands/index.ts';
import { locales } from './src/routes/locales.ts';
import { machines } from './src/build/machines/index.ts';
import { movedParts } from './src/build/moved-parts.ts';
import { permalinks } from './src/build/permalinks/index.ts';
import { policy } from './src/build/policy/index.ts';
import { plainImport } from './src/build/plain-import.ts';
import { plainJsx } from './src/build/preact-jsx.ts';
import { readers } from './src/build/readers.ts';
import { rebase } from './src/build/rebase.ts';
import { search } from './src/build/search/index.ts';
import { offline } from './src/build/offline/index.ts';
import { firstFlight } from './src/build/first-flight/index.ts';
import { eager } from './src/overrides/eager.ts';
import { overrides } from './src/overrides/table.ts';
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
  // Fetching the next page ahead costs a reader on a bad line what this page needs.
  prefetch: false,
  markdown: {
    // `## Title {#stable-id}`, and messages stay as the screen prints them: no curly quotes.
    processor: satteri({ features: { headingAttributes: true, smartPunctuation: false } }),
    syntaxHighlight: false,
  },
  vite: {
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // What is fetched on demand has more in it than the first answer calls.
              postBanner: ({ isEntry, isDynamicEntry }) =>
                isDynamicEntry && !isEntry ? '' : eager,
              // What tools share comes as one file: together it packs better than as eight.
              codeSplitting: {
                groups: [
                  { name: 'parts', test: /src\/widgets\/parts\/[^.]*\.tsx?$|preload-helper/ },
                ],
              },
            },
          },
        },
      },
    },
  },
  integrations: [
    facts(),
    overrides(),
    routes(),
    starlight({
      title: 'Pay Clinic',
      ...locales(),
      sidebar,
      // Contents and the facts' cards link to headings: no anchor drawing beside each.
      markdown: { headingLinks: false },
      expressiveCode: false,
      credits: false,
      lastUpdated: false,
      // Search is ours: src/search.
      pagefind: false,
      disable404Route: false,
      tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 2 },
    }),
    mdx(),
    preact(),
    plainJsx(),
    plainImport(),
    islands(),
    permalinks(),
    rebase(),
    // The last takes each page apart.
    readers({ search, head, machines }),
    ownSitemap,
    movedParts(),
    firstFlight(),
    // After everything that writes into pages.
    policy(),
    // Last: it lists the files as they are served.
    offline(),
  ],
});
