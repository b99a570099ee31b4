/** The package's own tests alone: what a mutant of it has to be caught by. Seeded, so that a score repeats. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/logic/**/*.test.ts'],
    setupFiles: ['src/logic/vitest.setup.ts'],
    testTimeout: 60_000,
    // A mutant is switched on while tests run, so nothing has to be loaded anew for each.
    isolate: false,
  },
});
