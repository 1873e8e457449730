import { describe, expect, test } from 'vitest';
import { distanceKm } from '../../../renderer/map/arc.ts';
import { gnomonShadow, nearest } from '../../../renderer/map/marker.ts';
import { neighbour } from '../../../renderer/map/neighbour.ts';

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

test('Seoul lies 8 966 km from Paris along the great circle', () => {
  const km = distanceKm([2.3488, 48.8534], [126.9784, 37.566]);
  expect(Math.abs(km / 8966 - 1)).toBeLessThan(0.005);
});
