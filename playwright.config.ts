import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.output/playwright',
  workers: 1,
  timeout: 45_000,
  // A second try tells a slow machine from a fault; what needed one is named at the end as "flaky".
  retries: 1,
  reporter: [['list'], ['json', { outputFile: '.output/reports/chromium.json' }]],
});
