import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ChartBox, slideClear } from '../../../renderer/light/chart-boxes.ts';
import { type ChartWish, isSound, placeChartNames } from '../../../renderer/light/chart-names.ts';

const room = { width: 1000, height: 190, horizon: 98, taken: [] };
const tbilisi: ChartWish = {
  id: 'tbilisi',
  x: 500,
  y: 50,
  width: 90,
  size: 24,
  radius: 6,
  gap: 13,
  needed: false,
  far: false,
};

function overlap(a: ChartBox, b: ChartBox): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

const dot = fc.record({
  x: fc.double({ min: 20, max: 980, noNaN: true }),
  y: fc.double({ min: 10, max: 180, noNaN: true }),
  width: fc.integer({ min: 60, max: 200 }),
  far: fc.boolean(),
});

describe('names in a chart', () => {
  test('never lie on one another, on the horizon, on an upright line or off the chart', () => {
    const upright = [430];
    fc.assert(
      fc.property(fc.array(dot, { minLength: 1, maxLength: 15 }), (dots) => {
        const wishes = dots.map((one, index) => ({
          ...tbilisi,
          ...one,
          id: `${index}`,
          needed: index === 0,
        }));
        const names = placeChartNames(wishes, { ...room, upright });
        names.forEach(({ box }, index) => {
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(room.width);
          expect(box.x < 430 && box.x + box.width > 430).toBe(false);
          const middle = { top: box.y + box.height * 0.2, bottom: box.y + box.height * 0.8 };
          expect(middle.top < room.horizon && middle.bottom > room.horizon).toBe(false);
          for (const other of names.slice(index + 1)) expect(overlap(box, other.box)).toBe(false);
          for (const { id, x, y } of wishes)
            if (id !== `${index}`)
              expect(x > box.x && x < box.x + box.width && y > middle.top && y < middle.bottom).toBe(false);
        });
        expect(isSound(names, wishes, { ...room, upright })).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('stand to the right of their dot where that is free', () => {
    const [name] = placeChartNames([tbilisi], room);
    expect(name?.box.x).toBe(513);
    expect(name?.leader).toBeUndefined();
  });

  test('are left out where they do not fit beside their dot, unless they may stand further off', () => {
    const taken = [{ x: 380, y: 30, width: 240, height: 40 }];
    expect(placeChartNames([tbilisi], { ...room, taken })).toEqual([]);
    const [far] = placeChartNames([{ ...tbilisi, far: true }], { ...room, height: 400, horizon: 300, taken });
    expect(far).toBeUndefined();
    const fence = [
      { x: 300, y: 95, width: 188, height: 50 },
      { x: 512, y: 104, width: 200, height: 41 },
      { x: 430, y: 80, width: 68, height: 34 },
      { x: 430, y: 128, width: 140, height: 32 },
    ];
    const open = { ...room, height: 400, horizon: 300, taken: fence };
    expect(placeChartNames([{ ...tbilisi, y: 120 }], open)).toEqual([]);
    const [aside] = placeChartNames([{ ...tbilisi, y: 120, far: true }], open);
    expect(aside?.leader).toBeDefined();
  });

  test('keep their side as long as it serves', () => {
    const [first] = placeChartNames([{ ...tbilisi, x: 960 }], room);
    expect(first?.box.x).toBeLessThan(960);
    const kept = new Map([['tbilisi', first?.place ?? -1]]);
    const [second] = placeChartNames([{ ...tbilisi, x: 860 }], room, kept);
    expect(second?.place).toBe(first?.place);
    const [fresh] = placeChartNames([{ ...tbilisi, x: 860 }], room);
    expect(fresh?.place).not.toBe(first?.place);
  });
});

describe('the words of sunrise', () => {
  const words = { x: 300, y: 100, width: 120, height: 28 };
  test('stay where nothing is near', () => {
    expect(slideClear(words, 1, () => false, 9)).toEqual(words);
  });
  test('slide inwards, 8 px at a time, until they are free', () => {
    expect(slideClear(words, 1, ({ x }) => x < 330, 9)?.x).toBe(332);
    expect(slideClear(words, -1, ({ x }) => x > 290, 9)?.x).toBe(284);
  });
  test('are not drawn where there is no room', () => {
    expect(slideClear(words, 1, () => true, 9)).toBeUndefined();
  });
});
