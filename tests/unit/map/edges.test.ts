import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Camera, panned, worldCamera, zoomedAt, zoomLimits } from '../../../renderer/map/camera.ts';
import { held, pulled, roomOf, stretched, unstretched } from '../../../renderer/map/edges.ts';

const pane = { width: 1920, height: 912 };
const world = worldCamera(pane);
const close = zoomedAt(world, { x: 960, y: 456 }, 4, pane);
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const point = fc.record({ x: number(0, 1920), y: number(0, 912) });

describe('the rubber band', () => {
  test('gives what its published law says: 960 of a finger are 340.65 of 960', () => {
    expect(stretched(960, 960)).toBeCloseTo(340.65, 2);
    expect(stretched(100, 960)).toBeCloseTo(52.02, 2);
    expect(stretched(5, 960)).toBeCloseTo(2.74, 2);
  });

  test('gives less and less, never all, and the same both ways', () => {
    fc.assert(
      fc.property(number(0.01, 1e5), number(10, 4000), (way, most) => {
        const given = stretched(way, most);
        expect(given).toBeLessThan(way);
        expect(given).toBeLessThan(most);
        expect(stretched(way * 1.1, most)).toBeGreaterThan(given);
        expect(stretched(-way, most)).toBe(-given);
      }),
    );
  });

  test('lets the way of the finger be known from what is seen', () => {
    fc.assert(
      fc.property(number(-9000, 9000), (way) => {
        expect(unstretched(stretched(way, 912), 912)).toBeCloseTo(way, 5);
      }),
    );
  });

  test('has an answer for what no finger could have pulled', () => {
    for (const shown of [912, 5000, Number.MAX_VALUE])
      expect(Number.isFinite(unstretched(shown, 912))).toBe(true);
  });
});

describe('a map that is pulled', () => {
  test('stays under the finger within its edges', () => {
    const after = pulled(close, [{ x: 900, y: 400 }], [{ x: 950, y: 390 }], pane);
    expect(after).toEqual({ ...close, x: close.x + 50, y: close.y - 10 });
  });

  test('resists beyond them, and the more the further', () => {
    const edge = held(panned(close, 1e6, 0), pane);
    const step = (camera: Camera) => pulled(camera, [{ x: 0, y: 0 }], [{ x: 100, y: 0 }], pane);
    const once = step(edge);
    const twice = step(once);
    expect(once.x - edge.x).toBeGreaterThan(40);
    expect(once.x - edge.x).toBeLessThan(60);
    expect(twice.x - once.x).toBeLessThan(once.x - edge.x);
  });

  test('goes where the finger is, by whatever steps it came', () => {
    fc.assert(
      fc.property(point, point, number(0.05, 0.95), (a, b, part) => {
        const between = { x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part };
        const whole = pulled(close, [a], [b], pane);
        const steps = pulled(pulled(close, [a], [between], pane), [between], [b], pane);
        expect(steps.x).toBeCloseTo(whole.x, 5);
        expect(steps.y).toBeCloseTo(whole.y, 5);
      }),
    );
  });

  test('comes back to where it was when the fingers do, from beyond every limit', () => {
    fc.assert(
      fc.property(point, point, point, point, (a, b, c, d) => {
        fc.pre(Math.hypot(a.x - b.x, a.y - b.y) > 60 && Math.hypot(c.x - d.x, c.y - d.y) > 60);
        const there = pulled(world, [a, b], [c, d], pane);
        const back = pulled(there, [c, d], [a, b], pane);
        expect(back.scale / world.scale).toBeCloseTo(1, 6);
      }),
    );
  });

  test('is in one place while one finger or two only lie there', () => {
    fc.assert(
      fc.property(point, point, number(-3000, 3000), number(-2000, 2000), (a, b, dx, dy) => {
        const out = pulled(close, [{ x: 0, y: 0 }], [{ x: dx, y: dy }], pane);
        for (const fingers of [[a], [a, b]]) {
          const still = pulled(out, fingers, fingers, pane);
          expect(still.x).toBeCloseTo(out.x, 5);
          expect(still.y).toBeCloseTo(out.y, 5);
          expect(still.scale).toBe(out.scale);
        }
      }),
    );
  });

  test('gives beyond the limits of zoom too, and never twice as far', () => {
    const pinch = (camera: Camera, factor: number) =>
      pulled(
        camera,
        [
          { x: 900, y: 456 },
          { x: 1000, y: 456 },
        ],
        [
          { x: 950 - 50 * factor, y: 456 },
          { x: 950 + 50 * factor, y: 456 },
        ],
        pane,
      );
    expect(pinch(world, 0.5).scale / world.scale).toBeGreaterThan(0.75);
    expect(pinch(world, 0.5).scale / world.scale).toBeLessThan(0.82);
    expect(pinch(world, 1e-9).scale / world.scale).toBeGreaterThan(0.5);
    const nearest = zoomedAt(world, { x: 950, y: 456 }, 99, pane);
    expect(nearest.scale / world.scale).toBeCloseTo(zoomLimits.most, 6);
    expect(pinch(nearest, 2).scale).toBeGreaterThan(nearest.scale * 1.2);
    expect(pinch(nearest, 1e9).scale).toBeLessThan(nearest.scale * 2);
  });

  test('survives two fingers at one spot', () => {
    const spot = { x: 5, y: 5 };
    for (const camera of [
      pulled(world, [spot, spot], [spot, { x: 9, y: 5 }], pane),
      pulled(world, [spot, { x: 9, y: 5 }], [spot, spot], pane),
    ])
      expect(camera).toEqual({ ...camera, scale: world.scale });
  });
});

describe('the room that a map has', () => {
  test('grows from its frame without a jump as it comes closer', () => {
    let last = roomOf(world.scale, pane);
    expect(last.x.low).toBe(last.x.high);
    expect(last.y.low).toBe(last.y.high);
    for (let zoom = 1; zoom < 4; zoom += 0.01) {
      const next = roomOf(world.scale * zoom, pane);
      for (const axis of ['x', 'y'] as const) {
        expect(next[axis].high - last[axis].high).toBeLessThan(25);
        expect(next[axis].high).toBeGreaterThanOrEqual(last[axis].high - 1e-9);
        expect(next[axis].low).toBeLessThanOrEqual(last[axis].low + 1e-9);
      }
      last = next;
    }
  });
});
