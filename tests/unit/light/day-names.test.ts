import { describe, expect, test } from 'vitest';
import { languageCodes } from '../../../data/language.ts';
import { wordsIn } from '../../../data/languages/words.ts';
import { stageFor } from '../../../renderer/layout/stage.ts';
import { type ChartBox, overlaps } from '../../../renderer/light/chart-boxes.ts';
import { isSound, placeChartNames } from '../../../renderer/light/chart-names.ts';
import { firstMinute, lastMinute } from '../../../renderer/light/moment.ts';
import { dotsAt } from '../../../renderer/scenes/day/dot.ts';
import { dayLayout } from '../../../renderer/scenes/day/layout.ts';
import {
  captionBox,
  edgeSize,
  edgesOf,
  roomOf,
  travelled,
  wishesOf,
} from '../../../renderer/scenes/day/names.ts';

/** Widths of letters in these fonts, on average and rather generous: no font is loaded here. */
const nameLetter = 0.42;
const readingLetter = 0.44;

/** How many of the fifteen names may be missing where places crowd, at dawn and dusk. */
const mostLeftOut = 6;

for (const [width, height] of [
  [1920, 1080],
  [1080, 1920],
  [1920, 1200],
  [2560, 1080],
] as const)
  describe(`the day's chart on ${width}×${height}`, () => {
    const layout = dayLayout(stageFor(width, height));
    test.each(languageCodes)(
      'keeps every name clear of all else, all day long, in %s',
      (language) => {
        const words = wordsIn[language];
        const captionWidth = words.common.sunHeight.length * 26 * readingLetter;
        let kept = new Map<string, number>();
        const missing: number[] = [];
        // Each language takes its own minutes: between them they see every fifth.
        const start = firstMinute + 5 * languageCodes.indexOf(language);
        for (let minute = start; minute <= lastMinute; minute += 15) {
          const dots = dotsAt(minute, layout);
          const size = edgeSize(layout);
          const edges = edgesOf(dots, layout, words, (text) => text.length * size * readingLetter);
          const widths = new Map(
            dots.map(({ id, pioneer, clock }) => [
              id,
              `${pioneer.name[language]} ${clock}`.length * (id === 'paris' ? 37 : 27) * nameLetter,
            ]),
          );
          const wishes = wishesOf(dots, (id) => widths.get(id) ?? 0);
          const room = roomOf(dots, layout, edges, captionWidth);
          const names = placeChartNames(wishes, room, kept);
          const written: readonly ChartBox[] = [captionBox(captionWidth), ...edges.map(({ box }) => box)];
          const paris = dots.find(({ id }) => id === 'paris')?.inChart.x ?? 0;
          const struck = ({ x, width: wide }: ChartBox) => x < paris && x + wide > paris;
          const faults = names.flatMap(({ id, box }) => {
            const body = { ...box, y: box.y + box.height * 0.16, height: box.height * 0.68 };
            return [
              struck(box) ? `${id} on the line of Paris` : [],
              written.some((word) => overlaps(body, word, 0, 0)) ? `${id} on a word` : [],
              names.some((other) => other.id !== id && overlaps(box, other.box, 0, 0))
                ? `${id} on a name`
                : [],
            ].flat();
          });
          if (!isSound(names, wishes, room)) faults.push('not sound');
          if (!names.some(({ id }) => id === 'paris')) faults.push('no Paris');
          if (edges.some(({ box }) => struck(box))) faults.push('sunrise or sunset on the line of Paris');
          expect(faults, `at minute ${minute}`).toEqual([]);
          missing.push(dots.length - names.length);
          kept = new Map(names.map(({ id, place }) => [id, place]));
        }
        expect(Math.max(...missing)).toBeLessThanOrEqual(mostLeftOut);
        expect(missing.reduce((sum, count) => sum + count, 0) / missing.length).toBeLessThan(2);
      },
      60_000,
    );
  });

test('names go along with their dots', () => {
  const layout = dayLayout(stageFor(1920, 1080));
  const before = dotsAt(645, layout);
  const after = dotsAt(660, layout);
  const wishes = wishesOf(before, () => 150);
  const names = placeChartNames(wishes, roomOf(before, layout, [], 400));
  const gone = travelled(names, before, after);
  const step = (layout.width * 15) / 1440;
  gone.forEach(({ box }, index) => {
    expect(box.x - (names[index]?.box.x ?? 0)).toBeCloseTo(step, 0);
  });
});
