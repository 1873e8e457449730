import { readFileSync, writeFileSync } from 'node:fs';
import {
  filter,
  filterWeight,
  presimplify,
  simplify,
  sphericalRingArea,
  sphericalTriangleArea,
} from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { pioneerIds } from '../pioneer.ts';
import { type Areas, levelBytes } from './outline-bytes.ts';

/**
 * The least triangle that a corner may stand for, in steradians (Visvalingam and Whyatt 1993, on the
 * sphere): a corner that sticks out by less than a pixel goes. An island as small as ten such goes too.
 */
const leastTriangle = { coarse: 6e-6, middle: 6e-7, fine: 0 } as const;

type Level = keyof typeof leastTriangle;

/** The files that the page's painter reads: three levels of the world, and the pioneers' own areas. */
export const levelNames = ['coarse', 'middle', 'fine'] as const satisfies readonly Level[];
export const outlineNames = [...levelNames, 'areas'] as const;

type OutlineName = (typeof outlineNames)[number];

export const outlinePath = (name: OutlineName): string => `data/world/outlines-${name}.bin`;

/** The bytes of one file, made from its source. */
export function makeOutlines(name: OutlineName): Uint8Array {
  return name === 'areas' ? makeAreas() : makeLevel(leastTriangle[name]);
}

function makeLevel(least: number): Uint8Array {
  const source: Topology<{ countries: GeometryCollection }> = read('data/world/50m.json');
  const areas: Areas = { ...source, objects: { areas: source.objects.countries } };
  // Simplifying keeps what it is given: none of the objects becomes null.
  const simple = simplify(weighed(areas), least) as Areas;
  if (least === 0) return levelBytes(simple);
  const isWorthIt = filterWeight(simple, least * 10, (ring) => sphericalRingArea(ring, false));
  return levelBytes(filter(simple, isWorthIt) as Areas);
}

/** The areas are numbered by the order of the pioneers. */
function makeAreas(): Uint8Array {
  const source: Areas = read('data/world/areas.json');
  const order: readonly unknown[] = pioneerIds;
  for (const area of source.objects.areas.geometries) area.id = order.indexOf(area.id);
  return levelBytes(weighed(source));
}

function read(path: string) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** The same in degrees, every corner with the triangle it stands for. */
function weighed(areas: Areas) {
  return presimplify(areas, sphericalTriangleArea);
}

if (import.meta.filename === process.argv[1])
  for (const name of outlineNames) {
    const bytes = makeOutlines(name);
    writeFileSync(outlinePath(name), bytes);
    console.log(`${outlinePath(name)}: ${(bytes.length / 1000).toFixed(0)} kB`);
  }
