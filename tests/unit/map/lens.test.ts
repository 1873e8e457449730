import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pioneerOf } from '../../../data/pioneers.ts';
import { areasOf } from '../../../renderer/canvas/atlas.ts';
import { instant } from '../../../renderer/light/moment.ts';
import { lightSteps } from '../../../renderer/light/steps.ts';
import { subsolar } from '../../../renderer/light/sun.ts';
import { worldCamera } from '../../../renderer/map/camera.ts';
import { lensOf, tangents } from '../../../renderer/map/lens.ts';
import { dayArea, lightBands } from '../../../renderer/map/light-bands.ts';
import { isInside, ringsOf, sideOf } from '../../../renderer/map/outline.ts';
import { wordLine } from '../../../renderer/map/terminator-words.ts';

const areas = areasOf(JSON.parse(readFileSync('data/world/areas.json', 'utf8')));
const pane = { width: 1920, height: 912 };
const camera = worldCamera(pane);
const sun = subsolar(instant(645));

describe('a lens', () => {
  test('holds the whole shape, the seat in it, and a bar that tells the truth', () => {
    for (const [id, area] of areas) {
      const pioneer = pioneerOf(id as Parameters<typeof pioneerOf>[0]);
      const lens = lensOf(area, pioneer.seat.value.at, 140);
      const numbers = [...lens.shape.matchAll(/-?[\d.]+/g)].map(([text]) => Number(text));
      expect(Math.max(...numbers.map(Math.abs)), id).toBeLessThan(140);
      expect(Math.hypot(lens.seat.x, lens.seat.y), id).toBeLessThan(110);
      expect(lens.bar.length, id).toBeLessThanOrEqual(105);
      expect(lens.bar.km, id).toBeGreaterThanOrEqual(1);
    }
  });

  test('draws Seoul so that ten kilometres are ten kilometres', () => {
    const area = areas.get('seoul');
    if (area === undefined) throw new Error('no outline of Seoul');
    const { bar, shape } = lensOf(area, [126.9784, 37.566], 140);
    const xs = [...shape.matchAll(/[ML](-?[\d.]+),/g)].map(([, x]) => Number(x));
    const width = ((Math.max(...xs) - Math.min(...xs)) * bar.km) / bar.length;
    // From 126.76° to 127.18° east at 37.5° north: 37 km.
    expect(width).toBeGreaterThan(35);
    expect(width).toBeLessThan(39);
  });

  test('is joined to its marker by two lines that only touch its rim', () => {
    const centre = { x: 0, y: 0 };
    for (const touch of tangents({ x: 300, y: 100 }, centre, 140)) {
      expect(Math.hypot(touch.x, touch.y)).toBeCloseTo(140, 6);
      expect(touch.x * (300 - touch.x) + touch.y * (100 - touch.y)).toBeCloseTo(0, 6);
    }
  });
});

describe('the light on the map', () => {
  test('has nine circles, each within the one before', () => {
    const bands = lightBands(sun);
    expect(bands.map(({ step }) => step)).toEqual(lightSteps.slice(1));
    const sizes = bands.map(({ area }) =>
      ringsOf(area, camera).reduce((sum, ring) => sum + Math.abs(areaOf(ring)), 0),
    );
    for (let i = 1; i < sizes.length; i += 1) expect(sizes[i]).toBeLessThan(sizes[i - 1] ?? 0);
  });

  test('is day in Paris and night in Ontario at 10:45, and the other way round at 20:00', () => {
    const at = (id: Parameters<typeof pioneerOf>[0], minute: number) => {
      const rings = ringsOf(dayArea(subsolar(instant(minute))), camera);
      const [longitude, latitude] = pioneerOf(id).seat.value.at;
      const box = boxAt(longitude, latitude);
      return sideOf(box, rings);
    };
    expect(at('paris', 645)).toBe('day');
    expect(at('ontario', 645)).toBe('night');
    expect(at('paris', 1200)).toBe('night');
    expect(at('ontario', 1200)).toBe('day');
  });

  test('splits what lies on the terminator', () => {
    const rings = ringsOf(dayArea(sun), camera);
    expect(sideOf({ x: 0, y: 400, width: 1920, height: 30 }, rings)).toBe('both');
    expect(isInside({ x: 1100, y: 600 }, rings)).toBe(true);
  });
});

test('the words of the twilight run left to right, clear of names, or not at all', () => {
  const line = wordLine('set', 230, sun, camera, pane, []);
  expect(line?.length).toBeGreaterThan(2);
  expect(line?.[0]?.x).toBeLessThan(line?.at(-1)?.x ?? 0);
  const full = { x: 0, y: 0, width: 1920, height: 912 };
  expect(wordLine('set', 230, sun, camera, pane, [full])).toBeUndefined();
});

function boxAt(longitude: number, latitude: number) {
  const [ring] = ringsOf(
    {
      type: 'Polygon',
      coordinates: [
        [
          [longitude - 0.5, latitude - 0.5],
          [longitude - 0.5, latitude + 0.5],
          [longitude + 0.5, latitude + 0.5],
          [longitude + 0.5, latitude - 0.5],
          [longitude - 0.5, latitude - 0.5],
        ],
      ],
    },
    camera,
  );
  const { x = 0, y = 0 } = ring?.[0] ?? {};
  return { x, y: y - 4, width: 4, height: 4 };
}

function areaOf(ring: readonly { readonly x: number; readonly y: number }[]): number {
  return ring.reduce((sum, point, index) => {
    const next = ring[(index + 1) % ring.length] ?? point;
    return sum + (point.x * next.y - next.x * point.y) / 2;
  }, 0);
}
