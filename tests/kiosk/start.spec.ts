import { expect } from '@playwright/test';
import { test } from '../support/kiosk.ts';

for (const screen of [
  { width: 1920, height: 1080 },
  { width: 1080, height: 1920 },
  { width: 3840, height: 2160 },
]) {
  test.describe(`on a screen of ${screen.width}×${screen.height}`, () => {
    test.use({ glass: screen });
    test('the exhibit fills it', async ({ kiosk }) => {
      await expect(kiosk.page.getByText('Touchez l’écran').first()).toBeVisible();
      const size = await kiosk.page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
      expect(size).toEqual(screen);
    });
  });
}

test('the first scene is written to the log with the time it took', async ({ kiosk }) => {
  await expect
    .poll(() => kiosk.log().find(({ event }) => event === 'started'))
    .toMatchObject({ scene: 'attract' });
});
