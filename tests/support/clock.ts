import type { Page } from '@playwright/test';

/** Milliseconds of a stride: short enough to hear every step of a visit. */
const stride = 500;

/**
 * Lets time go by in a page at once. Whatever is due in a stride happens once, at its
 * end: an animation shows a few of its frames instead of each, which would all be painted.
 */
export async function pass(page: Page, milliseconds: number): Promise<void> {
  for (let left = milliseconds; left > 0; left -= stride)
    await page.clock.fastForward(Math.min(stride, left));
}
