import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.output/playwright',
  workers: 1,
  timeout: 45_000,
  retries: 0,
  reporter: [['list'], ['json', { outputFile: '.output/reports/chromium.json' }]],
});
