import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../../data/settings.ts';
import { axisOf, levelsOf, longestQuiet, stretchesOf } from '../../../renderer/scenes/desk/day-axis.ts';

const daily = { ...defaultSettings, hours: 'daily', opensAt: '09:30', closesAt: '18:00' } as const;

describe('the axis of a day', () => {
  test('holds the hours of the hall, and the present hour whatever it is', () => {
    expect(axisOf(daily, 12 * 60)).toEqual({ from: 7 * 60, to: 20 * 60 });
    for (let now = 0; now < 1440; now += 7) {
      const { from, to } = axisOf(daily, now);
      expect(from).toBeLessThanOrEqual(now);
      expect(to).toBeGreaterThan(now);
    }
  });

  test('is the whole day where the hall never closes, or is open at night', () => {
    expect(axisOf(defaultSettings, 600)).toEqual({ from: 0, to: 1440 });
    expect(axisOf({ ...daily, opensAt: '20:00', closesAt: '02:00' }, 600)).toEqual({ from: 0, to: 1440 });
  });

  test('is covered by its stretches without a gap: night, eight steps, open, eight steps, night', () => {
    const axis = axisOf(daily, 600);
    const stretches = stretchesOf(daily, axis);
    expect(stretches[0]?.from).toBe(axis.from);
    expect(stretches.at(-1)?.to).toBe(axis.to);
    stretches.slice(1).forEach(({ from }, index) => {
      expect(from).toBe(stretches[index]?.to);
    });
    const grounds = stretches.map(({ ground }) => ground);
    expect(grounds).toHaveLength(19);
    expect(grounds).toEqual([...grounds].reverse());
  });
});

describe('the longest quiet', () => {
  test('lies between two visits, and is not worth telling when it is short', () => {
    expect(longestQuiet([0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 2, 0, 1, 0, 0, 0, 0, 0, 0], 4)).toEqual({
      from: 6,
      to: 10,
    });
    expect(longestQuiet([1, 0, 0, 0, 1], 4)).toBeUndefined();
    expect(longestQuiet([0, 0, 0, 0, 0, 0], 4)).toBeUndefined();
  });
});

test('no label lies over another, and no stem crosses one', () => {
  const labels = fc
    .array(fc.record({ x: fc.integer({ min: 0, max: 1900 }), width: fc.integer({ min: 120, max: 600 }) }), {
      maxLength: 9,
    })
    .map((list) => list.sort((a, b) => a.x - b.x));
  fc.assert(
    fc.property(labels, (list) => {
      const placed = levelsOf(list).flatMap((level, index) => {
        const label = list[index];
        return level === undefined || label === undefined ? [] : [{ ...label, level }];
      });
      placed.forEach((one, index) => {
        for (const other of placed.slice(index + 1)) {
          if (one.level === other.level) expect(other.x).toBeGreaterThan(one.x + one.width);
          if (one.level === 0 && other.level === 1)
            expect(other.x < one.x || other.x > one.x + one.width).toBe(true);
        }
      });
    }),
  );
});

test('two that stand apart are both told, the later one above', () => {
  expect(
    levelsOf([
      { x: 0, width: 200 },
      { x: 900, width: 200 },
    ]),
  ).toEqual([0, 0]);
  expect(
    levelsOf([
      { x: 0, width: 400 },
      { x: 200, width: 400 },
    ]),
  ).toEqual([1, 0]);
});
