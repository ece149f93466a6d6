import { defineConfig } from '@playwright/test';
import { chromiumFlags, findChromium } from './scripts/suite/chromium.ts';

/** Tests of the built site in a real Chromium; each starts its own server (tests/e2e/support/app.ts). */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: '.build/e2e',
  workers: 2,
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  retries: 0,
  timeout: 30_000,
  reporter: [['line'], ['json', { outputFile: '.build/e2e.json' }]],
  use: {
    browserName: 'chromium',
    locale: 'vi-VN',
    // Readers in Việt Nam; a test that needs another zone says so.
    timezoneId: 'Asia/Ho_Chi_Minh',
    trace: 'retain-on-failure',
    launchOptions: { executablePath: findChromium() ?? '', args: [...chromiumFlags] },
  },
});
