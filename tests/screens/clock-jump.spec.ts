import { expect } from '@playwright/test';
import { endonyms } from '../../data/language.ts';
import { wordsIn } from '../../data/languages/words.ts';
import { defaultSettings } from '../../data/settings.ts';
import { pass } from '../support/clock.ts';
import { test } from '../support/exhibit-page.ts';
import { reach } from '../support/reach.ts';

/** Days by which a machine's clock is set right, or wrong, while somebody stands there. */
const jumps = [3 / 24, -3 / 24, 1, -400, 800] as const;

test.use({ still: true, time: new Date('2026-05-04T11:00:00+02:00') });

test('a clock that jumps while somebody visits ends no visit and starts no countdown', async ({ page }) => {
  await reach(page, 'profile:seoul', 'es');
  let now = Date.parse('2026-05-04T11:00:00+02:00');
  for (const days of jumps) {
    now += days * 86_400_000;
    await page.clock.setSystemTime(now);
    await pass(page, 3000);
    await expect(page.locator('.profile-panel')).toBeVisible();
    await expect(page.getByRole('heading', { name: wordsIn.es.idle.question })).toHaveCount(0);
  }
  // And the countdown still comes when nobody has touched anything for as long as it takes.
  await pass(page, 75_500);
  await expect(page.getByRole('heading', { name: wordsIn.es.idle.question })).toBeVisible();
});

test.describe('with opening hours', () => {
  test.use({ opening: { settings: { ...defaultSettings, hours: 'daily' } } });
  test('a clock that is set right opens and closes the hall by what it says then', async ({ page }) => {
    const night = Date.parse('2026-05-04T23:00:00+02:00');
    await expect(page.getByRole('button', { name: endonyms.en })).toBeVisible();
    await page.clock.setSystemTime(night);
    await pass(page, 61_000);
    await expect(page.locator('.closed')).toBeVisible();
    await page.clock.setSystemTime(night - 10 * 3_600_000);
    await pass(page, 61_000);
    await expect(page.getByRole('button', { name: endonyms.en })).toBeVisible();
  });
});
