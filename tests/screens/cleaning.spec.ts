import { expect } from '@playwright/test';
import { wordsIn } from '../../data/languages/words.ts';
import { test } from '../support/exhibit-page.ts';
import { reach } from '../support/reach.ts';

test('while the glass is wiped nothing answers, and then the exhibit comes back', async ({ page }) => {
  await reach(page, 'cleaning', 'fr');
  const title = page.getByRole('heading', { name: wordsIn.fr.desk.cleaning });
  await expect(title).toBeVisible();
  for (const x of [40, 60, 900, 1700]) await page.touchscreen.tap(x, 60);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Alt+Shift+S');
  await page.clock.runFor(28_000);
  await expect(title).toBeVisible();
  await page.clock.runFor(2500);
  await expect(page.getByText(wordsIn.fr.attract.invitation).first()).toBeVisible();
});
