import { expect, type Page } from '@playwright/test';
import { wordsIn } from '../../data/languages/words.ts';
import { test } from '../support/exhibit-page.ts';
import { faultsOf } from '../support/faults.ts';
import { reach } from '../support/reach.ts';
import { touchesOn } from '../support/touches.ts';

const { measure, settings } = wordsIn.fr.desk;

test.beforeEach(async ({ page }) => {
  await reach(page, 'desk:set', 'fr');
  await page.getByRole('button', { name: settings.groups.screen, exact: true }).tap();
  await page.getByRole('button', { name: measure.open }).tap();
});

/** The handle's middle, in CSS pixels. */
async function handleOf(page: Page) {
  const box = await page.getByRole('slider', { name: measure.handle }).boundingBox();
  if (box === null) throw new Error('the handle is not on screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Drags the edge by so many pixels; the finger wanders, as fingers do. */
async function drag(page: Page, by: number): Promise<void> {
  const touches = await touchesOn(page);
  const from = await handleOf(page);
  await touches.drag(from, { x: from.x + by, y: from.y + 40 });
  await touches.up();
}

for (const viewport of [
  { width: 1920, height: 1080 },
  { width: 1080, height: 1920 },
])
  test.describe(`at ${viewport.width}×${viewport.height}`, () => {
    test.use({ viewport });

    test('a card on the glass sets the diagonal, once it is saved', async ({ page }) => {
      const band = page.locator('.measure-band');
      const widthOf = async () => (await band.boundingBox())?.width;
      expect(await widthOf()).toBeCloseTo(172.65, 0);
      const { x: left } = (await band.boundingBox()) ?? { x: Number.NaN };
      await drag(page, 10.35);
      expect(await widthOf()).toBeCloseTo(183, 1);
      expect((await band.boundingBox())?.x).toBe(left);
      await expect(page.getByText(measure.inInches('40,6'))).toBeVisible();
      await expect(page.getByText(settings.beforeAndDefault('43', '43'))).toBeVisible();

      await page.getByRole('button', { name: settings.save('40,6\u00A0pouces') }).tap();
      const row = page.locator('.setting', { hasText: settings.names.diagonalInches });
      await expect(row.locator('.setting-value')).toHaveText('40,6 pouces');
      await expect(row).toContainText(/enregistré 10:4\d/);
      await row.getByRole('button', { name: settings.undo }).tap();
      await expect(row.locator('.setting-value')).toHaveText('43 pouces');
    });

    test('everything on it can be read, touched and heard, whatever is measured', async ({ page }) => {
      const faults: string[] = [];
      for (const by of [0, -60, 160, 300, 400]) {
        await drag(page, by);
        faults.push(...(await faultsOf(page)).map((fault) => `after ${by}: ${fault}`));
      }
      expect(faults).toEqual([]);
    });
  });

test('keys move the edge by one pixel, on the glass and on a keyboard', async ({ page }) => {
  const handle = page.getByRole('slider', { name: measure.handle });
  await page.getByRole('button', { name: measure.wider }).tap();
  await expect(handle).toHaveAttribute('aria-valuenow', '173');
  await page.getByRole('button', { name: measure.wider }).tap();
  await expect(handle).toHaveAttribute('aria-valuetext', measure.width(174, '42,7'));
  await page.getByRole('button', { name: measure.narrower }).tap();
  await handle.press('ArrowLeft');
  await expect(handle).toHaveAttribute('aria-valuenow', '172');
  await handle.press('PageUp');
  await expect(handle).toHaveAttribute('aria-valuenow', '182');
});

test('whoever leaves has changed nothing, however soon after the drag', async ({ page }) => {
  await drag(page, 40);
  await page.getByRole('button', { name: settings.keep }).tap();
  await expect(page.locator('.setting-value').first()).toHaveText('43 pouces');
  await expect(page.getByRole('button', { name: settings.nothingToSave, exact: true })).toBeDisabled();
});

test('what no card can be is said, and cannot be saved', async ({ page }) => {
  await drag(page, -90);
  await expect(page.getByText(measure.notACard)).toBeVisible();
  await expect(page.getByRole('button', { name: settings.nothingToSave, exact: true })).toBeDisabled();
});

test('small letters are named, with the screen that they would need', async ({ page }) => {
  await drag(page, 137);
  await expect(page.getByText(measure.smallCapitals('37'))).toBeVisible();
  await drag(page, 150);
  await expect(page.getByText(measure.smallTargets('19'))).toBeVisible();
});

test.describe('on a screen of twice as many pixels', () => {
  test.use({ viewport: { width: 3840, height: 2160 } });
  test('a pixel is half as much', async ({ page }) => {
    const handle = page.getByRole('slider', { name: measure.handle });
    await expect(handle).toHaveAttribute('aria-valuenow', '345');
    await drag(page, 20);
    await expect(page.getByText(measure.inInches('40,7'))).toBeVisible();
  });
});

test.describe('where the system enlarges everything', () => {
  test.use({ deviceScaleFactor: 2 });
  test('the pixels of the glass count, not those of the browser', async ({ page }) => {
    const handle = page.getByRole('slider', { name: measure.handle });
    await expect(handle).toHaveAttribute('aria-valuenow', '345');
    await drag(page, 10);
    await expect(page.getByText(measure.inInches('40,7'))).toBeVisible();
  });
});
