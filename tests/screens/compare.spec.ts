import { expect } from '@playwright/test';
import { wordsIn } from '../../data/languages/words.ts';
import { test } from '../support/exhibit-page.ts';
import { reach } from '../support/reach.ts';

const { compare } = wordsIn.fr;

test.use({ viewport: { width: 1920, height: 1080 }, still: true });

test('from a profile to two side by side, change both, and back to a profile', async ({ page }) => {
  await reach(page, 'profile:ontario', 'fr');
  await page.locator('[data-opens="compare"]').tap();
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(2);
  await expect(page.locator('.compare-left h2')).toHaveText('Ontario');
  const first = await page.locator('.compare-right h2').textContent();

  await page.locator('.compare-right .compare-change').tap();
  await page.locator('.compare-choice [data-pioneer="sekondi-takoradi"]').tap();
  await expect(page.locator('.compare-right h2')).toHaveText('Sekondi-Takoradi');
  expect(first).not.toBe('Sekondi-Takoradi');
  await expect(page.getByRole('status')).toHaveText(compare.opened('Ontario', 'Sekondi-Takoradi'));
  await expect(page.locator('.compare-hour')).toHaveText(['04:45', '09:45']);

  // Who stands on the right and is chosen for the left changes places with the one there.
  await page.locator('.compare-left .compare-change').tap();
  await page.locator('.compare-choice [data-pioneer="sekondi-takoradi"]').tap();
  await expect(page.locator('h2')).toHaveText(['Sekondi-Takoradi', 'Ontario']);

  await page.locator('.compare-right h2 button').tap();
  await expect(page.getByRole('heading', { level: 1, name: 'Ontario' })).toBeVisible();
});

test('bars and squares are drawn to one scale', async ({ page }) => {
  await reach(page, 'compare:ontario:sekondi-takoradi', 'fr');
  const drawn = await page.evaluate(() => {
    const widths = (selector: string) =>
      [...document.querySelectorAll(selector)].map((node) => node.getBoundingClientRect().width);
    return { bars: widths('.compare-line'), squares: widths('.compare-area') };
  });
  const [people = 0, far = 0, otherPeople = 0, otherFar = 0] = drawn.bars;
  expect(people / otherPeople).toBeCloseTo(13_448_494 / 559_548, 0);
  expect(far / otherFar).toBeCloseTo(5998 / 4899, 2);
  const [square = 0, otherSquare = 0] = drawn.squares;
  expect((square / otherSquare) ** 2 / (1_076_395 / 191.7)).toBeCloseTo(1, 1);
  // The two areas are of different kinds: each says of which.
  await expect(page.locator('.compare-kind')).toHaveText([/eaux douces/, /terrestre/]);
});
