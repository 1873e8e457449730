import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Camera, panned, worldCamera, zoomedAt } from '../../../renderer/map/camera.ts';
import type { Course } from '../../../renderer/map/course.ts';
import { held, pulled } from '../../../renderer/map/edges.ts';
import { flingTime, glide, settling } from '../../../renderer/map/settle.ts';
import { velocityOf } from '../../../renderer/map/velocity.ts';
import { wheelFactor } from '../../../renderer/map/wheel.ts';
import { zoomGoal, zooming } from '../../../renderer/map/zoom.ts';

const pane = { width: 1920, height: 912 };
const world = worldCamera(pane);
const middle = { x: 960, y: 456 };
const close = zoomedAt(world, middle, 6, pane);
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const rest = { x: 0, y: 0 };

/** A course as a visitor sees it, a frame every 4 ms, its end included. */
function frames({ at, time }: Course): readonly Camera[] {
  return Array.from({ length: Math.ceil(time / 4) + 1 }, (_, frame) => at(Math.min(frame * 4, time)));
}

describe('a fling', () => {
  test('begins with the speed that the finger had, and loses 63 % of it in 325 ms', () => {
    const { at } = settling(close, { x: 2, y: -1 }, pane, middle);
    expect(at(0)).toEqual(close);
    expect(at(1).x - close.x).toBeCloseTo(2, 2);
    const speed = at(flingTime + 0.5).x - at(flingTime - 0.5).x;
    expect(speed).toBeCloseTo(2 / Math.E, 3);
    expect(at(1e6).x - close.x).toBeCloseTo(2 * flingTime, 6);
    expect(at(1e6).y - close.y).toBeCloseTo(-flingTime, 6);
  });

  test('goes straight while no edge is in its way', () => {
    const { at, time } = settling(close, { x: 1, y: 0.5 }, pane, middle);
    for (let t = 10; t < time; t += 10) expect((at(t).y - close.y) / (at(t).x - close.x)).toBeCloseTo(0.5, 2);
  });

  test('slower than a finger flings is none', () => {
    expect(settling(close, { x: 0.01, y: 0.02 }, pane, middle).time).toBe(0);
  });

  test('runs softly into the edge and comes back to it, once', () => {
    const start = held(panned(close, 1e6, 0), pane);
    const near = panned(start, -300, 0);
    const xs = frames(settling(near, { x: 3, y: 0 }, pane, middle)).map(({ x }) => x - start.x);
    const furthest = Math.max(...xs);
    expect(furthest).toBeGreaterThan(10);
    expect(furthest).toBeLessThan(120);
    expect(xs.at(-1)).toBe(0);
    const top = xs.indexOf(furthest);
    for (let i = 1; i < xs.length; i += 1) {
      const step = (xs[i] ?? 0) - (xs[i - 1] ?? 0);
      if (i <= top) expect(step).toBeGreaterThanOrEqual(0);
      else expect(step).toBeLessThanOrEqual(1e-9);
    }
  });
});

describe('a way between two edges', () => {
  const anywhere = [number(-2000, 2000), number(-8, 8), number(-900, 0), number(0, 900)] as const;

  test('has no jump in place or in speed, wherever it starts', () => {
    fc.assert(
      fc.property(...anywhere, (from, speed, low, high) => {
        const { at, time } = glide(from, speed, low, high);
        expect(at(0)).toBeCloseTo(from, time === 0 ? 0 : 6);
        for (let t = 0; t < time - 4; t += 2) {
          const before = at(t + 1) - at(t);
          const after = at(t + 2) - at(t + 1);
          // The spring's own acceleration at its strongest is all that a millisecond may add.
          const spring = (Math.abs(from) + 900 + Math.abs(speed) * 120) / 3600 + Math.abs(speed) / 25;
          expect(Math.abs(after - before)).toBeLessThan(spring + 1e-6);
        }
      }),
    );
  });

  test('ends within the edges, at the nearest place for what was at rest outside', () => {
    fc.assert(
      fc.property(...anywhere, (from, speed, low, high) => {
        const { at, time } = glide(from, speed, low, high);
        const end = at(time);
        expect(Number.isFinite(time)).toBe(true);
        expect(time).toBeLessThan(4000);
        expect(end).toBeGreaterThanOrEqual(low - 1e-9);
        expect(end).toBeLessThanOrEqual(high + 1e-9);
        expect(glide(from, 0, low, high).at(1e9)).toBeCloseTo(Math.min(Math.max(from, low), high), 9);
      }),
    );
  });

  test('comes to its end without a visible step', () => {
    fc.assert(
      fc.property(...anywhere, (from, speed, low, high) => {
        const { at, time } = glide(from, speed, low, high);
        if (time > 0) expect(Math.abs(at(time) - at(time - 0.01))).toBeLessThan(0.7);
      }),
    );
  });

  test('where the edges meet, ends there', () => {
    for (const speed of [-5, -0.1, 0, 0.1, 5])
      for (const from of [-300, 0, 300]) expect(glide(from, speed, 0, 0).at(1e9)).toBe(0);
  });
});

