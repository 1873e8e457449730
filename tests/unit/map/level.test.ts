import { readFileSync } from 'node:fs';
import { geoArea, geoContains } from 'd3-geo';
import { describe, expect, test } from 'vitest';
import { type PioneerId, pioneerIds } from '../../../data/pioneer.ts';
import { pioneers } from '../../../data/pioneers.ts';
import { atlasOf } from '../../../renderer/canvas/atlas.ts';
import { type Level, readLevel } from '../../../renderer/map/level.ts';
import type { Lines } from '../../../renderer/map/lines.ts';

const levelNames = ['coarse', 'middle', 'fine'] as const;
const outlinePath = (name: string) => `data/world/outlines-${name}.bin`;

const read = (path: string): Level => {
  const file = readFileSync(path);
  return readLevel(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength));
};
const source = atlasOf(JSON.parse(readFileSync('data/world/50m.json', 'utf8')));

/** Equal Earth keeps areas: the share of the sphere is the share of the plane (4π square units). */
function planeArea({ longitude, width, y, starts }: Lines): number {
  let sum = 0;
  for (let line = 0; line + 1 < starts.length; line += 1) {
    const from = starts[line] ?? 0;
    const to = starts[line + 1] ?? 0;
    for (let i = from; i < to; i += 1) {
      const j = i + 1 < to ? i + 1 : from;
      const at = (k: number) => [(longitude[k] ?? 0) * (width[k] ?? 0), y[k] ?? 0] as const;
      const [ax, ay] = at(i);
      const [bx, by] = at(j);
      sum += (ax * by - bx * ay) / 2;
    }
  }
  return Math.abs(sum);
}

describe.each(levelNames)('the %s outlines', (name) => {
  const level = read(outlinePath(name));

  test('cover as much of the earth as their source does', () => {
    const tolerance = { coarse: 0.03, middle: 0.003, fine: 0.0003 }[name];
    const land = geoArea(source.land);
    expect(Math.abs(planeArea(level.land) / land - 1)).toBeLessThan(tolerance);
  });

  test('have the country of every pioneer', () => {
    for (const { countryId } of pioneers)
      expect(level.shape(level.shapes.indexOf(Number(countryId))), countryId).toBeDefined();
  });

  test('never leap: two points of a line lie within two degrees of each other', () => {
    let furthest = 0;
    for (const { longitude, y, starts } of [level.land, level.borders])
      for (let line = 0; line + 1 < starts.length; line += 1)
        for (let i = (starts[line] ?? 0) + 1; i < (starts[line + 1] ?? 0); i += 1) {
          const step = Math.abs((longitude[i] ?? 0) - (longitude[i - 1] ?? 0));
          // The pole has every longitude.
          const atPole = Math.min(y[i] ?? 0, y[i - 1] ?? 0) > 1.317;
          if (!atPole) furthest = Math.max(furthest, step);
        }
    expect((furthest * 180) / Math.PI).toBeLessThan(2.5);
  });
});

test('the areas of the pioneers are numbered by their order', () => {
  const areas = read(outlinePath('areas'));
  const kilometres = (id: PioneerId) => {
    const shape = areas.shape(areas.shapes.indexOf(pioneerIds.indexOf(id)));
    return shape === undefined ? 0 : planeArea(shape) * 6371.0088 ** 2;
  };
  expect(kilometres('scotland')).toBeGreaterThan(76_000);
  expect(kilometres('scotland')).toBeLessThan(82_000);
  expect(kilometres('paris')).toBeGreaterThan(95);
  expect(kilometres('paris')).toBeLessThan(115);
  expect(kilometres('kigoma')).toBe(0);
});

test('the coarse outlines are light enough to be first, and each level weighs more than the last', () => {
  const sizes = levelNames.map((name) => readFileSync(outlinePath(name)).length);
  expect(sizes[0]).toBeLessThan(80_000);
  expect([...sizes].sort((a, b) => a - b)).toEqual(sizes);
});

test('every pioneer stands on the land of the source', () => {
  const dry = pioneers.filter(({ seat }) => geoContains(source.land, [...seat.value.at]));
  // Some seats stand on a shore that the source draws a little inland.
  expect(dry.length).toBeGreaterThan(12);
});
