import { expect, type Page } from '@playwright/test';
import { wordsIn } from '../../data/languages/words.ts';
import { defaultSettings } from '../../data/settings.ts';
import { pass } from '../support/clock.ts';
import { test } from '../support/exhibit-page.ts';
import { faultsOf } from '../support/faults.ts';
import { reach } from '../support/reach.ts';

const { calm, attract, desk } = wordsIn.fr;

const daily = {
  settings: { ...defaultSettings, hours: 'daily', opensAt: '09:30', closesAt: '18:00' },
} as const;

const at = (clock: string) => new Date(`2016-12-08T${clock}:00+01:00`);
const minutes = (page: Page, count: number) => page.clock.fastForward(count * 60_000);
const closed = (page: Page) => page.getByRole('heading', { name: calm.closed });
const ground = (page: Page) =>
  page.locator('.closed').evaluate((it) => getComputedStyle(it).getPropertyValue('--sea').trim());

test.use({ still: true, opening: daily });

test.describe('before the morning', () => {
  test.use({ time: at('08:58') });
  for (const viewport of [
    { width: 1920, height: 1080 },
    { width: 1080, height: 1920 },
  ])
    test.describe(`at ${viewport.width}×${viewport.height}`, () => {
      test.use({ viewport });
      test('the hall is closed, says until when, and every step of the morning can be read', async ({
        page,
      }) => {
        const faults: string[] = [];
        const grounds = new Set<string>();
        for (let passed = 0; passed < 31; passed += 1) {
          await expect(closed(page)).toBeVisible();
          const now = await ground(page);
          // The colours of every step have tests of their own; its darkest and brightest stand for all.
          if (!grounds.has(now) && [0, 1, 8].includes(grounds.size))
            faults.push(...(await faultsOf(page)).map((fault) => `${now}: ${fault}`));
          grounds.add(now);
          await minutes(page, 1);
        }
        expect(faults).toEqual([]);
        // The night, and eight steps of the light.
        expect(grounds.size).toBe(9);
        await minutes(page, 1);
        await expect(page.getByText(attract.invitation).first()).toBeVisible();
        await expect(closed(page)).toHaveCount(0);
      });
    });

  test('a touch lights the page for ten seconds and opens nothing; staff reach their desk', async ({
    page,
  }) => {
    const dark = await ground(page);
    await page.locator('.closed').tap({ position: { x: 900, y: 500 } });
    await expect.poll(() => ground(page)).not.toBe(dark);
    await expect(closed(page)).toBeVisible();
    await pass(page, 10_500);
    expect(await ground(page)).toBe(dark);
    await page.keyboard.press('Control+Alt+Shift+S');
    await expect(page.getByRole('heading', { name: desk.lock.choose })).toBeVisible();
  });
});

test.describe('in the evening', () => {
  test.use({ time: at('17:58') });
  test('a visit goes on after closing, then the light goes down, and the hall closes', async ({ page }) => {
    await reach(page, 'map', 'fr');
    await minutes(page, 1);
    await page.locator('[data-pioneer="seoul"]').first().tap({ force: true });
    await page.clock.fastForward(60_000);
    await expect(page.locator('.profile-panel')).toBeVisible();
    await expect(page.locator('.dark')).toHaveCount(0);
    // Nobody goes on touching: the visit ends by itself.
    await pass(page, 120_000);
    await expect(page.getByText(attract.invitation).first()).toBeVisible();
    const darkness = async () =>
      Number(await page.locator('.dark').evaluate((it) => (it as HTMLElement).style.opacity));
    const first = await darkness();
    expect(first).toBeGreaterThan(0.2);
    await minutes(page, 10);
    expect(await darkness()).toBeGreaterThan(first);
    await minutes(page, 20);
    await expect(closed(page)).toBeVisible();
  });
});

test.describe('after a long quiet', () => {
  test.use({ time: at('12:00') });
  test('the light goes down and the tour waits; a touch wakes both', async ({ page }) => {
    const name = page.locator('.attract-name').first();
    await minutes(page, 19);
    await expect(page.locator('.dark')).toHaveCount(0);
    await minutes(page, 2);
    await expect(page.locator('.dark')).toHaveCount(1);
    const visited = await name.textContent();
    await pass(page, 30_000);
    expect(await name.textContent()).toBe(visited);
    await reach(page, 'map', 'fr');
    await expect(page.locator('.dark')).toHaveCount(0);
  });
});

test.describe('a hall without hours', () => {
  test.use({ time: at('03:00'), opening: {} });
  test('never closes', async ({ page }) => {
    await expect(page.getByText(attract.invitation).first()).toBeVisible();
    await expect(closed(page)).toHaveCount(0);
  });
});
