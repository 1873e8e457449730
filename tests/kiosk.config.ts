import { defineConfig } from '@playwright/test';
import type { KioskOptions } from './support/kiosk.ts';

/** The running exhibit in a real window under a virtual display, once on each host. */
export default defineConfig<KioskOptions>({
  testDir: 'kiosk',
  outputDir: '../test-results/kiosk',
  // Two kiosks at once would share two cores and time each other.
  workers: 1,
  timeout: 90_000,
  reporter: process.env['CI'] === undefined ? 'list' : 'line',
  projects: [
    { name: 'electron', use: { host: 'electron' } },
    { name: 'chromium', use: { host: 'chromium' } },
  ],
});
