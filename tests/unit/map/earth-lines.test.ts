import { geoCircle, geoDistance, geoPath } from 'd3-geo';
import { describe, expect, test } from 'vitest';
import { type Camera, type LonLat, projectionOf, worldReach } from '../../../renderer/map/camera.ts';
import { cap, graticule, greatCircle } from '../../../renderer/map/earth-lines.ts';
import type { Lines } from '../../../renderer/map/lines.ts';
import { trace } from '../../../renderer/map/trace.ts';
import { type Corner, difference, pane, type Ring } from './filled.ts';

const scale = pane.width / (2 * worldReach.x);

function traced(lines: Lines, closed: boolean, camera: Camera): Ring[] {
  const rings: Corner[][] = [];
  trace(lines, closed, camera, pane, {
    moveTo: (x, y) => rings.push([[x, y]]),
    lineTo: (x, y) => rings.at(-1)?.push([x, y]),
  });
  return rings;
}

function circleByD3(centre: LonLat, radius: number, camera: Camera): Ring[] {
  const rings: Corner[][] = [];
  geoPath(projectionOf(camera), {
    beginPath: () => undefined,
    moveTo: (x, y) => rings.push([[x, y]]),
    lineTo: (x, y) => rings.at(-1)?.push([x, y]),
    arc: () => undefined,
    closePath: () => undefined,
  })(
    geoCircle()
      .center([...centre])
      .radius(radius)
      .precision(0.5)(),
  );
  return rings;
}

describe('a cap', () => {
  test.each([
    ['around neither pole', [30, -10], 40],
    ['around the south pole, as the day is in December', [17, -22.8], 90.833],
    ['around the north pole, as the day is in June', [-120, 23.4], 90.833],
    ['around both, as twilight is at an equinox', [160, 0.3], 108],
    ['across the seam', [-169, 5], 30],
  ] as const)('%s covers what d3 says', (_, centre, radius) => {
    for (const meridian of [11, 127, -79]) {
      const camera = { meridian, x: 960, y: 456, scale };
      const ours = traced(cap(centre, radius), true, camera);
      expect(difference(ours, circleByD3(centre, radius, camera))).toBeLessThan(0.001);
    }
  });
});

test('a great circle leads from one place to the other on the shortest way', () => {
  const seoul: LonLat = [127, 37.6];
  const paris: LonLat = [2.35, 48.86];
  const { longitude, y, starts } = greatCircle(paris, seoul);
  const last = (starts[1] ?? 0) - 1;
  const degrees = (radians = 0) => (radians * 180) / Math.PI;
  expect(degrees(longitude[0])).toBeCloseTo(2.35, 4);
  expect(degrees(longitude[last])).toBeCloseTo(127, 4);
  // It climbs far to the north between them: the highest point lies above both ends.
  expect(Math.min(...y)).toBeLessThan(Math.min(y[0] ?? 0, y[last] ?? 0) - 0.1);
  expect(last * 0.5).toBeCloseTo(degrees(geoDistance([...paris], [...seoul])), 0);
});

test('the graticule has a meridian for every hour of the sun, and no line at a pole', () => {
  const lines = graticule(15);
  expect(lines.starts.length - 1).toBe(24 + 11);
});
