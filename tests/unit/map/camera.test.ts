import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Camera,
  cameraAt,
  flight,
  flightTime,
  held,
  panned,
  project,
  worldCamera,
  worldReach,
  zoomedAt,
  zoomLimits,
} from '../../../renderer/map/camera.ts';
import { flung, isAtRest, moved, velocityOf, wheelFactor } from '../../../renderer/map/gesture.ts';

const pane = { width: 1920, height: 912 };
const world = worldCamera(pane);
const seoul = [126.9784, 37.566] as const;
const austin = [-97.7431, 30.2672] as const;
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

describe('a flight', () => {
  const to = cameraAt(seoul, { x: 515, y: 406 }, 1500);
  const small = { width: 920, height: 992 };

  test('begins where the camera is and ends with the place where it belongs', () => {
    const start = flight(world, to, seoul, pane, 0);
    expect(project(seoul, start).x).toBeCloseTo(project(seoul, world).x, 6);
    expect(start.scale).toBeCloseTo(world.scale, 6);
    expect(flight(world, to, seoul, pane, 1)).toBe(to);
    expect(project(seoul, to)).toEqual({ x: expect.closeTo(515, 6), y: expect.closeTo(406, 6) });
  });

  test('has no jump in it: no frame of sixty moves the place by a tenth of the pane', () => {
    const from = cameraAt(austin, { x: 515, y: 406 }, 1500);
    for (const [start, target] of [
      [world, to],
      [from, to],
      [to, world],
    ] as const) {
      const length = Math.abs(project(seoul, start).x - project(seoul, target).x);
      let last = flight(start, target, seoul, small, 0);
      for (let frame = 1; frame <= 60; frame += 1) {
        const next = flight(start, target, seoul, small, frame / 60);
        const step = Math.abs(project(seoul, next).x - project(seoul, last).x);
        expect(step).toBeLessThan(Math.max(100, length * 0.06));
        expect(next.scale / last.scale).toBeGreaterThan(0.75);
        expect(next.scale / last.scale).toBeLessThan(1.35);
        last = next;
      }
    }
  });

  test('takes 400 to 900 ms, longer the further it goes', () => {
    const near = cameraAt([127, 37], { x: 515, y: 406 }, 1500);
    const far = cameraAt(austin, { x: 515, y: 406 }, 1500);
    const short = flightTime(near, to, seoul, small);
    const long = flightTime(far, to, seoul, small);
    expect(short).toBeGreaterThanOrEqual(400);
    expect(long).toBeLessThanOrEqual(900);
    expect(long).toBeGreaterThan(short);
  });
});

describe('fingers', () => {
  test('one drags: what lay under it stays under it', () => {
    fc.assert(
      fc.property(place, point, (at, to) => {
        const finger = project(at, world);
        const after = project(at, moved(world, [finger], [to], pane));
        expect(after.x).toBeCloseTo(to.x, 6);
        expect(after.y).toBeCloseTo(to.y, 6);
      }),
    );
  });

  test('two pinch: both places stay under their fingers while the map does not turn', () => {
    const before = [
      { x: 800, y: 400 },
      { x: 1000, y: 400 },
    ];
    const after = [
      { x: 700, y: 450 },
      { x: 1100, y: 450 },
    ];
    const camera = moved(world, before, after, pane);
    expect(camera.scale / world.scale).toBeCloseTo(2, 6);
    for (const [index, from] of before.entries()) {
      const unit = { x: (from.x - world.x) / world.scale, y: (from.y - world.y) / world.scale };
      expect(camera.x + unit.x * camera.scale).toBeCloseTo(after[index]?.x ?? 0, 6);
      expect(camera.y + unit.y * camera.scale).toBeCloseTo(after[index]?.y ?? 0, 6);
    }
  });

  test('one of two that lifts leaves the map where it is', () => {
    const pinched = moved(
      world,
      [
        { x: 1, y: 1 },
        { x: 99, y: 1 },
      ],
      [
        { x: 1, y: 1 },
        { x: 300, y: 1 },
      ],
      pane,
    );
    expect(moved(pinched, [{ x: 300, y: 1 }], [{ x: 300, y: 1 }], pane)).toEqual(pinched);
  });

  test('two at one spot do not divide by nothing', () => {
    const camera = moved(
      world,
      [
        { x: 5, y: 5 },
        { x: 5, y: 5 },
      ],
      [
        { x: 5, y: 5 },
        { x: 9, y: 5 },
      ],
      pane,
    );
    expect(Number.isFinite(camera.scale)).toBe(true);
  });
});

describe('a fling', () => {
  test('goes on with the speed the finger had, and comes to rest', () => {
    const trace = [0, 16, 32, 48].map((time) => ({ x: time * 2, y: 0, time }));
    const velocity = velocityOf(trace);
    expect(velocity).toEqual({ x: 2, y: 0 });
    expect(flung(velocity, 16).x).toBeCloseTo(31.2, 0);
    expect(isAtRest(velocity, 100)).toBe(false);
    expect(isAtRest(velocity, 2500)).toBe(true);
    expect(flung(velocity, 60_000).x).toBeCloseTo(650, 0);
  });

  test('does not start from a finger that rested before it left', () => {
    const trace = [
      { x: 0, y: 0, time: 0 },
      { x: 400, y: 0, time: 100 },
      { x: 400, y: 0, time: 300 },
    ];
    expect(velocityOf(trace)).toEqual({ x: 0, y: 0 });
  });
});

test('a wheel turned towards the screen comes closer, and never by a leap', () => {
  expect(wheelFactor(-100)).toBeGreaterThan(1);
  expect(wheelFactor(100) * wheelFactor(-100)).toBeCloseTo(1, 9);
  expect(wheelFactor(-99_999)).toBeLessThan(2);
});
