import { expect } from '@playwright/test';
import { test } from '../support/exhibit-page.ts';
import { reach, type SceneName } from '../support/reach.ts';

/** 15 mm on the 43-inch screen that the settings start with (1920 px on 952 mm): 30 px. */
const fifteenMillimetres = 30;

const scenes: readonly SceneName[] = [
  'attract',
  'map',
  'profile:ontario',
  'day',
  'about',
  'desk',
  'desk:check',
  'desk:set',
  'desk:rehearse',
  'desk:stop',
];

for (const viewport of [
  { width: 1920, height: 1080 },
  { width: 1080, height: 1920 },
]) {
  for (const scene of scenes) {
    test(`every target of ${scene} is wide enough for a finger at ${viewport.width}×${viewport.height}`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await reach(page, scene, 'fr');
      await page.clock.runFor(2000);
      const small = await page.locator('button:visible, [role="slider"]:visible').evaluateAll(
        (targets, least) =>
          targets
            .map((target) => ({ text: target.textContent, box: target.getBoundingClientRect() }))
            .filter(({ box }) => box.width < least || box.height < least)
            .map(({ text, box }) => `${text}: ${Math.round(box.width)} × ${Math.round(box.height)}`),
        fifteenMillimetres,
      );
      expect(small).toEqual([]);
      const scrolls = await page.evaluate(
        () =>
          document.documentElement.scrollHeight > innerHeight ||
          document.documentElement.scrollWidth > innerWidth,
      );
      expect(scrolls, 'a scrollbar').toBe(false);
    });
  }
}
