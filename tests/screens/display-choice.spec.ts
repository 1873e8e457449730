import { expect, type Page } from '@playwright/test';
import { displayChoices } from '../../data/display.ts';
import { wordsIn } from '../../data/languages/words.ts';
import { test } from '../support/exhibit-page.ts';
import { reach } from '../support/reach.ts';

const { settings } = wordsIn.fr.desk;

/** The desk at the choice of a display, on a machine of one or of several. */
async function open(page: Page, several: boolean): Promise<void> {
  await page.evaluate(
    (value) => Object.defineProperty(screen, 'isExtended', { configurable: true, value }),
    several,
  );
  await reach(page, 'desk:set', 'fr');
  await page.getByRole('button', { name: settings.groups.screen, exact: true }).tap();
  await page.getByRole('button', { name: settings.names.display }).tap();
}

const choices = (page: Page) => page.getByRole('group', { name: settings.names.display }).getByRole('button');

test('with one display the row says so, and there is nothing to choose', async ({ page }) => {
  await open(page, false);
  await expect(page.getByText(settings.onlyDisplay)).toBeVisible();
  await expect(choices(page)).toHaveText([settings.displays.main]);
});

test('with several, one counted from the left is chosen and saved', async ({ page }) => {
  await open(page, true);
  await expect(page.getByText(settings.meanings.display)).toBeVisible();
  await expect(choices(page)).toHaveText(displayChoices.map((choice) => settings.displays[choice]));
  await choices(page).getByText(settings.displays.second).tap();
  await page.getByRole('button', { name: settings.save(settings.displays.second) }).tap();
  await expect(page.locator('.setting', { hasText: settings.names.display })).toContainText(
    settings.displays.second,
  );
});
