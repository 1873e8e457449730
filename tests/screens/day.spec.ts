import { expect, type Page } from '@playwright/test';
import { languageCodes } from '../../data/language.ts';
import { wordsIn } from '../../data/languages/words.ts';
import { test } from '../support/exhibit-page.ts';
import { reach } from '../support/reach.ts';

const sizes = [
  { width: 1920, height: 1080 },
  { width: 1080, height: 1920 },
  { width: 3840, height: 2160 },
] as const;

/** What lies on something else, is cut by an edge or runs out of its cell. */
function faultsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const boxOf = (element: Element) => element.getBoundingClientRect();
    const shown = (selector: string) =>
      [...document.querySelectorAll(selector)].filter(
        (element) => getComputedStyle(element).visibility === 'visible' && boxOf(element).width > 0,
      );
    const said = (element: Element) => element.textContent?.slice(0, 30);
    const words = shown('.day-name, .day-edge, .day-caption');
    for (const [index, one] of words.entries()) {
      const a = boxOf(one);
      if (a.left < 0 || a.right > innerWidth) found.push(`off the stage: ${said(one)}`);
      // Letters leave air in their line.
      const air = a.height * 0.16;
      for (const other of words.slice(index + 1)) {
        const b = boxOf(other);
        if (
          a.left < b.right &&
          b.left < a.right &&
          a.top + air < b.bottom - air &&
          b.top + air < a.bottom - air
        )
          found.push(`${said(one)} on ${said(other)}`);
      }
    }
    const rail = shown('.day-handle-block, .day-step, .day-stated, .day-hour, .day-rail-foot > *');
    for (const [index, one] of rail.entries()) {
      const a = boxOf(one);
      for (const other of rail.slice(index + 1)) {
        const b = boxOf(other);
        if (a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1)
          found.push(`${said(one) || one.className} on ${said(other) || other.className}`);
      }
    }
    const handle = document.querySelector('.day-handle-block');
    if (handle === null || boxOf(handle).left < 0 || boxOf(handle).right > innerWidth)
      found.push('the handle is cut');
    for (const item of document.querySelectorAll('.programme-item')) {
      const cell = boxOf(item);
      const range = document.createRange();
      range.selectNodeContents(item);
      for (const line of range.getClientRects())
        if (line.right > cell.right + 1 || line.bottom > cell.bottom + 1)
          found.push(`out of its cell: ${said(item)}`);
    }
    const items = document.querySelector('.programme-items');
    const people = document.querySelector('.programme-people');
    if (items !== null && people !== null && boxOf(items).bottom > boxOf(people).top + 1)
      found.push('the programme runs under the people');
    return found;
  });
}

for (const viewport of sizes)
  for (const language of viewport.width > 1920 ? languageCodes.slice(0, 1) : languageCodes)
    test.describe(`the day at ${viewport.width}×${viewport.height} in ${language}`, () => {
      test.use({ viewport });

      test('nothing lies on anything else, at any hour', async ({ page }) => {
        // Without motion the world stands where it is told to at once.
        await page.emulateMedia({ reducedMotion: 'reduce' });
        await reach(page, 'day', language);
        const handle = page.getByRole('slider', { name: wordsIn[language].day.handle });
        await expect(handle).toBeVisible();
        await handle.focus();
        for (const key of ['Home', ...Array.from({ length: 24 }, () => 'PageUp')]) {
          await page.keyboard.press(key);
          await page.clock.runFor(40);
          expect(await faultsOf(page), (await handle.getAttribute('aria-valuetext')) ?? '').toEqual([]);
        }
        await expect(handle).toHaveAttribute('aria-valuenow', '1440');
      });
    });

for (const viewport of sizes.slice(0, 2))
  test.describe(`a finger at ${viewport.width}×${viewport.height}`, () => {
    test.use({ viewport });

    test('turns Paris, its name and the hour with it, one to one', async ({ page }) => {
      await reach(page, 'day', 'fr');
      await page.clock.runFor(1000);
      const handle = page.locator('.day-handle-block');
      const before = await handle.boundingBox();
      const name = page.locator('[data-name="bojonegoro"]');
      const nameBefore = await name.boundingBox();
      if (before === null || nameBefore === null) throw new Error('the day has no handle');
      const x = before.x + before.width / 2;
      const y = before.y + before.height / 2;
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x - 40, y);
      const after = await handle.boundingBox();
      const nameAfter = await name.boundingBox();
      expect(before.x - (after?.x ?? 0)).toBeCloseTo(40, 0);
      expect(Math.abs(nameBefore.x - (nameAfter?.x ?? 0) - 40)).toBeLessThan(2);
      await page.mouse.up();
      await expect(handle).not.toHaveText('10:45');
    });

    test('on a dot without a name brings that name', async ({ page }) => {
      await reach(page, 'day', 'fr');
      const slider = page.getByRole('slider');
      await slider.focus();
      // At 20:45 six places crowd about Paris and the night's edge.
      for (const _ of Array.from({ length: 10 })) {
        await page.keyboard.press('PageUp');
        await page.clock.runFor(400);
      }
      const hidden = page.locator('.day-name[style*="hidden"]').first();
      const id = await hidden.getAttribute('data-name');
      expect(id, 'a name is left out at this hour').not.toBeNull();
      const at = await page.evaluate((wanted) => {
        const world = document.querySelector('.day-turn');
        const dot = world?.querySelector(`[data-name="${wanted}"]`);
        const box = world?.getBoundingClientRect();
        if (!(dot instanceof HTMLElement) || box === undefined) return undefined;
        const unit = Number.parseFloat(document.documentElement.style.fontSize) / 10;
        return { x: box.x + Number(dot.dataset['x']) * unit, y: box.y + Number(dot.dataset['y']) * unit };
      }, id);
      if (at === undefined) throw new Error('no dot');
      await page.touchscreen.tap(at.x, at.y);
      await expect(page.locator(`[data-name="${id}"]`)).toBeVisible();
      expect(await faultsOf(page)).toEqual([]);
    });
  });
