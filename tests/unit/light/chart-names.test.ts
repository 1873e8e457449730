import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ChartBox, placeChartNames, slideClear } from '../../../renderer/light/chart-names.ts';

const room = { width: 1000, height: 190, horizon: 98, taken: [] };

function overlap(a: ChartBox, b: ChartBox): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

const dot = fc.record({
  x: fc.double({ min: 20, max: 980, noNaN: true }),
  y: fc.double({ min: 10, max: 180, noNaN: true }),
  width: fc.integer({ min: 60, max: 200 }),
});

describe('names in the horizon chart', () => {
  test('never lie on one another, on the horizon or off the chart', () => {
    fc.assert(
      fc.property(fc.array(dot, { minLength: 1, maxLength: 15 }), (dots) => {
        const wishes = dots.map((one, index) => ({
          ...one,
          id: `${index}`,
          size: 24,
          radius: 6,
          needed: index === 0,
        }));
        const names = placeChartNames(wishes, room);
        names.forEach(({ box }, index) => {
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(room.width);
          const middle = { top: box.y + box.height * 0.2, bottom: box.y + box.height * 0.8 };
          expect(middle.top < room.horizon && middle.bottom > room.horizon).toBe(false);
          for (const other of names.slice(index + 1)) expect(overlap(box, other.box)).toBe(false);
        });
      }),
    );
  });

  test('stand to the right of their dot where that is free', () => {
    const [name] = placeChartNames(
      [{ id: 'tbilisi', x: 500, y: 50, width: 90, size: 24, radius: 6, needed: false }],
      room,
    );
    expect(name?.box.x).toBe(513);
    expect(name?.leader).toBeUndefined();
  });

  test('are left out where they do not fit beside their dot, unless needed', () => {
    const taken = [{ x: 300, y: 0, width: 400, height: 98 }];
    const wish = { id: 'paris', x: 500, y: 50, width: 90, size: 24, radius: 6 };
    expect(placeChartNames([{ ...wish, needed: false }], { ...room, taken })).toEqual([]);
    const [needed] = placeChartNames([{ ...wish, needed: true }], { ...room, taken });
    expect(needed?.leader).toBeDefined();
  });
});

describe('the words of sunrise', () => {
  const words = { x: 300, y: 100, width: 120, height: 28 };
  test('stay where nothing is near', () => {
    expect(slideClear(words, 1, [{ x: 700, y: 110 }])).toEqual(words);
  });
  test('slide inwards until no dot is within 16 px', () => {
    const moved = slideClear(words, 1, [{ x: 310, y: 112 }]);
    expect(moved.x).toBeGreaterThanOrEqual(326);
    expect((moved.x - words.x) % 8).toBe(0);
  });
});
