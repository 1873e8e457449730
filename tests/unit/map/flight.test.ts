import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pioneers } from '../../../data/pioneers.ts';
import { type Camera, cameraAt, type LonLat, project, worldCamera } from '../../../renderer/map/camera.ts';
import { flight, flightTime } from '../../../renderer/map/flight.ts';
import { profileCamera, tourCamera } from '../../../renderer/map/view.ts';

const pane = { width: 1920, height: 912 };
const small = { width: 920, height: 992 };
const world = worldCamera(pane);
const seoul = [126.9784, 37.566] as const;
const austin = [-97.7431, 30.2672] as const;
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const place = fc.tuple(number(-179, 179), number(-80, 80));
const camera = fc.record({
  meridian: number(-180, 180),
  x: number(-3e4, 3e4),
  y: number(-3e4, 3e4),
  scale: number(60, 9000),
});

/** What is left of the way of the target across the pane, frame by frame. */
function left(from: Camera, to: Camera, target: LonLat, size = pane): readonly number[] {
  const end = project(target, to);
  return Array.from({ length: 61 }, (_, frame) => {
    const now = project(target, flight(from, to, target, size, frame / 60));
    return Math.hypot(now.x - end.x, now.y - end.y);
  });
}

describe('a flight', () => {
  const to = cameraAt(seoul, { x: 515, y: 406 }, 1500);

  test('starts and ends exactly, also just after the start and just before the end', () => {
    fc.assert(
      fc.property(camera, camera, place, (from, goal, target) => {
        expect(flight(from, goal, target, pane, 0)).toBe(from);
        expect(flight(from, goal, target, pane, 1)).toBe(goal);
        for (const [t, near] of [
          [1e-6, from],
          [1 - 1e-6, goal],
        ] as const) {
          const now = flight(from, goal, target, pane, t);
          const [a, b] = [project(target, now), project(target, near)];
          expect(now.scale / near.scale).toBeCloseTo(1, 4);
          expect(Math.hypot(a.x - b.x, a.y - b.y) / pane.width).toBeLessThan(0.01);
        }
      }),
    );
  });

  test('brings its target straight to its end: never back, never aside', () => {
    fc.assert(
      fc.property(camera, camera, place, (from, goal, target) => {
        const start = project(target, from);
        const end = project(target, goal);
        const length = Math.hypot(start.x - end.x, start.y - end.y);
        let last = Number.POSITIVE_INFINITY;
        for (let frame = 0; frame <= 30; frame += 1) {
          const now = project(target, flight(from, goal, target, pane, frame / 30));
          const away = Math.hypot(now.x - end.x, now.y - end.y);
          expect(away).toBeLessThanOrEqual(last + 1e-6 * length + 1e-6);
          const aside = (now.x - end.x) * (start.y - end.y) - (now.y - end.y) * (start.x - end.x);
          expect(Math.abs(aside)).toBeLessThanOrEqual(1e-6 * length * length + 1e-3);
          last = away;
        }
      }),
    );
  });

  test('never loses a target that is in sight when it begins', () => {
    for (const { id, seat } of pioneers) {
      const goal = profileCamera(id, seat.value.at, small);
      for (let t = 0; t <= 1; t += 0.02) {
        const { x, y } = project(seat.value.at, flight(world, goal, seat.value.at, pane, t));
        expect(x > 0 && y > 0 && x < pane.width && y < pane.height, `${id} at ${t}`).toBe(true);
      }
    }
  });

  test('zooms in one direction when the way is short, and rises once when it is far', () => {
    const turns = (from: Camera, goal: Camera, target: LonLat) => {
      const scales = Array.from({ length: 61 }, (_, i) => flight(from, goal, target, small, i / 60).scale);
      const signs = scales.slice(1).map((scale, i) => Math.sign(scale - (scales[i] ?? scale)));
      return signs.filter((sign, i) => i > 0 && sign !== signs[i - 1]).length;
    };
    expect(turns(cameraAt([126, 36], { x: 515, y: 406 }, 500), to, seoul)).toBe(0);
    expect(turns(cameraAt(austin, { x: 515, y: 406 }, 1500), to, seoul)).toBe(1);
  });

  test('rises to a third of its scale where the way goes round half the world', () => {
    const from = cameraAt(austin, { x: 515, y: 406 }, 1500);
    const highest = Math.min(
      ...Array.from({ length: 61 }, (_, i) => flight(from, to, seoul, small, i / 60).scale),
    );
    expect(highest).toBeLessThan(from.scale / 3);
  });

  test('turns the map the short way round, and never back', () => {
    const from = { ...cameraAt([170, 0], { x: 515, y: 406 }, 900) };
    const goal = cameraAt([-170, 10], { x: 515, y: 406 }, 900);
    let last = 170;
    for (let t = 0; t < 1; t += 0.05) {
      const { meridian } = flight(from, goal, [-170, 10], small, t);
      expect(meridian).toBeGreaterThanOrEqual(last);
      expect(meridian).toBeLessThanOrEqual(190);
      last = meridian;
    }
  });

  test('has no jump in it: no frame of sixty takes a tenth of the pane or a third of the scale', () => {
    const from = cameraAt(austin, { x: 515, y: 406 }, 1500);
    for (const [start, goal] of [
      [world, to],
      [from, to],
      [to, world],
    ] as const) {
      const way = left(start, goal, seoul, small);
      for (let frame = 1; frame <= 60; frame += 1) {
        expect((way[frame - 1] ?? 0) - (way[frame] ?? 0)).toBeLessThan(Math.max(100, (way[0] ?? 0) * 0.1));
        const ratio =
          flight(start, goal, seoul, small, frame / 60).scale /
          flight(start, goal, seoul, small, (frame - 1) / 60).scale;
        expect(Math.abs(Math.log(ratio))).toBeLessThan(0.3);
      }
    }
  });
});

