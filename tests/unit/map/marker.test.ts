import { describe, expect, test } from 'vitest';
import { pioneers } from '../../../data/pioneers.ts';
import { distanceKm } from '../../../renderer/map/arc.ts';
import { type Camera, project, worldCamera } from '../../../renderer/map/camera.ts';
import { wishOf } from '../../../renderer/map/key.ts';
import { gnomonShadow, nearest } from '../../../renderer/map/marker.ts';
import { neighbour } from '../../../renderer/map/neighbour.ts';
import { inSight, profileCamera } from '../../../renderer/map/view.ts';

describe('the shadow of a gnomon', () => {
  test('falls away from the sun', () => {
    const fromSouth = gnomonShadow(45, 180);
    expect(fromSouth.x).toBeCloseTo(0);
    expect(fromSouth.y).toBeCloseTo(-5.5);
    const fromEast = gnomonShadow(45, 90);
    expect(fromEast.x).toBeCloseTo(-5.5);
    expect(fromEast.y).toBeCloseTo(0);
  });

  test('grows as the sun sinks, to 30 at most', () => {
    const length = (height: number) => Math.hypot(gnomonShadow(height, 135).x, gnomonShadow(height, 135).y);
    expect(length(60)).toBeLessThan(length(20));
    expect(length(20)).toBeLessThan(length(12));
    expect(length(2)).toBe(30);
    expect(length(-0.8)).toBe(30);
  });
});

describe('the nearest marker', () => {
  const markers = [
    { id: 'paris', at: { x: 100, y: 100 } },
    { id: 'madrid', at: { x: 140, y: 100 } },
  ];

  test('answers, even when the finger misses both', () => {
    expect(nearest({ x: 118, y: 90 }, markers, 30)).toBe('paris');
    expect(nearest({ x: 122, y: 90 }, markers, 30)).toBe('madrid');
  });

  test('answers nothing beyond its reach', () => {
    expect(nearest({ x: 60, y: 100 }, markers, 30)).toBeUndefined();
  });
});

describe('the neighbour in a direction', () => {
  const middle = { id: 'middle', at: { x: 0, y: 0 } };
  const all = [
    middle,
    { id: 'far east', at: { x: 500, y: 0 } },
    { id: 'near east', at: { x: 100, y: 20 } },
    { id: 'south', at: { x: 10, y: 80 } },
  ];
  test.each([
    [{ x: 1, y: 0 }, 'near east'],
    [{ x: 0, y: 1 }, 'south'],
    [{ x: 0, y: -1 }, undefined],
    [{ x: -1, y: 0 }, undefined],
  ])('towards %o is %s', (direction, id) => {
    expect(neighbour(middle, all, direction)?.id).toBe(id);
  });
});

describe('arrows', () => {
  const directions = ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown'].map((key) => {
    const wish = wishOf(key);
    return wish?.type === 'go' ? wish.direction : { x: 0, y: 0 };
  });

  test.each<readonly [string, Camera]>([
    ['landscape', worldCamera({ width: 1920, height: 912 })],
    ['portrait', worldCamera({ width: 1080, height: 806 })],
    ...pioneers.map(
      ({ id, seat }) => [id, profileCamera(id, seat.value.at, { width: 920, height: 992 })] as const,
    ),
  ])('lead from every one of the fifteen to every other, on the map of %s', (_, camera) => {
    const all = pioneers.map(({ id, seat }) => ({ id, at: project(seat.value.at, camera) }));
    for (const from of all) {
      const met = new Set([from]);
      for (const here of met)
        for (const direction of directions) {
          const next = neighbour(here, all, direction);
          if (next !== undefined) met.add(next);
        }
      expect(met.size, `from ${from.id}`).toBe(15);
    }
  });
});

describe('a key', () => {
  test.each([
    ['+', 1.6],
    ['=', 1.6],
    ['-', 1 / 1.6],
  ])('%s zooms by %d', (key, factor) => {
    expect(wishOf(key)).toEqual({ type: 'zoom', factor });
  });

  test('of another name asks nothing', () => {
    for (const key of ['a', 'Enter', 'constructor', 'toString', '']) expect(wishOf(key)).toBeUndefined();
  });
});

describe('a place that gets the focus', () => {
  const pane = { width: 920, height: 992 };
  const camera = profileCamera('seoul', [126.98, 37.57], pane);

  test('comes into sight, by no more than it must', () => {
    for (const { seat } of pioneers) {
      const at = seat.value.at;
      const shown = project(at, inSight(camera, at, pane));
      const before = project(at, camera);
      expect(shown.x).toBeCloseTo(Math.min(Math.max(before.x, 110), 810), 6);
      expect(shown.y).toBeCloseTo(Math.min(Math.max(before.y, 110), 882), 6);
    }
  });

  test('moves nothing when it is in sight already', () => {
    expect(inSight(camera, [126.98, 37.57], pane)).toBe(camera);
  });
});

test('Seoul lies 8 966 km from Paris along the great circle', () => {
  const km = distanceKm([2.3488, 48.8534], [126.9784, 37.566]);
  expect(Math.abs(km / 8966 - 1)).toBeLessThan(0.005);
});
