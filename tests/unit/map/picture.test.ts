import { describe, expect, test } from 'vitest';
import { type Camera, type LonLat, project, worldCamera, zoomedAt } from '../../../renderer/map/camera.ts';
import {
  bestCamera,
  covers,
  isExact,
  isWorn,
  type Matrix,
  placement,
  viewFor,
  wholeWorld,
} from '../../../renderer/map/picture.ts';

const pane = { width: 1920, height: 912 };
const world = worldCamera(pane);
const places: readonly LonLat[] = [
  [2.35, 48.86],
  [-79.4, 43.7],
  [127, 37.6],
  [36, 0.5],
  [-58.4, -34.6],
];

function moved({ a, c, d, e, f }: Matrix, x: number, y: number) {
  return { x: a * x + c * y + e, y: d * y + f };
}

/** How far a picture of `from`, moved for `to`, shows a place from where it should be. */
function error(from: Camera, to: Camera, at: LonLat): number {
  const was = project(at, from);
  const is = moved(placement(from, to, pane), was.x, was.y);
  const should = project(at, to);
  return Math.hypot(is.x - should.x, is.y - should.y);
}

describe('a moved picture', () => {
  test.each(places)('shows %s, %s exactly where it is while the map is dragged and zoomed', (...at) => {
    const to = { ...zoomedAt(world, { x: 700, y: 300 }, 3.7, pane), x: 1240 };
    expect(error(world, to, at)).toBeLessThan(1e-6);
  });

  test('shows the middle of the pane exactly where it is while the map turns, and stays near beside it', () => {
    const close: Camera = { ...world, scale: 1500, x: 900, y: 1700 };
    const turned = { ...close, meridian: close.meridian + 4 };
    const paris = { ...turned, y: 456 + (close.y - project([2.35, 48.86], close).y) };
    expect(error({ ...paris, meridian: 11 }, paris, [2.35, 48.86])).toBeLessThan(0.01);
    expect(error({ ...paris, meridian: 11 }, paris, [2.35, 38])).toBeLessThan(3);
  });
});

describe('a view', () => {
  test.each([1, 1.5, 2, 0.9375])('lies on whole device pixels at %s to a design pixel', (density) => {
    const { area } = viewFor(world, pane, density, 'usual');
    for (const length of [area.x, area.y, area.width, area.height])
      expect(Math.abs(length * density - Math.round(length * density))).toBeLessThan(1e-6);
  });

  test('of the whole world holds the whole world', () => {
    const { area, camera } = wholeWorld(-79, pane, 1);
    for (const at of [
      [-79, 90],
      [-79, -90],
      [100.9, 0],
      [101.1, 0],
    ] as const) {
      const { x, y } = project(at, camera);
      expect(x).toBeGreaterThanOrEqual(area.x - 0.5);
      expect(x).toBeLessThanOrEqual(area.x + area.width + 0.5);
      expect(y).toBeGreaterThanOrEqual(area.y - 0.5);
      expect(y).toBeLessThanOrEqual(area.y + area.height + 0.5);
    }
  });

  test('serves a small movement, and is worn by a large one', () => {
    const view = viewFor(world, pane, 1, 'usual');
    expect(isWorn(view, { ...world, x: world.x + 340 }, pane)).toBe(false);
    expect(isWorn(view, { ...world, x: world.x + 380 }, pane)).toBe(true);
    expect(isWorn(view, { ...world, y: world.y - 180 }, pane)).toBe(true);
    expect(isWorn(view, zoomedAt(world, { x: 960, y: 456 }, 1.4, pane), pane)).toBe(false);
    expect(isWorn(view, zoomedAt(world, { x: 960, y: 456 }, 1.6, pane), pane)).toBe(true);
    expect(isWorn(view, { ...world, meridian: 12 }, pane)).toBe(true);
  });

  test('is best made for where the camera is going, as far as it serves where it is', () => {
    const best = (likely: (time: number) => typeof world) => bestCamera(likely, world, 40, pane, 1);
    const slow = best((time) => ({ ...world, x: world.x + 0.5 * time }));
    expect(slow.x - world.x).toBeCloseTo(260, 6);
    for (const speed of [-3, -1.2, -0.8, 0.8, 1.2, 3]) {
      const camera = best((time) => ({ ...world, x: world.x + speed * time }));
      expect(Math.sign(camera.x - world.x)).toBe(Math.sign(speed));
      expect(isWorn(viewFor(camera, pane, 1, 'usual'), world, pane)).toBe(false);
    }
    const closer = best((time) => zoomedAt(world, { x: 960, y: 456 }, 1.001 ** time, pane));
    expect(closer.scale / world.scale).toBeGreaterThan(1.15);
    expect(closer.scale / world.scale).toBeLessThan(1.5);
  });

  test('of a camera that rests is made for it, and of one too fast for where it will be first', () => {
    expect(bestCamera(() => world, world, 40, pane, 1)).toBe(world);
    const fast = (time: number) => ({ ...world, x: world.x + 20 * time });
    expect(bestCamera(fast, world, 40, pane, 1)).toEqual(fast(40));
  });

  test('is exact only for the camera and the density it was made for', () => {
    const view = viewFor(world, pane, 2, 'usual');
    expect(isExact(view, { ...world }, 2)).toBe(true);
    expect(isExact(view, { ...world, x: world.x + 1 }, 2)).toBe(false);
    expect(isExact(viewFor(world, pane, 2, 'turning'), world, 2)).toBe(false);
  });
});

describe('the cover of a moved picture', () => {
  const view = {
    camera: { meridian: 0, x: 960, y: 456, scale: 300 },
    area: { x: -192, y: -91, width: 2304, height: 1094 },
    density: 1,
  };
  const moved = (e: number, f: number, a = 1) => ({ a, c: 0, d: a, e, f });

  test('is whole as long as its margin is not used up', () => {
    expect(covers(view, moved(0, 0), pane)).toBe(true);
    expect(covers(view, moved(190, -90), pane)).toBe(true);
    expect(covers(view, moved(193, 0), pane)).toBe(false);
    expect(covers(view, moved(0, -92), pane)).toBe(false);
  });

  test('is none when it is scaled below the pane, or sheared', () => {
    expect(covers(view, moved(96, 45, 0.8), pane)).toBe(false);
    expect(covers(view, { ...moved(0, 0), c: 0.01 }, pane)).toBe(false);
  });
});
