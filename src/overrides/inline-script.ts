/** Scripts as pages carry them: every page has them, so every byte counts. */
import { transformSync } from 'esbuild';

export const inlineScript = (source: string): string =>
  transformSync(source, { minify: true, target: 'chrome99' }).code.trim();
