/**
 * Stops the build early, with file and line, when a page cites what does not exist or holds a sign that nobody sees, a guide is
 * gone that others lead to or lacks what readers see first, or a fact changed without a word in the record, and lets the development server start again when a fact changes.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { checkChanges } from '../facts/index.ts';
import { checkCitations, checkQuotations, checkUnseen } from '../facts/citations.ts';
import { checkGuideFields, checkGuides } from '../facts/guides.ts';

export function facts(): AstroIntegration {
  return {
    name: 'pay-clinic:facts',
    hooks: {
      'astro:config:setup': ({ addWatchFile, command }) => {
        // eslint-disable-next-line no-restricted-syntax -- names the files to watch, reads none
        for (const file of readdirSync('content/facts')) addWatchFile(join('content/facts', file));
        checkGuides();
        checkCitations();
        checkQuotations();
        checkUnseen();
        // While someone writes, the day of review and the words of a change come last.
        if (command !== 'build') return;
        checkGuideFields();
        checkChanges();
      },
    },
  };
}
