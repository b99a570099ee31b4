/** The script of `KeptCopy.astro` as pages carry it: every one has it, so every byte counts. */
import { transformSync } from 'esbuild';
import source from './kept-copy.js?raw';

export const keptScript = transformSync(source, { minify: true, target: 'chrome99' }).code.trim();
