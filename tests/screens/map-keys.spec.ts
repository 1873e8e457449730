import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import { languageCodes } from '../../data/language.ts';
import { wordsIn } from '../../data/languages/words.ts';
import type { Pioneer } from '../../data/pioneer.ts';
import { localHour } from '../../renderer/light/hour.ts';
import { instant } from '../../renderer/light/moment.ts';
import { test } from '../support/exhibit-page.ts';
import { reach } from '../support/reach.ts';

const { en } = wordsIn;
const minute = 10 * 60 + 45;

/** By require: what runs the tests reads JSON in no other way. Its tests hold the file to this type. */
const pioneers: readonly Pioneer[] = createRequire(import.meta.url)('../../data/pioneers.json');

function pioneerOf(id: string): Pioneer {
  const pioneer = pioneers.find((one) => one.id === id);
  if (pioneer === undefined) throw new Error(`${id} is no pioneer`);
  return pioneer;
}

const marker = (page: Page, id: string) => page.locator(`.world button[data-marker="${id}"]`);

const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    return activeElement instanceof HTMLElement ? (activeElement.dataset['marker'] ?? '') : '';
  });

/** Where a marker stands and how far the world is across, in CSS pixels. */
async function standing(page: Page, id: string) {
  const box = await marker(page, id).boundingBox();
  if (box === null) throw new Error(`${id} is not on the map`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** How far two far places lie apart: what a zoom changes and a drag does not. */
async function span(page: Page): Promise<number> {
  const [west, east] = [await standing(page, 'jalisco'), await standing(page, 'seoul')];
  return Math.hypot(west.x - east.x, west.y - east.y);
}

for (const language of languageCodes) {
  test(`a screen reader hears every marker by name, country and hour in ${language}`, async ({ page }) => {
    await reach(page, 'map', language);
    const words = wordsIn[language];
    const map = page.getByRole('region', { name: words.map.opened.map });
    await expect(page.getByRole('status').first()).toHaveText(words.map.opened.map);
    const expected = pioneers.map(({ name, country, zone }) =>
      words.map.markerName(name[language], country[language], localHour(zone, instant(minute)).clock),
    );
    const heard = await map
      .getByRole('button')
      .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label')));
    expect(heard).toEqual(expected);
    for (const name of expected) await expect(map.getByRole('button', { name, exact: true })).toHaveCount(1);
  });

  test(`a screen reader hears what has opened, and which marker is current, in ${language}`, async ({
    page,
  }) => {
    await reach(page, 'map', language);
    const words = wordsIn[language];
    const { name, country } = pioneerOf('madrid');
    await marker(page, 'madrid').focus();
    await page.keyboard.press('Enter');
    await page.clock.runFor(1500);
    const said = page.getByRole('status').first();
    await expect(said).toHaveText(words.map.opened.profile(name[language], country[language]));
    await expect(page.locator('.world [aria-current="true"]')).toHaveAttribute('data-marker', 'madrid');
    await page.keyboard.press('Escape');
    await page.clock.runFor(1500);
    await expect(said).toHaveText(words.map.opened.map);
    await expect(page.locator('.world [aria-current]')).toHaveCount(0);
  });
}

test('Tab meets the fifteen in press order, then what stands on the map', async ({ page }) => {
  await reach(page, 'map', 'en');
  const met: string[] = [];
  for (let step = 0; step < 15; step += 1) {
    await page.keyboard.press('Tab');
    met.push(await focused(page));
  }
  expect(met).toEqual(pioneers.map(({ id }) => id));
  await page.keyboard.press('Tab');
  await expect(page.locator('.map-title button').first()).toBeFocused();
});

test('arrows go to the neighbour that lies there on the map', async ({ page }) => {
  await reach(page, 'map', 'en');
  await marker(page, 'paris').focus();
  for (const [key, id] of [
    ['ArrowDown', 'madrid'],
    ['ArrowDown', 'sekondi-takoradi'],
    ['ArrowRight', 'elgeyo-marakwet'],
    ['ArrowUp', 'tbilisi'],
    ['ArrowRight', 'seoul'],
    // Nothing lies further east.
    ['ArrowRight', 'seoul'],
  ] as const) {
    await page.keyboard.press(key);
    expect(await focused(page)).toBe(id);
  }
});

test('an arrow on a map without focus goes to a marker in the middle of it', async ({ page }) => {
  await reach(page, 'map', 'en');
  await page.keyboard.press('ArrowLeft');
  expect(await focused(page)).toBe('sekondi-takoradi');
});

test('+ and − zoom about the marker that has the focus, 0 shows the whole world', async ({ page }) => {
  await reach(page, 'map', 'en');
  await page.clock.runFor(1500);
  const whole = await span(page);
  await marker(page, 'kigoma').focus();
  const before = await standing(page, 'kigoma');
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await page.clock.runFor(1500);
  expect((await span(page)) / whole).toBeCloseTo(1.6 ** 2, 1);
  const after = await standing(page, 'kigoma');
  expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(2);
  await page.keyboard.press('-');
  await page.clock.runFor(1500);
  expect((await span(page)) / whole).toBeCloseTo(1.6, 1);
  await page.keyboard.press('0');
  await page.clock.runFor(1500);
  expect((await span(page)) / whole).toBeCloseTo(1, 3);
  expect((await standing(page, 'kigoma')).x).toBeCloseTo(before.x, 0);
});

for (const viewport of [
  { width: 1920, height: 1080 },
  { width: 1080, height: 1920 },
])
  test(`every marker that gets the focus comes into sight, with a ring that shows, at ${viewport.width}×${viewport.height}`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await reach(page, 'profile:seoul', 'en');
    await page.clock.runFor(1500);
    const pane = await page.locator('.world').boundingBox();
    if (pane === null) throw new Error('there is no map');
    // The first key tells the browser that the focus must be seen.
    await page.keyboard.press('Tab');
    await marker(page, 'austin').focus();
    for (const { id } of pioneers) {
      if (id !== 'austin') await page.keyboard.press('Tab');
      await page.clock.fastForward(2000);
      expect(await focused(page)).toBe(id);
      const { x, y } = await standing(page, id);
      expect(x, id).toBeGreaterThan(pane.x + 60);
      expect(x, id).toBeLessThan(pane.x + pane.width - 60);
      expect(y, id).toBeGreaterThan(pane.y + 60);
      expect(y, id).toBeLessThan(pane.y + pane.height - 60);
      const ring = await marker(page, id).evaluate((button) => getComputedStyle(button).outlineStyle);
      expect(ring).toBe('solid');
    }
    // The map moved its camera, not its scroll position.
    expect(await page.locator('.world').evaluate(({ scrollLeft, scrollTop }) => scrollLeft + scrollTop)).toBe(
      0,
    );
  });

test('Escape closes a source first and then the profile, and the focus goes back each time', async ({
  page,
}) => {
  await reach(page, 'map', 'en');
  await marker(page, 'seoul').focus();
  await page.keyboard.press('Enter');
  await page.clock.runFor(1500);
  await expect(page.getByRole('heading', { name: 'Seoul', exact: true }).first()).toBeFocused();
  const fact = page.locator('.fact[aria-expanded]').nth(2);
  await fact.focus();
  await page.keyboard.press('Enter');
  await expect(fact).toHaveAttribute('aria-expanded', 'true');
  await page.locator('.source-close').focus();
  await page.keyboard.press('Escape');
  await expect(fact).toHaveAttribute('aria-expanded', 'false');
  await expect(fact).toBeFocused();
  await page.keyboard.press('Escape');
  await page.clock.runFor(1500);
  await expect(marker(page, 'seoul')).toBeFocused();
});

test('the focus goes back to the way into the day and into About', async ({ page }) => {
  await reach(page, 'map', 'en');
  for (const name of [en.common.day, en.common.about]) {
    const way = page.locator('[data-opens]', { hasText: name }).first();
    await way.focus();
    await page.keyboard.press('Enter');
    await page.clock.runFor(1000);
    await expect(page.locator('h1').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await page.clock.runFor(1000);
    await expect(way).toBeFocused();
  }
});