describe('any flight', () => {
  const to = cameraAt(seoul, { x: 515, y: 406 }, 1500);

  test('gives finite numbers at every extreme', () => {
    const extreme = fc.record({
      meridian: number(-180, 180),
      x: fc.oneof(fc.constant(0), number(-1e9, 1e9)),
      y: fc.oneof(fc.constant(0), number(-1e9, 1e9)),
      scale: fc.oneof(number(1e-6, 1), number(1, 1e9)),
    });
    fc.assert(
      fc.property(extreme, extreme, place, number(-1, 2), (from, goal, target, t) => {
        const now = flight(from, goal, target, pane, t);
        for (const value of [now.x, now.y, now.scale, now.meridian])
          expect(Number.isFinite(value)).toBe(true);
        expect(now.scale).toBeGreaterThan(0);
        const time = flightTime(from, goal, target, pane);
        expect(time).toBeGreaterThanOrEqual(400);
        expect(time).toBeLessThanOrEqual(900);
      }),
    );
  });

  test('from a camera to itself stays there', () => {
    for (const t of [0, 0.3, 0.7, 1]) {
      const now = flight(to, { ...to }, seoul, pane, t);
      expect(now.scale).toBeCloseTo(to.scale, 6);
      expect(project(seoul, now).x).toBeCloseTo(515, 6);
    }
  });

  test('takes 400 to 900 ms, longer the further it goes', () => {
    const near = cameraAt([127, 37], { x: 515, y: 406 }, 1500);
    const far = cameraAt(austin, { x: 515, y: 406 }, 1500);
    const short = flightTime(near, to, seoul, small);
    const middling = flightTime(world, to, seoul, small);
    const long = flightTime(far, to, seoul, small);
    expect(short).toBeGreaterThanOrEqual(400);
    expect(middling).toBeGreaterThan(short + 100);
    expect(long).toBeGreaterThan(middling);
    expect(long).toBeLessThanOrEqual(900);
  });

  test('of the tour shows the next stop in its last third at the latest', () => {
    pioneers.forEach(({ id, seat }, index) => {
      const next = pioneers[(index + 1) % pioneers.length] ?? pioneers[0];
      if (next === undefined) return;
      const at = next.seat.value.at;
      const from = tourCamera(id, seat.value.at, pane);
      const goal = tourCamera(next.id, at, pane);
      const { x, y } = project(at, flight(from, goal, at, pane, 0.67));
      expect(x > 0 && y > 0 && x < pane.width && y < pane.height, `${id} to ${next.id}`).toBe(true);
    });
  });
});
