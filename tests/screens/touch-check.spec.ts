import { expect, type Page } from '@playwright/test';
import { wordsIn } from '../../data/languages/words.ts';
import { test } from '../support/exhibit-page.ts';
import { faultsOf } from '../support/faults.ts';
import { reach } from '../support/reach.ts';
import { touchesOn } from '../support/touches.ts';

const { touchCheck, doctor } = wordsIn.fr.desk;

test.use({ still: true });

test.beforeEach(async ({ page }) => {
  await reach(page, 'desk:check', 'fr');
  await page.getByRole('button', { name: touchCheck.open }).tap();
  await expect(page.getByText(touchCheck.endsAlone(30))).toBeVisible();
});

const untouched = (page: Page) => page.locator('.touch-never');
const wayOut = (page: Page) => page.getByRole('button', { name: touchCheck.end });

/** The middle of the way out, in CSS pixels. */
async function exitOf(page: Page) {
  const box = await wayOut(page).boundingBox();
  if (box === null) throw new Error('the way out is not on screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

for (const viewport of [
  { width: 1920, height: 1080 },
  { width: 1080, height: 1920 },
])
  test.describe(`at ${viewport.width}×${viewport.height}`, () => {
    test.use({ viewport });

    test('each finger is shown where it lies, and the cells under it grow lighter', async ({ page }) => {
      const touches = await touchesOn(page);
      await expect(untouched(page)).toHaveCount(264);
      const [left, right] = [
        { id: 0, x: 300, y: 400 },
        { id: 1, x: 800, y: 600 },
      ];
      await touches.down(left, right);
      await expect(page.locator('.touch-finger')).toHaveText(['1', '2']);
      await expect(page.getByText(touchCheck.fingers(2)[0])).toBeVisible();
      const ring = await page.locator('.touch-finger svg').nth(1).boundingBox();
      expect(ring && { x: ring.x + ring.width / 2, y: ring.y + ring.height / 2 }).toEqual({ x: 800, y: 600 });
      await expect(untouched(page)).toHaveCount(262);
      expect(await faultsOf(page)).toEqual([]);

      await touches.up(left);
      await expect(page.locator('.touch-finger')).toHaveText(['1']);
      await touches.up();
      for (let pass = 0; pass < 4; pass += 1) await touches.tap(left);
      await expect(page.locator('.touch-cells .n3')).toHaveCount(1);
      await expect(page.locator('.touch-most')).toHaveText('2');
      expect(await faultsOf(page)).toEqual([]);
    });

    test('one finger that stays on the way out leaves, and nothing less does', async ({ page }) => {
      const touches = await touchesOn(page);
      const exit = { id: 0, ...(await exitOf(page)) };
      await touches.tap(exit);
      await page.clock.runFor(1000);
      await touches.down(exit);
      await page.clock.runFor(300);
      await touches.down(exit, { id: 1, x: 300, y: 400 });
      await page.clock.runFor(1000);
      await touches.up();
      await page.clock.runFor(1000);
      await expect(wayOut(page)).toBeVisible();
      await touches.down(exit);
      await page.clock.runFor(450);
      await expect(page.getByRole('button', { name: touchCheck.open })).toBeVisible();
      await touches.up();
      await expect(page.getByRole('heading', { name: doctor.result(0, 3) })).toBeVisible();
    });
  });

test('a glass that was touched everywhere says so @long', async ({ page }) => {
  test.setTimeout(120_000);
  const touches = await touchesOn(page);
  for (let row = 0; row < 11; row += 1) {
    const y = 48 + ((row + 0.5) / 11) * 936;
    await touches.drag({ x: 40, y }, { x: 1880, y }, 23);
    await touches.up();
  }
  await expect(page.getByText(touchCheck.answers(0)[1])).toBeVisible();
  await expect(page.getByText('100\u00A0%')).toBeVisible();
});

test('Enter leaves, also after touches', async ({ page }) => {
  const touches = await touchesOn(page);
  await touches.tap({ x: 900, y: 500 });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: touchCheck.open })).toBeVisible();
});

test('it ends alone half a minute after the last touch', async ({ page }) => {
  const touches = await touchesOn(page);
  await page.clock.fastForward(20_000);
  await touches.tap({ x: 900, y: 500 });
  await page.clock.fastForward(29_000);
  await expect(wayOut(page)).toBeVisible();
  await page.clock.fastForward(1500);
  await expect(page.getByRole('button', { name: touchCheck.open })).toBeVisible();
});

test('seven taps in the corner of the desk are only touches here', async ({ page }) => {
  const touches = await touchesOn(page);
  for (let tap = 0; tap < 8; tap += 1) await touches.tap({ x: 20, y: 60 });
  await expect(wayOut(page)).toBeVisible();
  await expect(untouched(page)).toHaveCount(263);
});
