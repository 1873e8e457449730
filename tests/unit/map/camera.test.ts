import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pioneers } from '../../../data/pioneers.ts';
import {
  type Camera,
  panned,
  project,
  worldCamera,
  worldReach,
  zoomedAt,
  zoomLimits,
} from '../../../renderer/map/camera.ts';
import { held } from '../../../renderer/map/edges.ts';

const pane = { width: 1920, height: 912 };
const world = worldCamera(pane);
const point = fc.record({
  x: fc.double({ min: 0, max: 1920, noNaN: true }),
  y: fc.double({ min: 0, max: 912, noNaN: true }),
});
const place = fc.tuple(
  fc.double({ min: -179, max: 179, noNaN: true }),
  fc.double({ min: -80, max: 80, noNaN: true }),
);

describe('Equal Earth', () => {
  test('reaches 2.7066 units east and 1.3173 north, as published', () => {
    expect(worldReach.x).toBeCloseTo(2.70663, 4);
    expect(worldReach.y).toBeCloseTo(1.31737, 4);
  });

  test('puts the same area on the paper wherever a square degree lies', () => {
    const area = ([longitude, latitude]: readonly [number, number]) => {
      const camera = { meridian: longitude, x: 0, y: 0, scale: 1 };
      const h = 0.01;
      const east = project([longitude + h, latitude], camera).x;
      const north = project([longitude, latitude + h], camera).y - project([longitude, latitude], camera).y;
      return Math.abs(east * north) / Math.cos((latitude * Math.PI) / 180);
    };
    fc.assert(
      fc.property(place, ([longitude, latitude]) => {
        expect(area([longitude, latitude]) / area([0, 0])).toBeCloseTo(1, 2);
      }),
    );
  });

  test('shows the whole world across the pane, with its seam where no pioneer is', () => {
    expect(project([11, 0], world).x).toBe(960);
    expect(project([-168.99, 0], world).x).toBeCloseTo(0, 0);
    expect(project([-169.01, 0], world).x).toBeCloseTo(1920, 0);
  });
});

describe('the camera', () => {
  test('keeps what lies under the finger under it when it zooms', () => {
    fc.assert(
      fc.property(place, point, fc.double({ min: 0.3, max: 5, noNaN: true }), (at, finger, factor) => {
        const before: Camera = {
          ...world,
          x: finger.x - project(at, { ...world, x: 0 }).x,
          y: finger.y - project(at, { ...world, y: 0 }).y,
        };
        const after = project(at, zoomedAt(before, finger, factor, pane));
        expect(after.x).toBeCloseTo(finger.x, 4);
        expect(after.y).toBeCloseTo(finger.y, 4);
      }),
    );
  });

  test('never shows less than the whole world nor more than 24 times it', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.1, max: 10, noNaN: true }), { maxLength: 20 }), (factors) => {
        const camera = factors.reduce(
          (now, factor) => zoomedAt(now, { x: 900, y: 400 }, factor, pane),
          world,
        );
        expect(camera.scale / world.scale).toBeGreaterThanOrEqual(zoomLimits.least - 1e-9);
        expect(camera.scale / world.scale).toBeLessThanOrEqual(zoomLimits.most + 1e-9);
      }),
    );
  });

  test('comes back when it was pushed off the world, and to its frame when zoomed out', () => {
    expect(held(panned(world, 5000, 4000), pane)).toEqual(world);
    const close = zoomedAt(world, { x: 960, y: 456 }, 4, pane);
    const back = held(panned(close, 99_999, 0), pane);
    expect(back.x - worldReach.x * back.scale).toBeLessThanOrEqual(pane.width / 6 + 1);
  });

  test('leaves a camera alone that shows the world', () => {
    expect(held(world, pane)).toEqual(world);
  });
});

test.each([
  [1920, 912],
  [3840, 1992],
  [1080, 806],
  [1600, 1032],
  [2560, 912],
  [3840, 912],
])('in a pane of %i×%i the whole world shows all fifteen, clear of its edges', (width, height) => {
  const camera = worldCamera({ width, height });
  for (const { id, seat } of pioneers) {
    const { x, y } = project(seat.value.at, camera);
    expect(x, id).toBeGreaterThan(60);
    expect(x, id).toBeLessThan(width - 60);
    expect(y, id).toBeGreaterThan(60);
    expect(y, id).toBeLessThan(height - 40);
  }
});
