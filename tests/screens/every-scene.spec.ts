import { expect, type Page } from '@playwright/test';
import { endonyms, type LanguageCode, languageCodes } from '../../data/language.ts';
import type { DeskWords } from '../../data/languages/desk.ts';
import { type Words, wordsIn } from '../../data/languages/words.ts';
import { pioneerIds } from '../../data/pioneer.ts';
import { groupNames } from '../../renderer/scenes/desk/fields.ts';
import { pass } from '../support/clock.ts';
import { test } from '../support/exhibit-page.ts';
import { faultsOf } from '../support/faults.ts';
import { misfits } from '../support/profile-fit.ts';
import { reach, turnedPages, turnTo, unlock } from '../support/reach.ts';

/** Longer than any flight: then everything stands still. */
const settled = 2000;

/** Looks at the page as it stands, and keeps what is wrong under the scene's name. */
type Look = (scene: string) => Promise<void>;

/** Each size, and the language that is looked at there every time; the others are long tests. */
const sizes = [
  { viewport: { width: 1920, height: 1080 }, always: 'fr' },
  { viewport: { width: 3840, height: 2160 }, always: 'en' },
  { viewport: { width: 1080, height: 1920 }, always: 'es' },
] as const;

for (const { viewport, always } of sizes)
  test.describe(`at ${viewport.width}×${viewport.height}`, () => {
    test.use({ viewport, still: true });
    for (const language of languageCodes) {
      const tag = language === always ? [] : '@long';
      const title = `everything in every scene can be read, touched and heard in ${language}`;
      test(title, { tag }, async ({ page }) => {
        test.setTimeout(600_000);
        const { desk } = wordsIn[language];
        const faults: string[] = [];
        const look: Look = (scene) =>
          test.step(scene, async () => {
            await pass(page, settled);
            faults.push(...(await faultsOf(page)).map((fault) => `${scene}: ${fault}`));
          });
        await look('attract');
        await reach(page, 'map', language);
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        await look('map');
        await lookAround(page, wordsIn[language], look);
        faults.push(...(await lookAtProfiles(page, language, look)));
        await lookAtPairs(page, wordsIn[language], look);
        await pass(page, 73_500);
        await look('idle');
        await pass(page, 31_000);
        await reach(page, 'map', language);
        await page.keyboard.press('Control+Alt+Shift+S');
        await look('desk');
        await unlock(page, desk);
        for (const name of turnedPages) {
          await turnTo(page, name);
          await look(`desk:${name}`);
          if (name === 'check') await lookAtTouchCheck(page, desk, look);
          if (name === 'set') await lookAtSettings(page, desk, look);
          if (name === 'export') await lookAtExport(page, desk, look);
          if (name === 'consult') await lookAtCounts(page, desk, look);
        }
        await turnTo(page, 'clean');
        await look('cleaning');
        expect(faults).toEqual([]);
      });
    }
  });

/** Everything that opens from the map, and back each time. */
async function lookAround(page: Page, { common }: Words, look: Look): Promise<void> {
  const ways = { pioneers: common.title[0], about: common.about, day: common.day };
  for (const [scene, name] of Object.entries(ways)) {
    const way = page.getByRole('button', { name }).first();
    // An upright screen has no room for the title on its map.
    if (scene === 'pioneers' && (await way.count()) === 0) continue;
    await way.tap({ force: true });
    await look(scene);
    await page.keyboard.press('Escape');
    await pass(page, settled);
  }
}

