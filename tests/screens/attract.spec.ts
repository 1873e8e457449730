import { expect } from '@playwright/test';
import { pioneerIds } from '../../data/pioneer.ts';
import { tourStay } from '../../renderer/map/view.ts';
import { pass } from '../support/clock.ts';
import { test } from '../support/exhibit-page.ts';

// The name and the hour of a place rise some time after its flight; nothing else moves then.
test.use({ viewport: { width: 1920, height: 1080 }, still: true });

test('wherever the tour stops, the words along the twilight keep clear of the large name', async ({
  page,
}) => {
  const name = page.locator('.attract-name .split-day, .attract-name').first();
  let written = 0;
  const seen = new Set<string>();
  for (let stop = 0; stop < pioneerIds.length; stop += 1) {
    seen.add((await name.textContent()) ?? '');
    const overlaps = await page.evaluate(() => {
      const boxes = (selector: string) =>
        [...document.querySelectorAll(selector)].map((node) => node.getBoundingClientRect());
      const large = boxes('.attract-name, .attract-hour, .attract-whose, .attract-clock');
      const words = boxes('.terminator-words text');
      const meet = (a: DOMRect, b: DOMRect) =>
        a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
      return {
        words: words.length,
        met: words.filter((word) => large.some((text) => meet(word, text))).length,
      };
    });
    expect(overlaps.met, [...seen].at(-1)).toBe(0);
    written += overlaps.words;
    await pass(page, tourStay);
  }
  expect(seen.size).toBe(pioneerIds.length);
  expect(written, 'words are written at some of the stops').toBeGreaterThan(0);
});
