import { defineConfig } from '@playwright/test';
import { chromiumPath, testFlags } from './support/browser.ts';

/** The page in a real Chromium, touched by real touches, with the clock in hand. */
export default defineConfig({
  testDir: 'screens',
  outputDir: '../test-results/screens',
  globalSetup: './support/screens-setup.ts',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  reporter: process.env['CI'] === undefined ? 'list' : 'line',
  use: {
    viewport: { width: 1920, height: 1080 },
    hasTouch: true,
    // No trace: recording every step costs more than the steps.
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: chromiumPath(), args: testFlags },
  },
});
