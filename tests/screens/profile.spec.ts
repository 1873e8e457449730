import { expect } from '@playwright/test';
import { languageCodes } from '../../data/language.ts';
import { wordsIn } from '../../data/languages/words.ts';
import { pioneerIds } from '../../data/pioneer.ts';
import { test } from '../support/exhibit-page.ts';
import { reach } from '../support/reach.ts';

const sizes = [
  { width: 1920, height: 1080 },
  { width: 1080, height: 1920 },
  { width: 3840, height: 2160 },
] as const;

for (const viewport of sizes)
  for (const language of languageCodes)
    test.describe(`${viewport.width}×${viewport.height} in ${language}`, () => {
      test.use({ viewport });

      test('every profile fits its panel, and nothing is cut', async ({ page }) => {
        await reach(page, 'profile:austin', language);
        for (const id of pioneerIds) {
          await page.clock.runFor(1200);
          const misfits = await page.evaluate(() => {
            const panel = document.querySelector('.profile-panel');
            const chart = document.querySelector('.horizon-chart');
            if (panel === null || chart === null) return ['no panel'];
            const unit = Number.parseFloat(document.documentElement.style.fontSize) / 10;
            const { bottom, right } = panel.getBoundingClientRect();
            const found: string[] = [];
            const name = (element: Element) => `${element.className}: ${element.textContent?.slice(0, 40)}`;
            for (const element of panel.querySelectorAll(
              'h1, p, button, li, .fact, .phone, .headline-hour',
            )) {
              if (element.closest('.headline-measured, .unseen') !== null) continue;
              const box = element.getBoundingClientRect();
              if (box.bottom > bottom + 1) found.push(`below: ${name(element)}`);
              if (box.right > right + 1) found.push(`beside: ${name(element)}`);
            }
            for (const row of panel.querySelectorAll('.fact')) {
              const source = row.querySelector('.fact-source')?.getBoundingClientRect();
              if (source === undefined) continue;
              for (const text of row.querySelectorAll('.figure-label, .nm, .row-second')) {
                const range = document.createRange();
                range.selectNodeContents(text);
                for (const box of range.getClientRects())
                  if (box.right > source.left && box.bottom > source.top && box.top < source.bottom - 2)
                    found.push(`over its source: ${name(text)}`);
              }
            }
            const name1 = panel.querySelector('h1')?.getBoundingClientRect();
            const hour = panel.querySelector('.headline > .headline-hour')?.getBoundingClientRect();
            if (name1 === undefined || hour === undefined || name1.right > hour.left)
              found.push('name over hour');
            if (chart.clientHeight / unit < 119) found.push(`chart: ${chart.clientHeight / unit}`);
            return found;
          });
          expect(misfits, id).toEqual([]);
          await page.locator('[data-neighbour="next"]').tap();
        }
      });
    });

test('a touch on a fact opens its source beside it, and another closes it', async ({ page }) => {
  const { profile } = wordsIn.fr;
  await reach(page, 'profile:seoul', 'fr');
  const fact = page.getByRole('button', { name: new RegExp(profile.distance) });
  await fact.tap();
  await page.clock.runFor(500);
  const drawer = page.getByRole('complementary', { name: profile.sourceTitle });
  await expect(drawer).toContainText(profile.distanceDetail);
  await expect(drawer).toContainText(profile.confidence);
  await fact.tap();
  await expect(drawer).toHaveCount(0);
});

test('the profile of Seoul says its hour and its distance', async ({ page }) => {
  await reach(page, 'profile:seoul', 'fr');
  await expect(page.locator('.headline > .headline-hour')).toHaveText('18:45');
  await expect(page.locator('[data-fact="distance"]')).toHaveText('8\u00a0966\u00a0km');
});
