/** The package's own tests alone: what a mutant of it has to be caught by. Seeded, so that a score repeats. */
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { defineConfig } from 'vitest/config';

/** Those that read all facts, or try many texts. */
const slow = /(?:messages|properties)\.test\.ts$/;

/** A mutant is done with at the first test that notices it, so the quick ones come first. */
class QuickFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const order = ({ moduleId }: TestSpecification) => Number(slow.test(moduleId));
    return Promise.resolve([...files].sort((a, b) => order(a) - order(b)));
  }
}

export default defineConfig({
  test: {
    include: ['src/logic/**/*.test.ts'],
    setupFiles: ['src/logic/vitest.setup.ts'],
    testTimeout: 60_000,
    // A mutant is switched on while tests run, so nothing has to be loaded anew for each.
    isolate: false,
    sequence: { sequencer: QuickFirst },
  },
});