describe('a map that comes to rest', () => {
  test('springs back from beyond the edge, without going past it', () => {
    const out = pulled(close, [rest], [{ x: 4000, y: 2500 }], pane);
    const course = settling(out, rest, pane, middle);
    const home = held(out, pane);
    expect(course.at(0)).toEqual(out);
    expect(course.at(course.time)).toEqual(home);
    expect(course.time).toBeLessThan(800);
    for (const { x, y } of frames(course)) {
      expect(x).toBeGreaterThanOrEqual(home.x - 1e-6);
      expect(y).toBeGreaterThanOrEqual(home.y - 1e-6);
    }
  });

  test('goes back to the limits of zoom about the middle of the fingers', () => {
    const nearest = zoomedAt(world, { x: 300, y: 300 }, 99, pane);
    const out = pulled(
      nearest,
      [
        { x: 250, y: 300 },
        { x: 350, y: 300 },
      ],
      [
        { x: 200, y: 300 },
        { x: 400, y: 300 },
      ],
      pane,
    );
    const { at, time } = settling(out, { x: 3, y: 0 }, pane, { x: 300, y: 300 });
    expect(at(0)).toEqual(out);
    expect(at(time).scale).toBeCloseTo(nearest.scale, 6);
    const under = (camera: Camera) => (300 - camera.x) / camera.scale;
    for (const camera of frames({ at, time })) expect(under(camera) * 300).toBeCloseTo(under(out) * 300, 3);
  });

  test('too far away comes back to the whole world in its frame', () => {
    const out = pulled(
      world,
      [
        { x: 100, y: 300 },
        { x: 900, y: 300 },
      ],
      [
        { x: 450, y: 500 },
        { x: 550, y: 500 },
      ],
      pane,
    );
    const { at, time } = settling(out, rest, pane, { x: 500, y: 500 });
    const end = at(time);
    expect(end.scale).toBeCloseTo(world.scale, 9);
    expect(end.x).toBeCloseTo(world.x, 6);
    expect(end.y).toBeCloseTo(world.y, 6);
  });
});

describe('a zoom by itself', () => {
  const finger = { x: 700, y: 300 };
  const goal = zoomGoal(close, finger, 2, pane);

  test('keeps the place under the finger there all the way', () => {
    for (const camera of frames(zooming(close, goal))) {
      expect(camera.x + ((finger.x - close.x) / close.scale) * camera.scale).toBeCloseTo(finger.x, 6);
      expect(camera.y + ((finger.y - close.y) / close.scale) * camera.scale).toBeCloseTo(finger.y, 6);
    }
  });

  test('starts where it is, ends where it should, in less than half a second, and only comes closer', () => {
    const course = zooming(close, goal);
    expect(course.at(0)).toEqual(close);
    expect(course.at(course.time)).toBe(goal);
    expect(course.time).toBeLessThan(550);
    const scales = frames(course).map(({ scale }) => scale);
    for (let i = 1; i < scales.length; i += 1)
      expect(scales[i] ?? 0).toBeGreaterThanOrEqual((scales[i - 1] ?? 0) - 1e-9);
  });

  test('takes the speed of the one before it along: notches of a wheel run into one another', () => {
    const first = zooming(close, goal);
    const now = first.at(60);
    const speed = Math.log(now.scale / first.at(59).scale);
    const second = zooming(now, zoomGoal(goal, finger, 1.3, pane), speed);
    const begins = Math.log(second.at(1).scale / now.scale);
    expect(begins).toBeGreaterThan(speed * 0.9);
    expect(begins).toBeLessThan(speed * 1.3);
  });

  test('never goes beyond its goal, however fast it was', () => {
    fc.assert(
      fc.property(number(0, 0.2), (speed) => {
        for (const { scale } of frames(zooming(close, goal, speed)))
          expect(scale).toBeLessThanOrEqual(goal.scale + 1e-9);
      }),
    );
  });

  test('between any two cameras gives finite numbers', () => {
    const camera = fc.record({
      meridian: fc.constant(11),
      x: number(-1e5, 1e5),
      y: number(-1e5, 1e5),
      scale: number(10, 1e5),
    });
    fc.assert(
      fc.property(camera, camera, number(-0.1, 0.1), number(0, 900), (from, to, speed, time) => {
        const { x, y, scale } = zooming(from, to, speed).at(time);
        for (const value of [x, y, scale]) expect(Number.isFinite(value)).toBe(true);
      }),
    );
  });
});

describe('the speed of a finger', () => {
  const trace = (length: number, step: number) =>
    Array.from({ length }, (_, index) => ({ x: index * step * 2, y: 5, time: index * step }));

  test('is the slope of its way', () => {
    const { x, y } = velocityOf(trace(8, 8), 58);
    expect(x).toBeCloseTo(2, 9);
    expect(y).toBeCloseTo(0, 9);
  });

  test('is nothing when it rested, when it has only landed, or when no time passed', () => {
    expect(velocityOf(trace(8, 8), 200)).toEqual(rest);
    expect(velocityOf(trace(1, 8), 4)).toEqual(rest);
    expect(velocityOf([], 4)).toEqual(rest);
    expect(
      velocityOf(
        [
          { x: 0, y: 0, time: 5 },
          { x: 90, y: 0, time: 5 },
        ],
        5,
      ),
    ).toEqual(rest);
  });

  test('is no more than a hand can do', () => {
    const { x, y } = velocityOf(
      [
        { x: 0, y: 0, time: 0 },
        { x: 3000, y: 4000, time: 10 },
      ],
      10,
    );
    expect(Math.hypot(x, y)).toBeCloseTo(8, 9);
  });
});

test('a wheel turned towards the screen comes closer, the same in every unit, and never by a leap', () => {
  expect(wheelFactor(-100)).toBeGreaterThan(1.25);
  expect(wheelFactor(100) * wheelFactor(-100)).toBeCloseTo(1, 9);
  expect(wheelFactor(-99_999)).toBe(2);
  expect(wheelFactor(-3, 1)).toBeCloseTo(wheelFactor(-48), 9);
  expect(wheelFactor(-4, 0, true)).toBeCloseTo(wheelFactor(-40), 9);
});
