import { createRequire } from 'node:module';
import { expect } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { languageCodes } from '../../data/language.ts';
import { test } from '../support/exhibit-page.ts';
import { reach, type SceneName } from '../support/reach.ts';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const scenes: readonly SceneName[] = [
  'attract',
  'map',
  'profile:seoul',
  'profile:buenos-aires',
  'day',
  'about',
  'desk',
  'desk:check',
  'desk:set',
  'desk:stop',
  'desk:rehearse',
  'cleaning',
  'idle',
];

const sizes = [
  { width: 1920, height: 1080 },
  { width: 1080, height: 1920 },
];

for (const viewport of sizes) {
  for (const scene of scenes) {
    test(`axe finds nothing in ${scene} at ${viewport.width}×${viewport.height}`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await reach(page, scene, 'fr');
      await page.clock.runFor(2000);
      await page.addScriptTag({ path: axe });
      const results = await page.evaluate(async () => {
        const { axe: injected } = window as unknown as { axe: { run(): Promise<AxeResults> } };
        return injected.run();
      });
      expect(
        results.violations.map(({ id, nodes }) => ({
          id,
          where: nodes.map(({ html }) => html.slice(0, 160)),
        })),
      ).toEqual([]);
    });
  }
}

for (const language of languageCodes) {
  test(`the page says that it speaks ${language}`, async ({ page }) => {
    await reach(page, 'map', language);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
  });
}
