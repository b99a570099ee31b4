/**
 * `npm run mutation`: changes the rules one spot at a time and looks whether their own tests notice.
 * What may survive, and why, stands in src/logic/mutation-survivors.md.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  mutate: [
    'src/logic/*/**/*.ts',
    // Tests, and the cases that they read.
    '!src/logic/**/*.test.ts',
    '!src/logic/**/*.fixture.ts',
    '!src/logic/names/pairs.ts',
    // Tables of characters that a script writes from a published list, and those scripts: a test
    // compares the tables with the list.
    '!src/logic/**/*-data.ts',
    '!src/logic/**/generate-*.ts',
    // Types alone, or types with the one list that names them.
    '!src/logic/**/types.ts',
  ],
  vitest: { configFile: 'src/logic/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  // What is set up once, while a file loads, cannot be changed for one test alone: every mutant of it
  // would need all tests in a fresh process.
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 4000,
  // Only what has changed since the last run is tried again.
  incremental: true,
  incrementalFile: '.cache/mutation/incremental.json',
  tempDirName: '.cache/mutation/tmp',
  ignorePatterns: ['dist', '.cache', '.astro', 'test-results', 'public', 'e2e', 'bench'],
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, allowEmojis: false },
  jsonReporter: { fileName: '.cache/mutation/report.json' },
  thresholds: { high: 96, low: 92, break: 92 },
};
