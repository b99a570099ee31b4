import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'bench/**/*.test.ts'],
    environment: 'node',
    setupFiles: ['src/logic/vitest.setup.ts'],
    // A slow machine is no failure: what takes long is printed by the benchmark.
    testTimeout: 60_000,
  },
});
