import { expect, type Page } from '@playwright/test';
import { endonyms } from '../../data/language.ts';
import { wordsIn } from '../../data/languages/words.ts';
import { pass } from '../support/clock.ts';
import { test } from '../support/exhibit-page.ts';
import { faultsOf } from '../support/faults.ts';
import { reach, turnTo } from '../support/reach.ts';

const { deck, rehearsal } = wordsIn.fr.desk;

test.use({ still: true });

const startButton = (page: Page) => page.locator('.export-do').getByRole('button', { name: deck.start });
const cells = (page: Page, kind: string) => page.locator(`[data-cell="${kind}"]`).count();

for (const viewport of [
  { width: 1920, height: 1080 },
  { width: 1080, height: 1920 },
])
  test.describe(`at ${viewport.width}×${viewport.height}`, () => {
    test.use({ viewport });

    test('a deck is chosen, followed page by page, and its drive let go', async ({ page }) => {
      await reach(page, 'desk:export', 'fr');
      await pass(page, 2500);
      await page.getByRole('button', { name: endonyms.en }).tap();
      await expect(page.locator('.export-row .nm')).toHaveText([endonyms.fr, endonyms.es]);
      await startButton(page).tap();
      await pass(page, 10_400);
      await expect(page.getByText(deck.pagesOf(20, 54))).toBeVisible();
      expect(await cells(page, 'next')).toBe(1);
      expect((await cells(page, 'day')) + (await cells(page, 'night'))).toBe(20);
      // What is being made cannot be changed.
      await expect(page.getByRole('button', { name: endonyms.en })).toBeDisabled();
      // Another page of the desk says how far it is.
      await turnTo(page, 'today');
      await pass(page, 1000);
      if (viewport.width > viewport.height)
        await expect(page.locator('.column[data-page="export"]')).toContainText('54');
      await turnTo(page, 'export');
      await pass(page, 30_000);
      await expect(page.getByText(deck.checked(54))).toBeVisible();
      await expect(page.getByRole('status').filter({ hasText: deck.done })).toHaveCount(1);
      await page.getByRole('button', { name: deck.eject }).tap();
      await expect(page.locator('.export-do').getByText(deck.ejected)).toBeVisible();
      await page.getByRole('button', { name: deck.another }).tap();
      await expect(startButton(page)).toBeVisible();
    });

    test('what went wrong is said on coral, with the way on', async ({ page }) => {
      await reach(page, 'desk:export', 'fr');
      await page.evaluate(() => {
        location.hash = 'pulled';
      });
      await pass(page, 2500);
      await startButton(page).tap();
      await pass(page, 10_000);
      await expect(page.locator('.export-said').getByText(deck.failures.gone.drive)).toBeVisible();
      expect(await faultsOf(page)).toEqual([]);
      await page.getByRole('button', { name: deck.back }).tap();
      await expect(startButton(page)).toBeVisible();
    });
  });

test('nothing is exported without a language, or while an hour is rehearsed', async ({ page }) => {
  await reach(page, 'desk:rehearse', 'fr');
  await page.getByRole('button', { name: rehearsal.moments.night }).tap();
  await page.getByRole('button', { name: rehearsal.start('22:00') }).tap();
  await reach(page, 'desk', 'fr');
  for (const digit of '2580') await page.getByRole('button', { name: digit, exact: true }).tap();
  await page.getByRole('button', { name: wordsIn.fr.desk.lock.confirm }).tap();
  await turnTo(page, 'export');
  await pass(page, 2500);
  await expect(page.getByText(deck.rehearsing)).toBeVisible();
  await expect(startButton(page)).toHaveCount(0);
  expect(await faultsOf(page)).toEqual([]);
  await page.locator('.export-do').getByRole('button', { name: rehearsal.stop }).tap();
  await expect(startButton(page)).toBeEnabled();
  for (const code of ['fr', 'en', 'es'] as const)
    await page.getByRole('button', { name: endonyms[code], exact: true }).tap();
  await expect(startButton(page)).toBeDisabled();
  await expect(page.getByText(deck.chooseMore)).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
});
