import { configureGlobal } from 'fast-check';

/** Seeded, so that a failure and a mutation score repeat. */
const seed = 20_261_122;

/** There are thousands of mutants, and each is caught by few runs or by none. */
const isMutated = process.env['STRYKER_MUTATOR_WORKER'] !== undefined;
configureGlobal({ seed, numRuns: isMutated ? 25 : 200, endOnFailure: isMutated });
