import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'bench/**/*.test.ts'],
    environment: 'node',
    // A slow machine is no failure: what takes long is printed by the benchmark.
    testTimeout: 60_000,
  },
});
