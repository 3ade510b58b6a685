import { defineConfig } from 'vitest/config';

/** Firefox cannot be driven by Playwright (PLATFORM 6); one browser at a time, as there are two cores. */
export default defineConfig({
  test: {
    include: ['tests/firefox/**/*.test.ts'],
    environment: 'node',
    fileParallelism: false,
    // As in playwright.config.ts; the reporter says which test needed it.
    retry: 1,
    testTimeout: 60_000,
    hookTimeout: 90_000,
    expect: { poll: { timeout: 15_000, interval: 60 } },
    reporters: ['default', ['json', { outputFile: '.output/reports/firefox.json' }]],
  },
});
