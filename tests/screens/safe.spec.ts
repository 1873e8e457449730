import { expect } from '@playwright/test';
import { endonyms, languageCodes } from '../../data/language.ts';
import { wordsIn } from '../../data/languages/words.ts';
import { pioneerIds } from '../../data/pioneer.ts';
import { pass } from '../support/clock.ts';
import { test } from '../support/exhibit-page.ts';
import { faultsOf } from '../support/faults.ts';

test.use({ opening: { mode: 'safe' }, still: true });

for (const viewport of [
  { width: 1920, height: 1080 },
  { width: 1080, height: 1920 },
])
  test.describe(`at ${viewport.width}×${viewport.height}`, () => {
    test.use({ viewport });
    for (const language of languageCodes) {
      const title = `a safe exhibit can be read, touched and heard in ${language}`;
      test(title, { tag: language === 'fr' ? [] : '@long' }, async ({ page }) => {
        test.setTimeout(180_000);
        const { calm } = wordsIn[language];
        await page.getByRole('button', { name: endonyms[language] }).tap();
        await expect(page.getByRole('heading', { name: calm.eachAtItsHour })).toBeVisible();
        const faults = (await faultsOf(page)).map((fault) => `list: ${fault}`);
        for (const id of pioneerIds) {
          await page.locator(`[data-pioneer="${id}"]`).tap();
          await expect(page.locator('h1')).toBeFocused();
          faults.push(...(await faultsOf(page)).map((fault) => `${id}: ${fault}`));
          const overflow = await page
            .locator('.safe-commitments')
            .evaluate((it) => it.scrollHeight - it.clientHeight);
          expect(overflow, `${id} has more text than room`).toBeLessThanOrEqual(0);
          await page.getByRole('button', { name: calm.backToList }).tap();
        }
        expect(faults).toEqual([]);
      });
    }
  });

test('nothing of it moves, and no map is drawn', async ({ page }) => {
  await expect(page.locator('.safe-cells li')).toHaveCount(15);
  expect(await page.locator('canvas').count()).toBe(0);
  await expect(page.locator('html')).toHaveAttribute('data-motion', 'reduced');
});

test('a reader is asked before the list comes back; the list alone comes back without a word', async ({
  page,
}) => {
  await page.locator('[data-pioneer="seoul"]').tap();
  await pass(page, 75_500);
  await expect(page.getByRole('heading', { name: wordsIn.fr.idle.question })).toBeVisible();
  await pass(page, 31_000);
  await expect(page.locator('.safe-cells li')).toHaveCount(15);

  await page.getByRole('button', { name: endonyms.en }).tap();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await pass(page, 75_500);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
});

test('staff reach their desk', async ({ page }) => {
  await page.keyboard.press('Control+Alt+Shift+S');
  await expect(page.getByRole('heading', { name: wordsIn.fr.desk.lock.choose })).toBeVisible();
});
