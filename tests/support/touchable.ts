import type { Page } from '@playwright/test';

/** 15 mm on the 43-inch screen that the settings start with (1920 px on 952 mm), as a share of the long side. */
const leastShare = 30 / 1920;

/** The targets that are too small for a finger in the page as it stands, one text each. */
export function tooSmall(page: Page): Promise<readonly string[]> {
  return page.locator('button:visible, [role="slider"]:visible').evaluateAll(
    (targets, share) =>
      targets
        .map((target) => ({ text: target.textContent, box: target.getBoundingClientRect() }))
        .filter(({ box }) => Math.min(box.width, box.height) < share * Math.max(innerWidth, innerHeight))
        .map(({ text, box }) => `too small: ${text}: ${Math.round(box.width)} × ${Math.round(box.height)}`),
    leastShare,
  );
}