/** All fifteen, one after another and round to the first; and what may lie over a profile. */
async function lookAtProfiles(page: Page, language: LanguageCode, look: Look): Promise<readonly string[]> {
  const { profile } = wordsIn[language];
  const [first] = pioneerIds;
  await page.locator(`[data-pioneer="${first}"]`).first().tap({ force: true });
  const faults: string[] = [];
  const names = new Set<string | null>();
  const heading = page.locator('h1').first();
  for (const id of pioneerIds) {
    await look(`profile:${id}`);
    names.add(await heading.textContent());
    faults.push(...(await misfits(page)).map((fault) => `profile:${id}: ${fault}`));
    if (id === 'seoul') {
      for (const [scene, name] of [
        ['source', profile.distance],
        ['languages', endonyms[language]],
      ] as const) {
        await page.getByRole('button', { name }).first().tap({ force: true });
        await look(scene);
        await page.keyboard.press('Escape');
        await pass(page, settled);
      }
    }
    await page.locator('[data-neighbour="next"]').tap();
  }
  expect(names.size).toBe(pioneerIds.length);
  await expect(heading).toHaveText([...names][0] ?? '');
  return faults;
}

async function lookAtTouchCheck(page: Page, { touchCheck }: DeskWords, look: Look): Promise<void> {
  await page.getByRole('button', { name: touchCheck.open }).tap();
  await look('desk:check touch');
  await page.keyboard.press('Enter');
}

/** Every group of settings with each of its editors, and the page that carries them in a file. */
async function lookAtSettings(page: Page, desk: DeskWords, look: Look): Promise<void> {
  for (const group of groupNames) {
    await page.getByRole('button', { name: desk.settings.groups[group], exact: true }).tap();
    await look(`desk:set ${group}`);
    await page.locator('.setting button').last().tap();
    await look(`desk:set ${group}, last`);
  }
  await page.getByRole('button', { name: desk.settings.groups.screen, exact: true }).tap();
  await page.getByRole('button', { name: desk.measure.open }).tap();
  await look('desk:set measure');
  await page.getByRole('button', { name: desk.settings.keep }).tap();
  await page.getByRole('button', { name: desk.day.file, exact: true }).tap();
  await page.getByRole('button', { name: desk.day.copySettings }).tap();
  await look('desk:set file');
}

/** A deck under way and one that is done, and back to the choice. */
async function lookAtExport(page: Page, { deck }: DeskWords, look: Look): Promise<void> {
  await page.locator('.export-do').getByRole('button', { name: deck.start }).tap();
  await pass(page, 3000);
  await look('desk:export running');
  await pass(page, 60_000);
  await look('desk:export done');
  await page.getByRole('button', { name: deck.another }).tap();
}

async function lookAtCounts(page: Page, { day }: DeskWords, look: Look): Promise<void> {
  await page.getByRole('button', { name: day.theVisits }).tap();
  await look('desk:consult visits');
  await page.getByRole('button', { name: day.copyTable }).tap();
  await look('desk:consult copy');
  await page.getByRole('button', { name: day.cancel }).tap();
  await page.getByRole('button', { name: day.stopCounting }).tap();
  await look('desk:consult stop');
}

/** Two side by side: long names, many commitments, areas of two kinds; and what may lie over them. */
async function lookAtPairs(page: Page, { compare, profile }: Words, look: Look): Promise<void> {
  await page.locator('[data-opens="compare"]').tap();
  await look('compare');
  for (const [left, right] of [
    ['ontario', 'sekondi-takoradi'],
    ['jalisco', 'elgeyo-marakwet'],
    ['paris', 'kigoma'],
  ] as const) {
    for (const [side, id] of [
      ['left', left],
      ['right', right],
    ] as const) {
      await page.locator(`.compare-${side} .compare-change`).tap();
      if (id === 'ontario') await look('compare: choice');
      await page.locator(`.compare-choice [data-pioneer="${id}"]`).tap();
    }
    await look(`compare:${left}:${right}`);
  }
  await page.locator('.compare-left .compare-figure').first().tap();
  await expect(page.getByRole('complementary', { name: profile.sourceTitle })).toBeVisible();
  await look('compare: source');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-opens="compare"]')).toHaveText(compare.open);
  await page.keyboard.press('Escape');
  await pass(page, settled);
}
