import { readFileSync } from 'node:fs';
import { geoPath } from 'd3-geo';
import { describe, expect, test } from 'vitest';
import { atlasOf } from '../../../renderer/canvas/atlas.ts';
import { type Camera, projectionOf, worldReach } from '../../../renderer/map/camera.ts';
import { readLevel } from '../../../renderer/map/level.ts';
import { trace } from '../../../renderer/map/trace.ts';
import { type Corner, difference, pane, type Ring } from './filled.ts';

const file = readFileSync('data/world/outlines-fine.bin');
const level = readLevel(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength));
const source = atlasOf(JSON.parse(readFileSync('data/world/50m.json', 'utf8')));

function traced(camera: Camera, area: { x: number; y: number; width: number; height: number }): Ring[] {
  const rings: Corner[][] = [];
  trace(level.land, true, camera, area, {
    moveTo: (x, y) => rings.push([[x, y]]),
    lineTo: (x, y) => rings.at(-1)?.push([x, y]),
  });
  return rings;
}

/** The same land by d3: rotated, cut at the seam and projected there. */
function byD3(camera: Camera): Ring[] {
  const rings: Corner[][] = [];
  geoPath(projectionOf(camera), {
    beginPath: () => undefined,
    moveTo: (x, y) => rings.push([[x, y]]),
    lineTo: (x, y) => rings.at(-1)?.push([x, y]),
    arc: () => undefined,
    closePath: () => undefined,
  })(source.land);
  return rings;
}

describe.each([11, 0, -79, 127, 180, -169])('with %s° upright', (meridian) => {
  const scale = pane.width / (2 * worldReach.x);
  const camera: Camera = { meridian, x: 960, y: 456, scale };
  const ours = traced(camera, pane);
  const theirs = byD3(camera);

  test('land is where d3 puts it, up to the seam and down to the pole', () => {
    // A few samples may lie within a hair of a coast.
    expect(difference(ours, theirs)).toBeLessThan(0.0005);
  });

  test('nothing lies outside the world', () => {
    const furthest = Math.max(...ours.map((ring) => Math.max(...ring.map(([x]) => Math.abs(x - camera.x)))));
    expect(furthest).toBeLessThanOrEqual(worldReach.x * scale + 0.01);
  });
});

test('a close view draws only what it shows, and all of it', () => {
  const camera: Camera = { meridian: 11, x: 900, y: 5200, scale: 6000 };
  const part = traced(camera, pane);
  const whole = traced(camera, { x: -50_000, y: -50_000, width: 100_000, height: 100_000 });
  const count = (rings: Ring[]) => rings.reduce((sum, ring) => sum + ring.length, 0);
  expect(count(part)).toBeLessThan(count(whole) / 15);
  expect(difference(part, whole)).toBe(0);
});
