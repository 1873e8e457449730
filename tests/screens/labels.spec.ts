import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { endonyms, languageCodes } from '../../data/language.ts';
import { follow, opening } from '../../renderer/exhibit/exhibit.ts';
import { stageFor } from '../../renderer/layout/stage.ts';
import { chromeOf } from '../../renderer/world/chrome.ts';
import { worldFrame } from '../../renderer/world/frame.ts';
import { test } from '../support/exhibit-page.ts';
import { styleAtRest } from '../support/faults.ts';
import { reach } from '../support/reach.ts';

/** Both are files of ours, held to their types by tests of their own. */
const widths = JSON.parse(readFileSync('tests/support/name-widths.json', 'utf8')) as {
  readonly size: number;
  readonly hour: number;
  readonly names: Readonly<Record<string, number>>;
};
const pioneers = JSON.parse(readFileSync('data/pioneers.json', 'utf8')) as readonly {
  readonly name: Readonly<Record<string, string>>;
}[];
const names = [...new Set(pioneers.flatMap(({ name }) => Object.values(name)))].sort();

test('the widths that the tests of the names reckon with are those of the real typeface', async ({
  page,
}) => {
  const measured = await page.evaluate(
    async ({ texts, size }) => {
      const widthOf = (text: string, style: string) => {
        const span = document.createElement('span');
        span.className = style;
        span.style.cssText = `position: absolute; white-space: nowrap; font-size: ${size}px`;
        span.textContent = text;
        document.body.append(span);
        return () => span.getBoundingClientRect().width / size;
      };
      const hour = widthOf('10:45', 'hr');
      const other = widthOf('23:18', 'hr');
      const widthsOf = texts.map((text) => [text, widthOf(text, 'nm')] as const);
      await document.fonts.ready;
      return {
        hour: hour(),
        other: other(),
        names: widthsOf.map(([text, width]) => [text, width()] as const),
      };
    },
    { texts: names, size: widths.size },
  );
  expect(Object.keys(widths.names).sort()).toEqual(names);
  for (const [name, width] of measured.names) expect(width, name).toBeCloseTo(widths.names[name] ?? 0, 2);
  expect(measured.hour).toBeCloseTo(widths.hour, 2);
  expect(measured.other, 'every hour is as wide').toBeCloseTo(widths.hour, 2);
});

for (const [width, height] of [
  [1920, 1080],
  [1080, 1920],
  [2560, 1080],
  [1600, 1200],
] as const)
  for (const scene of ['map', 'profile:seoul'] as const)
    test(`no control on the map of ${scene} stands where a name might, at ${width}×${height}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      const stage = stageFor(width, height);
      await reach(page, scene, 'fr');
      await page.clock.runFor(1000);
      await styleAtRest(page);
      // In a profile the bar is taken from side to side, whatever its words.
      for (const language of scene === 'map' ? languageCodes : (['fr'] as const)) {
        if (language !== 'fr')
          await page.getByRole('button', { name: endonyms[language] }).first().tap({ force: true });
        const woken = follow(opening, { type: 'woken', language });
        const exhibit = scene === 'map' ? woken : follow(woken, { type: 'pioneerChosen', id: 'seoul' });
        if (exhibit.scene !== 'map' && exhibit.scene !== 'profile') throw new Error(exhibit.scene);
        const frame = worldFrame(exhibit, stage);
        const { x, y, width: across, height: down } = frame.pane;
        const chrome = chromeOf(frame, stage);
        const controls = await page
          .locator('#stage button:visible, .map-clock-hour, .map-clock-where, .qr, .lens circle:first-child')
          .evaluateAll((nodes) =>
            nodes
              .filter((node) => node.closest('.markers, .split-over') === null)
              .map((node) => ({ text: node.textContent ?? '', box: node.getBoundingClientRect().toJSON() })),
          );
        for (const { text, box } of controls) {
          const left = box.x / stage.unit - x;
          const top = box.y / stage.unit - y;
          if (left >= across - 4 || top >= down - 4) continue;
          const right = left + box.width / stage.unit;
          const bottom = top + box.height / stage.unit;
          const known = chrome.some(
            (rect) =>
              rect.x <= left + 1 &&
              rect.y <= top + 1 &&
              rect.x + rect.width >= right - 1 &&
              rect.y + rect.height >= bottom - 1,
          );
          expect(known, `${text} at ${[left, top, right, bottom].map(Math.round)} in ${language}`).toBe(true);
        }
        expect(controls.length).toBeGreaterThan(2);
      }
    });

test('names stand free of each other while a finger drags the map', async ({ page }) => {
  await reach(page, 'map', 'fr');
  await page.clock.resume();
  await expect(page.locator('.world:not([data-moving]) [data-picture="exact"]')).toBeVisible();
  await page.locator('.map-zoom button').first().tap();
  await expect(page.locator('.world')).not.toHaveAttribute('data-moving');
  const session = await page.context().newCDPSession(page);
  const finger = (type: 'touchStart' | 'touchMove', x: number, y: number) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x, y }] });
  await finger('touchStart', 960, 500);
  for (let step = 1; step <= 20; step += 1) {
    await finger('touchMove', 960 - step * 22, 500 - step * 6);
    // What a visitor sees is what stands once a name that had to move has glided to its place.
    const seen = await page.waitForFunction(() => {
      const labels = [...document.querySelectorAll('.marker-label')];
      if (labels.some((label) => label.getAnimations().length > 0)) return undefined;
      return labels
        .filter((label) => getComputedStyle(label).visibility === 'visible')
        .map((label) => {
          const { x, y, width, height } = label.getBoundingClientRect();
          return { name: label.textContent ?? '', x, y, width, height };
        });
    });
    const names = (await seen.jsonValue()) ?? [];
    expect(names.length).toBeGreaterThan(3);
    const overlapping = names.flatMap((a, i) =>
      names
        .slice(i + 1)
        .filter(
          (b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height,
        )
        .map((b) => `${a.name} on ${b.name}`),
    );
    expect(overlapping, `after ${step} steps`).toEqual([]);
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
});
