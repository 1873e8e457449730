import { expect } from '@playwright/test';
import { wordsIn } from '../../data/languages/words.ts';
import { pass } from '../support/clock.ts';
import { test } from '../support/exhibit-page.ts';
import { reach } from '../support/reach.ts';

test('a touch on a fact opens its source beside it, and another closes it', async ({ page }) => {
  const { profile } = wordsIn.fr;
  await reach(page, 'profile:seoul', 'fr');
  const fact = page.getByRole('button', { name: new RegExp(profile.distance) });
  await fact.tap();
  await pass(page, 500);
  const drawer = page.getByRole('complementary', { name: profile.sourceTitle });
  await expect(drawer).toContainText(profile.distanceDetail);
  await expect(drawer).toContainText(profile.confidence);
  await fact.tap();
  await expect(drawer).toHaveCount(0);
});

test('the profile of Seoul says its hour and its distance', async ({ page }) => {
  await reach(page, 'profile:seoul', 'fr');
  await expect(page.locator('.headline > .headline-hour')).toHaveText('18:45');
  await expect(page.locator('[data-fact="distance"]')).toHaveText('8\u00a0966\u00a0km');
});
