import { expect } from '@playwright/test';
import { wordsIn } from '../../data/languages/words.ts';
import { test } from '../support/exhibit-page.ts';
import { reach } from '../support/reach.ts';

const { rehearsal } = wordsIn.fr.desk;

// Not the day itself: what is shown then is 10:45 unless somebody rehearses.
test.use({ time: new Date('2026-05-04T09:00:00+02:00') });

test('a rehearsed hour shows in the exhibit under a plate, and ends by itself', async ({ page }) => {
  await reach(page, 'desk:rehearse', 'fr');
  await page.getByRole('button', { name: rehearsal.moments.night }).tap();
  await page.getByRole('button', { name: rehearsal.length(5), exact: true }).tap();
  await page.getByRole('button', { name: rehearsal.start('22:00') }).tap();

  const plate = page.getByLabel(rehearsal.plate, { exact: true });
  await expect(plate).toContainText('09:00');
  await expect(page.getByText('22:00').first()).toBeVisible();
  await page.clock.fastForward(4 * 60_000);
  await expect(plate).toBeVisible();
  await expect(page.getByText('22:04').first()).toBeVisible();
  await page.clock.fastForward(61_000);
  await expect(plate).toBeHidden();
  await expect(page.getByText('10:45').first()).toBeVisible();
});

test('the plate stops a rehearsal', async ({ page }) => {
  await reach(page, 'desk:rehearse', 'fr');
  await page.getByRole('slider', { name: rehearsal.handle }).press('PageDown');
  await page.getByRole('button', { name: rehearsal.start('13:00') }).tap();
  const plate = page.getByLabel(rehearsal.plate, { exact: true });
  await plate.getByRole('button', { name: rehearsal.plateStop }).tap();
  await expect(plate).toBeHidden();
});
