import { expect } from '@playwright/test';
import { wordsIn } from '../../data/languages/words.ts';
import { pass } from '../support/clock.ts';
import { test } from '../support/exhibit-page.ts';
import { openExhibit } from '../support/page-host.ts';
import { reach } from '../support/reach.ts';

const { fr, es } = wordsIn;

test.use({ still: true });

test('the touch that wakes the exhibit presses nothing under it', async ({ page }) => {
  // The ribbon of the map scene lies where the finger is.
  await page.touchscreen.tap(400, 1000);
  await pass(page, 100);
  await expect(page.locator('[data-pioneer="ontario"]').first()).toBeAttached();
  await expect(page.getByRole('heading', { name: 'Ontario', exact: true })).toHaveCount(0);
});

test('a touch on a language wakes the exhibit in that language', async ({ page }) => {
  await reach(page, 'map', 'es');
  await expect(page.getByRole('button', { name: es.common.day }).first()).toBeVisible();
});

test('a visitor who walks away leaves the attract scene behind, in French', async ({ page }) => {
  await reach(page, 'map', 'es');
  await pass(page, 75_000);
  await expect(page.getByText(es.idle.question).first()).toBeVisible();
  await pass(page, 31_000);
  await expect(page.getByText(fr.attract.invitation).first()).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
});

test('a touch while the countdown runs keeps the visit where it was', async ({ page }) => {
  await reach(page, 'profile:seoul', 'fr');
  await pass(page, 80_000);
  await expect(page.getByText(fr.idle.question).first()).toBeVisible();
  // A control of the profile lies here: the touch must not reach it.
  await page.touchscreen.tap(1870, 50);
  await pass(page, 1000);
  await expect(page.getByText(fr.idle.question)).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Séoul' }).first()).toBeVisible();
});

test('the countdown comes as often as nobody touches', async ({ page }) => {
  await reach(page, 'map', 'fr');
  for (let round = 0; round < 3; round += 1) {
    await pass(page, 76_000);
    await expect(page.getByText(fr.idle.question).first()).toBeVisible();
    await page.touchscreen.tap(960, 540);
    await pass(page, 1000);
    await expect(page.getByText(fr.idle.question)).toHaveCount(0);
  }
});

test('start again leads to the attract scene from every scene', async ({ page }) => {
  for (const scene of ['map', 'profile:kigoma', 'day', 'about'] as const) {
    await reach(page, scene, 'en');
    await page.getByRole('button', { name: wordsIn.en.common.restart }).first().tap();
    await pass(page, 1500);
    await expect(page.getByText(fr.attract.invitation).first()).toBeVisible();
  }
});

test('the hour that a visitor chose in the day stays for the visit and ends with it', async ({ page }) => {
  await reach(page, 'day', 'fr');
  await page.getByRole('button', { name: /14:00/ }).first().tap();
  await pass(page, 1000);
  await page.getByRole('button', { name: fr.common.close }).first().tap();
  await pass(page, 1000);
  await expect(page.getByText('22:00').first()).toBeVisible();
  await page.getByRole('button', { name: fr.common.restart }).first().tap();
  await pass(page, 1500);
  await reach(page, 'map', 'fr');
  await expect(page.getByText('18:45').first()).toBeVisible();
});

test('the whole visit works from a keyboard', async ({ page }) => {
  await page.keyboard.press('Enter');
  await pass(page, 1500);
  await page.locator('[data-pioneer="madrid"]').first().focus();
  await page.keyboard.press('Enter');
  await pass(page, 1500);
  await expect(page.getByRole('heading', { name: 'Madrid' }).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await pass(page, 1500);
  await expect(page.getByRole('button', { name: fr.common.day }).first()).toBeVisible();
});

test('an exhibit that cannot go on shows nothing, instead of trying for ever', async ({ browser }) => {
  const page = await browser.newPage();
  const built = process.env['EXHIBIT_PAGE'] ?? '';
  await openExhibit(page, built);
  await expect(page.locator('.attract')).toBeVisible();
  let failures = 0;
  page.on('console', (line) => {
    if (line.text().includes('no such hour')) failures += 1;
  });
  // From now on every scene throws as it is drawn.
  await page.evaluate(() => {
    Intl.DateTimeFormat.prototype.formatToParts = () => {
      throw new Error('no such hour');
    };
  });
  await page.locator('.attract-language').first().dispatchEvent('pointerdown');
  await expect(page.locator('main')).toHaveCount(0, { timeout: 15_000 });
  expect(failures).toBeGreaterThan(0);
  expect(failures).toBeLessThan(12);
  await page.close();
});
