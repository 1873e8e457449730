import { expect, test } from 'vitest';
import { languageCodes } from '../../../data/language.ts';
import { pioneers } from '../../../data/pioneers.ts';
import { instant } from '../../../renderer/light/moment.ts';
import { subsolar, sunAzimuth, sunHeight } from '../../../renderer/light/sun.ts';
import { project, worldCamera } from '../../../renderer/map/camera.ts';
import { type PlacedLabel, placeLabels } from '../../../renderer/map/labels.ts';
import { dayArea } from '../../../renderer/map/light-bands.ts';
import { gnomonShadow } from '../../../renderer/map/marker.ts';
import { ringsOf } from '../../../renderer/map/outline.ts';

/** Advance of one letter in letter heights, generously: the real face is measured in the page. */
const advance = 0.46;

function placed(
  minute: number,
  language: (typeof languageCodes)[number],
  pane: { width: number; height: number },
  size: number,
) {
  const camera = worldCamera(pane);
  const sun = subsolar(instant(minute));
  const wishes = pioneers.map(({ id, name, seat }) => {
    const height = sunHeight(seat.value.at, sun);
    return {
      id,
      at: project(seat.value.at, camera),
      width: (name[language].length + 5.6) * size * advance,
      size,
      night: height < -0.833,
      shadow: height < -0.833 ? { x: 0, y: 0 } : gnomonShadow(height, sunAzimuth(seat.value.at, sun)),
    };
  });
  const labels = placeLabels(wishes, {
    pane,
    chrome: [],
    day: ringsOf(dayArea(sun), camera),
    last: new Map(),
  });
  return { wishes, labels };
}

function overlapping(labels: readonly PlacedLabel[]): string[] {
  const found: string[] = [];
  for (const [index, { id, box }] of labels.entries())
    for (const other of labels.slice(index + 1))
      if (
        box.x < other.box.x + other.box.width &&
        other.box.x < box.x + box.width &&
        box.y < other.box.y + other.box.height &&
        other.box.y < box.y + box.height
      )
        found.push(`${id} / ${other.id}`);
  return found;
}

for (const language of languageCodes) {
  for (const [shape, pane, size] of [
    ['landscape', { width: 1920, height: 912 }, 30],
    ['portrait', { width: 1080, height: 806 }, 25],
  ] as const) {
    test(`all fifteen names stand free of each other at every hour, in ${language}, ${shape}`, () => {
      for (let minute = 0; minute <= 1440; minute += 60) {
        const { labels } = placed(minute, language, pane, size);
        expect(labels).toHaveLength(15);
        expect(overlapping(labels), `at minute ${minute}`).toEqual([]);
      }
    });

    test(`no name covers a marker, in ${language}, ${shape}`, () => {
      for (let minute = 45; minute <= 1440; minute += 155) {
        const { labels, wishes } = placed(minute, language, pane, size);
        for (const { id, box } of labels)
          for (const { id: other, at } of wishes) {
            const inside =
              at.x > box.x && at.x < box.x + box.width && at.y > box.y && at.y < box.y + box.height;
            expect(inside, `${id} over ${other} at minute ${minute}`).toBe(false);
          }
      }
    });
  }
}

test('the same scene always gives the same picture', () => {
  const pane = { width: 1920, height: 912 };
  expect(placed(645, 'fr', pane, 30).labels).toEqual(placed(645, 'fr', pane, 30).labels);
});

test('a name keeps its side while that costs little', () => {
  const pane = { width: 1920, height: 912 };
  const wish = {
    id: 'a',
    at: { x: 500, y: 400 },
    width: 120,
    size: 30,
    night: false,
    shadow: { x: 0, y: 0 },
  };
  const first = placeLabels([wish], { pane, chrome: [], day: [], last: new Map() })[0];
  const left = placeLabels([wish], { pane, chrome: [], day: [], last: new Map([['a', 1]]) })[0];
  expect(first?.place).toBe(0);
  expect(left?.place).toBe(1);
});
